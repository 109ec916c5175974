import { HeadingLevel, Paragraph, type Table, TableRow } from 'docx';
import { cell, grid, portraitWidth, run, small } from './document-cells.js';
import { type SummarisedCriterion, summaryUnderHeading } from './form-criteria.js';

const nameWidth = 2_400;

/** What the criteria say, each once, as the end of a document. */
export function criteriaParts(criteria: readonly SummarisedCriterion[]): readonly (Paragraph | Table)[] {
  const widths = [nameWidth, portraitWidth - nameWidth] as const;
  const row = (name: string, says: string, head: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: [cell([small(name)], widths[0], true), cell([small(says)], widths[1], head)],
    });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run('What the criteria say')] }),
    grid(widths, [
      row('Criterion', 'In our own words', true),
      ...criteria.map((criterion) => row(criterion.shown, summaryUnderHeading(criterion), false)),
    ]),
    new Paragraph({}),
  ];
}
