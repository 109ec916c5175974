import {
  addDays,
  addMonths,
  compileCondition,
  completedYears,
  dayNumber,
  fromDayNumber,
  isIsoDate,
  type MembersOn,
  type MomentNode,
  type NumberNode,
  type OutcomeNode,
  type PeopleNode,
  type PeriodNode,
  type RowsNode,
  type RowValues,
  type ThemeManifest,
} from '../../src/index.js';
import type { Rows } from './invented-programme.js';

// Told anew for every day by looking at every day: slow, and free of every shortcut of the reader it judges.

/** Before anything that happens: what began endlessly long ago has begun by then. */
const ever = dayNumber('2013-01-01');

type Truth = true | false | 'unknown' | 'unspecified';
type Range = { least: number; most: number; open?: boolean };

const endless = Number.POSITIVE_INFINITY;
const anyNumber: Range = { least: -endless, most: endless };
const undated = { inspectedOn: null, listedOn: null, windowOpensOn: null };

const dayIn = (value: unknown): number | null =>
  typeof value === 'string' && isIsoDate(value) ? dayNumber(value) : null;
const flipped = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);
const all = (each: readonly Truth[]): Truth =>
  each.includes(false)
    ? false
    : each.includes('unspecified')
      ? 'unspecified'
      : each.includes('unknown')
        ? 'unknown'
        : true;
const any = (each: readonly Truth[]): Truth =>
  each.includes(true)
    ? true
    : each.includes('unspecified')
      ? 'unspecified'
      : each.includes('unknown')
        ? 'unknown'
        : false;
const agreed = (each: readonly Truth[]): Truth =>
  each.length > 0 && each.every((one) => one === each[0]) ? (each[0] as Truth) : 'unknown';

function later(day: number, unit: string, by: number): number {
  const iso = fromDayNumber(day);
  if (unit === 'months') return dayNumber(addMonths(iso, by));
  return dayNumber(addDays(iso, unit === 'weeks' ? 7 * by : by));
}

interface PlacedRow {
  readonly row: RowValues;
  readonly start: number | null;
  readonly end: number | null;
  /** The row as it lasts, of which only the days from another on count. */
  readonly whole?: PlacedRow;
}

