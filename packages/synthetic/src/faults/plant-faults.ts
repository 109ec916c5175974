import { acrossChecker, type Check, listChecker, type RunDates, type ThemeManifest } from '@deepdive/core';
import type { Chance } from '../chance.js';
import type { Completed } from '../complete.js';
import { madeLists } from '../made-lists.js';
import type { PreparedList } from '../prepared-list.js';
import { mutation } from './mutations.js';
import { type FindInPerson, findInPerson } from './person-findings.js';
import type { PlantedFault } from './planted-fault.js';

/** What faults are planted in. */
export interface PlantingWanted {
  readonly theme: ThemeManifest;
  readonly prepared: ReadonlyMap<string, PreparedList>;
  readonly dates: RunDates;
  /** The share of all rows that is to hold a fault. */
  readonly rate: number;
}

/** People with faults in their rows, and what was planted where. */
export interface Planted {
  readonly people: readonly Completed[];
  readonly faults: readonly PlantedFault[];
}

/** A fault in the rows of one person, before it is known where in the list they will stand. */
interface Sown extends Omit<PlantedFault, 'rowIndex'> {
  /** The row among the person's own; `null` for a whole list. */
  readonly at: number | null;
}

const peopleTried = 40;
const roundsWithoutSuccess = 2;

/** All checks of a theme that a change can make fail, in a drawn order. */
function plantable({ theme, prepared, dates }: PlantingWanted, chance: Chance): readonly Check[] {
  const isText = (check: Check): boolean => {
    const type = prepared.get(check.list)?.fields.get(check.field ?? '')?.type;
    // A sheet holds any text in a text column: no reader could tell that one is of the wrong type.
    return check.kind === 'type' && (type === 'text' || type === 'id');
  };
  const ofRows = [...prepared.values()].flatMap((each) => each.checks).filter((check) => !isText(check));
  const ofLists = theme.lists.flatMap((list) => listChecker(list).checks);
  return chance.shuffled([...ofRows, ...ofLists, ...acrossChecker(theme, dates).checks]);
}

/** The lists whose number of rows is asked for must keep it, unless that number is the fault. */
function keepsCounts(theme: ThemeManifest, before: Completed['rows'], after: Completed['rows']): boolean {
  return theme.lists
    .filter((list) => list.rows !== null)
    .every((list) => (before.get(list.id)?.length ?? 0) === (after.get(list.id)?.length ?? 0));
}

/** Tries a change on one person: it counts if the check, and nothing else, then finds something. */
function sownIn(
  check: Check,
  made: Completed,
  wanted: PlantingWanted,
  find: FindInPerson,
  chance: Chance,
): { readonly made: Completed; readonly sown: Sown } | null {
  const { theme, prepared } = wanted;
  const change = mutation(check, { theme, prepared, person: made.person, rows: made.rows, chance });
  if (change === null) return null;
  if (check.kind !== 'repeated' && !keepsCounts(theme, made.rows, change.rows)) return null;
  if (check.kind === 'repeated' && theme.lists.some((list) => list.id === check.list && list.rows !== null)) return null;
  const found = find(change.rows);
  const [only] = found;
  if (!only || found.length > 1 || only.check.id !== check.id) return null;
  if (find(made.rows).length > 0) return null;
  const { id, field, severity } = only.check;
  return {
    made: { ...made, rows: change.rows },
    sown: { check: id, list: only.list, at: only.at, field, child: made.person.id, severity, says: change.says },
  };
}

/** Takes a person off a list that then has fewer rows than asked for. */
function shortened(
  check: Check,
  made: Completed,
  { theme }: PlantingWanted,
  find: FindInPerson,
  total: number,
): { readonly made: Completed; readonly sown: Sown } | null {
  const list = theme.lists.find((each) => each.id === check.list);
  const own = made.rows.get(check.list)?.length ?? 0;
  if (!list?.rows || own === 0 || total - own >= list.rows.min) return null;
  const rows = new Map([...made.rows].filter(([id]) => id !== check.list));
  if (find(rows).length > 0) return null;
  const says = 'A row taken off, so that the list has fewer than asked for';
  return {
    made: { ...made, rows },
    sown: { check: check.id, list: list.id, at: null, field: null, child: null, severity: check.severity, says },
  };
}

/**
 * Plants faults in people's rows, one for each person at most, spread over all checks of the theme: each makes exactly
 * one check find something. Where no more can be planted there are fewer than the rate asks for.
 */
export function plantedFaults(people: readonly Completed[], wanted: PlantingWanted, chance: Chance): Planted {
  const { theme, rate } = wanted;
  const find = findInPerson(theme, wanted.prepared, wanted.dates);
  const totals = new Map(
    theme.lists.map((list) => [list.id, people.reduce((sum, each) => sum + (each.rows.get(list.id)?.length ?? 0), 0)]),
  );
  const goal = Math.round(rate * [...totals.values()].reduce((sum, rows) => sum + rows, 0));
  const on = new Map(theme.lists.map((list) => [list.id, people.filter((each) => each.rows.has(list.id))]));
  const anywhere = people.filter((each) => each.rows.size > 1);
  const sown = new Map<string, { readonly made: Completed; readonly sown: Sown }>();

  const sow = (check: Check): boolean => {
    const candidates = check.kind === 'across' ? anywhere : (on.get(check.list) ?? []);
    for (let tried = 0; tried < peopleTried && candidates.length > 0; tried += 1) {
      const made = chance.oneOf(candidates);
      if (sown.has(made.person.id)) continue;
      const done =
        check.kind === 'rows'
          ? shortened(check, made, wanted, find, totals.get(check.list) ?? 0)
          : sownIn(check, made, wanted, find, chance);
      if (done === null) continue;
      sown.set(made.person.id, done);
      return true;
    }
    return false;
  };

  let checks = plantable(wanted, chance).map((check) => ({ check, misses: 0 }));
  while (sown.size < goal && checks.length > 0) {
    checks = checks.filter((each) => {
      if (sown.size >= goal) return true;
      const isSown = sow(each.check);
      // A list can lose its number of rows once.
      if (isSown) return each.check.kind !== 'rows';
      return each.misses + 1 < roundsWithoutSuccess;
    });
    checks = checks.map((each) => ({ ...each, misses: each.misses + 1 }));
  }
  const faulty = people.map((each) => sown.get(each.person.id)?.made ?? each);
  return { people: faulty, faults: placed(theme, faulty, [...sown.values()]) };
}

/** The faults with the rows of the lists they came to stand in, in the order of lists and rows. */
function placed(
  theme: ThemeManifest,
  people: readonly Completed[],
  sown: readonly { readonly made: Completed; readonly sown: Sown }[],
): readonly PlantedFault[] {
  const lists = madeLists(theme, people);
  const at = new Map(
    theme.lists.map((list) => [list.id, new Map((lists.get(list.id) ?? []).map((row, index) => [row, index]))]),
  );
  const order = theme.lists.map((list) => list.id);
  return sown
    .map(({ made, sown: { at: own, ...fault } }): PlantedFault => {
      const row = own === null ? undefined : made.rows.get(fault.list)?.[own];
      return { ...fault, rowIndex: row === undefined ? null : (at.get(fault.list)?.get(row) ?? null) };
    })
    .sort(
      (one, other) =>
        order.indexOf(one.list) - order.indexOf(other.list) || (one.rowIndex ?? -1) - (other.rowIndex ?? -1),
    );
}
