import type { Source } from '../publication.js';
import type { Severity } from '../rule.js';

/** What kind of thing a check looks at. */
export type CheckKind =
  /** A field that is asked for is blank. */
  | 'missing'
  /** A field that is not asked for is filled. */
  | 'notAsked'
  /** A value is not of the field's type. */
  | 'type'
  /** A value is none of the field's codes. */
  | 'code'
  /** A number is below the least it may be. */
  | 'least'
  /** A declared rule of the list. */
  | 'rule'
  /** A row lies outside the time the list covers. */
  | 'window'
  /** A child has more than one row. */
  | 'repeated'
  /** A list has fewer or more rows than asked for. */
  | 'rows'
  /** Lists disagree. */
  | 'across';

/** One thing that is checked, whatever the rows: everything that findings of it have in common. */
export interface Check {
  /** `childrenInNeed.closedAfterStart`, `childrenInNeed.bornOn.missing`, `across.bornOn`. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly list: string;
  /** The field whose cell a finding points at; `null` for a whole row or list. */
  readonly field: string | null;
  /** All fields that are read. */
  readonly fields: readonly string[];
  readonly severity: Severity;
  /** The sentence that should be true. */
  readonly says: string;
  /** What a finding says to the person who mends it. */
  readonly message: string;
  readonly fix: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A check that was not run at all, and why. */
export interface NotRun {
  readonly check: Check;
  readonly because: string;
}

/** A check that could not be told for some rows, and why. */
export interface NotChecked {
  readonly check: Check;
  readonly rows: number;
  readonly because: string;
}
