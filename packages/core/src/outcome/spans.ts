import type { RowValues } from '../expression/evaluate.js';
import type { RowDates } from '../list.js';
import { type Day, dayIn } from './days.js';
import { no, type Told, unknown, yes } from './told.js';

const ever = Number.NEGATIVE_INFINITY;
const still = Number.POSITIVE_INFINITY;

/** Days from one to another, both included, on which something is so, for sure or perhaps. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly isSure: boolean;
}

/** When a row begins and ends, and the days it covers. A beginning that is not known is `NaN`. */
export interface RowDays {
  readonly start: Day;
  /** Endless while it is still going, or has no dates at all. */
  readonly end: Day;
  readonly spans: readonly Span[];
}

const span = (from: Day, to: Day, isSure: boolean): Span => ({ from, to, isSure });

// Not frozen, here and among rows: a loop that meets a frozen list now and then is slower over every list.
const perhapsEver: readonly Span[] = [span(ever, still, false)];
const surelyEver: readonly Span[] = [span(ever, still, true)];

function eventDays(day: Day): RowDays {
  if (Number.isNaN(day)) return { start: day, end: day, spans: perhapsEver };
  return { start: day, end: day, spans: [span(day, day, true)] };
}

function spellDays(start: Day, end: Day): RowDays {
  if (Number.isNaN(start)) {
    if (end === still) return { start, end, spans: perhapsEver };
    return { start, end, spans: [span(ever, end - 1, false), span(end, end, true)] };
  }
  // Dates in the wrong order contradict one another: it was some day between them, or none.
  if (end < start) return { start: Number.NaN, end: start, spans: [span(end, start, false)] };
  return { start, end, spans: [span(start, end, true)] };
}

/** Blank is unknown for a date, but a row that lasts and has no end is still going. */
const endIn = (value: RowValues[string] | undefined): Day => {
  const blank = value === null || value === undefined || value === '';
  return blank ? still : dayIn(value);
};

/** The days of a row as its list places it in time, or as an event on the day of one of its fields. */
export function rowDays(values: RowValues, dates: RowDates | null, placedBy: string | null): RowDays | null {
  if (placedBy !== null) {
    const day = dayIn(values[placedBy]);
    return Number.isNaN(day) ? null : eventDays(day);
  }
  if (dates === null) return { start: ever, end: still, spans: surelyEver };
  if (dates.kind === 'event') return eventDays(dayIn(values[dates.on]));
  const start = dayIn(values[dates.from]);
  const end = endIn(values[dates.to]);
  // An end that is there and cannot be read: it has begun, and nobody knows how long it lasted.
  if (Number.isNaN(end)) {
    if (Number.isNaN(start)) return { start, end, spans: perhapsEver };
    return { start, end, spans: [span(start, start, true), span(start + 1, still, false)] };
  }
  return spellDays(start, end);
}

/** Of a row's days those from one of its own dates on; `null` where none is left. */
export function daysFrom({ start, end, spans }: RowDays, first: Day): RowDays | null {
  if (Number.isNaN(first)) return { start: first, end, spans: perhaps(spans) };
  const kept = bothSpans(spans, [span(first, still, true)]);
  return kept.length === 0 ? null : { start: Math.max(start, first), end, spans: kept };
}

/**
 * The days on which somebody is a member of a family. A blank beginning means that the person always was one, and a
 * single date that the person is one from that day on.
 */
export function memberDays(values: RowValues, dates: RowDates | null): readonly Span[] {
  if (dates === null) return surelyEver;
  if (dates.kind === 'event') {
    const joined = dayIn(values[dates.on]);
    return [span(Number.isNaN(joined) ? ever : joined, still, true)];
  }
  const blank = values[dates.from] ?? '';
  if (blank !== '') return rowDays(values, dates, null)?.spans ?? [];
  const end = endIn(values[dates.to]);
  return Number.isNaN(end) ? perhapsEver : [span(ever, end, true)];
}

/** The days that lie in both; sure where both are. */
export function bothSpans(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  if (right === surelyEver) return left;
  if (left === surelyEver) return right;
  const found: Span[] = [];
  for (const a of left) {
    for (const b of right) {
      const from = Math.max(a.from, b.from);
      const to = Math.min(a.to, b.to);
      if (from <= to) found.push(span(from, to, a.isSure && b.isSure));
    }
  }
  return found;
}

/** The same days, none of them sure. */
export const perhaps = (spans: readonly Span[]): readonly Span[] =>
  spans === surelyEver ? perhapsEver : spans.map(({ from, to }) => span(from, to, false));

/** Whether any of the days lies between two, both included. */
export function liesIn(spans: readonly Span[], from: Day, to: Day): Told {
  if (from > to) return no;
  let told: Told = no;
  for (const each of spans) {
    if (each.from > to || each.to < from) continue;
    if (each.isSure) return yes;
    told = unknown;
  }
  return told;
}
