import type { Interval } from './interval.js';
import type { NumberComparison, NumberNode } from './node.js';

const comparisons: Readonly<Record<NumberComparison, string>> = {
  is: 'exactly',
  isLessThan: 'less than',
  isAtMost: 'at most',
  isMoreThan: 'more than',
  isAtLeast: 'at least',
};

const isPercentage = (kind: NumberNode['kind']): boolean => kind === 'share' || kind === 'fall';

const plain = (value: number, kind: NumberNode['kind']): string => {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded}${isPercentage(kind) ? ' %' : ''}`;
};

/** A number as far as it is known: "2", "2 or 3", "2 or more", "not known". Percentages to one decimal place. */
export function intervalInWords({ least, most, unspecified }: Interval, kind: NumberNode['kind']): string {
  if (unspecified === true) return 'to be decided: what a fall from nothing is';
  if (most === Number.NEGATIVE_INFINITY) return 'no fall but a rise';
  const isOpenBelow = least === Number.NEGATIVE_INFINITY || (kind !== 'fall' && least === 0);
  if (most === Number.POSITIVE_INFINITY) return isOpenBelow ? 'not known' : `${plain(least, kind)} or more`;
  if (least === Number.NEGATIVE_INFINITY) return `at most ${plain(most, kind)}`;
  return least === most ? plain(least, kind) : `${plain(least, kind)} to ${plain(most, kind)}`;
}

/** What a number is compared with: "at least 33 %". */
export const comparisonInWords = (
  operator: NumberComparison,
  than: number,
  kind: NumberNode['kind'],
): string => `${comparisons[operator]} ${plain(than, kind)}`;
