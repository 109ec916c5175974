import type { ThemeManifest } from '@deepdive/core';

/** What one place of a publication comes to in a theme. */
export type Covered =
  /** The parts of the manifest that state it, from the outside in: `guidance/scope`, `lists/contacts`, `criteria/23`. */
  | readonly string[]
  /** The same, with a few words on what it is about. */
  | { readonly about: string; readonly stated: readonly string[] }
  /** Another place says the same and is stated: `para 120`, or in another publication `130056 para 120`. */
  | { readonly sameAs: string; readonly about?: string }
  /** Why nothing of it is stated. */
  | { readonly notStated: string; readonly about?: string };

/**
 * The map of one publication: every place of it, and where the theme states it or why it does not. A theme keeps its maps
 * in `test/coverage.ts` and exports them as `coverage`; what holds them against the theme and turns them into pages is here.
 */
export interface CoverageTable {
  readonly theme: ThemeManifest;
  /** The publication's number, as the theme cites it. */
  readonly publication: string;
  /** How far each printed numbering goes, by what stands before the number: `{ 'para ': 51, 'item 1.': 9 }`. */
  readonly numbered: Readonly<Record<string, number>>;
  /** By the name under which the theme cites the place: `para 14`, `footnote 3`, `item 1.4`, `Annex B`, `title page`. */
  readonly places: Readonly<Record<string, Covered>>;
}

/** A place that parts of the theme state. */
export const where = (about: string, ...stated: readonly string[]): Covered => ({ about, stated });

/** A place that nothing in the theme states. */
export const nowhere = (about: string, because: string): Covered => ({ about, notStated: because });

/** The parts that a place is said to be stated in. */
export function statedIn(covered: Covered | undefined): readonly string[] {
  if (covered === undefined || 'sameAs' in covered || 'notStated' in covered) return [];
  return 'stated' in covered ? covered.stated : covered;
}

/** The places of a numbering, in the order of the map: what stands after `before` is a number and nothing else. */
export const numberedAfter = (before: string, { places }: Pick<CoverageTable, 'places'>): readonly string[] =>
  Object.keys(places).filter((place) => place.startsWith(before) && /^\d+$/.test(place.slice(before.length)));
