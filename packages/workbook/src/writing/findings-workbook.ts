import type { CheckResult, Finding, ThemeManifest } from '@deepdive/core';
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { withRowHeights } from './row-height.js';
import { headerStyle, lineStyle, printed, titleStyle, wrapped } from './sheet-style.js';
import { workbookBytes } from './workbook-bytes.js';

const severityWords: Readonly<Record<Finding['severity'], string>> = { mustFix: 'Must fix', check: 'Check' };

/** Who, where, message, then field and source: the order people who mend lists asked for. */
const findingColumns: readonly (readonly [
  header: string,
  width: number,
  value: (finding: Finding, title: string) => CellValue,
])[] = [
  ['Child', 16, (finding) => finding.child],
  ['List', 26, (_, title) => title],
  ['Sheet', 26, (finding) => finding.sheet],
  ['Cell', 9, (finding) => finding.cell],
  ['What is wrong', 60, (finding) => finding.message],
  ['What to do', 50, (finding) => finding.fix],
  ['Column', 32, (finding) => finding.label],
  ['Severity', 11, (finding) => severityWords[finding.severity]],
  ['Rule', 34, (finding) => finding.rule],
  ['Source', 34, (finding) => `${finding.source.publication}, ${finding.source.at}`],
  ['File', 26, (finding) => finding.file],
  ['Row', 8, (finding) => finding.row],
];

const titleOf = (theme: ThemeManifest, list: string): string =>
  theme.lists.find((each) => each.id === list)?.title ?? list;

/**
 * How findings stand in a table: the header and, for each finding, the cells of its row.
 *
 * @example
 * ```ts
 * import { findingTable } from '@deepdive/workbook';
 *
 * console.log(findingTable({ lists: [] }).header.slice(0, 2)); // [ 'Child', 'List' ]
 * ```
 */
export function findingTable({ lists }: Pick<ThemeManifest, 'lists'>): {
  readonly header: readonly string[];
  /** The cells of the row of a finding. */
  readonly cells: (finding: Finding) => CellValue[];
} {
  const titles = new Map(lists.map((list) => [list.id, list.title]));
  return {
    header: findingColumns.map(([header]) => header),
    cells: (finding) =>
      findingColumns.map(([, , value]) => value(finding, titles.get(finding.list) ?? finding.list)),
  };
}

function findingRows(result: CheckResult, theme: ThemeManifest): CellValue[][] {
  const { header, cells } = findingTable(theme);
  return [[...header], ...result.findings.map(cells)];
}

const headerCells = (width: number, row = 0): Map<string, { style: CellStyle }> =>
  new Map(Array.from({ length: width }, (_, at) => [`${row},${at}`, { style: headerStyle }]));

function byRule(result: CheckResult, theme: ThemeManifest): CellValue[][] {
  const rules = new Map<string, { first: Finding; count: number }>();
  for (const finding of result.findings) {
    const before = rules.get(finding.rule);
    if (before) before.count += 1;
    else rules.set(finding.rule, { first: finding, count: 1 });
  }
  return [...rules.values()]
    .sort((a, b) =>
      a.first.severity === b.first.severity ? b.count - a.count : a.first.severity === 'mustFix' ? -1 : 1,
    )
    .map(({ first, count }) => [
      severityWords[first.severity],
      count,
      titleOf(theme, first.list),
      first.message,
      first.fix,
      `${first.source.publication}, ${first.source.at}`,
      first.rule,
    ]);
}

/** How many rows of each sheet were read as what, which were left out and why, and what was odd about it. */
function sheetsRead(result: CheckResult, theme: ThemeManifest): readonly string[] {
  return result.files.flatMap(({ path, sheets, notes }) => [
    ...notes.map((note) => `${path}: ${note}`),
    ...sheets.flatMap(({ sheet, list, rows, skipped, notes: odd }) => {
      if (list === null && odd.length === 0) return [];
      const place = `${path}, sheet ${sheet}`;
      return [
        list === null
          ? `${place}: not read`
          : `${place}: ${rows} ${rows === 1 ? 'row' : 'rows'} read as ${titleOf(theme, list)}`,
        ...skipped.map((each) => `${place}: ${each.rows} left out: ${each.because}`),
        ...odd.map((note) => `${place}: ${note}`),
      ];
    }),
  ]);
}

/** What was found by rule, after what is missing, what was not run and what was read. */
export function summarySheet(result: CheckResult, theme: ThemeManifest): WriteSheet {
  const head: CellValue[][] = [
    [`${theme.title}: what the check found`],
    [`Inspection date ${result.inspected}; lists as of ${result.listed}`],
    [
      `${result.counts.mustFix} to fix, ${result.counts.check} to check, ${result.counts.notChecked} that could not be checked`,
    ],
    [null],
  ];
  for (const gap of result.missing) {
    head.push([
      gap.field === undefined
        ? `Missing list: ${titleOf(theme, gap.list)}`
        : `Missing column in ${titleOf(theme, gap.list)}: ${labelOf(theme, gap.list, gap.field)}`,
    ]);
  }
  for (const rule of result.notRun) head.push([`Not run: ${rule.rule}: ${rule.because}`]);
  for (const line of sheetsRead(result, theme)) head.push([line]);
  head.push([null]);
  const header = ['Severity', 'How many', 'List', 'What is wrong', 'What to do', 'Source', 'Rule'];
  const cells = headerCells(header.length, head.length);
  head.forEach((_, row) => {
    cells.set(`${row},0`, { style: row === 0 ? titleStyle : lineStyle });
  });
  return withRowHeights({
    name: 'Summary',
    rows: [...head, header, ...byRule(result, theme)],
    cells,
    columns: [11, 11, 30, 60, 50, 34, 34].map((width) => ({ width, style: wrapped })),
    pageSetup: printed,
  });
}

function labelOf(theme: ThemeManifest, list: string, field: string): string {
  return (
    theme.lists.find((each) => each.id === list)?.fields.find((each) => each.id === field)?.label ?? field
  );
}

/** The spellings that were read as codes, and those that were not understood. */
export function spellingsSheet(result: CheckResult, theme: ThemeManifest): WriteSheet {
  const header = ['List', 'Column', 'As written', 'Taken for', 'How certain', 'How often'];
  return withRowHeights({
    name: 'Spellings',
    rows: [
      header,
      ...result.standardised.map((each): CellValue[] => [
        titleOf(theme, each.list),
        labelOf(theme, each.list, each.field),
        each.raw,
        each.value,
        each.confidence,
        each.count,
      ]),
    ],
    cells: headerCells(header.length),
    columns: [30, 36, 40, 24, 12, 12].map((width) => ({ width, style: wrapped })),
    freezePane: { rows: 1 },
    pageSetup: printed,
  });
}

/**
 * Writes what a check found as a workbook: a summary by rule, every finding with its cell, and the spellings that were
 * read as codes. Cells are text, never formulas; no sheet is hidden.
 *
 * @returns the bytes of an .xlsx file
 */
export async function writeFindings(result: CheckResult, theme: ThemeManifest): Promise<Uint8Array> {
  const findings = withRowHeights({
    name: 'Findings',
    rows: findingRows(result, theme),
    cells: headerCells(findingColumns.length),
    columns: findingColumns.map(([, width]) => ({ width, style: wrapped })),
    freezePane: { rows: 1 },
    pageSetup: printed,
  });
  return workbookBytes(`${theme.title}: findings`, [
    summarySheet(result, theme),
    findings,
    spellingsSheet(result, theme),
  ]);
}
