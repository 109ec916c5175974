import {
  compileCondition,
  completedYears,
  fromDayNumber,
  type PeopleNode,
  type RowsNode,
  type RowValues,
  type ThemeManifest,
} from '../../../src/index.js';
import type { Rows } from '../invented-programme.js';
import { all, any, dayIn, endless, ever, type Truth, undated } from './truth.js';

/** A row and when it lies, both told by its own dates. */
export interface PlacedRow {
  readonly row: RowValues;
  readonly start: number | null;
  readonly end: number | null;
  /** The row as it lasts, of which only the days from another on count. */
  readonly whole?: PlacedRow;
}

/** A row and whether it counts. */
export interface Found {
  readonly placed: PlacedRow;
  readonly told: Truth;
}

/** The rows of one family, and whether each is there on a day or in a period: told by looking at every day. */
export function familyRows(theme: ThemeManifest, rows: Rows, family: string) {
  const list = (id: string) => {
    const found = theme.lists.find((each) => each.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const means = (id: string, meaning: string) =>
    id === 'families' && meaning === 'person'
      ? undefined
      : list(id).fields.find((each) => each.meaning === meaning)?.id;
  const memberRows = (rows.get('members') ?? []).filter((row) => row.familyId === family);
  const people = [...new Set(memberRows.map((row) => String(row.personId)))];
  const isMember = (row: RowValues, day: number): boolean => {
    const start = dayIn(row.joinedOn);
    const end = dayIn(row.leftOn);
    return (start === null || start <= day) && (end === null || day <= end);
  };
  const surelyOrPerhaps = (row: RowValues, day: number): Truth => {
    const start = dayIn(row.joinedOn);
    const end = dayIn(row.leftOn);
    if (start !== null && end !== null && end < start) return end <= day && day <= start ? 'unknown' : false;
    return isMember(row, day);
  };
  const belongs = (who: PeopleNode | null, person: string, day: number): Truth =>
    any(
      memberRows
        .filter((row) => row.personId === person)
        .map((row) => {
          const here = surelyOrPerhaps(row, day);
          if (who === null) return here;
          const where = who.where === null ? true : (compileCondition(who.where, undated)(row) ?? 'unknown');
          const born = dayIn(row.bornOn);
          if (who.ages === null) return all([here, where]);
          if (born === null) return all([here, where, 'unknown']);
          const age = completedYears(fromDayNumber(born), fromDayNumber(day));
          return all([here, where, age >= who.ages.from && age <= who.ages.to]);
        }),
    );

  const place = (id: string, row: RowValues, placedBy: string | null): PlacedRow | null => {
    const { dates } = list(id);
    if (placedBy !== null) {
      const on = dayIn(row[placedBy]);
      return on === null ? null : { row, start: on, end: on };
    }
    if (dates === null) return { row, start: -endless, end: endless };
    if (dates.kind === 'event') return { row, start: dayIn(row[dates.on]), end: dayIn(row[dates.on]) };
    return { row, start: dayIn(row[dates.from]), end: dayIn(row[dates.to]) ?? endless };
  };
  const placeFrom = (first: number | null, whole: PlacedRow): PlacedRow | null => {
    if (first === null) return { ...whole, start: null, whole };
    const last = whole.end === null ? endless : Math.max(whole.start ?? -endless, whole.end);
    if (last < first) return null;
    return { ...whole, start: whole.start === null ? null : Math.max(whole.start, first), whole };
  };
  const placedIn = (node: RowsNode, row: RowValues): PlacedRow | null => {
    const whole = place(node.list, row, node.placedBy);
    if (whole === null || node.onlyFrom === null) return whole;
    return placeFrom(dayIn(row[node.onlyFrom]), whole);
  };
  const lasting = (id: string, { start, end }: PlacedRow, placedBy: string | null, day: number): Truth => {
    const isSpell = placedBy === null && list(id).dates?.kind === 'spell';
    if (!isSpell) return start === null ? 'unknown' : start <= day && day <= (end ?? 0);
    if (start === null)
      return end === endless ? 'unknown' : day === end ? true : day < (end ?? 0) ? 'unknown' : false;
    if ((end ?? endless) < start) return (end ?? 0) <= day && day <= start ? 'unknown' : false;
    return start <= day && day <= (end ?? endless);
  };
  const lastsOn = (node: RowsNode, placed: PlacedRow, day: number): Truth => {
    const lasts = lasting(node.list, placed.whole ?? placed, node.placedBy, day);
    if (node.onlyFrom === null) return lasts;
    const first = dayIn(placed.row[node.onlyFrom]);
    return all([lasts, first === null ? 'unknown' : first <= day]);
  };

  /** The rows of a family, a row that names no family through its person. */
  const gathered = (
    node: RowsNode,
    judged?: { indicator: string; ground: string },
  ): readonly PlacedRow[] | null => {
    const all = rows.get(node.list);
    const familyField = means(node.list, 'family') ?? (node.list === 'families' ? 'familyId' : undefined);
    if (all === undefined || (familyField === undefined && !rows.has('members'))) return null;
    const personField = means(node.list, 'person');
    return all.flatMap((row) => {
      const named = familyField === undefined ? null : row[familyField];
      const person = personField === undefined ? null : row[personField];
      const ours = named ? named === family : person !== null && people.includes(String(person));
      if (!ours) return [];
      if (judged && (row.indicator !== judged.indicator || row.ground !== judged.ground)) return [];
      return placedIn(node, row) ?? [];
    });
  };
  /** Whether a row is there on a day, for those whose rows are read. */
  const thereOn = (
    node: RowsNode,
    placed: PlacedRow,
    scope: string | null,
    day: number,
    isJudged: boolean,
  ): Truth => {
    const lasts = lastsOn(node, placed, day);
    const personField = means(node.list, 'person');
    if (personField === undefined) return lasts;
    const person = placed.row[personField] ?? null;
    const familyField = means(node.list, 'family');
    const namesFamily = familyField !== undefined && Boolean(placed.row[familyField]);
    if (person === null) {
      const whose = node.people === null && (isJudged || scope === null) ? true : 'unknown';
      return all([lasts, whose]);
    }
    if (scope !== null && person !== scope) return false;
    if (node.people !== null) return all([lasts, belongs(node.people, String(person), day)]);
    if (scope !== null || namesFamily) return lasts;
    return all([lasts, belongs(null, String(person), day)]);
  };
  const counts = (
    node: RowsNode,
    placed: PlacedRow,
    scope: string | null,
    from: number,
    to: number,
    isJudged = false,
  ): Truth => {
    const where =
      node.where === null ? true : (compileCondition(node.where, undated)(placed.row) ?? 'unknown');
    if (where === false) return false;
    const days: Truth[] = [];
    for (let day = Math.max(from, ever); day <= to; day++)
      days.push(thereOn(node, placed, scope, day, isJudged));
    return all([where, any(days)]);
  };

  const found = (node: RowsNode, scope: string | null, from: number, to: number): readonly Found[] =>
    (gathered(node) ?? [])
      .map((placed) => ({ placed, told: counts(node, placed, scope, from, to) }))
      .filter(({ told }) => told !== false);
  const latest = (each: readonly Found[], node: RowsNode): { rows: readonly PlacedRow[]; none: boolean } => {
    const isSpell = node.placedBy === null && list(node.list).dates?.kind === 'spell';
    const startOf = ({ start, end }: PlacedRow) =>
      isSpell && start !== null && end !== null && end < start ? null : start;
    const lastDay = ({ start, end }: PlacedRow) =>
      startOf({ start, end } as PlacedRow) === null ? Math.max(start ?? -endless, end ?? endless) : end;
    const sure = each.filter(({ told }) => told === true).map(({ placed }) => startOf(placed) ?? -endless);
    const best = Math.max(-endless, ...sure);
    const rows = each
      .map(({ placed }) => placed)
      .filter((placed) => {
        const start = startOf(placed);
        return start === null ? !((lastDay(placed) ?? endless) < best) : start >= best;
      });
    return { rows, none: sure.length === 0 };
  };
  return { list, people, belongs, gathered, thereOn, counts, found, latest };
}

/** What is told of the rows of a family. */
export type FamilyRows = ReturnType<typeof familyRows>;
