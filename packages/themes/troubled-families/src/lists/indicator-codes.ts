import { codeSet } from '@deepdive/core';
import { wholePlan } from '../publications.js';

const numbered = (letters: string, last: number, digits = 1): readonly string[] =>
  Array.from({ length: last }, (_, n) => `${letters}${String(n + 1).padStart(digits, '0')}`);

/** The codes of the plan in printed order; between DV1 and DV3 there is none. */
const printedCodes: readonly string[] = Object.freeze([
  ...numbered('C', 8),
  ...numbered('E', 9),
  ...numbered('CWNH', 20, 2),
  ...numbered('U', 10),
  ...numbered('DV', 8).filter((each) => each !== 'DV2'),
  ...numbered('H', 9),
]);

/** The indicators that a judgement may be about. */
export const indicatorCodes = codeSet(
  'indicator',
  'Indicator of the outcome plan',
  printedCodes.map((each) => [each, each] as const),
  wholePlan,
);
