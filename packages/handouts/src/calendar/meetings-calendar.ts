import { type ClockTime, type IsoDate, londonInstant } from '@deepdive/core';
import ical, {
  escape as escapedValue,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { printable } from '../page/printable.js';

/** A meeting as a diary has it. It names nobody: who takes part is told by role, and children by their number. */
export interface MeetingInDiary {
  /** Unique within the inspection. */
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  /** When it begins by London's clocks; the whole day when `null`. */
  readonly from: ClockTime | null;
  /** When it ends by London's clocks; not stated when `null`. */
  readonly until: ClockTime | null;
  readonly where: string;
  /** Roles, such as "Headteacher". */
  readonly withWhom: readonly string[];
  readonly numberOfChildren: number;
  /** Whether it was called off. */
  readonly calledOff: boolean;
  /** How often it was changed since it was planned: diaries take the newest. */
  readonly numberOfChanges: number;
}

/** The meetings of one inspection. */
export interface MeetingsInDiary {
  readonly title: string;
  /** The inspection, such as `example@2020`. */
  readonly theme: string;
  /** The day of notification. */
  readonly notified: IsoDate;
  readonly meetings: readonly MeetingInDiary[];
}

const startOf = ({ on, from }: MeetingInDiary): Date =>
  new Date(from === null ? on : londonInstant(on, from));

function descriptionOf({ withWhom, numberOfChildren }: MeetingInDiary): string {
  return [
    ...(withWhom.length === 0 ? [] : [`With: ${withWhom.join(', ')}`]),
    ...(numberOfChildren === 0
      ? []
      : [`About ${numberOfChildren} of the children chosen, whom the inspection names`]),
  ].join('\n');
}

function eventOf(meeting: MeetingInDiary, { theme, notified }: MeetingsInDiary): ICalEventData {
  const { id, title, on, from, until, where, calledOff, numberOfChanges } = meeting;
  const description = descriptionOf(meeting);
  return {
    id: `${[theme, 'meeting', id].map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-')).join('.')}@deepdive`,
    sequence: numberOfChanges,
    stamp: new Date(notified),
    start: startOf(meeting),
    ...(from === null || until === null ? {} : { end: new Date(londonInstant(on, until)) }),
    allDay: from === null,
    summary: printable(title),
    ...(where === '' ? {} : { location: printable(where) }),
    ...(description === '' ? {} : { description: printable(description) }),
    status: calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: from === null ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}

/**
 * The meetings of an inspection as a calendar file (iCalendar, RFC 5545). A meeting with a time is an instant in UTC and
 * takes the time in a diary; one without is a whole day. One that was called off is cancelled in the diary too. The same
 * meetings give the same bytes, and a meeting that is changed keeps its identity.
 *
 * @throws RangeError where a date or a time does not exist
 * @example
 * ```ts
 * import { meetingsCalendar } from '@deepdive/handouts';
 *
 * const file = meetingsCalendar({
 *   title: 'An example', theme: 'example@2020', notified: '2017-05-02',
 *   meetings: [{
 *     id: 'one', title: 'Meeting of the board', on: '2017-05-04', from: '10:00', until: '11:30', where: 'Town hall',
 *     withWhom: ['Chair of the board'], numberOfChildren: 0, calledOff: false, numberOfChanges: 0,
 *   }],
 * });
 * console.log(file.includes('DTSTART:20170504T090000Z')); // true
 * ```
 */
export function meetingsCalendar(stated: MeetingsInDiary): string {
  const calendar = ical({
    prodId: '//Deepdive//Handouts//EN',
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it stands, so a line end in it would break the file.
    name: escapedValue(printable(`Meetings: ${stated.title}`), false),
    timezone: null,
  });
  calendar.x('X-WR-TIMEZONE', 'Europe/London');
  for (const meeting of stated.meetings) calendar.createEvent(eventOf(meeting, stated));
  return `${calendar.toString()}\r\n`;
}
