import type { ThemeManifest } from '../manifest.js';
import { figuresInWords } from './figures-in-words.js';
import type { MeasureResult } from './measure-result.js';

/**
 * What the lists tell of a measure, in words: its figures, with the proportion in the publication's own words where it has
 * such, or why they tell nothing.
 *
 * @example
 * ```ts
 * import { type MeasureResult, measureInWords, type ThemeManifest } from '@deepdive/core';
 *
 * export const told = (result: MeasureResult, theme: ThemeManifest): string =>
 *   `${result.title}: ${measureInWords(result, theme)}`;
 * ```
 */
export function measureInWords(result: MeasureResult, theme: Pick<ThemeManifest, 'lists'>): string {
  if (result.computable === 'not') return `Cannot be computed: ${result.because}`;
  if (result.notGiven.length > 0) {
    const titles = result.notGiven.map((id) => theme.lists.find((list) => list.id === id)?.title ?? id);
    return `Not handed over: ${titles.join(', ')}`;
  }
  const words = result.inWords?.words ? `: ${result.inWords.words}` : '';
  return `${figuresInWords(result)}${words}`;
}
