import {
  type CheckResult,
  citation,
  counted,
  dayInWords,
  type Finding,
  grouped,
  type IsoDate,
  type ThemeManifest,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';
import type { ValueAt } from './cell-values.js';
import { type ChildProblems, type Problem, problemsByChild, problemsByRule, structural } from './problems.js';

/** How much of a result is shown, and how. */
export interface Shown {
  readonly group: 'rule' | 'child';
  /** Problems or children shown. */
  readonly top: number;
  /** The values of cells, where these are asked for. */
  readonly valueAt?: ValueAt;
}

/** Cells named under one problem. */
const cellsNamed = 5;

/** The findings whose cells are named on the terminal. */
export function findingsShown(
  result: CheckResult,
  theme: ThemeManifest,
  { group, top }: Pick<Shown, 'group' | 'top'>,
): readonly Finding[] {
  const groups = group === 'rule' ? problemsByRule(result, theme) : problemsByChild(result);
  return groups
    .slice(0, top)
    .flatMap(({ findings }) => findings.slice(0, group === 'rule' ? cellsNamed : top));
}

function placeOf(finding: Finding, severalFiles: boolean): string {
  const place = finding.cell ?? (finding.row === null ? '' : `row ${finding.row}`);
  const sheet = `${severalFiles ? `${finding.file}, ` : ''}${finding.sheet ?? ''}`;
  return place === '' ? sheet : `${sheet}!${place}`;
}

/** The first cells by sheet: "Referrals!C14, C20 and 12 more". */
function cellsOf({ findings, count }: Problem, severalFiles: boolean, valueAt: ValueAt | undefined): string {
  let sheet = '';
  const named = findings.slice(0, cellsNamed).map((finding) => {
    const place = placeOf(finding, severalFiles);
    const at = place.lastIndexOf('!');
    const before = place.slice(0, at + 1);
    const shown = before === sheet ? place.slice(at + 1) : place;
    sheet = before;
    const value = valueAt?.(finding);
    return value === null || value === undefined ? shown : `${shown} (${value})`;
  });
  const more = count - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`;
}

const severityWords: Readonly<Record<Finding['severity'], string>> = { mustFix: 'must fix', check: 'check' };

function problemText(
  problem: Problem,
  result: CheckResult,
  titles: Titles,
  shown: Shown,
  layout: Layout,
): string {
  const { doubtful, bad, quiet } = layout.paint;
  const paint = problem.severity === 'mustFix' ? bad : doubtful;
  return [
    wrapped(
      paint(
        `${grouped(problem.count)} × ${severityWords[problem.severity]}: ${problem.message} (${titles(problem.list)})`,
      ),
      layout.width,
    ),
    wrapped(cellsOf(problem, result.files.length > 1, shown.valueAt), layout.width, '    '),
    ...(problem.fix === null ? [] : [wrapped(`To mend: ${problem.fix}`, layout.width, '    ')]),
    wrapped(quiet(`${citation(problem.source)}; ${problem.rule}`), layout.width, '    '),
  ].join('\n');
}

function childText(
  { child, findings }: ChildProblems,
  result: CheckResult,
  titles: Titles,
  shown: Shown,
  layout: Layout,
): string {
  const listed = findings.slice(0, shown.top);
  const rows = listed.map((finding) => [
    severityWords[finding.severity],
    placeOf(finding, result.files.length > 1),
    `${finding.message} (${titles(finding.list)})`,
    ...(shown.valueAt ? [shown.valueAt(finding) ?? ''] : []),
  ]);
  const header = ['Severity', 'Cell', 'What is wrong', ...(shown.valueAt ? ['Value'] : [])];
  const more = findings.length - listed.length;
  return [
    layout.paint.title(`${child}: ${counted(findings.length, 'finding')}`),
    table(header, rows, layout, '    '),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ].join('\n');
}

type Titles = (list: string) => string;

/** Checks that were not run are told one by one up to so many. */
const notRunShown = 3;

function notRunTexts({ notRun }: CheckResult): readonly string[] {
  if (notRun.length <= notRunShown) {
    return notRun.map(({ rule, because }) => `Not run: ${rule}, since ${because}.`);
  }
  const rules = new Set(notRun.map(({ rule }) => rule));
  return [
    `Not run: ${counted(rules.size, 'check')} for want of a list or column that they need; the summary of --report findings.xlsx says which and why.`,
  ];
}

/** Sheets that look like no list, in one line: guidance and codes, and what was expected to be read. */
function notRead({ files, findings }: CheckResult): readonly string[] {
  const names = files.flatMap(({ path, sheets }) =>
    sheets
      .filter(({ list }) => list === null)
      .filter(({ sheet }) => !findings.some((each) => each.file === path && each.sheet === sheet))
      .map(({ sheet }) => (files.length > 1 ? `${path}, ${sheet}` : sheet)),
  );
  if (names.length === 0) return [];
  return [`Not read, since the headers fit no list: ${names.map((name) => `“${name}”`).join(', ')}.`];
}

/** Lines of what was odd that are shown; reports hold all. */
const oddLinesShown = 12;

/** What was odd about files and sheets that were read all the same, apart from what a finding tells already. */
function oddText(result: CheckResult, layout: Layout): readonly string[] {
  const severalFiles = result.files.length > 1;
  const told = (note: string): boolean =>
    result.findings.some((finding) => structural(finding) && finding.message.includes(note.slice(0, -1)));
  const lines = result.files.flatMap(({ path, notes, sheets }) => [
    ...notes.filter((note) => !told(note)).map((note) => `${path}: ${note}`),
    ...sheets
      .filter(({ list }) => list !== null)
      .flatMap(({ sheet, notes: odd }) =>
        odd
          .filter((note) => !told(note))
          .map((note) => `${severalFiles ? `${path}, ` : ''}${sheet}: ${note}`),
      ),
  ]);
  if (lines.length === 0) return [];
  const more = lines.length - oddLinesShown;
  return [
    layout.paint.title('Read, though odd'),
    ...lines.slice(0, oddLinesShown).map((line) => wrapped(`- ${line}.`, layout.width)),
    ...(more > 0 ? [`- and ${grouped(more)} more; every report holds all.`] : []),
    '',
  ];
}

function structureText(result: CheckResult, titles: Titles, layout: Layout): readonly string[] {
  const missing = result.findings.filter(structural).map(({ severity, sheet, cell, message, fix, list }) => {
    const place = sheet === null ? '' : `${sheet}${cell === null ? '' : `!${cell}`}: `;
    const title = sheet === null || message.includes(titles(list)) ? '' : ` (${titles(list)})`;
    return { severity, text: `${place}${message}${title}.${fix === null ? '' : ` ${fix}`}` };
  });
  const leftOut = result.files.flatMap(({ sheets }) =>
    sheets.flatMap(({ sheet, skipped }) =>
      skipped.map(({ because, rows }) => `${sheet}: ${counted(rows, 'row')} left out: ${because}.`),
    ),
  );
  const unknown = result.files.flatMap(({ sheets }) =>
    sheets
      .filter(({ list }) => list !== null)
      .flatMap(({ sheet, headerRow, columns }) =>
        columns
          .filter(({ how, field }) => how === 'unknown' && field === null)
          .map(
            ({ column, label, suggestion }) =>
              `${sheet}!${column}${headerRow ?? ''}: the header “${label}” is none of the list's${suggestion === null ? '' : `; perhaps “${suggestion}”`}.`,
          ),
      ),
  );
  const notRun = notRunTexts(result);
  const lines = [
    ...missing.map(({ severity, text }) =>
      (severity === 'mustFix' ? layout.paint.bad : layout.paint.doubtful)(wrapped(`- ${text}`, layout.width)),
    ),
    ...[...notRead(result), ...unknown, ...leftOut, ...notRun].map((text) =>
      wrapped(`- ${text}`, layout.width),
    ),
  ];
  return lines.length === 0 ? [] : [layout.paint.title('Sheets and columns'), ...lines, ''];
}

