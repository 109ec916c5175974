import { nearest, type ThemeManifest } from '@deepdive/core';
import { refusal } from '../refusal.js';
import { refOf } from '../theme-parts.js';

/** A part of a theme, by where it stands. */
export interface Part {
  /** The steps that lead to it, as they were taken: `['lists', 'childrenInNeed', 'fields']`. */
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** The names by which a thing in a row of things may be called: its id, reference, code or printed number. */
function namesOf(thing: unknown): readonly string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return ['id', 'ref', 'code', 'number', 'label']
    .map((key): unknown => Reflect.get(thing, key))
    .filter((name) => (typeof name === 'string' && name !== '') || typeof name === 'number')
    .map(String);
}

interface Step {
  readonly found: { readonly value: unknown } | null;
  readonly known: readonly string[];
}

function step(value: unknown, name: string): Step {
  if (Array.isArray(value)) {
    const found = value.find((each) => namesOf(each).includes(name));
    return {
      found: found === undefined ? null : { value: found },
      known: value.flatMap((each) => namesOf(each).slice(0, 1)),
    };
  }
  if (typeof value !== 'object' || value === null) return { found: null, known: [] };
  return {
    found: Object.hasOwn(value, name) ? { value: Reflect.get(value, name) } : null,
    known: Object.keys(value),
  };
}

/**
 * The part of a manifest that a path names: `lists`, `lists/childrenInNeed`, `lists/childrenInNeed/fields/age`.
 *
 * @throws Refusal `part-unknown`, with the nearest right path
 */
export function findPart(theme: ThemeManifest, path: string): Part {
  const steps = path.split('/').filter((each) => each !== '');
  let value: unknown = theme;
  for (const [at, name] of steps.entries()) {
    const { found, known } = step(value, name);
    if (!found) {
      const before = steps
        .slice(0, at)
        .map((each) => `${each}/`)
        .join('');
      const near = nearest(name, known);
      throw refusal({
        code: 'part-unknown',
        says: `${refOf(theme)} has no part "${before}${name}".`,
        expected:
          known.length > 0 ? `one of ${known.map((each) => before + each).join(', ')}` : 'a shorter path',
        nearest: near === null ? null : before + near,
      });
    }
    value = found.value;
  }
  return { steps, value };
}
