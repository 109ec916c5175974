import type { IsoDate } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';

/** What a person wrote in the place of what the lists tell of a measure. */
export interface StatementWritten {
  readonly measure: string;
  /** `null` where what the lists tell stands again. */
  readonly says: string | null;
  readonly because: string;
  /** What the lists told when it was written, in words. */
  readonly computed: string;
  /** The day on which the measure was taken. */
  readonly on: IsoDate;
  readonly by: string;
  readonly at: string;
}

/** A written statement with the version of its record. */
export interface HeldStatement {
  readonly version: number;
  readonly written: StatementWritten;
}

/** The statements by the measure they are about. */
export type Statements = ReadonlyMap<string, HeldStatement>;

/** What was written of the measures. */
export async function statementsIn(store: Store): Promise<Statements> {
  const records = await store.records('statement');
  return new Map(
    records.map(({ id, version, value }) => [id, { version, written: value as unknown as StatementWritten }]),
  );
}

/** What stands for a measure: a person's words where there are some. */
export const wordsOf = (held: HeldStatement | undefined): string | null => held?.written.says ?? null;
