import {
  cleanRow,
  compileOutcomes,
  type Household,
  type Households,
  householdsOf,
  type IsoDate,
  type ListManifest,
  type OutcomeEvaluator,
  type PlacedExplanation,
  placedExplanation,
  type RowValues,
  type SelectionInput,
  type ThemeManifest,
} from '@deepdive/core';
import { readingsChosen } from '../assumptions/readings.js';
import type { Begun } from '../begun.js';
import type { RowsRead } from '../desk/desk.js';
import { newestWith, submissionsOf } from '../record/submissions.js';
import { rowsInForce } from '../selection/rows-in-force.js';
import { familyRef } from './family-ref.js';

/** The families of the lists that count, before any is told of: one can be told without the others. */
export interface FamiliesInForce {
  readonly asOf: IsoDate;
  /** The reading in use of every assumption that leaves one open. */
  readonly readings: Readonly<Record<string, string>>;
  readonly inputs: readonly SelectionInput[];
  /** Lists that nobody handed over. */
  readonly notHandedOver: readonly ListManifest[];
  /** Rows that belong to no family, by list. */
  readonly strays: Households['strays'];
  /** Every family by its name. */
  readonly names: readonly string[];
  readonly households: Iterable<Household>;
  readonly evaluator: OutcomeEvaluator;
  /** The rows they are told from: what was told of the same rows can be used again. */
  readonly rows: RowsRead;
  /** Why a family stands where it does; `null` where no family has the reference. */
  readonly explain: (ref: string, everyIndicator: boolean) => PlacedExplanation | null;
}

type Place = RowsRead['rows'][number]['place'];

interface HouseholdsRead {
  readonly households: Households;
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** What was made ready to tell them, by day and readings. */
  readonly evaluators: Map<string, OutcomeEvaluator>;
}

/** Days and readings that are kept ready. */
const mostEvaluators = 8;

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
  return { households: householdsOf(theme, clean), places, evaluators: new Map() };
}

/** What rows were put together to; rows that nobody holds any more take it with them. */
const putTogether = new WeakMap<RowsRead, HouseholdsRead>();

function evaluatorOf(
  theme: ThemeManifest,
  { households: { terms }, evaluators }: HouseholdsRead,
  asOf: IsoDate,
  readings: Readonly<Record<string, string>>,
): OutcomeEvaluator {
  const key = JSON.stringify([asOf, readings]);
  const evaluator = evaluators.get(key) ?? compileOutcomes(theme, { asOf, readings, terms });
  evaluators.delete(key);
  evaluators.set(key, evaluator);
  const [oldest] = evaluators.keys();
  if (evaluators.size > mostEvaluators && oldest !== undefined) evaluators.delete(oldest);
  return evaluator;
}

/** The families of an inspection as they are told on a day; `null` where no list of families was submitted. */
export async function familiesInForce(begun: Begun, asOf: IsoDate): Promise<FamiliesInForce | null> {
  const { here, theme } = begun;
  const submissions = await submissionsOf(here.store);
  const isGiven = ({ id }: ListManifest): boolean => newestWith(submissions, id) !== null;
  const families = theme.lists.find(({ id }) => id === theme.outcomePlan?.households.families);
  if (!families || !isGiven(families)) return null;
  const rows = await rowsInForce()(begun);
  const given = new Set(theme.lists.filter(isGiven).map(({ id }) => id));
  const found = putTogether.get(rows) ?? householdsRead(theme, given, rows);
  putTogether.set(rows, found);
  const { households, places } = found;
  const readings = readingsChosen(theme, here.readings);
  const evaluator = evaluatorOf(theme, found, asOf, readings);
  return {
    asOf,
    readings: evaluator.readings,
    inputs: rows.inputs,
    notHandedOver: theme.lists.filter((list) => !isGiven(list)),
    strays: households.strays,
    names: households.families,
    households,
    evaluator,
    rows,
    explain: (ref, everyIndicator) => {
      const family = households.families.find((each) => familyRef(here.salt, each) === ref);
      const household = family === undefined ? null : households.find(family);
      if (household === null) return null;
      return placedExplanation(evaluator.explain(household, { everyIndicator }), ({ list, index }) => ({
        list,
        ...(places.get(list)?.[index] ?? { file: '', sheet: list, row: index }),
      }));
    },
  };
}
