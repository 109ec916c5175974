import type { Weekday } from './calendar/index.js';
import type { Source } from './publication.js';

/** A time of day as printed: a clock time, or the words `am`, `midday` and `endOfDay`. */
export type TimeAsPrinted = `${number}:${number}` | 'am' | 'midday' | 'endOfDay';

/** A period counted from an event: so many working days (or months, or none for "by then") after it. */
export interface AfterEvent {
  /** The event, such as `notified` or `fieldworkEnds`; its date is an input. */
  readonly event: string;
  readonly workingDays?: number;
  readonly days?: number;
  readonly months?: number;
}

/** When a milestone is due, exactly as printed. A text that names a week, a weekday and a day number gives three readings. */
export interface Due {
  /** Week one is the week of notification. */
  readonly week?: number;
  readonly weekday?: Weekday;
  /** The numbered day of the inspection; day one is the working day after notification unless the theme says otherwise. */
  readonly day?: number;
  readonly time?: TimeAsPrinted;
  readonly after?: AfterEvent;
}

/** One point of an inspection's timetable. */
export interface Milestone<Part extends string = string> {
  readonly says: string;
  /** Who acts: `leadInspector`, `localAuthority` … */
  readonly by: string;
  /** `null` where the text gives no time. */
  readonly due: Due | null;
  /** Due in words, as printed. */
  readonly asPrinted: string | null;
  /** The lists, stages and parts that are handed over. */
  readonly provides: readonly Part[];
  /** Which of two submissions of the lists this is. */
  readonly stage: number | null;
  /** The case in which it arises at all; `null` means always. */
  readonly onlyWhen: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A milestone as its author writes it. */
export interface MilestoneInput<Part extends string> {
  readonly says: string;
  readonly by: string;
  readonly due: Due | null;
  readonly asPrinted?: string;
  readonly provides?: readonly Part[];
  readonly stage?: number;
  /** The case in which it arises at all, in words: `consent is not given`. */
  readonly onlyWhen?: string;
  readonly source: Source;
  readonly assumes?: readonly string[];
}

/** How weeks and numbered days of a timetable follow from the day of notification. */
export interface TimelineAnchor {
  /** The weekday on which the text expects notification; `null` where it names none. */
  readonly notifiedOn: Weekday | null;
  /** Working days from notification to day one. */
  readonly dayOneAfter: number;
  readonly source: Source;
}
