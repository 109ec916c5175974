import type { AssumptionManifest } from '../manifest.js';
import { sentence } from './phrases.js';

/**
 * An assumption as people read it: what is left open, and how it was read.
 *
 * @example
 * ```ts
 * import { assumptionInWords } from '@deepdive/core';
 *
 * console.log(assumptionInWords({
 *   says: 'The order is left open', choices: { chance: 'by chance' }, chosen: 'chance',
 * })); // The order is left open. Read as: by chance.
 * ```
 */
export function assumptionInWords({
  says,
  choices,
  chosen,
}: Pick<AssumptionManifest, 'says' | 'choices' | 'chosen'>): string {
  return `${sentence(says)} Read as: ${sentence(choices[chosen] ?? chosen)}`;
}
