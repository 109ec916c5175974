/** How certain a reading of a plan is; `carried` comes from a row above, as merged cells and groups have it. */
export type PlanConfidence = 'sure' | 'likely' | 'carried' | 'unknown';

/** What was written and what it was taken for. */
export interface ReadingOf<T> {
  /** As written; `null` where the cell is blank. */
  readonly raw: string | null;
  /** What it was taken for; `null` where it could not be told. */
  readonly value: T | null;
  readonly confidence: PlanConfidence;
}
