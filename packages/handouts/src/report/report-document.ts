import { AlignmentType, HeadingLevel, Paragraph, type Table, TableRow } from 'docx';
import { cell, grid, plain, portraitWidth, run, small } from '../form/document-cells.js';
import { pageSection, wordDocument } from '../form/document-frame.js';
import { printable } from '../page/printable.js';
import type { InspectionReport } from './inspection-report.js';
import {
  linesOf,
  type ReportCell,
  type ReportColumn,
  type ReportPart,
  type ReportSection,
  type ReportTable,
} from './report-part.js';
import { reportSections, reportTitle } from './report-sections.js';

const nameWidth = 3_000;

/** The width of each column by the room it wants, in twentieths of a point; together they fill the page. */
function widthsOf(columns: readonly ReportColumn[]): readonly number[] {
  const all = columns.reduce((sum, { room = 1 }) => sum + room, 0);
  return columns.map(({ room = 1 }) => Math.floor((portraitWidth * room) / all));
}

const aligned = (text: string, { numeric }: ReportColumn): Paragraph =>
  new Paragraph({
    style: 'Cell',
    children: [run(text)],
    ...(numeric ? { alignment: AlignmentType.RIGHT } : {}),
  });

function tableParts({ caption, columns, rows }: ReportTable): readonly (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const rowOf = (cells: readonly ReportCell[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: columns.map((column, at) =>
        cell(
          linesOf(cells[at] ?? '').map((line) => aligned(line, column)),
          widths[at] ?? 0,
          head || at === 0,
        ),
      ),
    });
  const titles = columns.map(({ title }) => title);
  return [
    new Paragraph({ keepNext: true, children: [run(caption)], spacing: { before: 160 } }),
    grid(widths, [rowOf(titles, true), ...rows.map((row) => rowOf(row, false))]),
    new Paragraph({}),
  ];
}

function partAsDocument(part: ReportPart): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case 'text':
      return [part.small ? small(part.text) : plain(part.text)];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: [run(part.text)] })];
    case 'facts':
      return [
        grid(
          [nameWidth, portraitWidth - nameWidth],
          part.of.map(
            ([name, value]) =>
              new TableRow({
                cantSplit: true,
                children: [
                  cell([plain(name)], nameWidth, true),
                  cell([plain(value)], portraitWidth - nameWidth),
                ],
              }),
          ),
        ),
        new Paragraph({}),
      ];
    case 'table':
      return tableParts(part);
  }
}

const sectionAsDocument = ({ title, parts }: ReportSection): readonly (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(title)] }),
  ...parts.flatMap(partAsDocument),
];

/**
 * The report of an inspection as a Word document (.docx): real headings, header rows that repeat, page numbers, British
 * English. The same report gives the same bytes, whenever and wherever it is made.
 *
 * @example
 * ```ts
 * import { type InspectionReport, reportDocument } from '@deepdive/handouts';
 *
 * export const written = (report: InspectionReport): Promise<Uint8Array> => reportDocument(report);
 * ```
 */
export async function reportDocument(report: InspectionReport): Promise<Uint8Array> {
  const name = printable(reportTitle(report));
  const parts = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(reportTitle(report))] }),
    ...reportSections(report).flatMap(sectionAsDocument),
  ];
  return wordDocument(name, [pageSection(name, false, parts)]);
}
