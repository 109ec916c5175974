import type { Candidate, PersonalChoice } from './record.js';
import { selectionError } from './selection-errors.js';
import type { Reach } from './stage-reach.js';

/** The choices of people about one draw. */
export interface Choices {
  readonly include: readonly PersonalChoice[];
  readonly exclude: readonly PersonalChoice[];
}

/** Refuses choices about nobody, twice about the same child, without a reason, or more than there are places. */
export function requireSoundChoices(
  { include, exclude }: Choices,
  candidates: readonly Candidate[],
  count: number,
  reach: Reach,
): void {
  const place = `${reach.theme}/selection/${reach.stage.id}`;
  const population = new Set(candidates.map(({ child }) => child));
  const seen = new Set<string>();
  for (const { child, because } of [...include, ...exclude]) {
    if (because.trim() === '') {
      throw selectionError({
        code: 'choice-without-reason',
        place,
        found: child,
        expected: 'a reason in words',
      });
    }
    if (!population.has(child)) {
      const expected = `a child on ${reach.stage.from.join(', ')}`;
      throw selectionError({ code: 'child-not-in-population', place, found: child, expected });
    }
    if (seen.has(child)) {
      throw selectionError({
        code: 'child-named-twice',
        place,
        found: child,
        expected: 'one choice for each child',
      });
    }
    seen.add(child);
  }
  if (include.length > count) {
    const expected = `at most ${count}`;
    throw selectionError({ code: 'too-many-included', place, found: String(include.length), expected });
  }
}
