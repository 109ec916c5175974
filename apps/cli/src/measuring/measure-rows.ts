import type { MeasureResult, NumberRange } from '@deepdive/core';

const ends = (range: NumberRange | null): readonly string[] =>
  range === null ? ['', ''] : [String(range.least), String(range.most)];

const header = [
  'Section',
  'Measure',
  'Group',
  'Computable',
  'At least',
  'At most',
  'Out of, at least',
  'Out of, at most',
  'Per cent, at least',
  'Per cent, at most',
  'In words',
  'Because',
];

/** The measures as rows of text, one for each measure and one for each of its groups. */
export function measureRows(results: readonly MeasureResult[]): readonly (readonly string[])[] {
  return [
    header,
    ...results.flatMap((result) => [
      [
        result.section ?? '',
        result.title,
        '',
        result.computable,
        ...ends(result.value),
        ...ends(result.outOf),
        ...ends(result.percentage),
        result.inWords?.words ?? '',
        result.because ?? '',
      ],
      ...(result.groups ?? []).map((group) => [
        result.section ?? '',
        result.title,
        group.label,
        result.computable,
        ...ends(group.value),
        ...ends(group.outOf),
        ...ends(group.percentage),
        '',
        '',
      ]),
    ]),
  ];
}
