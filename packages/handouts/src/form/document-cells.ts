import {
  BorderStyle,
  CheckBox,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { printable } from '../page/printable.js';

/** Width and height of A4, and our margins, in twentieths of a point. */
export const sheet = { width: 11_906, height: 16_838, aside: 908, top: 1_020, bottom: 1_080 } as const;

/** Width of the text on a page that stands, in twentieths of a point. */
export const portraitWidth = sheet.width - 2 * sheet.aside;

const rule = { style: BorderStyle.SINGLE, size: 4, color: '8B96A1' } as const;
const borders = { top: rule, bottom: rule, left: rule, right: rule };
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'F0F3F5' } as const;
const margins = { top: 80, bottom: 80, left: 110, right: 110 };

/** A run of text that Word can hold, whatever is in it. */
export const run = (text: string): TextRun => new TextRun(printable(text));

/** A paragraph of body text. */
export const plain = (text: string): Paragraph => new Paragraph({ children: [run(text)] });

/** A paragraph of small print. */
export const small = (text: string): Paragraph => new Paragraph({ style: 'Small', children: [run(text)] });

/** A cell of a table; one in a head, or that names its row, is shaded. Without content there is room to write. */
export function cell(children: readonly Paragraph[], width: number, head = false): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({})],
    width: { size: width, type: WidthType.DXA },
    borders,
    margins,
    ...(head ? { shading } : {}),
  });
}

/** A ruled table with columns of the widths given, in twentieths of a point. */
export function grid(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: columnWidths.length > 1, noHBand: true, noVBand: true },
  });
}

/** Boxes to tick, one a line; the box of the answer that is known is ticked. */
export function boxes(
  choices: readonly { readonly code: string; readonly label: string }[],
  known: string | null,
): readonly Paragraph[] {
  return choices.map(
    ({ code, label }) =>
      new Paragraph({
        children: [new CheckBox({ checked: code === known, alias: printable(label) }), run(` ${label}`)],
      }),
  );
}
