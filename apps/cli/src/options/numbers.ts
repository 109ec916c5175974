import { refusal } from '../refusal.js';

const wrong = (option: string, text: string, expected: string) =>
  refusal({ code: 'number-wrong', says: `${option} is "${text}".`, expected });

/**
 * The whole number an option gives.
 *
 * @throws Refusal `number-wrong`
 */
export function wholeNumberOption(option: string, text: string, least: number): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw wrong(option, text, `a whole number, ${least} or more`);
}

/**
 * The share an option gives, from 0 to 1.
 *
 * @throws Refusal `number-wrong`
 */
export function shareOption(option: string, text: string): number {
  const share = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (share >= 0 && share <= 1) return share;
  throw wrong(option, text, 'a share from 0 to 1, such as 0.02');
}
