import type { ActionPart } from './action-plan.js';
import type { DueReading } from './due.js';
import type { PartOfRow } from './listed-actions.js';
import type { ReadingOf } from './reading-of.js';
import type { ActionStanding } from './standing.js';

/**
 * What an action is on a day: exactly one of these.
 * `unreadable`: what it says cannot be read, or does not say enough to tell.
 * `contradictory`: its cells cannot all be true.
 */
export type ActionState = 'unreadable' | 'contradictory' | 'withdrawn' | 'complete' | 'overdue' | 'open';

/** Everything that may be said about an action beyond its state. */
export type ActionNoteId =
  | 'actionMissing'
  | 'cellUnreadable'
  | 'completionUntold'
  | 'completeWithoutDate'
  | 'completeYetNot'
  | 'completedInFuture'
  | 'onTargetPastDue'
  | 'statusesDisagree'
  | 'overdue'
  | 'milestonePassed'
  | 'noDate'
  | 'requiredBlank'
  | 'referenceUnread'
  | 'referenceRepeated'
  | 'severalActions'
  | 'joinedRows'
  | 'readAs';

/** Something said about an action, with the cells it rests on. */
export interface ActionNote {
  readonly id: ActionNoteId;
  readonly says: string;
  /** Cells of the action's sheet: `G14`. */
  readonly cells: readonly string[];
}

/** What one cell says about how the action stands. */
export interface StandingSaid {
  readonly part: ActionPart;
  readonly cell: string;
  readonly raw: string;
  readonly standing: ActionStanding;
  readonly confidence: 'sure' | 'likely';
}

/** An action of a plan as it was read for a day. */
export interface Action {
  readonly sheet: string;
  /** The spreadsheet's row number, from 1. */
  readonly row: number;
  /** Which of several actions of the row it is; `null` where the row holds one. */
  readonly part: PartOfRow | null;
  /** Further rows that were joined to it. */
  readonly joinedRows: readonly number[];
  /** The section it belongs to, by the key under which sections are counted; `null` for none. */
  readonly section: string | null;
  readonly reference: ReadingOf<string>;
  /** What it answers; carried from the row above where its own cell is blank, as merged cells are. */
  readonly issue: ReadingOf<string>;
  readonly action: string | null;
  /** The lead's name by its most frequent spelling. */
  readonly lead: ReadingOf<string>;
  /** What was printed as the milestone or timescale. */
  readonly milestone: DueReading;
  /** What was printed as the date of completion. */
  readonly completion: DueReading;
  /** The date that decides whether it is late. */
  readonly due: DueReading;
  readonly standings: readonly StandingSaid[];
  readonly state: ActionState;
  readonly daysOverdue: number | null;
  /** Why it is in this state. */
  readonly because: readonly ActionNote[];
  /** What else there is to know about it. */
  readonly notes: readonly ActionNote[];
  /** Every filled cell as written, by field id. */
  readonly cells: Readonly<Record<string, { readonly cell: string; readonly raw: string }>>;
}
