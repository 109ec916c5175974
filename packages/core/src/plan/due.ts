import { addDays, addMonths, type IsoDate } from '../calendar/index.js';
import { folded } from './look-alikes.js';
import type { PlanConfidence } from './reading-of.js';

/** What kind of time a cell of a plan gives. */
export type DueKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'year'
  /** "Ongoing", "monthly": no day on which it would be late. */
  | 'ongoing'
  /** "Immediate": due at once, though nothing says since when. */
  | 'immediate'
  /** "To be confirmed". */
  | 'notSet'
  | 'blank'
  | 'unreadable';

/** A time by which something is due or done, as a plan gives it. */
export interface DueReading {
  readonly raw: string | null;
  readonly kind: DueKind;
  /** The day; of a month, quarter or year its last. `null` where there is none. */
  readonly on: IsoDate | null;
  readonly confidence: PlanConfidence;
  /** How it was read, where that is not plain. */
  readonly says: string | null;
}

/** Reads a whole date written as text; `null` where it is none. */
export type ReadDate = (text: string) => IsoDate | null;

const monthNames = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

interface NamedMonth {
  /** 0 for January. */
  readonly month: number;
  /** Written as it should be, and not with a look-alike letter or digit. */
  readonly plainly: boolean;
}

function monthNamed(word: string): NamedMonth | null {
  const lower = word.toLowerCase();
  const fold = folded(word);
  const exact = monthNames.findIndex((names) => names.some((name) => name.toLowerCase() === lower));
  if (exact >= 0) return { month: exact, plainly: true };
  const near = monthNames.findIndex((names) => names.some((name) => folded(name) === fold));
  return near >= 0 ? { month: near, plainly: false } : null;
}

const lastOfMonth = (first: IsoDate): IsoDate => addDays(addMonths(first, 1), -1);

/** What stands before a time without changing it: "by end of", "no later than". */
const before =
  /^(?:(?:to be )?(?:completed?|done|in place|reviewed)\s+)?(?:by|before|due|no later than|until|from|in|w\/[ce])?\s*(?:the\s+)?(?:end[- ]of|end|mid|early|late|beginning of|start of)?[- ]?\s*(?=\S)/i;

const words: readonly (readonly [DueKind, RegExp])[] = [
  [
    'ongoing',
    /^(?:on-?\s?going|continuous(?:ly)?|continual|rolling|as (?:required|needed|necessary)|(?:monthly|quarterly|weekly|annual(?:ly)?|six[- ]monthly|termly)(?: review)?)\b/i,
  ],
  ['immediate', /^(?:immediate(?:ly)?|with immediate effect|asap|as soon as possible|at once|now|urgent)$/i],
  [
    'notSet',
    /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|arranged|decided|determined|set)|not (?:yet )?(?:set|agreed))\b/i,
  ],
];

/** What is known of the plan beyond the cell. */
export interface DueContext {
  readonly readDate: ReadDate;
  /** The earliest whole date of the plan, from which months without a year are counted. */
  readonly earliestOn: IsoDate | null;
}

/** A cell longer than this tells a story and no time. */
const longestTime = 120;

type Found = Omit<DueReading, 'raw'>;

const unreadable: Found = { kind: 'unreadable', on: null, confidence: 'unknown', says: null };

function ofMonth({ month, plainly }: NamedMonth, year: string, { readDate }: DueContext): Found | null {
  const [name = ''] = monthNames[month] ?? [];
  const first = readDate(`1 ${name} ${year}`);
  if (first === null) return null;
  return {
    kind: 'month',
    on: lastOfMonth(first),
    confidence: plainly ? 'sure' : 'likely',
    says: `read as ${name} ${first.slice(0, 4)}, of which the last day counts`,
  };
}

/** A month without a year is the first of that name from the earliest date of the plan on. */
function ofMonthAlone(named: NamedMonth, context: DueContext): Found | null {
  const { earliestOn } = context;
  if (earliestOn === null) return null;
  const year = Number(earliestOn.slice(0, 4));
  const passed = named.month < Number(earliestOn.slice(5, 7)) - 1;
  const found = ofMonth(named, String(passed ? year + 1 : year), context);
  return found && { ...found, confidence: 'likely', says: `${found.says}; the year is the plan's` };
}

