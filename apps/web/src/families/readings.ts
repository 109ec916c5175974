import { type AssumptionManifest, compileOutcomes, type IsoDate, type ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';

/** The reading that people chose of what the text leaves open, and why. */
export interface ChosenReading {
  readonly assumption: string;
  readonly reading: string;
  readonly because: string;
  readonly by: string;
  readonly at: string;
}

/** A chosen reading with the version of its record. */
export interface HeldReading {
  readonly chosen: ChosenReading;
  readonly version: number;
}

/** What was chosen so far, by assumption. */
export async function chosenReadings(store: Store): Promise<ReadonlyMap<string, HeldReading>> {
  const held = (await store.records('assumption')).map(({ value, version }) => ({
    chosen: value as unknown as ChosenReading,
    version,
  }));
  return new Map(held.map((each) => [each.chosen.assumption, each]));
}

// Which readings are open follows from the theme alone; the day is of no account.
const anyDay: IsoDate = '2000-01-01';

/** The assumptions that leave a reading of the outcomes open, in the theme's order. */
export function openAssumptions(theme: ThemeManifest): readonly AssumptionManifest[] {
  const { readings } = compileOutcomes(theme, { asOf: anyDay });
  return theme.assumptions.filter(({ id }) => Object.hasOwn(readings, id));
}

/** The chosen readings as the outcomes are told with; what the theme no longer states is left out. */
export function readingsChosen(
  theme: ThemeManifest,
  held: ReadonlyMap<string, HeldReading>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    openAssumptions(theme).flatMap(({ id, choices }) => {
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
