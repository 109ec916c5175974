import { type AssumptionManifest, compileOutcomes, type IsoDate, type ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import { withFrameworks } from '../themes/find-theme.js';

/** The reading that people chose of what the text leaves open, and why. */
export interface ChosenReading {
  readonly assumption: string;
  readonly reading: string;
  readonly because: string;
  readonly by: string;
  readonly at: string;
}

/** What was chosen of one assumption, with the version of its record. */
export interface HeldReading {
  readonly chosen: ChosenReading;
  /** What was chosen before, the first first. */
  readonly before: readonly ChosenReading[];
  readonly version: number;
}

/** What was chosen so far, by assumption. */
export type Readings = ReadonlyMap<string, HeldReading>;

/** A choice as it is recorded, with those it took the place of. */
export interface RecordedReading extends ChosenReading {
  readonly before: readonly ChosenReading[];
}

/** What was chosen so far, by assumption. */
export async function chosenReadings(store: Store): Promise<Readings> {
  const held = (await store.records('assumption')).map(({ value, version }): HeldReading => {
    const { before = [], ...chosen } = value as unknown as ChosenReading & Partial<RecordedReading>;
    return { chosen, before, version };
  });
  return new Map(held.map((each) => [each.chosen.assumption, each]));
}

/** What a theme and the frameworks it extends leave open; where two use one name, the theme's own counts. */
export function assumptionsOf(
  theme: ThemeManifest,
  themes: readonly ThemeManifest[],
): readonly AssumptionManifest[] {
  const found = new Map<string, AssumptionManifest>();
  for (const { assumptions } of withFrameworks(theme, themes)) {
    for (const each of assumptions) if (!found.has(each.id)) found.set(each.id, each);
  }
  return [...found.values()];
}

// Which readings results can follow is a matter of the theme alone; the day is of no account.
const anyDay: IsoDate = '2000-01-01';

// To make outcomes ready takes a tenth of a second, and every page of families asks.
const followedOf = new WeakMap<ThemeManifest, readonly AssumptionManifest[]>();

/** The assumptions whose readings are all worked out, so that results follow whichever is chosen, in the theme's order. */
export function followedAssumptions(theme: ThemeManifest): readonly AssumptionManifest[] {
  if (theme.outcomePlan === null) return [];
  const known = followedOf.get(theme);
  if (known) return known;
  const { readings } = compileOutcomes(theme, { asOf: anyDay });
  const followed = theme.assumptions.filter(({ id }) => Object.hasOwn(readings, id));
  followedOf.set(theme, followed);
  return followed;
}

/** The chosen readings as results are told with; what the theme no longer states is left out. */
export function readingsChosen(theme: ThemeManifest, held: Readings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    followedAssumptions(theme).flatMap(({ id, choices }) => {
      const reading = held.get(id)?.chosen.reading;
      return reading !== undefined && Object.hasOwn(choices, reading) ? [[id, reading]] : [];
    }),
  );
}

/** The theme's assumptions, each with the reading in use in the place of the theme's own. */
export const withReadings = (
  theme: ThemeManifest,
  readings: Readonly<Record<string, string>>,
): readonly AssumptionManifest[] =>
  theme.assumptions.map((each) => ({ ...each, chosen: readings[each.id] ?? each.chosen }));
