import type { Severity } from '@deepdive/core';

/** Something that a check finds in a row. */
export interface FoundAt {
  readonly check: string;
  readonly list: string;
  /** The row of the list, counted from 0. */
  readonly rowIndex: number;
}

/** One fault that was planted, and what a check of the lists should find: this, and nothing else that must be fixed. */
export interface PlantedFault {
  /** The id of the check that finds it: `childrenInNeed.closedAfterStart`, `across.bornOn`. */
  readonly check: string;
  /** The list in which it is found. */
  readonly list: string;
  /** The row of the list, counted from 0; `null` where it is the whole list. */
  readonly rowIndex: number | null;
  /** The field it is found in; `null` for a whole row or list. */
  readonly field: string | null;
  /** The id of the child whose row it is; `null` for a whole list. */
  readonly child: string | null;
  readonly severity: Severity;
  /** What was done, in one sentence. */
  readonly says: string;
  /** What is to be looked at as a consequence: mostly nothing, since other faults are tried first. */
  readonly besides: readonly FoundAt[];
}
