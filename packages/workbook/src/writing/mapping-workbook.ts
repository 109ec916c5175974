import type {
  CheckResult,
  ColumnRead,
  Confidence,
  FieldManifest,
  ListManifest,
  MatchedHow,
  SheetRead,
  ThemeManifest,
} from '@deepdive/core';
import type { CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { isLeftOut } from '../lists/left-out.js';
import type { Mapping } from '../lists/mapping.js';
import { mappingLayout } from '../lists/mapping-layout.js';
import { valuesOf } from '../lists/mapping-names.js';
import { nameFit, sheetName } from '../matching/sheet-name.js';
import { columnLetters } from '../reading/cell-address.js';
import { Choices } from './choices-sheet.js';
import { withRowHeights } from './row-height.js';
import { headerStyle, printed, wrapped } from './sheet-style.js';
import { workbookBytes } from './workbook-bytes.js';

const howSure: Readonly<Record<MatchedHow, string>> = {
  label: 'sure: the label itself',
  alias: 'sure: another name of it',
  mapping: 'sure: accepted',
  nearest: 'likely: a slip of the finger',
  unknown: 'unknown',
  repeated: 'left out: stands twice',
};

const howRead: Readonly<Record<Confidence, string>> = {
  sure: 'sure',
  likely: 'likely',
  unknown: 'unknown',
};

/** A row of a mapping sheet, and what may be chosen in its last cell. */
interface Line {
  readonly cells: readonly CellValue[];
  readonly choices: string;
  /** What a person should look at stands above what is sure. */
  readonly isSure: boolean;
}

/** A text longer than this is no spelling of anything; Excel's cells hold little more. */
const longestSpelling = 1000;

const nothingAccepted: Mapping = { sheets: new Map(), columns: new Map(), values: new Map() };

/** What goes into every sheet. */
interface Told {
  readonly result: CheckResult;
  readonly theme: ThemeManifest;
  readonly accepted: Mapping;
  readonly choices: Choices;
}

const listOf = (theme: ThemeManifest, id: string | null): ListManifest | undefined =>
  theme.lists.find((list) => list.id === id);

function proposedList(theme: ThemeManifest, sheet: SheetRead): ListManifest | undefined {
  return theme.lists.find(
    (list) => nameFit(sheet.sheet, list) >= 0.8 || sheet.notes.some((note) => isLeftOut(note, list)),
  );
}

function sheetLines({ result, theme, accepted, choices }: Told): readonly Line[] {
  const range = choices.range('Lists', theme.lists.map(sheetName));
  const sheets = new Map(result.files.flatMap(({ sheets: all }) => all.map((sheet) => [sheet.sheet, sheet])));
  const lines = [...sheets.values()].map((sheet): Line => {
    const list = listOf(theme, sheet.list);
    const proposed = list === undefined ? proposedList(theme, sheet) : undefined;
    const meant = listOf(theme, accepted.sheets.get(sheet.sheet) ?? null);
    const sure = meant ? 'sure: accepted' : list ? 'sure: by headers and name' : 'unknown';
    return {
      cells: [
        sheet.sheet,
        list ? sheetName(list) : null,
        sure,
        proposed ? sheetName(proposed) : null,
        meant ? sheetName(meant) : null,
      ],
      choices: range,
      isSure: list !== undefined,
    };
  });
  const others = [...accepted.sheets].filter(([sheet]) => !sheets.has(sheet));
  return [
    ...lines,
    ...others.map(([sheet, id]): Line => {
      const list = listOf(theme, id);
      const cells = [sheet, null, 'accepted before', null, list ? sheetName(list) : null];
      return { cells, choices: range, isSure: true };
    }),
  ];
}

const labelOf = (list: ListManifest, field: string | null | undefined): string | null =>
  list.fields.find((each) => each.id === field)?.label ?? null;

function columnLines({ result, theme, accepted, choices }: Told): readonly Line[] {
  const sheets = result.files.flatMap((file) => file.sheets);
  return theme.lists.flatMap((list) => {
    const range = choices.range(
      `Columns of ${sheetName(list)}`,
      list.fields.map((field) => field.label),
    );
    const meant = accepted.columns.get(list.id);
    const found = new Map<string, { readonly sheet: string; readonly column: ColumnRead | null }>();
    for (const { sheet, columns, list: held } of sheets) {
      if (held !== list.id) continue;
      for (const column of columns) {
        if (!found.has(column.label)) found.set(column.label, { sheet, column });
      }
    }
    for (const header of meant?.keys() ?? []) {
      if (!found.has(header)) found.set(header, { sheet: '', column: null });
    }
    return [...found].map(([header, { sheet, column }]): Line => {
      const how = column?.how ?? 'mapping';
      return {
        cells: [
          sheetName(list),
          header,
          sheet,
          labelOf(list, column?.field),
          howSure[how],
          column?.suggestion ?? null,
          labelOf(list, meant?.get(header)),
        ],
        choices: range,
        isSure: how === 'label' || how === 'alias' || how === 'mapping',
      };
    });
  });
}

function spellingLine(
  list: ListManifest,
  field: FieldManifest,
  range: string,
  spelling: {
    readonly raw: string;
    readonly value: string | null;
    readonly count: number | null;
    readonly sure: string;
  },
  meant: string | undefined,
): Line {
  const shown = (value: string | null | undefined): string | null =>
    valuesOf(field).find((each) => each.value === value)?.shown ?? null;
  return {
    cells: [
      sheetName(list),
      field.label,
      spelling.raw,
      spelling.count,
      shown(spelling.value),
      spelling.sure,
      shown(meant),
    ],
    choices: range,
    isSure: spelling.sure !== 'likely' && spelling.sure !== 'unknown',
  };
}

function spellingLines({ result, theme, accepted, choices }: Told): readonly Line[] {
  return theme.lists.flatMap((list) =>
    list.fields.flatMap((field) => {
      const values = valuesOf(field);
      if (values.length === 0) return [];
      const title = `Codes of ${field.codes?.title ?? 'yes or no'}`;
      const range = choices.range(
        title,
        values.map(({ shown }) => shown),
      );
      const meant = accepted.values.get(`${list.id}/${field.id}`) ?? new Map<string, string>();
      const found = result.standardised.filter(
        (each) => each.list === list.id && each.field === field.id && each.raw.length <= longestSpelling,
      );
      const others = [...meant].filter(([raw]) => !found.some((each) => each.raw === raw));
      return [
        ...found.map(({ raw, value, count, confidence }) =>
          spellingLine(list, field, range, { raw, value, count, sure: howRead[confidence] }, meant.get(raw)),
        ),
        ...others.map(([raw, value]) =>
          spellingLine(list, field, range, { raw, value, count: null, sure: 'accepted before' }, value),
        ),
      ];
    }),
  );
}

/** Drop-downs for the last column: one for each run of rows with the same choices. */
function dropDowns(lines: readonly Line[], column: string): DataValidation[] {
  const runs: { readonly choices: string; readonly from: number; to: number }[] = [];
  lines.forEach(({ choices }, at) => {
    const last = runs.at(-1);
    if (last?.choices === choices) last.to = at;
    else runs.push({ choices, from: at, to: at });
  });
  return runs.map(({ choices, from, to }) => ({
    type: 'list',
    formula1: choices,
    range: `${column}${from + 2}:${column}${to + 2}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: 'Meant',
    inputMessage: 'Choose what is meant. Blank: not accepted, decided anew each time.',
    showErrorMessage: true,
    errorTitle: 'Meant',
    errorMessage: 'Choose one of the list.',
    errorStyle: 'warning',
  }));
}

function mappingSheet(
  { name, columns }: (typeof mappingLayout)[keyof typeof mappingLayout],
  widths: readonly number[],
  lines: readonly Line[],
): WriteSheet {
  const sorted = [...lines.filter(({ isSure }) => !isSure), ...lines.filter(({ isSure }) => isSure)];
  const last = columnLetters(columns.length - 1);
  return withRowHeights({
    name,
    rows: [[...columns], ...sorted.map(({ cells }) => [...cells])],
    columns: widths.map((width) => ({ width, style: { ...wrapped, numFmt: '@' } })),
    cells: new Map(columns.map((_, at) => [`0,${at}`, { style: headerStyle }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${sorted.length + 1}` },
    dataValidations: dropDowns(sorted, last),
    pageSetup: printed,
  });
}

/**
 * Writes what a check recognised as a workbook to accept or correct: which sheet is which list, which header which column,
 * which spelling which code, how sure each is and what is proposed. A person chooses in the column "Meant" and hands the
 * file back as a mapping; what stays blank there is not accepted. It holds spellings as they were written.
 *
 * @param accepted what was accepted before, which is filled in
 * @returns the bytes of an .xlsx file
 * @example
 * ```ts
 * import { checkWorkbooks, writeMapping } from '@deepdive/workbook';
 * import type { ThemeManifest } from '@deepdive/core';
 *
 * export async function toReview(theme: ThemeManifest, path: string): Promise<Uint8Array> {
 *   return writeMapping(await checkWorkbooks(theme, [path], { inspectedOn: '2017-05-02' }), theme);
 * }
 * ```
 */
export async function writeMapping(
  result: CheckResult,
  theme: ThemeManifest,
  accepted: Mapping = nothingAccepted,
): Promise<Uint8Array> {
  const choices = new Choices();
  const told = { result, theme, accepted, choices };
  const { sheets, columns, spellings } = mappingLayout;
  const written = [
    mappingSheet(sheets, [34, 34, 26, 34, 34], sheetLines(told)),
    mappingSheet(columns, [30, 36, 26, 36, 26, 36, 36], columnLines(told)),
    mappingSheet(spellings, [30, 36, 40, 11, 34, 18, 34], spellingLines(told)),
  ];
  return workbookBytes(`${theme.title}: mapping`, [...written, choices.sheet()]);
}
