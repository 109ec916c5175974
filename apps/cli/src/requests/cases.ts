import { comparableLabel, nearest, type ThemeManifest } from '@deepdive/core';
import { refusal } from '../refusal.js';
import { refOf } from '../theme-parts.js';

/** Something that may depend on a case: a request, a milestone. */
interface Conditional {
  readonly onlyWhen: string | null;
}

/** The cases on which some of these depend, each once. */
export function casesOf(things: readonly Conditional[]): readonly string[] {
  return [...new Set(things.flatMap(({ onlyWhen }) => (onlyWhen === null ? [] : [onlyWhen])))];
}

/**
 * The cases that were named, in the theme's own words: exactly, or by words that only one case has.
 *
 * @throws Refusal `case-unknown`, with the nearest right case
 */
export function requireCases(
  theme: ThemeManifest,
  part: 'requests' | 'timeline',
  named: readonly string[],
): readonly string[] {
  const known = casesOf(theme[part]);
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
          : `No ${part === 'requests' ? 'request' : 'milestone'} of ${refOf(theme)} depends on "${name}".`,
      expected:
        known.length > 0 ? `one of: ${known.map((each) => `"${each}"`).join(', ')}` : 'no --when at all',
      nearest: nearest(name, known),
    });
  });
}

/** Whether something applies in the cases given. */
export const applies = ({ onlyWhen }: Conditional, cases: readonly string[]): boolean =>
  onlyWhen === null || cases.includes(onlyWhen);
