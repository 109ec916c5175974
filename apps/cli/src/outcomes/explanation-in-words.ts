import { citation, dayInWords, type IsoDate, type ThemeManifest } from '@deepdive/core';
import { type Layout, wrapped } from '../terminal/layout.js';
import type { PlacedExplanation, PlacedOutcome, PlacedRow } from './placed-explanation.js';

const truths: Readonly<Record<string, string>> = {
  true: 'yes',
  false: 'no',
  unknown: 'cannot be told',
  unspecified: 'not specified',
};

/** Rows cited in one line; the JSON report cites all. */
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

function gatheredInWords({ list, isHandedOver, period, rows }: Gathered, theme: ThemeManifest): string {
  if (!isHandedOver) return `${theme.lists.find(({ id }) => id === list)?.title ?? list}: not handed over`;
  const days =
    period === null
      ? 'days that cannot be told'
      : `${dayOr(period.from, 'ever')} to ${dayOr(period.to, 'the day asked of')}`;
  return `${days}: ${rows.length === 0 ? 'no row' : rowsInWords(rows)}`;
}

function outcomeLines(
  outcome: PlacedOutcome,
  theme: ThemeManifest,
  { width, paint }: Layout,
  depth: number,
): readonly string[] {
  const indent = '  '.repeat(depth);
  const { truth, says, person, number, gathered, metOn, firstHeldOn, missing, children } = outcome;
  const told = truths[String(truth)] ?? '';
  const mark = truth === true ? told : paint.doubtful(told);
  const since = metOn === null ? '' : `, since ${dayInWords(metOn)}`;
  const earlier = metOn === null && firstHeldOn !== null ? `, though so on ${dayInWords(firstHeldOn)}` : '';
  const whom = person === null ? '' : `${person}: `;
  const more = `${indent}    `;
  return [
    wrapped(`- ${whom}${says}: ${mark}${since}${earlier}`, width, indent),
    ...(number === null ? [] : [wrapped(number.inWords, width, more)]),
    ...gathered.map((each) => wrapped(gatheredInWords(each, theme), width, more)),
    ...(children.length === 0 ? missing.map((each) => wrapped(`missing: ${each}`, width, more)) : []),
    ...children.flatMap((each) => outcomeLines(each, theme, { width, paint }, depth + 1)),
  ];
}

/** Why a family stands where it does, as an indented tree with its numbers, its rows and its days. */
export function explanationInWords(
  { verdict, eligible, indicators, claim }: PlacedExplanation,
  theme: ThemeManifest,
  layout: Layout,
): string {
  const { paint, width } = layout;
  const told = verdict.claimable === true ? `claimable since ${dayOr(verdict.claimableOn, '')}` : null;
  const notYet = verdict.claimable === 'unspecified' ? 'not specified whether claimable' : 'not claimable';
  return [
    paint.title(`${verdict.family}: ${told ?? notYet}`),
    `Engaged on ${dayOr(verdict.engagedOn, 'a day that is not known')}`,
    wrapped(`${eligible.says}: ${truths[String(verdict.eligible)]} (${citation(eligible.source)})`, width),
    ...verdict.blockedBy.map((each) => wrapped(`- in the way: ${each}`, width)),
    ...verdict.missing.map((each) => wrapped(`- missing: ${each}`, width)),
    ...verdict.flags.map((each) => paint.doubtful(wrapped(`- note: ${each}`, width))),
    ...indicators.flatMap((each) => [
      '',
      paint.title(`${each.code} ${each.headline}`),
      wrapped(`${each.says} (${citation(each.source)})`, width),
      'Identified on the day of engagement:',
      ...outcomeLines(each.identified, theme, layout, 1),
      ...(each.progress === null
        ? []
        : [
            `Progress${each.sustained === '' ? '' : `, sustained: ${each.sustained}`}:`,
            ...outcomeLines(each.progress, theme, layout, 1),
          ]),
    ]),
    ...(claim.length === 0 ? [] : ['', paint.title('What a claim needs')]),
    ...claim.flatMap((each) => [
      wrapped(`${each.says} (${citation(each.source)})`, width),
      ...outcomeLines(each.expect, theme, layout, 1),
    ]),
    ...(verdict.assumptions.length === 0 ? [] : ['', `Assumes: ${verdict.assumptions.join(', ')}`]),
  ].join('\n');
}
