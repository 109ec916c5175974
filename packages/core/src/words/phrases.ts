import type { CountRange } from '../list.js';

/**
 * An id in words.
 *
 * @example
 * ```ts
 * import { idInWords } from '@deepdive/core';
 *
 * console.log(idInWords('leadInspector')); // lead inspector
 * ```
 */
export function idInWords(id: string): string {
  return id
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
    .trim();
}

/**
 * A whole number with its thousands set apart.
 *
 * @example
 * ```ts
 * import { grouped } from '@deepdive/core';
 *
 * console.log(grouped(12345)); // 12,345
 * ```
 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * A number of things, thousands set apart.
 *
 * @example
 * ```ts
 * import { counted } from '@deepdive/core';
 *
 * console.log(counted(1, 'row'), counted(1234, 'child', 'children')); // 1 row 1,234 children
 * ```
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/**
 * A text as a sentence: with a full stop where it ends in none.
 *
 * @example
 * ```ts
 * import { sentence } from '@deepdive/core';
 *
 * console.log(sentence('Children are heard')); // Children are heard.
 * ```
 */
export const sentence = (text: string): string => (/[.!?:]$/.test(text.trimEnd()) ? text : `${text}.`);

/**
 * A text that begins with a capital letter.
 *
 * @example
 * ```ts
 * import { capitalised } from '@deepdive/core';
 *
 * console.log(capitalised('lead inspector')); // Lead inspector
 * ```
 */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Things in a row as one would say them.
 *
 * @example
 * ```ts
 * import { listed } from '@deepdive/core';
 *
 * console.log(listed(['lists', 'stages', 'criteria'])); // lists, stages and criteria
 * ```
 */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

/**
 * A range of counts.
 *
 * @example
 * ```ts
 * import { rangeInWords } from '@deepdive/core';
 *
 * console.log(rangeInWords({ min: 5, max: 7 })); // 5 to 7
 * ```
 */
export const rangeInWords = ({ min, max }: CountRange): string =>
  min === max ? String(min) : `${min} to ${max}`;
