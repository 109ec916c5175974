import type { ClockTime, IsoDate } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';

/** How far a meeting has come. */
export type MeetingState = 'planned' | 'held' | 'notHeld';

/** A meeting, a talk, a visit: who meets whom, when, about whom, and what came of it. */
export interface Meeting {
  readonly title: string;
  /** What of the theme it is held for: see {@link Occasion}; `null` where the theme names none. */
  readonly occasion: string | null;
  /** `null` while no day is agreed. */
  readonly on: IsoDate | null;
  /** By London's clocks; `null` where no time is agreed. */
  readonly from: ClockTime | null;
  readonly until: ClockTime | null;
  readonly where: string;
  /** Those who take part, by role. */
  readonly withWhom: readonly string[];
  /** The children it is about, as the lists name them. */
  readonly children: readonly string[];
  readonly notes: string;
  readonly state: MeetingState;
  readonly by: string;
  readonly at: string;
}

/** A meeting with the version of its record. */
export interface HeldMeeting {
  readonly id: string;
  readonly version: number;
  readonly meeting: Meeting;
}

/** The states with their words. */
export const meetingStates: readonly { readonly value: MeetingState; readonly label: string }[] = [
  { value: 'planned', label: 'Planned' },
  { value: 'held', label: 'Held' },
  { value: 'notHeld', label: 'Did not take place' },
];

const orderOf = ({ meeting: { on, from } }: HeldMeeting): string => `${on ?? '9999-99-99'} ${from ?? ''}`;

/** All meetings by day and time, those without a day last. */
export async function meetingsIn(store: Store): Promise<readonly HeldMeeting[]> {
  return (await store.records('meeting'))
    .map(({ id, version, value }) => ({ id, version, meeting: value as unknown as Meeting }))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : a.id < b.id ? -1 : 1));
}

/** One meeting; `null` where there is none of this id. */
export async function meetingIn(store: Store, id: string): Promise<HeldMeeting | null> {
  const record = await store.record('meeting', id);
  return record ? { id, version: record.version, meeting: record.value as unknown as Meeting } : null;
}
