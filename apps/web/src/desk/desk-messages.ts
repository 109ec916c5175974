import type { CheckResult } from '@deepdive/core';
import type { Progress } from '../jobs/watch.js';
import type { RowsRead } from './desk.js';
import type { PackedRows } from './packed-rows.js';
import type { Work } from './work.js';

/** What is sent to where a desk stands. */
export interface ToDesk {
  /** Tells pieces of work apart. */
  readonly number: number;
  /** `null` calls the work of the number off. */
  readonly work: Work | null;
}

/** What a piece of work came to. */
export type Result = CheckResult | Uint8Array | Pick<RowsRead, 'inputs'>;

/** What comes back. */
export type FromDesk = { readonly number: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'rows'; readonly rows: PackedRows }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
);
