import { acrossChecker, type Check, listChecker, type ThemeManifest } from '@deepdive/core';
import type { Chance } from '../chance.js';
import type { Completed } from '../complete.js';
import { madeLists } from '../made-lists.js';
import type { PreparedTheme } from '../prepared-theme.js';
import { mutation } from './mutations.js';
import {
  consequenceOf,
  faultlessAmong,
  findingsAbout,
  type PersonFinding,
  type PersonRows,
} from './person-findings.js';
import type { FoundAt, PlantedFault } from './planted-fault.js';

/** People with faults in their rows, and what was planted where. */
export interface Planted {
  readonly people: readonly Completed[];
  readonly faults: readonly PlantedFault[];
}

/** A fault in the rows of one person, before it is known where in the list they will stand. */
interface Fault extends Omit<PlantedFault, 'rowIndex' | 'besides'> {
  /** The row among the person's own; `null` for a whole list. */
  readonly at: number | null;
  readonly besides: readonly PersonFinding[];
}

/** A person's rows with the fault in them. */
interface Faulty {
  readonly made: Completed;
  readonly fault: Fault;
}

const peopleTried = 120;
/** So many are tried for a fault that one check finds alone; then it may have company. */
const triedAlone = 80;
const mostMisses = 2;

/** All checks of a theme that a change can make fail, in a drawn order. */
function plantable({ theme, lists, days }: PreparedTheme, chance: Chance): readonly Check[] {
  const isOfAnyText = ({ kind, list, field }: Check): boolean => {
    const type = lists.get(list)?.fields.get(field ?? '')?.type;
    // A sheet holds any text in a text column: no reader could tell that one is of the wrong type.
    return kind === 'type' && (type === 'text' || type === 'id');
  };
  return chance.shuffled([
    ...[...lists.values()].flatMap((each) => each.checks).filter((check) => !isOfAnyText(check)),
    ...theme.lists.flatMap((list) => listChecker(list).checks),
    ...acrossChecker(theme, days).checks,
  ]);
}

/** The lists whose number of rows is asked for keep it, unless that number is the fault. */
const keepsCounts = ({ lists }: ThemeManifest, before: PersonRows, after: PersonRows): boolean =>
  lists
    .filter((list) => list.rows !== null)
    .every((list) => (before.get(list.id)?.length ?? 0) === (after.get(list.id)?.length ?? 0));

/** Changes one person's rows: it counts if the check then finds something, and no other what must be fixed. */
function faulty(
  check: Check,
  made: Completed,
  prepared: PreparedTheme,
  isAlone: boolean,
  chance: Chance,
): Faulty | null {
  const change = mutation(check, { prepared, person: made.person, rows: made.rows, chance });
  if (change === null || !keepsCounts(prepared.theme, made.rows, change.rows)) return null;
  const found = consequenceOf(check, made.rows, change.rows, prepared);
  if (found === null || (isAlone && found.besides.length > 0)) return null;
  const { main, besides } = found;
  const { id, field, severity } = check;
  const fault = {
    check: id,
    list: main.list,
    at: main.at,
    field,
    child: made.person.id,
    severity,
    says: change.says,
    besides,
  };
  return { made: { ...made, rows: change.rows }, fault };
}

/** Takes a person off a list, which then has fewer rows than asked for. */
function shortened(check: Check, made: Completed, prepared: PreparedTheme, total: number): Faulty | null {
  const list = prepared.lists.get(check.list)?.list;
  const own = made.rows.get(check.list)?.length ?? 0;
  if (!list?.rows || own === 0 || total - own >= list.rows.min) return null;
  const rows = new Map([...made.rows].filter(([id]) => id !== check.list));
  if (findingsAbout(rows, prepared).length > 0) return null;
  const says = 'A row taken off, so that the list has fewer than asked for';
  const { id, severity } = check;
  const fault = { check: id, list: list.id, at: null, field: null, child: null, severity, says, besides: [] };
  return { made: { ...made, rows }, fault };
}

