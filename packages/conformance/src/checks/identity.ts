import { comparableLabel, nearest } from '@deepdive/core';
import type { ConformanceCheck, Nonconformity } from '../conformance-check.js';
import { factsOf } from '../facts.js';
import { placesOf } from '../places.js';

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.has(name) || !seen.add(name)))];
}

/** No two things of a theme share a place. */
export const unique: ConformanceCheck = {
  id: 'unique',
  says: 'Each thing of the theme has a name of its own',
  find: ({ theme }) =>
    repeated(factsOf(theme).map(({ place }) => place)).map((place) => ({
      place,
      says: 'This name is used twice. Give each its own: people and programs refer to things by name.',
    })),
};

/** What an earlier release named is still there. */
export const stable: ConformanceCheck = {
  id: 'stable',
  says: 'What the last release named is still there, or a major changeset says that it went',
  find: ({ theme, options }) => {
    if (!options.released) return [];
    const now = placesOf(theme);
    const known = new Set([...now, ...(options.removed ?? [])]);
    return placesOf(options.released)
      .filter((place) => !known.has(place))
      .map((place): Nonconformity => {
        const near = nearest(place, now);
        const renamed = near === null ? '' : ` If "${near}" is what it became, give it its old name back.`;
        return {
          place,
          says: `The last release has it, and others may refer to it.${renamed} If it must go, name it under \`removed\` and write a major changeset.`,
        };
      });
  },
};

/** Sentences tell things apart. */
export const toldApart: ConformanceCheck = {
  id: 'toldApart',
  says: 'No two rules of a list say the same',
  find: ({ theme }) =>
    theme.lists.flatMap(({ id, rules }) =>
      repeated(rules.map(({ says }) => comparableLabel(says))).map((said) => ({
        place: `lists/${id}/rules`,
        says: `Two rules say "${said}". Say of each what it alone asks for, so that a finding can be told from the other.`,
      })),
    ),
};