/** Quarters of a year that runs from April: "Q2 2009/10" ends in September 2009. */
function ofQuarter(text: string): Found | null {
  const match = /^(?:q|qtr|quarter)\s?([1-4])[ ,:-]*(?:of )?(?:fy)?(20\d\d)?[/-]?(\d{2}|20\d\d)?$/i.exec(
    text,
  );
  if (!match) return null;
  const [, quarter, year, next] = match;
  if (year === undefined || next === undefined) {
    const says = 'a quarter without a financial year such as 2009/10 could end in either of two months';
    return { ...unreadable, says };
  }
  const start: IsoDate = `${Number(year)}-04-01`;
  const on = addDays(addMonths(start, 3 * Number(quarter)), -1);
  return {
    kind: 'quarter',
    on,
    confidence: 'sure',
    says: `read as quarter ${quarter} from April ${year}, of which the last day counts`,
  };
}

function onePart(text: string, context: DueContext): Found | null {
  const on = context.readDate(text);
  if (on !== null) return { kind: 'day', on, confidence: 'sure', says: null };
  const [, word = '', year] = /^([a-z0158|!]{3,9})\.?[ \-/,']*(?:of )?((?:20)?\d\d)?$/i.exec(text) ?? [];
  const named = monthNamed(word);
  if (named) return year === undefined ? ofMonthAlone(named, context) : ofMonth(named, year, context);
  const [, monthNumber, fullYear] = /^(0?[1-9]|1[0-2])[/.-](20\d\d)$/.exec(text) ?? [];
  if (monthNumber !== undefined && fullYear !== undefined) {
    return ofMonth({ month: Number(monthNumber) - 1, plainly: true }, fullYear, context);
  }
  if (/^20\d\d$/.test(text)) {
    const says = 'a year alone, of which the last day counts';
    return { kind: 'year', on: `${Number(text)}-12-31`, confidence: 'likely', says };
  }
  return ofQuarter(text);
}

/** Parts of a span or of several dates: the last one counts. */
const between = /\s*(?:[,;&\n]|\band\b|\bto\b|\s[-–]\s|[–])\s*/i;

function ofText(text: string, context: DueContext): Found {
  for (const [kind, form] of words) {
    if (form.test(text)) return { kind, on: null, confidence: 'sure', says: null };
  }
  const trimmed = text.replace(before, '').trim();
  const whole = onePart(text, context) ?? onePart(trimmed, context);
  if (whole) return whole;
  const last = trimmed.split(between).filter(Boolean);
  const end = last.length > 1 ? onePart((last.at(-1) ?? '').replace(before, '').trim(), context) : null;
  if (end === null || end.on === null) return unreadable;
  return { ...end, confidence: 'likely', says: `several times stand in the cell, of which the last counts` };
}

/**
 * The time a cell gives: a day, a month of which the last day counts, a quarter, or words such as "ongoing".
 *
 * @param raw as written, `null` for a blank cell
 * @param value the date where the cell was already read as one
 * @example
 * ```ts
 * import { readDue } from '@deepdive/core';
 *
 * const months: Readonly<Record<string, '2009-07-01'>> = { '1 July 2009': '2009-07-01' };
 * const context = { readDate: (text: string) => months[text] ?? null, earliestOn: null };
 * console.log(readDue('end of July 2009', null, context).on, readDue('Ongoing', null, context).kind); // 2009-07-31 ongoing
 * ```
 */
export function readDue(raw: string | null, value: IsoDate | null, context: DueContext): DueReading {
  const text = raw?.trim().replace(/[ \t\u00a0]+/g, ' ') ?? '';
  if (text === '') return { raw, kind: 'blank', on: null, confidence: 'sure', says: null };
  if (value !== null) return { raw, kind: 'day', on: value, confidence: 'sure', says: null };
  return { raw, ...(text.length > longestTime ? unreadable : ofText(text, context)) };
}
