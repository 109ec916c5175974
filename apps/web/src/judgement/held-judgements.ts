import type { Store } from '@deepdive/workspace';

/** The grades that people gave, with their reasons and the facts beside them. */
export interface Judgements {
  readonly grades: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, boolean>>;
  readonly by: string;
  readonly at: string;
}

/** The one record of the judgements. */
export const judgementsId = 'judgements';

const none: Judgements = { grades: {}, reasons: {}, facts: {}, by: '', at: '' };

/** What was judged so far, with the version of the record; 0 where nothing was. */
export async function heldJudgements(
  store: Store,
): Promise<{ readonly judgements: Judgements; readonly version: number }> {
  const record = await store.record('judgement', judgementsId);
  return record
    ? { judgements: record.value as unknown as Judgements, version: record.version }
    : { judgements: none, version: 0 };
}
