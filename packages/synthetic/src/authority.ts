import { type IsoDate, isIsoDate, type RowValues, type ThemeManifest } from '@deepdive/core';
import { type AgesOnLists, agesOnLists, oldestInHousehold } from './ages-on-lists.js';
import { type Chance, chanceFrom } from './chance.js';
import { type Completed, completed } from './complete.js';
import { plantedFaults } from './faults/plant-faults.js';
import type { PlantedFault } from './faults/planted-fault.js';
import { madeLists } from './made-lists.js';
import type { Ages, Days } from './person.js';
import { plannedPlaces } from './plan.js';
import { type Pool, poolsOf } from './pools.js';
import { drawnPopulation, numberOfFamilies } from './population.js';
import { type PreparedTheme, preparedTheme } from './prepared-theme.js';
import { requireClean } from './require-clean.js';
import { schoolTerms } from './school-terms.js';
import { syntheticError } from './synthetic-error.js';

/** What a local authority is made up from. */
export interface AuthorityOptions {
  readonly inspectedOn: IsoDate;
  /** The day the lists speak for; the day of inspection unless said otherwise. */
  readonly listedOn?: IsoDate;
  /** How many children stand on the lists. */
  readonly children: number;
  /** The same seed gives the same authority; any whole number. */
  readonly seed: number;
  /** How many of all rows are to hold a fault, from 0 (none, unless said otherwise) to 1. */
  readonly faults?: number;
}

/** A made-up local authority. */
export interface Authority {
  /**
   * The rows of each list by the list's id, in the order of the children's ids. A row has a clean value or `null` for
   * each field; where a fault of type or code was planted the cell holds the text a person might have typed.
   */
  readonly lists: ReadonlyMap<string, readonly RowValues[]>;
  /** What was planted where, in the order of lists and rows. */
  readonly faults: readonly PlantedFault[];
}

const peoplePerOtherPool = 0.15;
const shareUnborn = 0.025;

function requireOptions({ inspectedOn, listedOn, children, seed, faults }: AuthorityOptions): void {
  if (!Number.isSafeInteger(children) || children < 1) {
    throw syntheticError({
      code: 'children-not-a-count',
      place: 'children',
      found: String(children),
      expected: 'a whole number such as 200',
    });
  }
  if (!Number.isSafeInteger(seed)) {
    throw syntheticError({
      code: 'seed-not-a-number',
      place: 'seed',
      found: String(seed),
      expected: 'a whole number such as 1',
    });
  }
  if (faults !== undefined && !(faults >= 0 && faults <= 1)) {
    throw syntheticError({
      code: 'faults-not-a-rate',
      place: 'faults',
      found: String(faults),
      expected: 'a number from 0 to 1, such as 0.05',
    });
  }
  for (const [place, on] of [
    ['inspectedOn', inspectedOn],
    ['listedOn', listedOn ?? inspectedOn],
  ] as const) {
    if (isIsoDate(on)) continue;
    throw syntheticError({
      code: 'date-not-a-date',
      place,
      found: on,
      expected: 'a date such as 2017-05-02',
    });
  }
}

/** Children are of all ages, some unborn or older than children where lists ask for that; other people are grown up. */
function agesIn({ unit }: Pool, theme: ThemeManifest, { all, older }: AgesOnLists): Ages {
  const [youngest = 0] = all;
  if (unit !== 'child')
    return { within: { from: youngest, to: all.at(-1) ?? youngest }, preferred: null, unborn: 0, older };
  // Households have grown-up members too.
  const within = { from: 0, to: theme.outcomePlan ? oldestInHousehold : 17 };
  return { within, preferred: theme.ages, unborn: youngest < 0 ? shareUnborn : 0, older };
}

/** Everyone, pool by pool. Where households are put together, there is a family for each that people belong to. */
function completedPools(prepared: PreparedTheme, children: number, chance: Chance): readonly Completed[] {
  const pools = poolsOf(prepared.theme);
  if (!prepared.theme.outcomePlan) {
    return pools.flatMap((pool) => completedPool(pool, prepared, sizeOf(pool, children), chance));
  }
  const families = pools.filter(({ unit }) => unit === 'family');
  const people = pools
    .filter(({ unit }) => unit !== 'family')
    .flatMap((pool) => completedPool(pool, prepared, sizeOf(pool, children), chance));
  const count = numberOfFamilies(people.map(({ person }) => person));
  return [...people, ...families.flatMap((pool) => completedPool(pool, prepared, count, chance))];
}

const sizeOf = ({ unit }: Pool, children: number): number =>
  unit === 'child' ? children : Math.max(1, Math.round(children * peoplePerOtherPool));

function completedPool(
  pool: Pool,
  prepared: PreparedTheme,
  count: number,
  chance: Chance,
): readonly Completed[] {
  const wanted = { prepared, pool, ages: agesOnLists(pool, prepared, chance) };
  const ages = agesIn(pool, prepared.theme, wanted.ages);
  const people = drawnPopulation({ count, prefix: pool.prefix, ages, days: prepared.days }, chance);
  return completed(plannedPlaces(people, wanted, chance), wanted, chance);
}

/**
 * Makes up a local authority: children with visibly invented ids on the lists of a theme, so that every check of the
 * theme is passed, but for faults where these are asked for. Nothing is known of the theme but its manifest.
 *
 * @throws SyntheticError when an option cannot be used, there are too few children for a list of so many rows, or the
 * rules of a list cannot be satisfied together
 * @example
 * ```ts
 * import { convention, date, defineTheme, id, list, themeManifest } from '@deepdive/core';
 * import { makeAuthority } from '@deepdive/synthetic';
 *
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: {
 *     contacts: list({
 *       title: 'Contacts', population: 'All', window: { months: 3 }, key: 'childId', eventOn: 'contactedOn',
 *       source: convention('example'),
 *       fields: { childId: id('Child unique ID', { meaning: 'person' }), contactedOn: date('Date of contact') },
 *     }),
 *   },
 * }));
 * const { lists } = makeAuthority(theme, { inspectedOn: '2017-05-02', children: 3, seed: 1 });
 * console.log(lists.get('contacts')?.map((row) => row.childId)[0]); // EX-001
 * ```
 */
export function makeAuthority(theme: ThemeManifest, options: AuthorityOptions): Authority {
  requireOptions(options);
  const { inspectedOn, children, seed, faults: rate = 0 } = options;
  const days: Days = { inspectedOn, listedOn: options.listedOn ?? inspectedOn };
  const chance = chanceFrom(seed);
  const prepared = preparedTheme(theme, days);
  const people = completedPools(prepared, children, chance);
  const terms = schoolTerms(prepared, chance);
  const lists = new Map([...madeLists(theme, people), ...terms]);
  requireClean(lists, prepared);
  if (rate === 0) return { lists, faults: [] };
  const planted = plantedFaults(people, prepared, rate, chance);
  return { lists: new Map([...madeLists(theme, planted.people), ...terms]), faults: planted.faults };
}