/** Who can bear a fault of a check: those of whom the checkers find nothing so far, by the lists they stand on. */
function bearers(people: readonly Completed[], prepared: PreparedTheme) {
  const isFaultless = faultlessAmong(
    people.map((each) => each.rows),
    prepared,
  );
  const sound = people.filter((_, at) => isFaultless[at]);
  const on = new Map(prepared.theme.lists.map(({ id }) => [id, sound.filter((each) => each.rows.has(id))]));
  const onSeveral = sound.filter((each) => each.rows.size > 1);
  return (check: Check): readonly Completed[] =>
    check.kind === 'across' ? onSeveral : (on.get(check.list) ?? []);
}

/**
 * Plants faults in people's rows, one for each person at most, spread over all checks of the theme: each makes exactly
 * one check find something. Where no more can be planted there are fewer than the rate asks for.
 */
export function plantedFaults(
  people: readonly Completed[],
  prepared: PreparedTheme,
  rate: number,
  chance: Chance,
): Planted {
  const { theme } = prepared;
  const rowsOf = (list: string): number =>
    people.reduce((sum, each) => sum + (each.rows.get(list)?.length ?? 0), 0);
  const totals = new Map(theme.lists.map((list) => [list.id, rowsOf(list.id)]));
  const goal = Math.round(rate * [...totals.values()].reduce((sum, rows) => sum + rows, 0));
  const bearing = bearers(people, prepared);
  const found = new Map<string, Faulty>();

  const plant = (check: Check): boolean => {
    const candidates = bearing(check);
    for (let tried = 0; tried < peopleTried && candidates.length > 0; tried += 1) {
      const made = chance.oneOf(candidates);
      if (found.has(made.person.id)) continue;
      const done =
        check.kind === 'rows'
          ? shortened(check, made, prepared, totals.get(check.list) ?? 0)
          : faulty(check, made, prepared, tried < triedAlone, chance);
      if (done === null) continue;
      found.set(made.person.id, done);
      return true;
    }
    return false;
  };

  let left = plantable(prepared, chance).map((check) => ({ check, misses: 0 }));
  while (found.size < goal && left.length > 0) {
    left = left.flatMap(({ check, misses }) => {
      if (found.size >= goal) return [];
      // A list can lose its number of rows only once.
      if (plant(check)) return check.kind === 'rows' ? [] : [{ check, misses: 0 }];
      return misses + 1 < mostMisses ? [{ check, misses: misses + 1 }] : [];
    });
  }
  const after = people.map((each) => found.get(each.person.id)?.made ?? each);
  return { people: after, faults: placed(after, [...found.values()], theme) };
}

/** The faults with the rows of the lists they came to stand in, in the order of lists and rows. */
function placed(
  people: readonly Completed[],
  faults: readonly Faulty[],
  theme: ThemeManifest,
): readonly PlantedFault[] {
  const lists = madeLists(theme, people);
  const indexes = new Map(
    [...lists].map(([id, rows]) => [id, new Map(rows.map((row, index) => [row, index]))]),
  );
  const order = new Map(theme.lists.map((list, index) => [list.id, index]));
  const place = (fault: PlantedFault): number => order.get(fault.list) ?? 0;
  const indexOf = (made: Completed, list: string, at: number): number => {
    const row = made.rows.get(list)?.[at];
    return (row && indexes.get(list)?.get(row)) ?? -1;
  };
  return faults
    .map(({ made, fault: { at, besides, ...fault } }): PlantedFault => {
      const beside = (each: PersonFinding): FoundAt => ({
        check: each.check.id,
        list: each.list,
        rowIndex: indexOf(made, each.list, each.at),
      });
      const rowIndex = at === null ? null : indexOf(made, fault.list, at);
      return { ...fault, rowIndex, besides: besides.map(beside) };
    })
    .sort((one, other) => place(one) - place(other) || (one.rowIndex ?? -1) - (other.rowIndex ?? -1));
}
