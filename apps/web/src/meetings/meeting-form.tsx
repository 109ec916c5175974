import type { ClockTime } from '@deepdive/core';
import type { Here } from '../here.js';
import { Choices, type Errors, Line, Paragraph, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Posted } from '../posted.js';
import { childRef } from '../record/child-ref.js';
import { type Meeting, meetingStates } from '../record/meetings.js';
import type { ChosenCase } from '../record/selections.js';
import { trackedCases } from '../record/tracked-cases.js';
import { dayWritten } from '../start/dates.js';
import { timeWritten } from './clock-time.js';
import type { Occasion } from './occasions.js';

/** What is written in the form. */
export interface WrittenMeeting {
  readonly title: string;
  readonly occasion: string;
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly where: string;
  readonly withWhom: string;
  /** What stands for each child. */
  readonly children: readonly string[];
  readonly notes: string;
  readonly state: string;
}

/** A meeting as its form shows it. */
export const writtenFrom = (meeting: Meeting, salt: string): WrittenMeeting => ({
  title: meeting.title,
  occasion: meeting.occasion ?? '',
  on: meeting.on ?? '',
  from: meeting.from ?? '',
  until: meeting.until ?? '',
  where: meeting.where,
  withWhom: meeting.withWhom.join('\n'),
  children: meeting.children.map((child) => childRef(salt, child)),
  notes: meeting.notes,
  state: meeting.state,
});

/** The form as it was sent. */
export const writtenIn = (posted: Posted): WrittenMeeting => ({
  title: posted.text('title'),
  occasion: posted.text('occasion'),
  on: posted.text('on'),
  from: posted.text('from'),
  until: posted.text('until'),
  where: posted.text('where'),
  withWhom: posted.text('withWhom'),
  children: posted.all('children'),
  notes: posted.text('notes'),
  state: posted.text('state'),
});

/** A child that a meeting can be about, with what stands for it. */
export interface Child {
  readonly ref: string;
  readonly child: string;
  /** Whether the child is followed now. */
  readonly tracked: boolean;
}

/** The children who are followed, and those a meeting is about already though they are followed no longer. */
export function childrenFor(
  cases: readonly ChosenCase[],
  already: readonly string[],
  salt: string,
): readonly Child[] {
  const tracked = trackedCases(cases).map(({ ref, child }): Child => ({ ref, child, tracked: true }));
  const gone = already.filter((child) => !tracked.some((each) => each.child === child));
  return [...tracked, ...gone.map((child): Child => ({ ref: childRef(salt, child), child, tracked: false }))];
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** Asks who meets whom, when, about whom. */
export function MeetingForm({
  here,
  action,
  seen,
  written,
  errors,
  occasions,
  cases,
}: {
  readonly here: Here;
  readonly action: string;
  readonly seen: number;
  readonly written: WrittenMeeting;
  readonly errors: Errors;
  readonly occasions: readonly Occasion[];
  /** Named so, since whatever is called `children` is what stands within an element. */
  readonly cases: readonly Child[];
}) {
  return (
    <Form here={here} action={action} seen={seen}>
      <Line
        name="title"
        label="What is the meeting?"
        hint="For example, meeting of the board, or talk with the social worker. Name no child here: it goes into calendars."
        errors={errors}
        value={written.title}
      />
      {occasions.length === 0 ? null : (
        <Select
          name="occasion"
          label="What does the publication say it is for?"
          errors={errors}
          value={written.occasion}
          none="Nothing in particular"
          choices={occasions.map(({ id, says }) => ({ value: id, label: shortened(says) }))}
        />
      )}
      <Line
        name="on"
        type="date"
        label="On which day?"
        hint="For example, 5/1/2026. Leave it empty while no day is agreed."
        errors={errors}
        value={written.on}
      />
      <Line
        name="from"
        label="From"
        hint="For example, 9:30 or 2pm. Leave it empty for the whole day."
        errors={errors}
        value={written.from}
      />
      <Line name="until" label="Until, if known" errors={errors} value={written.until} />
      <Line name="where" label="Where, if known" errors={errors} value={written.where} />
      <Paragraph
        name="withWhom"
        label="Who takes part?"
        hint="By role, one a line: headteacher, social worker, young person. Names are not needed."
        rows={3}
        errors={errors}
        value={written.withWhom}
      />
      {cases.length === 0 ? null : (
        <Choices
          name="children"
          label="Which children is it about?"
          hint="None, where it is about no one child"
          several
          errors={errors}
          chosen={written.children}
          choices={cases.map(({ ref, child, tracked }) => ({
            value: ref,
            label: child,
            ...(tracked ? {} : { hint: '(not followed any longer)' }),
          }))}
        />
      )}
      <Choices
        name="state"
        label="Has it been held?"
        errors={errors}
        chosen={[written.state]}
        choices={meetingStates}
      />
      <Paragraph
        name="notes"
        label="Notes"
        hint="What to ask, what came of it, why it did not take place"
        rows={6}
        errors={errors}
        value={written.notes}
      />
      <button type="submit">{seen === 0 ? 'Plan the meeting' : 'Save'}</button>
    </Form>
  );
}

const dayWrong = 'Enter a date that exists, such as 5/1/2026, or leave it empty';
const timeWrong = 'Enter a time, such as 9:30 or 2pm, or leave it empty';

/** What is wrong with when a meeting is said to be. */
function whenErrors(
  written: WrittenMeeting,
  on: string | null,
  from: ClockTime | null,
  until: ClockTime | null,
): Errors {
  const errors: Record<string, string> = {};
  if (written.on !== '' && on === null) errors.on = dayWrong;
  if (written.on === '' && written.state === 'held') errors.on = 'Enter the day on which it was held';
  if (written.on === '' && written.from !== '') errors.on = 'Enter the day that the time belongs to';
  if (written.from !== '' && from === null) errors.from = timeWrong;
  if (written.until !== '' && until === null) errors.until = timeWrong;
  else if (until !== null && written.from === '')
    errors.from = 'Enter when it begins, or leave both times empty';
  else if (until !== null && from !== null && until <= from) errors.until = 'Enter a time after it begins';
  return errors;
}

/** What is written as a meeting, or what is wrong with it. */
export function meetingFrom(
  written: WrittenMeeting,
  occasions: readonly Occasion[],
  children: readonly Child[],
): { readonly meeting: Omit<Meeting, 'by' | 'at'> } | { readonly errors: Errors } {
  const [on, from, until] = [dayWritten(written.on), timeWritten(written.from), timeWritten(written.until)];
  const state = meetingStates.find(({ value }) => value === written.state)?.value;
  const withWhom = written.withWhom
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const errors = {
    ...(written.title === '' ? { title: 'Enter what the meeting is' } : {}),
    ...whenErrors(written, on, from, until),
    ...(withWhom.length === 0 ? { withWhom: 'Enter who takes part, by role' } : {}),
    ...(state === undefined ? { state: 'Say whether it has been held' } : {}),
  };
  if (state === undefined || Object.keys(errors).length > 0) return { errors };
  return {
    meeting: {
      title: written.title,
      occasion: occasions.find(({ id }) => id === written.occasion)?.id ?? null,
      on,
      from,
      until,
      where: written.where,
      withWhom,
      children: children.filter(({ ref }) => written.children.includes(ref)).map(({ child }) => child),
      notes: written.notes,
      state,
    },
  };
}
