import {
  type BankHoliday,
  bankHolidayName,
  bankHolidays,
  bankHolidaysKnownFrom,
  bankHolidaysKnownUntil,
  type ClockTime,
  type IsoDate,
  isClockTime,
  isIsoDate,
  londonInstant,
  weekdayOf,
  workingDaysCovered,
} from '../calendar/index.js';
import type { MilestoneManifest, ThemeManifest } from '../manifest.js';
import type { TimeAsPrinted } from '../milestone.js';
import { dateInWords, dayInWords } from './date-in-words.js';
import { type Reading, readingsOf, type TimelineStart } from './readings.js';
import type { ResolvedMilestone, ResolvedTimeline } from './resolved.js';
import { timelineError } from './timeline-errors.js';

/** What a timetable is resolved from: the day of notification and the dates of later events. */
export interface TimelineDates {
  /** The day of notification `YYYY-MM-DD`, or the day and London time `YYYY-MM-DDTHH:MM`. */
  readonly notified: string;
  /** The dates of the events that {@link timelineEvents} names, as far as they are known. */
  readonly events?: Readonly<Record<string, string>>;
}

const usableDates = 'a day from 1996 to 2150 written YYYY-MM-DD';
const usable = (text: string): text is IsoDate => isIsoDate(text) && text >= '1996' && text < '2151';

function parseNotified(notified: string): { readonly on: IsoDate; readonly at: ClockTime | null } {
  const on = notified.slice(0, 10);
  const at = notified.length > 10 ? notified.slice(11) : null;
  if (usable(on) && at === null) return { on, at };
  if (usable(on) && at !== null && notified[10] === 'T' && isClockTime(at)) return { on, at };
  throw timelineError({
    code: 'notified-not-a-date',
    place: 'notified',
    found: notified,
    expected: `${usableDates}, or with a time as YYYY-MM-DDTHH:MM`,
  });
}

/**
 * The events beyond notification from which a theme counts due dates, in printed order: the dates a timetable asks for.
 *
 * @example
 * ```ts
 * import { cite, defineTheme, themeManifest, timelineEvents } from '@deepdive/core';
 *
 * const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = defineTheme({
 *   id: 'example', title: 'An example', publication: guidance,
 *   timeline: {
 *     reported: {
 *       says: 'The report is published', by: 'inspectorate', source: cite(guidance).para(9),
 *       due: { after: { event: 'fieldworkEnds', workingDays: 32 } },
 *     },
 *   },
 * });
 * console.log(timelineEvents(themeManifest(theme))); // [ 'fieldworkEnds' ]
 * ```
 */
export function timelineEvents(theme: ThemeManifest): readonly string[] {
  const named = theme.timeline.flatMap((milestone) =>
    milestone.due?.after ? [milestone.due.after.event] : [],
  );
  return [...new Set(named)].filter((event) => event !== 'notified');
}

function requireEvents(
  theme: ThemeManifest,
  events: Readonly<Record<string, string>>,
): Record<string, IsoDate> {
  const known = timelineEvents(theme);
  const dates: Record<string, IsoDate> = {};
  for (const [event, on] of Object.entries(events)) {
    if (!known.includes(event))
      throw timelineError({ code: 'event-unknown', place: 'events', found: event, known });
    if (!usable(on)) {
      throw timelineError({
        code: 'event-not-a-date',
        place: `events/${event}`,
        found: on,
        expected: usableDates,
      });
    }
    dates[event] = on;
  }
  return dates;
}

/** The clock time that a printed time stands for; `null` where the whole day is left. */
function clockTime(time: TimeAsPrinted | undefined): ClockTime | null {
  switch (time) {
    case undefined:
    case 'endOfDay':
      return null;
    case 'am':
    case 'midday':
      return '12:00';
    default:
      return time;
  }
}

const written = (on: IsoDate, time: ClockTime | null): string =>
  time === null ? on : londonInstant(on, time);

const holidayNamed = ({ on, name }: BankHoliday): string => `${dateInWords(on)} is a bank holiday (${name})`;

/** What stands on a day when offices are closed, or `null` on a working day and where that is not known. */
function closedOn(on: IsoDate): string | null {
  const weekday = weekdayOf(on);
  if (weekday === 'Saturday' || weekday === 'Sunday') return dateInWords(on);
  const name = workingDaysCovered(on, on) ? bankHolidayName(on) : null;
  return name === null ? null : holidayNamed({ on, name });
}

function unexpectedWeekday(theme: ThemeManifest, notifiedOn: IsoDate): string | null {
  const expected = theme.timelineAnchor?.notifiedOn ?? null;
  const found = weekdayOf(notifiedOn);
  if (expected === null || expected === found) return null;
  return `notification was on a ${found}, where the text expects a ${expected}`;
}

/** The bank holidays that a count in working days passed over. */
function passedOver(counted: Reading | undefined): readonly BankHoliday[] {
  if (!counted) return [];
  const { from, on: to } = counted;
  return bankHolidays.filter(({ on }) => (from < to ? on > from && on <= to : on >= to && on < from));
}

/** Why two readings of the same words fall on different days. */
function whyDifferent(used: Reading, other: Reading, unexpected: string | null): string {
  const counted = [other, used].find((each) => each.kind === 'counted');
  const reasons = [...passedOver(counted).map(holidayNamed), ...(unexpected === null ? [] : [unexpected])];
  const because = reasons.length > 0 ? reasons.join('; ') : 'what the text prints does not fit together';
  return `As ${other.how}: ${because}.`;
}