/** Whether a list or column is missing while a sheet or header is left over that may be it. */
function bearsOtherNames({ missing, files }: CheckResult): boolean {
  const sheets = files.flatMap((file) => file.sheets);
  const listsMissing = missing.some(({ field }) => field === undefined);
  const fieldsMissing = missing.some(({ field }) => field !== undefined);
  return (
    (listsMissing && sheets.every(({ list }) => list === null)) ||
    (fieldsMissing && sheets.some(({ columns }) => columns.some(({ how }) => how === 'unknown')))
  );
}

function nextSteps(result: CheckResult, shown: number, of: number, path: string): readonly string[] {
  const likely = result.standardised.filter(({ confidence }) => confidence === 'likely').length;
  const unread = result.standardised.filter(({ confidence }) => confidence === 'unknown').length;
  return [
    ...(result.counts.mustFix > 0
      ? ['Mend what must be fixed in the workbook, save it, and run the same command again.']
      : ['Nothing must be fixed.']),
    ...(shown < of
      ? [
          `${counted(of - shown, 'more problem')}: --report ${path} holds all, by cell; --top ${of} shows them here.`,
        ]
      : []),
    ...(bearsOtherNames(result)
      ? [
          'Sheets or headers that bear other names: --review mapping.xlsx writes them for you to say what is meant; --mapping mapping.xlsx takes it from there.',
        ]
      : []),
    ...(likely + unread > 0
      ? [
          `${counted(likely + unread, 'spelling')} to look at: ${likely} taken for the likeliest code, ${unread} not understood. --review mapping.xlsx writes them for you to say what is meant; --mapping mapping.xlsx takes it from there.`,
        ]
      : []),
  ];
}

/** What a check found: what is missing first, then how much, then the problems to mend first, then what to do next. */
export function resultInWords(
  result: CheckResult,
  theme: ThemeManifest,
  shown: Shown,
  layout: Layout,
): string {
  const { title, good, bad, doubtful } = layout.paint;
  const { mustFix, check, notChecked } = result.counts;
  const titles: Titles = (list) => theme.lists.find(({ id }) => id === list)?.title ?? list;
  const sheets = result.files.flatMap((file) => file.sheets).filter(({ list }) => list !== null);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const groups =
    shown.group === 'rule'
      ? problemsByRule(result, theme).map((each) => () => problemText(each, result, titles, shown, layout))
      : problemsByChild(result).map((each) => () => childText(each, result, titles, shown, layout));
  const top = groups.slice(0, shown.top);
  return [
    title(`${result.title} (${result.theme}), inspected ${dayInWords(result.inspected as IsoDate)}`),
    `${counted(rows, 'row')} of ${counted(new Set(sheets.map(({ list }) => list)).size, 'list')} in ${counted(result.files.length, 'file')}`,
    '',
    ...structureText(result, titles, layout),
    ...oddText(result, layout),
    [
      (mustFix > 0 ? bad : good)(`${grouped(mustFix)} to fix`),
      (check > 0 ? doubtful : good)(`${grouped(check)} to check`),
      `${grouped(notChecked)} that could not be told, a cell being blank`,
    ].join(', '),
    '',
    ...top.flatMap((text) => [text(), '']),
    title('Next'),
    ...nextSteps(result, top.length, groups.length, 'findings.xlsx').map((each) =>
      wrapped(`- ${each}`, layout.width),
    ),
  ].join('\n');
}
