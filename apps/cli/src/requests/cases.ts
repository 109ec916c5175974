import { comparableLabel, nearest, type RequestManifest, type ThemeManifest } from '@deepdive/core';
import { refusal } from '../refusal.js';
import { refOf } from '../theme-parts.js';

/** The cases on which some requests of a theme depend, each once. */
export function casesOf(theme: ThemeManifest): readonly string[] {
  return [...new Set(theme.requests.flatMap(({ onlyWhen }) => (onlyWhen === null ? [] : [onlyWhen])))];
}

/**
 * The cases that were named, in the theme's own words: exactly, or by words that only one case has.
 *
 * @throws Refusal `case-unknown`, with the nearest right case
 */
export function requireCases(theme: ThemeManifest, named: readonly string[]): readonly string[] {
  const known = casesOf(theme);
  return named.map((name) => {
    const wanted = comparableLabel(name);
    const exact = known.find((each) => comparableLabel(each) === wanted);
    if (exact !== undefined) return exact;
    const holding = known.filter((each) => comparableLabel(each).includes(wanted));
    if (holding.length === 1 && holding[0] !== undefined && wanted !== '') return holding[0];
    throw refusal({
      code: 'case-unknown',
      says:
        holding.length > 1
          ? `"${name}" may mean ${holding.length} cases of ${refOf(theme)}.`
          : `No request of ${refOf(theme)} depends on "${name}".`,
      expected:
        known.length > 0 ? `one of: ${known.map((each) => `"${each}"`).join(', ')}` : 'no --when at all',
      nearest: nearest(name, known),
    });
  });
}

/** Whether a request applies in the cases given. */
export const applies = ({ onlyWhen }: RequestManifest, cases: readonly string[]): boolean =>
  onlyWhen === null || cases.includes(onlyWhen);
