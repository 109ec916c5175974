import {
  type ColumnRead,
  counted,
  type FileRead,
  grouped,
  type SheetRead,
  type Strength,
} from '@deepdive/core';
import { type Html, type HtmlValue, html } from '../page/html.js';
import { table } from '../page/table.js';
import type { ReportContext } from './report-context.js';

interface Place {
  readonly file: FileRead;
  readonly sheet: SheetRead;
}

const strengthInWords: Readonly<Record<Strength, string>> = {
  must: 'Must be there',
  should: 'Should be there',
  may: 'May be there',
};

const placesOf = (files: readonly FileRead[]): readonly Place[] =>
  files.flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })));

const placeInWords = ({ severalFiles }: ReportContext, { file, sheet }: Place): string =>
  severalFiles ? `${file.path}, ${sheet.sheet}` : sheet.sheet;

function missingLists({ result, words }: ReportContext): Html | null {
  const lists = result.missing.filter(({ field }) => field === undefined);
  if (lists.length === 0) return null;
  return html`<h3>Missing lists</h3>
<p>No sheet or file was found for:</p>
<ul>${lists.map(
    ({ list, suggestion }) =>
      html`<li>${words.list(list)}${suggestion === undefined ? null : html`. Perhaps it is “${suggestion}”.`}</li>`,
  )}</ul>
`;
}

function missingColumns({ result, words }: ReportContext): Html | null {
  const rows = result.missing.flatMap(({ list, field, suggestion }): (readonly HtmlValue[])[] => {
    if (field === undefined) return [];
    const strength = words.fieldOf(field, list)?.strength;
    return [
      [
        words.field(field, list),
        words.list(list),
        strength ? strengthInWords[strength] : '',
        suggestion === undefined ? 'No header like it' : `The column “${suggestion}”`,
      ],
    ];
  });
  if (rows.length === 0) return null;
  return html`<h3>Missing columns</h3>
${table({ id: 'missing-columns', caption: 'Columns that no header was found for', columns: columns('Column', 'List', 'Asked for', 'Perhaps'), rows })}`;
}

const columns = (...titles: readonly string[]) => titles.map((title) => ({ title }));

function columnsRead(
  context: ReportContext,
  which: ColumnRead['how'],
  says: { readonly id: string; readonly heading: string; readonly caption: string; readonly last: string },
  last: (column: ColumnRead, sheet: SheetRead) => string,
): Html | null {
  const rows = placesOf(context.result.files)
    .filter(({ sheet }) => sheet.list !== null)
    .flatMap((place) =>
      place.sheet.columns
        .filter(({ how }) => how === which)
        .map((column) => [
          placeInWords(context, place),
          column.column,
          column.label,
          last(column, place.sheet),
        ]),
    );
  if (rows.length === 0) return null;
  return html`<h3>${says.heading}</h3>
${table({ id: says.id, caption: says.caption, columns: columns('Sheet', 'Column', 'Header', says.last), rowHeader: 2, rows })}`;
}

function unknownColumns(context: ReportContext): Html | null {
  return columnsRead(
    context,
    'unknown',
    {
      id: 'unknown-columns',
      heading: 'Columns not recognised',
      caption: 'Headers that are none of the list’s; their columns were not read',
      last: 'Did you mean',
    },
    ({ suggestion }) => (suggestion === null ? 'No label is near it' : suggestion),
  );
}

function repeatedColumns(context: ReportContext): Html | null {
  return columnsRead(
    context,
    'repeated',
    {
      id: 'repeated-columns',
      heading: 'Columns that are there twice',
      caption: 'Headers that repeat another; these columns were not read',
      last: 'Column of the list',
    },
    ({ field, suggestion }, { list }) =>
      field === null ? (suggestion ?? '') : context.words.field(field, list ?? undefined),
  );
}

function nearColumns(context: ReportContext): Html | null {
  return columnsRead(
    context,
    'nearest',
    {
      id: 'near-columns',
      heading: 'Columns taken by a near match',
      caption: 'Headers that are nearly a label; please make sure they were taken for the right one',
      last: 'Taken for',
    },
    ({ field }, { list }) => (field === null ? '' : context.words.field(field, list ?? undefined)),
  );
}

function unknownSheets(context: ReportContext): Html | null {
  const places = placesOf(context.result.files).filter(({ sheet }) => sheet.list === null);
  if (places.length === 0) return null;
  return html`<h3>Sheets that are none of the lists</h3>
<ul>${places.map((place) => html`<li>${placeInWords(context, place)}</li>`)}</ul>
`;
}

function notes(context: ReportContext): Html | null {
  const { files } = context.result;
  const said = [
    ...files.flatMap((file) => file.notes.map((note) => `${file.path}: ${note}`)),
    ...placesOf(files).flatMap((place) => [
      ...place.sheet.notes.map((note) => `${placeInWords(context, place)}: ${note}`),
      ...place.sheet.skipped.map(
        ({ because, rows }) =>
          `${placeInWords(context, place)}: ${counted(rows, 'row')} left out (${because})`,
      ),
    ]),
  ];
  if (said.length === 0) return null;
  return html`<h3>Notes from reading</h3>
<ul>${said.map((note) => html`<li>${note}</li>`)}</ul>
`;
}

function sheetInWords({ words }: ReportContext, { sheet, list, rows, headerRow }: SheetRead): Html {
  if (list === null) return html`<li>${sheet}: no list</li>`;
  return html`<li>${sheet}: ${words.list(list)}, ${counted(rows, 'row')}${
    headerRow === null ? null : html`, headers in row ${grouped(headerRow)}`
  }</li>`;
}

function filesRead(context: ReportContext): Html {
  if (context.result.files.length === 0)
    return html`<p>No file was read.</p>
`;
  return html`<h3>Files</h3>
${table({
  id: 'files',
  caption: 'What was read from each file',
  columns: columns('File', 'Sheets', 'SHA-256'),
  rows: context.result.files.map(({ path, sha256, sheets }) => [
    path,
    html`<ul class="plain">${sheets.map((sheet) => sheetInWords(context, sheet))}</ul>`,
    html`<span class="digest">${sha256}</span>`,
  ]),
})}`;
}

/** What is missing, by name and first; then what was not recognised, how headers were taken, and what was read. */
export function structureSection(context: ReportContext): Html {
  const problems = [
    missingLists(context),
    missingColumns(context),
    unknownColumns(context),
    repeatedColumns(context),
    nearColumns(context),
    unknownSheets(context),
  ].filter((part) => part !== null);
  return html`<h2 id="structure" class="sheet">Lists, files and columns</h2>
${
  problems.length === 0
    ? html`<p>Every list and column was found.</p>
`
    : problems
}${notes(context)}${filesRead(context)}`;
}
