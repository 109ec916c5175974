import type { Store } from '@deepdive/workspace';

/** Grades as somebody recorded them. */
export interface GradesGiven {
  readonly grades: Readonly<Record<string, string>>;
  readonly by: string;
  readonly at: string;
}

/** The grades that people gave, with their reasons and the facts beside them. */
export interface Judgements extends GradesGiven {
  readonly reasons: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, boolean>>;
  /** The grades that these took the place of, the first first. */
  readonly before: readonly GradesGiven[];
}

/** The one record of the judgements. */
export const judgementsId = 'judgements';

const none: Judgements = { grades: {}, reasons: {}, facts: {}, by: '', at: '', before: [] };

/** What was judged so far, with the version of the record; 0 where nothing was. */
export async function heldJudgements(
  store: Store,
): Promise<{ readonly judgements: Judgements; readonly version: number }> {
  const record = await store.record('judgement', judgementsId);
  return record
    ? { judgements: { ...none, ...(record.value as unknown as Judgements) }, version: record.version }
    : { judgements: none, version: 0 };
}
