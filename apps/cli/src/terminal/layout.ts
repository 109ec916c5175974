import Table from 'cli-table3';
import type { Paint } from './paint.js';

/** How wide text may be and how it is painted. */
export interface Layout {
  /** Columns of the terminal; endless when the output is piped. */
  readonly width: number;
  readonly paint: Paint;
}

/** Breaks a text between words so that no line, indent and all, is wider than the width. A longer word stays whole. */
export function wrapped(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrappedParagraph(paragraph, width, indent))
    .join('\n');
}

function wrappedParagraph(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => (each === '' ? '' : indent + each)).join('\n');
}

/** Width of the widest line. */
const widthOf = (cell: string): number => Math.max(...cell.split('\n').map((line) => line.length));

const gap = 2;
const narrowest = 12;

/** The widths of columns that fit together: the widest ones give way first. */
function fittedWidths(natural: readonly number[], width: number): readonly number[] {
  const room = width - gap * (natural.length - 1);
  if (natural.reduce((sum, each) => sum + each, 0) <= room) return natural;
  let narrow = Math.min(narrowest, Math.max(...natural));
  let cap = narrow;
  // The largest common limit under which the columns still fit.
  for (const limit of [...natural].sort((a, b) => a - b)) {
    const used = (most: number) => natural.reduce((sum, each) => sum + Math.min(each, most), 0);
    if (used(limit) <= room) cap = Math.max(cap, limit);
    else {
      const small = natural.filter((each) => each < limit);
      const left = room - small.reduce((sum, each) => sum + each, 0);
      narrow = Math.max(narrow, Math.floor(left / (natural.length - small.length)));
      return natural.map((each) => Math.min(each, Math.max(cap, narrow)));
    }
  }
  return natural;
}

/** Rows under a header, in aligned columns without borders; wrapped to the terminal, on single lines when piped. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { width, paint }: Layout,
  indent = '',
): string {
  const piped = !Number.isFinite(width);
  const cells = piped ? rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' '))) : rows;
  const natural = header.map((label, at) =>
    Math.max(label.length, ...cells.map((row) => widthOf(row[at] ?? ''))),
  );
  const widths = piped ? natural : fittedWidths(natural, width - indent.length);
  const drawn = new Table({
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' '.repeat(gap),
    },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  drawn.push(header.map((label) => paint.quiet(label)));
  drawn.push(...cells.map((row) => header.map((_, at) => row[at] ?? '')));
  return drawn
    .toString()
    .split('\n')
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');
}
