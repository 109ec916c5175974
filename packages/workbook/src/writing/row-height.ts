import type { WriteSheet } from 'hucre/xlsx';

/** Points of one line of text at the size that is written everywhere. */
const lineHeight = 15;
/** Excel's rows are no higher. */
const mostPoints = 409;
/** Letters are narrower than the digits that widths are counted in; that words do not break takes some of it back. */
const widthOfLetter = 0.95;

/** How many lines a text takes in a column so many characters wide. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += Math.max(1, Math.ceil((paragraph.length * widthOfLetter) / Math.max(1, width)));
  }
  return lines;
}

/**
 * The height of a row in points, so that the wrapped texts in it stand in full; `null` where one line is enough. Excel finds
 * this out by itself, other programs lay one row over the next.
 *
 * @param wrapped the texts that are wrapped, and how wide each one's column is in characters
 */
export function rowHeight(wrapped: Iterable<readonly [text: string, width: number]>): number | null {
  let lines = 1;
  for (const [text, width] of wrapped) lines = Math.max(lines, linesOf(text, width));
  return lines === 1 ? null : Math.min(mostPoints, lines * lineHeight);
}

/** A sheet whose rows are as high as its wrapped texts need. */
export function withRowHeights(sheet: WriteSheet): WriteSheet {
  const { rows = [], columns = [], cells } = sheet;
  const columnsWrap = columns.some(({ style }) => style?.alignment?.wrapText === true);
  const styled = new Set([...(cells?.keys() ?? [])].map((key) => Number(key.split(',')[0])));
  const heights = rows.flatMap((row, at): (readonly [number, { readonly height: number }])[] => {
    if (!columnsWrap && !styled.has(at)) return [];
    const wrapped = row.flatMap((value, column): (readonly [string, number])[] => {
      const style = cells?.get(`${at},${column}`)?.style ?? columns[column]?.style;
      return typeof value === 'string' && style?.alignment?.wrapText === true
        ? [[value, columns[column]?.width ?? 12]]
        : [];
    });
    const height = rowHeight(wrapped);
    return height === null ? [] : [[at, { height }]];
  });
  return { ...sheet, rowDefs: new Map(heights) };
}
