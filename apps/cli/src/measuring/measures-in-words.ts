import {
  assumptionInWords,
  citation,
  comparedWithPrinted,
  counted,
  figuresInWords,
  type MeasureResult,
  measureInWords,
  type NumberRange,
  printedFigureInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';

const barWidth = 20;

const bar = (value: NumberRange | null, largest: number): string =>
  value === null || largest <= 0 ? '' : '█'.repeat(Math.round((barWidth * value.most) / largest));

function groupsText({ groups }: MeasureResult, layout: Layout): readonly string[] {
  if (!groups || groups.length === 0) return [];
  const largest = Math.max(...groups.map(({ value }) => value?.most ?? 0));
  const rows = groups.map((group) => [group.label, figuresInWords(group), bar(group.value, largest)]);
  return [table(['Group', 'Figure', ''], rows, layout, '  ')];
}

function printedText(result: MeasureResult, layout: Layout): readonly string[] {
  const compared = comparedWithPrinted(result);
  if (compared.length === 0) return [];
  const rows = compared.map(({ label, when, printed, computed, agrees }) => [
    [label, when].filter((each) => each !== null).join(', ') || 'as a whole',
    printedFigureInWords(printed),
    computed === null ? 'not in the lists' : figuresInWords(computed),
    agrees === null ? '' : agrees ? 'agrees' : 'differs',
  ]);
  return [table(['Printed for', 'Printed', 'From the lists', ''], rows, layout, '  ')];
}

function measureText(result: MeasureResult, theme: ThemeManifest, layout: Layout): string {
  const lines = [
    layout.paint.title(`${result.title}: ${measureInWords(result, theme)}`),
    wrapped(result.says, layout.width, '  '),
    ...(result.computable === 'partly'
      ? [wrapped(`In part only: ${result.because}`, layout.width, '  ')]
      : []),
    ...(result.openRows > 0
      ? [
          wrapped(
            `${counted(result.openRows, 'row')} may belong or not: a blank leaves it open.`,
            layout.width,
            '  ',
          ),
        ]
      : []),
    ...groupsText(result, layout),
    ...printedText(result, layout),
    wrapped(`Source: ${citation(result.source)}`, layout.width, '  '),
  ];
  return lines.join('\n');
}

/** The measures of a theme as people read them, under the headings they are printed under. */
export function measuresInWords(
  results: readonly MeasureResult[],
  theme: ThemeManifest,
  layout: Layout,
): string {
  const sections = [...new Set(results.map(({ section }) => section))];
  const assumed = new Set(results.flatMap(({ assumes }) => assumes));
  const assumptions = theme.assumptions.filter(({ id }) => assumed.has(id));
  return [
    ...sections.flatMap((section) => [
      ...(section === null ? [] : [layout.paint.quiet(section.toUpperCase())]),
      ...results.filter((each) => each.section === section).map((each) => measureText(each, theme, layout)),
    ]),
    ...assumptions.map((each) => wrapped(`Assumes: ${assumptionInWords(each)}`, layout.width)),
  ].join('\n\n');
}
