/**
 * A label reduced to what people mean by it: no case, no punctuation, no accents, single spaces. Two labels that
 * reduce to the same text are the same label.
 *
 * @example
 * ```ts
 * import { comparableLabel } from '@deepdive/core';
 *
 * console.log(comparableLabel('  Referral NFA? (Y/N)')); // referral nfa y n
 * ```
 */
export function comparableLabel(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\ufeff]/g, '')
    .replace(/['\u2018\u2019\u201c\u201d"]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
