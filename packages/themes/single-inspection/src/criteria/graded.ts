import { type Citations, type Criterion, criterion } from '@deepdive/core';
import type { Grade } from '../grades.js';

/** Criteria by their names. */
export type Criteria<K extends string = string> = Readonly<Record<K, Criterion>>;

/** What the framework prints for each grade of one judgement, as criteria in printed order. */
export interface GradedCriteria<
  O extends string = string,
  G extends string = string,
  R extends string = string,
  I extends string = string,
> {
  readonly outstanding: Criteria<O>;
  readonly good: Criteria<G>;
  readonly requiresImprovement: Criteria<R>;
  readonly inadequate: Criteria<I>;
}

/** The points of one paragraph, in printed order; each cites its place among them. */
export const points = <K extends string>(
  at: Citations,
  para: number,
  summaries: Readonly<Record<K, string>>,
): Criteria<K> =>
  Object.fromEntries(
    Object.entries<string>(summaries).map(([name, summary], index) => [
      name,
      criterion(summary, at.place(`para ${para}, point ${index + 1}`)),
    ]),
  ) as Criteria<K>;

const headings = {
  outstanding: 'Outstanding',
  requiresImprovement: 'Requires improvement',
  inadequate: 'Inadequate',
} as const;

/** What stands under the heading of a grade, after the numbered paragraph of a judgement. */
export const under = <K extends string>(
  at: Citations,
  para: number,
  grade: keyof typeof headings,
  summaries: Readonly<Record<K, string>>,
): Criteria<K> =>
  Object.fromEntries(
    Object.entries<string>(summaries).map(([name, summary]) => [
      name,
      criterion(summary, at.place(`after para ${para}, "${headings[grade]}"`), headings[grade]),
    ]),
  ) as Criteria<K>;

/** The criteria of all grades together. */
export const everyGrade = <O extends string, G extends string, R extends string, I extends string>(
  criteria: GradedCriteria<O, G, R, I>,
): Criteria<O | G | R | I> => ({
  ...criteria.outstanding,
  ...criteria.good,
  ...criteria.requiresImprovement,
  ...criteria.inadequate,
});

/** The names of the criteria that describe each grade. */
export const descriptorsOf = (criteria: GradedCriteria): Readonly<Record<Grade, readonly string[]>> => ({
  outstanding: Object.keys(criteria.outstanding),
  good: Object.keys(criteria.good),
  requiresImprovement: Object.keys(criteria.requiresImprovement),
  inadequate: Object.keys(criteria.inadequate),
});
