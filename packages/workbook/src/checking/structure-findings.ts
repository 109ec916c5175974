import type {
  FieldManifest,
  FileRead,
  Finding,
  ListManifest,
  SheetRead,
  Source,
  ThemeManifest,
} from '@deepdive/core';
import { isLeftOut } from '../lists/left-out.js';
import { nameFit } from '../matching/sheet-name.js';

/** A list or column that no sheet or header was found for. */
export interface Gap {
  readonly list: string;
  readonly field?: string;
  readonly suggestion?: string;
}

/** What is missing and what was not understood, before any row is looked at. */
export interface Structure {
  readonly missing: readonly Gap[];
  readonly findings: readonly Finding[];
}

const finding = (
  list: ListManifest,
  rule: string,
  more: Partial<Finding> & Pick<Finding, 'message' | 'severity'>,
): Finding => ({
  rule: `${list.id}.${rule}`,
  list: list.id,
  file: '',
  sheet: null,
  cell: null,
  row: null,
  field: null,
  label: null,
  child: null,
  fix: null,
  source: list.source,
  assumptions: [],
  ...more,
});

/** The header that most likely stands for a field no column was found for. */
function suggestedHeader(field: FieldManifest, sheet: SheetRead): string | undefined {
  return sheet.columns.find((column) => column.suggestion === field.label)?.label;
}

/** A sheet whose name fits a list so well may hold it under other headers. */
const namedAlike = 0.8;

function missingList(list: ListManifest, sheets: readonly SheetRead[]): Finding {
  const near = sheets.find((sheet) => sheet.list === null && nameFit(sheet.sheet, list) >= namedAlike);
  return finding(list, 'listMissing', {
    severity: 'mustFix',
    message: `No sheet was found for ${list.title}`,
    fix: near
      ? `Sheet "${near.sheet}" may hold it: give it the headers of the template.`
      : 'Add the list, with the headers of the template.',
  });
}

function missingColumn(list: ListManifest, field: FieldManifest, file: string, sheet: SheetRead): Finding {
  const near = suggestedHeader(field, sheet);
  return finding(list, `${field.id}.columnMissing`, {
    severity: field.strength === 'must' ? 'mustFix' : 'check',
    file,
    sheet: sheet.sheet,
    field: field.id,
    label: field.label,
    source: field.source,
    message: `No column was found for ${field.label}`,
    fix: near
      ? `Is it the column headed "${near}"? Then name it ${field.label}.`
      : `Add a column headed ${field.label}.`,
  });
}

function repeatedColumns(list: ListManifest, file: string, sheet: SheetRead): readonly Finding[] {
  return sheet.columns
    .filter((column) => column.how === 'repeated')
    .map((column) =>
      finding(list, 'columnRepeated', {
        severity: 'check',
        file,
        sheet: sheet.sheet,
        cell: `${column.column}${sheet.headerRow ?? 1}`,
        message: `Column ${column.column} repeats one that was read already; it was left out`,
        fix: 'Keep one of the two columns.',
      }),
    );
}

/** Sheets that look like a list that another sheet of the file fits better. */
function sheetsLeftOut(
  list: ListManifest,
  sheets: readonly { readonly file: string; readonly sheet: SheetRead }[],
): readonly Finding[] {
  return sheets
    .filter(({ sheet }) => sheet.list === null && sheet.notes.some((note) => isLeftOut(note, list)))
    .map(({ file, sheet }) =>
      finding(list, 'sheetLeftOut', {
        severity: 'check',
        file,
        sheet: sheet.sheet,
        message: `This sheet looks like ${list.title} too, which another sheet of the file fits better; it was not read`,
        fix: `If it is an old copy, delete it. If both hold rows of the list, end their names in “part 1” and “part 2”.`,
      }),
    );
}

const ofNoList = { list: '', cell: null, row: null, field: null, label: null, child: null } as const;

/** A file of which nothing could be read while others could. */
export function refusedFinding(file: FileRead, source: Source): Finding {
  return {
    ...ofNoList,
    rule: 'file.refused',
    severity: 'mustFix',
    file: file.path,
    sheet: null,
    message: `Nothing of this file could be read. ${withoutStop(file.notes.join(' '))}`,
    fix: 'Mend or replace the file, then check again.',
    source,
    assumptions: [],
  };
}

/** A sheet that is damaged before anything in it says which list it holds. */
export function unreadFinding(file: string, sheet: string, because: string, source: Source): Finding {
  return {
    ...ofNoList,
    rule: 'file.sheetUnread',
    severity: 'mustFix',
    file,
    sheet,
    message: `Nothing of this sheet could be read, so nobody can tell whether it holds a list. ${withoutStop(because)}`,
    fix: null,
    source,
    assumptions: [],
  };
}

/** A sentence that others may go on from. */
const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** A sheet that was read as far as it is sound. */
export function damagedFinding(list: ListManifest, file: string, sheet: string, because: string): Finding {
  return finding(list, 'sheetDamaged', {
    severity: 'mustFix',
    file,
    sheet,
    message: `This sheet could not be read to its end; what stands below was not checked. ${withoutStop(because)}`,
    fix: 'Open the workbook in Excel, save it again as .xlsx, then check again.',
  });
}

/**
 * Names the lists and columns that are missing, with the sheet or header that most likely was meant, and the columns that
 * stand twice.
 */
export function structureOf(
  theme: ThemeManifest,
  files: readonly FileRead[],
  only?: readonly string[],
): Structure {
  const sheets = files.flatMap((file) => file.sheets.map((sheet) => ({ file: file.path, sheet })));
  const missing: Gap[] = [];
  const findings: Finding[] = [];
  for (const list of theme.lists) {
    if (only && !only.includes(list.id)) continue;
    const held = sheets.filter(({ sheet }) => sheet.list === list.id);
    if (held.length === 0) {
      missing.push({ list: list.id });
      findings.push(
        missingList(
          list,
          sheets.map(({ sheet }) => sheet),
        ),
      );
    }
    findings.push(...sheetsLeftOut(list, sheets));
    for (const { file, sheet } of held) {
      const found = new Set(sheet.columns.map((column) => column.field));
      for (const field of list.fields) {
        if (found.has(field.id)) continue;
        const suggestion = suggestedHeader(field, sheet);
        missing.push({ list: list.id, field: field.id, ...(suggestion === undefined ? {} : { suggestion }) });
        findings.push(missingColumn(list, field, file, sheet));
      }
      findings.push(...repeatedColumns(list, file, sheet));
    }
  }
  return { missing, findings };
}