function flagsOf(
  used: Reading,
  other: Reading | undefined,
  time: ClockTime | null,
  notified: { readonly on: IsoDate; readonly at: ClockTime | null },
): readonly string[] {
  const closed = closedOn(used.on);
  const tooEarly =
    used.on < notified.on ||
    (used.on === notified.on && time !== null && notified.at !== null && time < notified.at);
  return [
    ...(other
      ? [`Two readings: ${used.how} is ${dateInWords(used.on)}, ${other.how} is ${dateInWords(other.on)}.`]
      : []),
    ...(closed === null ? [] : [`Due on a day when offices are closed: ${closed}.`]),
    ...(tooEarly ? ['Due before the notification.'] : []),
    ...(used.sure && (other?.sure ?? true)
      ? []
      : ['Provisional: the bank holidays of these dates are not known.']),
  ];
}

function resolveMilestone(
  milestone: MilestoneManifest,
  start: TimelineStart,
  notified: { readonly on: IsoDate; readonly at: ClockTime | null },
  unexpected: string | null,
): ResolvedMilestone {
  const { id, says, by, due, asPrinted, provides, stage, onlyWhen, source, assumes } = milestone;
  const { readings, needs, notes } = due ? readingsOf(due, start) : { readings: [], needs: null, notes: [] };
  const time = clockTime(due?.time);
  const [used, ...others] = readings;
  const other = used && others.find((each) => each.on !== used.on);
  return {
    id,
    says,
    by,
    due: used ? written(used.on, time) : null,
    reading: used?.how ?? null,
    ...(used && other
      ? { otherReading: { due: written(other.on, time), because: whyDifferent(used, other, unexpected) } }
      : {}),
    needs,
    flags: [
      ...(needs === null ? [] : [`Needs the date of an event: ${needs}=YYYY-MM-DD.`]),
      ...notes,
      ...(due && !used && needs === null ? ['The text gives no day.'] : []),
      ...(used ? flagsOf(used, other, time, notified) : []),
    ],
    asPrinted,
    provides,
    stage,
    onlyWhen,
    source,
    assumptions: assumes,
  };
}

/**
 * The timetable of one inspection: every milestone with its date, in printed order. A clock time becomes an instant in
 * London; `midday` and `am` are 12:00, the end of a day is the date alone. Where the printed weekday and the counted day
 * fall apart, `due` keeps the printed weekday, `otherReading` the count, and the milestone is flagged; no date is
 * ever moved. Beyond the known bank holidays dates are provisional and flagged. Milestones that arise in a case alone are
 * dated too and name it.
 *
 * @throws TimelineError `notified-not-a-date`, `event-not-a-date`, `event-unknown`
 * @example
 * ```ts
 * import { cite, defineTheme, resolveTimeline, themeManifest } from '@deepdive/core';
 *
 * const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = defineTheme({
 *   id: 'example', title: 'An example', publication: guidance,
 *   timeline: {
 *     documentsSent: {
 *       says: 'Documents are sent', by: 'localAgencies', source: cite(guidance).para(22),
 *       due: { week: 2, weekday: 'Tuesday', day: 5, time: '15:00' },
 *     },
 *   },
 * });
 * const [sent] = resolveTimeline(themeManifest(theme), { notified: '2017-05-23' }).milestones;
 * console.log(sent?.due); // 2017-05-30T15:00:00+01:00
 * console.log(sent?.otherReading?.because);
 * // As day five: Monday 29 May 2017 is a bank holiday (Spring bank holiday).
 * ```
 */
export function resolveTimeline(theme: ThemeManifest, dates: TimelineDates): ResolvedTimeline {
  const notified = parseNotified(dates.notified);
  const events = requireEvents(theme, dates.events ?? {});
  const start: TimelineStart = {
    notifiedOn: notified.on,
    dayOneAfter: theme.timelineAnchor?.dayOneAfter ?? 1,
    events: { ...events, notified: notified.on },
  };
  const unexpected = unexpectedWeekday(theme, notified.on);
  const closed = closedOn(notified.on);
  const milestones = theme.timeline.map((milestone) =>
    resolveMilestone(milestone, start, notified, unexpected),
  );
  const days = milestones.flatMap(({ due, otherReading }) => [due, otherReading?.due ?? null]);
  const dated = [
    notified.on,
    ...Object.values(events),
    ...days.flatMap((day) => (day ? [day.slice(0, 10)] : [])),
  ];
  const known = dated.every((day) => day >= bankHolidaysKnownFrom && day <= bankHolidaysKnownUntil);
  return {
    theme: `${theme.id}@${theme.edition}`,
    title: theme.title,
    notified: dates.notified,
    events,
    milestones,
    flags: [
      ...(unexpected === null ? [] : [`${unexpected[0]?.toUpperCase()}${unexpected.slice(1)}.`]),
      ...(closed === null ? [] : [`Notification on a day when offices are closed: ${closed}.`]),
      ...(known
        ? []
        : [
            `Bank holidays are known from ${dayInWords(bankHolidaysKnownFrom)} to ${dayInWords(bankHolidaysKnownUntil)} only: dates beyond are provisional.`,
          ]),
    ],
  };
}
