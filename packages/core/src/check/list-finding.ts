import type { Check } from './check.js';

/** Where something stands: a list and the caller's own number for the place, such as a packed sheet and row. */
export interface Place {
  readonly list: string;
  readonly where: number;
}

/** What a finding that needs more than one row adds to its check. */
export type ListFindingDetail =
  /** An earlier row of the same list is about the same child. */
  | { readonly kind: 'repeated'; readonly first: Place }
  /** The list has another number of rows than asked for. */
  | { readonly kind: 'rows'; readonly rows: number }
  /** The first row that gave the same child's value gave another one. */
  | { readonly kind: 'same'; readonly other: Place }
  /** The child is on one list and not on the other. */
  | { readonly kind: 'alsoOn'; readonly also: string }
  /** So many rows of another list show the child in the period. */
  | { readonly kind: 'countedIn'; readonly counts: string; readonly rows: number };

/** Something that no single row shows. */
export interface ListFinding {
  readonly check: Check;
  readonly list: string;
  /** The caller's number for the row; `null` for a whole list. */
  readonly where: number | null;
  /** The child's id; `null` for a whole list. */
  readonly child: string | null;
  /** The check's message, with the numbers of this finding. Where another row is concerned, `detail` has its place. */
  readonly message: string;
  readonly detail: ListFindingDetail;
}

/** What a checker that was fed row by row has to say of itself at the end. */
export interface Uncounted {
  readonly list: string;
  /** Rows that were skipped since they do not say whom they are about. */
  readonly rows: number;
}
