import type { CheckResult, Finding, IsoDate, ThemeManifest } from '@deepdive/core';
import { serialOf } from '../sheet-style.js';
import type { StreamCell, StreamRow } from '../stream/sheet-stream.js';
import { severityWords } from './own-sheet.js';

/** Who, when, what, then column and list: the order in which people who mend lists look for things. */
const columns = [
  ['Who', 16],
  ['When', 12],
  ['What is wrong', 60],
  ['Column', 32],
  ['List', 26],
  ['Sheet', 26],
  ['Cell', 9],
  ['What to do', 50],
  ['Severity', 11],
  ['Rule', 34],
  ['Source', 34],
  ['File', 26],
] as const;

/** The headers of the sheet of problems. */
export const problemHeaders: readonly string[] = columns.map(([header]) => header);

/** The widths of its columns, in characters. */
export const problemWidths: readonly number[] = columns.map(([, width]) => width);

/** What the rows of problems need besides the findings. */
export interface ProblemContext {
  /** The date of the row a finding is about, by its place among all findings. */
  readonly dates: ReadonlyMap<number, IsoDate>;
  /** Where a finding's cell stands in the workbook that is written. */
  readonly placeOf: (finding: Finding) => string | null;
}

/** Findings as they are listed: what is about whole sheets first, as it may be the cause; then what must be fixed. */
function inOrder({ findings }: CheckResult): readonly (readonly [at: number, finding: Finding])[] {
  const rank = ({ row, severity }: Finding): number => (row === null ? 0 : severity === 'mustFix' ? 1 : 2);
  return [...findings.entries()].sort(([a, one], [b, other]) => rank(one) - rank(other) || a - b);
}

/** A text that goes on in the next line where its column ends. */
const told = (value: string | null): StreamCell => (value === null ? null : { value, look: 'told' });

/** Rows of problems, every finding one, from the `first` to before the `last` in their order. */
export function* problemRows(
  result: CheckResult,
  theme: ThemeManifest,
  { dates, placeOf }: ProblemContext,
  first = 0,
  last = result.findings.length,
): Generator<StreamRow> {
  const titles = new Map(theme.lists.map((list) => [list.id, list.title]));
  yield { number: 1, cells: problemHeaders.map((value): StreamCell => ({ value, look: 'header' })) };
  let number = 1;
  for (const [at, finding] of inOrder(result).slice(first, last)) {
    number += 1;
    const date = dates.get(at);
    const cell = finding.cell ?? (finding.row === null ? null : `row ${finding.row}`);
    const leadsTo = placeOf(finding);
    yield {
      number,
      cells: [
        finding.child,
        date === undefined ? null : { value: serialOf(date), look: 'date' },
        told(finding.message),
        told(finding.label),
        told(titles.get(finding.list) ?? finding.list),
        told(finding.sheet),
        cell !== null && leadsTo !== null ? { value: cell, look: 'link', leadsTo } : cell,
        told(finding.fix),
        severityWords[finding.severity],
        told(finding.rule),
        told(`${finding.source.publication}, ${finding.source.at}`),
        told(finding.file),
      ],
    };
  }
}
