import type { IsoDate } from '../calendar/index.js';
import type { ThemeManifest } from '../manifest.js';
import { dayInWords } from '../timeline/date-in-words.js';
import type { PlacedExplanation, PlacedOutcome, PlacedRow } from './placed-explanation.js';
import type { OutcomeTruth } from './told.js';
import { truthInWords } from './verdict-in-words.js';

/** A part of an explanation in words, with its parts. */
export interface ToldPart {
  /** Of whom it is told, where that is one person, and what. */
  readonly says: string;
  readonly truth: OutcomeTruth;
  /** "yes", "no" and so on, with since when. */
  readonly told: string;
  /** The number that was compared, the rows of each period, and what is missing. */
  readonly details: readonly string[];
  readonly parts: readonly ToldPart[];
}

/** Rows cited in one line. */
const rowsShown = 12;

function rowsInWords(rows: readonly PlacedRow[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, row, isSure } of rows) {
    const held = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, held);
    held.push(`${row}${isSure ? '' : '?'}`);
  }
  return [...bySheet]
    .map(([sheet, numbers]) => {
      const more = numbers.length > rowsShown ? ` and ${numbers.length - rowsShown} more` : '';
      return `“${sheet}” row ${numbers.slice(0, rowsShown).join(', ')}${more}`;
    })
    .join('; ');
}

const dayOr = (date: IsoDate | null, otherwise: string): string =>
  date === null ? otherwise : dayInWords(date);

type Gathered = PlacedOutcome['gathered'][number];

function gatheredInWords(
  { list, isHandedOver, period, rows }: Gathered,
  theme: Pick<ThemeManifest, 'lists'>,
): string {
  if (!isHandedOver) return `${theme.lists.find(({ id }) => id === list)?.title ?? list}: not handed over`;
  const days =
    period === null
      ? 'days that cannot be told'
      : `${dayOr(period.from, 'ever')} to ${dayOr(period.to, 'the day asked of')}`;
  return `${days}: ${rows.length === 0 ? 'no row' : rowsInWords(rows)}`;
}

/** What a part says; a reading of what the text leaves open in the words of the choice. */
function saysInWords(
  { says, assumption, reading }: PlacedOutcome,
  { assumptions }: Pick<ThemeManifest, 'assumptions'>,
): string {
  const choice = assumptions.find(({ id }) => id === assumption)?.choices[reading ?? ''];
  return choice === undefined ? says : `Read as “${choice}” (${assumption})`;
}

/**
 * Why an outcome holds or does not, in words: each part with its number, its days, the rows it used (a `?` marks one that
 * a blank leaves open) and what is missing.
 *
 * @example
 * ```ts
 * import { explanationInWords, type PlacedOutcome, type ThemeManifest } from '@deepdive/core';
 *
 * export const firstPart = (outcome: PlacedOutcome, theme: ThemeManifest): string => {
 *   const { says, told } = explanationInWords(outcome, theme);
 *   return `${says}: ${told}`;
 * };
 * ```
 */
export function explanationInWords(
  outcome: PlacedOutcome,
  theme: Pick<ThemeManifest, 'lists' | 'assumptions'>,
): ToldPart {
  const { truth, person, number, gathered, metOn, firstHeldOn, missing, children } = outcome;
  const says = saysInWords(outcome, theme);
  const since = metOn === null ? '' : `, since ${dayInWords(metOn)}`;
  const earlier = metOn === null && firstHeldOn !== null ? `, though so on ${dayInWords(firstHeldOn)}` : '';
  return {
    says: person === null ? says : `${person}: ${says}`,
    truth,
    told: `${truthInWords(truth)}${since}${earlier}`,
    details: [
      ...(number === null ? [] : [number.inWords]),
      ...gathered.map((each) => gatheredInWords(each, theme)),
      ...(children.length === 0 ? missing.map((each) => `missing: ${each}`) : []),
    ],
    parts: children.map((each) => explanationInWords(each, theme)),
  };
}

/**
 * Where a family stands, in words: whether it can be claimed for and since when.
 *
 * @example
 * ```ts
 * import { claimInWords } from '@deepdive/core';
 *
 * console.log(claimInWords({ claimable: true, claimableOn: '2017-03-31' })); // claimable since 31 March 2017
 * ```
 */
export function claimInWords({
  claimable,
  claimableOn,
}: Pick<PlacedExplanation['verdict'], 'claimable' | 'claimableOn'>): string {
  if (claimable === true) return `claimable since ${dayOr(claimableOn, 'a day that is not known')}`;
  return claimable === 'unspecified' ? 'not specified whether claimable' : 'not claimable';
}
