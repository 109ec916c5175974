import { type Criterion, criterion } from '@deepdive/core';
import type { Grade } from '../grades.js';
import { handbook } from '../publications.js';

/** Criteria by their names. */
export type Criteria<K extends string = string> = Readonly<Record<K, Criterion>>;

/** What the evaluation schedule prints for each grade of one judgement, as criteria in printed order. */
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

const headings = {
  outstanding: 'Outstanding (1)',
  good: 'Good (2)',
  requiresImprovement: 'Requires improvement (3)',
  inadequate: 'Inadequate (4)',
} as const satisfies Readonly<Record<Grade, string>>;

/** Where the descriptors of a grade stand: they have no numbers and follow the last numbered paragraph of a judgement. */
export const underGrade = (para: number, grade: Grade): string => `after para ${para}, "${headings[grade]}"`;

/** The points under the heading of a grade, in printed order; each cites its place among them. */
export const under = <K extends string>(
  para: number,
  grade: Grade,
  summaries: Readonly<Record<K, string>>,
): Criteria<K> =>
  Object.fromEntries(
    Object.entries<string>(summaries).map(([name, summary], index) => [
      name,
      criterion(summary, handbook.place(`${underGrade(para, grade)}, point ${index + 1}`), headings[grade]),
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
export const descriptorsOf = <O extends string, G extends string, R extends string, I extends string>(
  criteria: GradedCriteria<O, G, R, I>,
) => {
  const names = <K extends string>(of: Criteria<K>) => Object.keys(of) as K[];
  return {
    outstanding: names(criteria.outstanding),
    good: names(criteria.good),
    requiresImprovement: names(criteria.requiresImprovement),
    inadequate: names(criteria.inadequate),
  };
};
