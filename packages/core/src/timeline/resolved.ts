import type { Source } from '../publication.js';

/** A milestone with its date in one inspection. */
export interface ResolvedMilestone {
  readonly id: string;
  readonly says: string;
  readonly by: string;
  /** An instant in London (`2017-05-03T15:00:00+01:00`), a date, or `null` where the text or an input gives none. */
  readonly due: string | null;
  /** How `due` follows from the text, in words: `Tuesday of week two`. */
  readonly reading: string | null;
  /** Another reading of the same words, where a bank holiday or an unexpected weekday makes them disagree. */
  readonly otherReading?: { readonly due: string; readonly because: string };
  /** The event whose date has to be given before the milestone can be dated. */
  readonly needs: string | null;
  /** What a reader should look at before relying on the date. */
  readonly flags: readonly string[];
  readonly asPrinted: string | null;
  readonly provides: readonly string[];
  /** Which of two submissions of the lists this is. */
  readonly stage: number | null;
  /** The case in which it arises at all; `null` means always. */
  readonly onlyWhen: string | null;
  readonly source: Source;
  readonly assumptions: readonly string[];
}

/** The timetable of one inspection. */
export interface ResolvedTimeline {
  /** `id@edition`. */
  readonly theme: string;
  readonly title: string;
  /** The day, or day and time, of notification as given. */
  readonly notified: string;
  readonly events: Readonly<Record<string, string>>;
  /** In printed order. */
  readonly milestones: readonly ResolvedMilestone[];
  /** What concerns the whole timetable, such as dates past the known bank holidays. */
  readonly flags: readonly string[];
}
