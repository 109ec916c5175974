import type { MeasuredFigures, NumberRange } from '@deepdive/core';

const numberText = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits });

/** A number that may be open: "12", "12 to 15", "cannot be told". */
export function rangeText(range: NumberRange | null, digits = 1): string {
  if (range === null) return 'cannot be told';
  const { least, most } = range;
  return least === most
    ? numberText(least, digits)
    : `${numberText(least, digits)} to ${numberText(most, digits)}`;
}

/** Figures in words: "12 of 40 (30%)". */
export function figuresText({ value, outOf, percentage }: MeasuredFigures): string {
  if (value === null || outOf === null) return rangeText(value);
  const share = percentage === null ? '' : ` (${rangeText(percentage)}%)`;
  return `${rangeText(value)} of ${rangeText(outOf)}${share}`;
}
