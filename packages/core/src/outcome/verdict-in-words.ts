import type { OutcomeTruth } from './told.js';
import type { FamilyVerdict, Progress } from './verdict.js';

/**
 * What is told of a part of an outcome, in words.
 *
 * @example
 * ```ts
 * import { truthInWords } from '@deepdive/core';
 *
 * console.log(truthInWords('unknown')); // cannot be told
 * ```
 */
export function truthInWords(truth: OutcomeTruth): string {
  switch (truth) {
    case true:
      return 'yes';
    case false:
      return 'no';
    case 'unknown':
      return 'cannot be told';
    case 'unspecified':
      return 'not specified';
  }
}

/**
 * How far a family has come with an indicator, in words.
 *
 * @example
 * ```ts
 * import { progressInWords } from '@deepdive/core';
 *
 * console.log(progressInWords('notMet')); // not met
 * ```
 */
export function progressInWords(progress: Progress): string {
  switch (progress) {
    case 'met':
      return 'met';
    case 'notMet':
      return 'not met';
    case 'unknown':
      return truthInWords('unknown');
    case 'unspecified':
      return truthInWords('unspecified');
  }
}

/** The columns of {@link familyCells}. */
export const familyColumns = [
  'Family',
  'Engaged on',
  'Problems',
  'Eligible',
  'Indicators',
  'Claimable',
  'Since',
  'Missing',
] as const;

/**
 * What is told of one family, in the cells of a table under {@link familyColumns}.
 *
 * @example
 * ```ts
 * import { familyCells, familyColumns, type FamilyVerdict } from '@deepdive/core';
 *
 * export const tableOf = (verdicts: readonly FamilyVerdict[]) => [familyColumns, ...verdicts.map(familyCells)];
 * ```
 */
export function familyCells(verdict: FamilyVerdict): readonly string[] {
  const { family, engagedOn, problems, eligible, indicators, claimable, claimableOn, missing } = verdict;
  return [
    family,
    engagedOn ?? '',
    problems.join(', '),
    truthInWords(eligible),
    indicators.map(({ code, progress }) => `${code} ${progressInWords(progress)}`).join(', '),
    truthInWords(claimable),
    claimableOn ?? '',
    missing.join('; '),
  ];
}
