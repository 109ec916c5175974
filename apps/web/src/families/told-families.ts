import {
  cleanRow,
  compileOutcomes,
  type FamilyVerdict,
  type Households,
  householdsOf,
  type IsoDate,
  type ListManifest,
  type PlacedExplanation,
  placedExplanation,
  type RowValues,
  type SelectionInput,
  type ThemeManifest,
} from '@deepdive/core';
import type { Begun } from '../begun.js';
import type { RowsRead } from '../desk/desk.js';
import { newestWith, submissionsOf } from '../record/submissions.js';
import { rowsInForce } from '../selection/rows-in-force.js';
import { familyRef } from './family-ref.js';
import { chosenReadings, readingsChosen } from './readings.js';

/** The families of the lists that count, as they are told on a day. */
export interface ToldFamilies {
  readonly asOf: IsoDate;
  /** The reading in use of every assumption that leaves one open. */
  readonly readings: Readonly<Record<string, string>>;
  readonly verdicts: readonly FamilyVerdict[];
  readonly inputs: readonly SelectionInput[];
  /** Lists that nobody handed over. */
  readonly notHandedOver: readonly ListManifest[];
  /** Rows that belong to no family, by list. */
  readonly strays: Households['strays'];
  /** Why a family stands where it does; `null` where no family has the reference. */
  readonly explain: (ref: string, everyIndicator: boolean) => PlacedExplanation | null;
}

/** Tells the families of an inspection on a day; `null` where no list of families was submitted. */
export type TellFamilies = (begun: Begun, asOf: IsoDate) => Promise<ToldFamilies | null>;

type Place = RowsRead['rows'][number]['place'];

interface HouseholdsRead {
  readonly households: Households;
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** Puts the rows of lists together by family; only what is of its column's type counts. */
function householdsRead(
  theme: ThemeManifest,
  given: ReadonlySet<string>,
  { rows }: RowsRead,
): HouseholdsRead {
  const lists = new Map(theme.lists.map((list) => [list.id, list]));
  const clean = new Map<string, RowValues[]>([...given].map((list) => [list, []]));
  const places = new Map<string, Place[]>([...given].map((list) => [list, []]));
  for (const { list, row, place } of rows) {
    const stated = lists.get(list);
    if (!stated) continue;
    clean.get(list)?.push(cleanRow(stated, row));
    places.get(list)?.push(place);
  }
  return { households: householdsOf(theme, clean), places };
}

/** Families told before others are let in between. */
const atOnce = 50;

const otherWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function told(
  { here, theme }: Begun,
  asOf: IsoDate,
  readings: Readonly<Record<string, string>>,
  { households, places }: HouseholdsRead,
): Promise<Omit<ToldFamilies, 'inputs' | 'notHandedOver'>> {
  const evaluator = compileOutcomes(theme, { asOf, readings, terms: households.terms });
  const verdicts: FamilyVerdict[] = [];
  for (const household of households) {
    verdicts.push(evaluator.verdict(household));
    if (verdicts.length % atOnce === 0) await otherWork();
  }
  let byRef: ReadonlyMap<string, string> | null = null;
  return {
    asOf,
    readings: evaluator.readings,
    verdicts,
    strays: households.strays,
    explain: (ref, everyIndicator) => {
      byRef ??= new Map(households.families.map((family) => [familyRef(here.salt, family), family]));
      const family = byRef.get(ref);
      const household = family === undefined ? null : households.find(family);
      if (household === null) return null;
      return placedExplanation(evaluator.explain(household, { everyIndicator }), ({ list, index }) => ({
        list,
        ...(places.get(list)?.[index] ?? { file: '', sheet: list, row: index }),
      }));
    },
  };
}

/** A teller that keeps what it told last: pages about the same families on the same day follow on another. */
export function tellFamilies(): TellFamilies {
  const read = rowsInForce();
  let put: { readonly rows: RowsRead; readonly found: HouseholdsRead } | null = null;
  let last: {
    readonly key: string;
    readonly rows: RowsRead;
    readonly families: Promise<ToldFamilies>;
  } | null = null;
  return async (begun, asOf) => {
    const { here, theme } = begun;
    const submissions = await submissionsOf(here.store);
    const isGiven = ({ id }: ListManifest): boolean => newestWith(submissions, id) !== null;
    const families = theme.lists.find(({ id }) => id === theme.outcomePlan?.households.families);
    if (!families || !isGiven(families)) return null;
    const rows = await read(begun);
    const readings = readingsChosen(theme, await chosenReadings(here.store));
    const key = JSON.stringify([here.salt, asOf, readings]);
    if (last?.rows !== rows || last.key !== key) {
      const given = new Set(theme.lists.filter(isGiven).map(({ id }) => id));
      const found = put?.rows === rows ? put.found : householdsRead(theme, given, rows);
      put = { rows, found };
      const notHandedOver = theme.lists.filter((list) => !isGiven(list));
      const telling = told(begun, asOf, readings, found).then((all) => ({
        ...all,
        inputs: rows.inputs,
        notHandedOver,
      }));
      last = { key, rows, families: telling };
      telling.catch(() => {
        last = null;
      });
    }
    return last.families;
  };
}
