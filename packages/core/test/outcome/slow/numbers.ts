import {
  compileCondition,
  type MomentNode,
  type NumberNode,
  type PeriodNode,
  type RowsNode,
} from '../../../src/index.js';
import type { Rows } from '../invented-programme.js';
import type { FamilyRows, Found } from './family-rows.js';
import {
  all,
  any,
  anyNumber,
  dayIn,
  endless,
  ever,
  later,
  type Range,
  type Truth,
  undated,
} from './truth.js';

/** The numbers of one family, each with the least and the most it may be. */
export function numbersOf(
  { list, gathered, thereOn, counts, found, latest }: FamilyRows,
  rows: Rows,
  engaged: number,
  asOf: number,
) {
  const datedTerms = rows
    .get('terms')
    ?.map((row) => ({ start: dayIn(row.startedOn), end: dayIn(row.endedOn) }))
    .sort((a, b) => (a.end ?? 0) - (b.end ?? 0));

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
    if (until === null || datedTerms === undefined) return null;
    // A term without its days may be any, and after the last of them there may have been another.
    const terms = datedTerms.flatMap(({ start, end }) =>
      start === null || end === null ? [] : { start, end },
    );
    if (terms.length < datedTerms.length || !terms.some(({ end }) => end >= until)) return null;
    const ended = terms.filter(({ end }) => end <= until).slice(-period.count);
    const [first] = ended;
    const last = ended.at(-1);
    return ended.length < period.count || !first || !last ? null : { from: first.start, to: last.end };
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
  return { periodOn, numberOn };
}
