import { type Theme, themeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import type { ConformanceOptions, Nonconformity } from './conformance-check.js';
import { conformanceChecks } from './conformance-checks.js';

const inWords = (found: readonly Nonconformity[]): string =>
  found.map(({ place, says }) => `${place}: ${says}`).join('\n');

/**
 * Looks for everything that a theme does not keep, without a test runner. What a theme legitimately lacks is read from
 * the theme: one without lists, criteria or a timeline keeps whatever is said of these.
 *
 * @example
 * ```ts
 * import { cite, criterion, defineTheme } from '@deepdive/core';
 * import { nonconformities } from '@deepdive/conformance';
 *
 * const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const at = cite(guidance);
 * const theme = defineTheme({
 *   id: 'example', title: 'An example', publication: guidance,
 *   criteria: { 1: criterion('Children are heard', at.para(1)), 3: criterion('Help comes early', at.para(2)) },
 * });
 * for (const { check, place } of await nonconformities(theme)) console.log(check, place); // numbered criteria/2
 * ```
 */
export async function nonconformities(
  theme: Theme<string, object, never>,
  options: ConformanceOptions = {},
): Promise<readonly (Nonconformity & { readonly check: string })[]> {
  const subject = { theme: themeManifest(theme), options };
  const found: (Nonconformity & { readonly check: string })[] = [];
  for (const { id, find } of conformanceChecks) {
    for (const each of await find(subject)) found.push({ check: id, ...each });
  }
  return found;
}

/**
 * Declares the tests of a theme: one for each check of the kit. Call it once in a test file of the theme's package.
 * Failures say where in the theme, what was expected and what to write; they never hold a value of a row.
 */
export function themeConformance(
  theme: Theme<string, object, never>,
  options: ConformanceOptions = {},
): void {
  const subject = { theme: themeManifest(theme), options };
  describe(`${theme.id}@${theme.edition} keeps to what a theme is`, { timeout: 120_000 }, () => {
    test.each(conformanceChecks)('$says', async ({ find }) => {
      expect(inWords(await find(subject))).toBe('');
    });
  });
}
