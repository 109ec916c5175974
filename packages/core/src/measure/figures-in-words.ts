import type { PrintedFigure } from './measure.js';
import type { MeasuredFigures } from './measure-result.js';
import type { NumberRange } from './number-range.js';

const numberText = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits });

/**
 * A number that blanks may leave open, in words.
 *
 * @param digits decimals shown at most
 * @example
 * ```ts
 * import { numberRangeInWords } from '@deepdive/core';
 *
 * console.log(numberRangeInWords({ least: 12, most: 15 })); // 12 to 15
 * console.log(numberRangeInWords(null)); // cannot be told
 * ```
 */
export function numberRangeInWords(range: NumberRange | null, digits = 1): string {
  if (range === null) return 'cannot be told';
  const { least, most } = range;
  return least === most
    ? numberText(least, digits)
    : `${numberText(least, digits)} to ${numberText(most, digits)}`;
}

/**
 * The figures of a measure, or of one of its groups, in words.
 *
 * @example
 * ```ts
 * import { figuresInWords } from '@deepdive/core';
 *
 * const exactly = (value: number) => ({ least: value, most: value });
 * console.log(figuresInWords({ value: exactly(12), outOf: exactly(40), percentage: exactly(30) })); // 12 of 40 (30%)
 * ```
 */
export function figuresInWords({ value, outOf, percentage }: MeasuredFigures): string {
  if (value === null || outOf === null) return numberRangeInWords(value);
  const share = percentage === null ? '' : ` (${numberRangeInWords(percentage)}%)`;
  return `${numberRangeInWords(value)} of ${numberRangeInWords(outOf)}${share}`;
}

/**
 * A figure as the publication prints it, in words.
 *
 * @example
 * ```ts
 * import { printedFigureInWords } from '@deepdive/core';
 *
 * console.log(printedFigureInWords({ value: 1200, percentage: 65 })); // 1,200 (65%)
 * ```
 */
export function printedFigureInWords({
  value,
  percentage,
}: Pick<PrintedFigure, 'value' | 'percentage'>): string {
  const number = value === null ? null : numberRangeInWords({ least: value, most: value });
  const share = percentage === null ? null : `${percentage}%`;
  if (number === null || share === null) return number ?? share ?? '';
  return `${number} (${share})`;
}