/** Reads one family with the eyes of somebody who has all day. */
export function slowReader(theme: ThemeManifest, rows: Rows, family: string, asOf: number) {
  const plan = theme.outcomePlan;
  if (!plan) throw new Error('no outcomes');
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
  const engaged = dayIn((rows.get('families') ?? []).find((row) => row.familyId === family)?.engagedOn) ?? 0;
  const terms = rows
    .get('terms')
    ?.map((row) => ({ start: dayIn(row.startedOn) ?? 0, end: dayIn(row.endedOn) ?? 0 }))
    .sort((a, b) => a.end - b.end);

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

  const momentOn = (moment: MomentNode, scope: string | null, day: number): number | null => {
    switch (moment.kind) {
      case 'day':
        return day;
      case 'engaged':
        return engaged;
      case 'shifted': {
        const from = momentOn(moment.moment, scope, day);
        return from === null ? null : later(from, moment.unit, moment.by);
      }
      case 'row': {
        const sure: number[] = [];
        let doubtful: (number | null)[] = [];
        for (const placed of gathered(moment.rows) ?? []) {
          const { start, end } = placed;
          const isSpell = moment.rows.placedBy === null && list(moment.rows.list).dates?.kind === 'spell';
          const contradicts = isSpell && start !== null && end !== null && end < start;
          const edge = moment.edge === 'start' ? (contradicts ? null : start) : contradicts ? start : end;
          if (edge !== null && (!Number.isFinite(edge) || edge > day)) continue;
          const where =
            moment.rows.where === null
              ? true
              : (compileCondition(moment.rows.where, undated)(placed.row) ?? 'unknown');
          if (edge === null) {
            let ever2: Truth = false;
            for (let each = ever; each <= asOf + 800; each++) {
              const there = thereOn(moment.rows, placed, scope, each, false);
              if (there !== false) ever2 = 'unknown';
            }
            if (where !== false && ever2 !== false) doubtful.push(null);
            continue;
          }
          const there = all([where, thereOn(moment.rows, placed, scope, edge, false)]);
          if (there === true) sure.push(edge);
          else if (there === 'unknown') doubtful.push(edge);
        }
        if (sure.length === 0) return null;
        const found = moment.which === 'first' ? Math.min(...sure) : Math.max(...sure);
        doubtful = doubtful.filter(
          (each) => each === null || (moment.which === 'first' ? each < found : each > found),
        );
        return doubtful.length > 0 ? null : found;
      }
    }
  };
  const periodOn = (
    period: PeriodNode,
    scope: string | null,
    day: number,
  ): { from: number; to: number } | null => {
    if (period.kind === 'between') {
      const from = period.from === null ? -endless : momentOn(period.from, scope, day);
      const to = momentOn(period.to, scope, day);
      return from === null || to === null ? null : { from, to };
    }
    const until = momentOn(period.until, scope, day);
    if (until === null || terms === undefined) return null;
    const ended = terms.filter(({ end }) => end <= until).slice(-period.count);
    const [first] = ended;
    const last = ended.at(-1);
    return ended.length < period.count || !first || !last ? null : { from: first.start, to: last.end };
  };

  interface Found {
    readonly placed: PlacedRow;
    readonly told: Truth;
  }
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
  const leastOf = (node: RowsNode, field: string) =>
    list(node.list).fields.find(({ id }) => id === field)?.least ?? null;
  const sumOver = (node: RowsNode, field: string, each: readonly Found[], isOver: boolean): Range => {
    const countable = (leastOf(node, field) ?? -1) >= 0;
    if (!isOver && !countable) return anyNumber;
    let least = 0;
    let most = isOver ? 0 : endless;
    for (const { placed, told } of each) {
      const value = placed.row[field];
      if (typeof value !== 'number') {
        if (!countable) return anyNumber;
        most = endless;
        continue;
      }
      least += told === true ? value : Math.min(0, value);
      most += told === true ? value : Math.max(0, value);
    }
    return { least, most };
  };

  const numberOn = (node: NumberNode, scope: string | null, day: number): Range => {
    if (node.kind === 'fall') {
      const a = numberOn(node.from, scope, day);
      const b = numberOn(node.to, scope, day);
      if (a.open || b.open) return { ...anyNumber, open: true };
      if (a.least < 0 || b.least < 0) return anyNumber;
      // Every pair of corners, the policy where it falls from nothing, and what comes near to nothing.
      const corners: number[] = [];
      const still = { noFall: 0, completeWhenStillZero: 100, unspecified: Number.NaN }[node.zero];
      for (const from of [a.least, a.most]) {
        for (const to of [b.least, b.most]) {
          if (from === 0) corners.push(to > 0 ? -endless : still);
          else if (from === endless) corners.push(to === endless ? -endless : 100);
          else corners.push((100 * (from - to)) / from);
        }
      }
      if (a.most === 0) {
        if (b.least > 0) return { least: -endless, most: -endless };
        const value = node.zero === 'completeWhenStillZero' ? 100 : 0;
        return { least: b.most > 0 ? -endless : value, most: value, open: node.zero === 'unspecified' };
      }
      const told = corners.filter((each) => !Number.isNaN(each));
      if (told.length < corners.length) return anyNumber;
      return { least: Math.min(...told), most: Math.max(...told) };
    }
    const all = gathered(node.rows);
    const period = all === null ? null : periodOn(node.period, scope, day);
    const countable = node.kind === 'sum' && (leastOf(node.rows, node.field) ?? -1) >= 0;
    if (period === null) {
      return node.kind === 'count' || node.kind === 'weeks' || countable
        ? { least: 0, most: endless }
        : anyNumber;
    }
    const isOver = period.to <= day;
    const each = found(node.rows, scope, period.from, Math.min(period.to, day));
    switch (node.kind) {
      case 'count': {
        const sure = each.filter(({ told }) => told === true);
        if (node.distinct === null) return { least: sure.length, most: isOver ? each.length : endless };
        const { distinct } = node;
        const valuesOf = (some: readonly Found[]) =>
          new Set(some.map(({ placed }) => placed.row[distinct] ?? null).filter((value) => value !== null))
            .size;
        const blanks = each.filter(({ placed }) => (placed.row[distinct] ?? null) === null).length;
        return {
          least: Math.max(valuesOf(sure), Math.min(1, sure.length)),
          most: isOver ? valuesOf(each) + blanks : endless,
        };
      }
      case 'sum':
        return sumOver(node.rows, node.field, each, isOver);
      case 'latestNumber': {
        const { rows: last, none } = latest(each, node.rows);
        const values = last.map(({ row }) => row[node.field]);
        if (!isOver || none || values.some((value) => typeof value !== 'number')) return anyNumber;
        return { least: Math.min(...(values as number[])), most: Math.max(...(values as number[])) };
      }
      case 'share': {
        const part = sumOver(node.rows, node.part, each, isOver);
        const whole = sumOver(node.rows, node.whole, each, isOver);
        if (!isOver || part.least < 0 || whole.least <= 0) return anyNumber;
        return {
          least: whole.most === endless ? 0 : (100 * part.least) / whole.most,
          most: (100 * part.most) / whole.least,
        };
      }
      case 'weeks': {
        if (!Number.isFinite(period.from)) return { least: 0, most: endless };
        let sure = 0;
        let doubtful = 0;
        let weeks = 0;
        for (let to = period.to; to - 6 >= period.from; to -= 7) {
          weeks += 1;
          const told = any(
            (all ?? []).map((placed) => counts(node.rows, placed, scope, to - 6, Math.min(to, day))),
          );
          if (told === true) sure += 1;
          else if (told === 'unknown' || to > day) doubtful += 1;
        }
        return node.covered
          ? { least: sure, most: sure + doubtful }
          : { least: weeks - sure - doubtful, most: weeks - sure };
      }
    }
  };

  /** The day on which it is told who is one of some people. */
  const membersOf = ({ membersOn }: { readonly membersOn: MembersOn }, day: number): number =>
    membersOn === 'engaged' ? engaged : day;

  /** Whether an outcome holds on a day for the household or one of its members. */
  const holds = (node: OutcomeNode, scope: string | null, day: number): Truth => {
    switch (node.kind) {
      case 'threshold': {
        const { least, most, open } = numberOn(node.value, scope, day);
        const compare = (value: number): boolean =>
          ({
            is: value === node.than,
            isLessThan: value < node.than,
            isAtMost: value <= node.than,
            isMoreThan: value > node.than,
            isAtLeast: value >= node.than,
          })[node.operator];
        if (open) return 'unspecified';
        if (node.operator === 'is' && least < node.than && node.than < most) return 'unknown';
        return compare(least) === compare(most) ? compare(least) : 'unknown';
      }
      case 'latestRow': {
        const all = gathered(node.rows);
        const period = all === null ? null : periodOn(node.period, scope, day);
        if (period === null || period.to > day) return 'unknown';
        const { rows: last, none } = latest(found(node.rows, scope, period.from, period.to), node.rows);
        const truths = last.map(({ row }): Truth => compileCondition(node.expect, undated)(row) ?? 'unknown');
        return agreed(none ? [...truths, node.none ?? 'unknown'] : truths);
      }
      case 'judged': {
        const rowsNode: RowsNode = {
          list: 'judgements',
          where: null,
          people: null,
          placedBy: null,
          onlyFrom: null,
        };
        const all = gathered(rowsNode, node);
        const period = all === null ? null : periodOn(node.period, scope, day);
        if (all === null || period === null) return 'unknown';
        const each = all
          .map((placed) => ({
            placed,
            told: counts(rowsNode, placed, scope, period.from, Math.min(period.to, day), true),
          }))
          .filter(({ told }) => told !== false);
        const { rows: last, none } = latest(each, rowsNode);
        if (none) return 'unknown';
        return agreed(
          last.map(({ row, start }) =>
            row.author && start !== null && typeof row.isMet === 'boolean' ? row.isMet : 'unknown',
          ),
        );
      }
      case 'all':
        return all(node.of.map((each) => holds(each, scope, day)));
      case 'any':
        return any(node.of.map((each) => holds(each, scope, day)));
      case 'atLeast': {
        const each = node.of.map((one) => holds(one, scope, day));
        const so = each.filter((one) => one === true).length;
        const may = each.filter((one) => one !== false).length;
        if (so >= node.count) return true;
        if (may < node.count) return false;
        return each.includes('unspecified') ? 'unspecified' : 'unknown';
      }
      case 'not':
        return flipped(holds(node.of, scope, day));
      case 'someone':
        if (!rows.has('members')) return 'unknown';
        return any(
          people.map((person) =>
            all([belongs(node.people, person, membersOf(node, day)), holds(node.of, person, day)]),
          ),
        );
      case 'everyone':
        if (!rows.has('members')) return 'unknown';
        return all(
          people.map((person) =>
            any([flipped(belongs(node.people, person, membersOf(node, day))), holds(node.of, person, day)]),
          ),
        );
      case 'heldFor': {
        const { length, orShorter } = node.sustained;
        const lengths: (number | null)[] = [];
        const shorter = orShorter === null ? null : gathered(orShorter);
        if (orShorter === null || shorter === null) lengths.push(null);
        else {
          const { rows: last, none } = latest(found(orShorter, scope, -endless, day), orShorter);
          const lastings = last.flatMap(({ start, end }): (number | null)[] => {
            const contradicts = start !== null && end !== null && end < start;
            if (start !== null && !contradicts) {
              return [end !== null && Number.isFinite(end - start) ? end - start : null];
            }
            return contradicts || (end !== null && Number.isFinite(end)) ? [0, null] : [null];
          });
          lengths.push(...lastings, ...(none ? [null] : []));
        }
        return agreed(
          lengths.map((lasting) => {
            for (let from = day; from >= engaged; from--) {
              const reached = Math.min(
                later(from, length.unit, length.count),
                lasting === null ? endless : from + lasting,
              );
              if (reached > day) continue;
              const truths: Truth[] = [];
              for (let each = from; each <= day; each++) truths.push(holds(node.of, scope, each));
              return all(truths);
            }
            return false;
          }),
        );
      }
      case 'reading':
        return holds(node.readings[node.assumption === 'joined' ? 'or' : ''] as OutcomeNode, scope, day);
      case 'unspecified':
        return 'unspecified';
    }
  };
  return { holds, engaged, people };
}
