import type { Check, Finding, ListFinding } from '@deepdive/core';
import type { ListSheet } from '../lists/list-file.js';
import { ownText } from '../reading/byte-source.js';
import { rowOfPlace, sheetOfPlace } from './place.js';

/** Texts up to this length are copied when they are cut out of another one. */
const longestCopied = 12;

/** A text that keeps nothing else alive: one cut from a file would keep the whole piece of the file it was cut from. */
const ownCopy = (text: string): string => (text.length <= longestCopied ? text : ownText(text));

/** A finding at a cell of a sheet's row. */
export function findingAt(
  sheet: ListSheet,
  check: Check,
  row: number,
  child: unknown,
  message = check.message,
): Finding {
  const letters = check.field === null ? undefined : sheet.columns.get(check.field);
  return {
    rule: check.id,
    list: sheet.list.id,
    severity: check.severity,
    file: sheet.file,
    sheet: sheet.sheet,
    cell: letters === undefined ? null : `${letters}${row}`,
    row,
    field: check.field,
    label: sheet.list.fields.find((field) => field.id === check.field)?.label ?? null,
    child: typeof child === 'string' ? ownCopy(child) : null,
    message,
    fix: check.fix,
    source: check.source,
    assumptions: check.assumes,
  };
}

function wholeListFinding({ check, message, list }: ListFinding, sheet: ListSheet | undefined): Finding {
  return {
    rule: check.id,
    list,
    severity: check.severity,
    file: sheet?.file ?? '',
    sheet: sheet?.sheet ?? null,
    cell: null,
    row: null,
    field: null,
    label: null,
    child: null,
    message,
    fix: check.fix,
    source: check.source,
    assumptions: check.assumes,
  };
}

/** Where the other row stands that a finding is about, in spreadsheet language. */
function besides(finding: ListFinding, sheets: readonly ListSheet[]): string {
  const { detail } = finding;
  const other = detail.kind === 'same' ? detail.other : detail.kind === 'repeated' ? detail.first : null;
  if (other === null) return finding.message;
  const sheet = sheets[sheetOfPlace(other.where)];
  return sheet
    ? `${finding.message} The other row is row ${rowOfPlace(other.where)} of sheet “${sheet.sheet}”.`
    : finding.message;
}

/** What no single row shows, as a finding at the cell it is to be mended in; `null` where it has no place in any sheet. */
export function listFindingAt(found: ListFinding, sheets: readonly ListSheet[]): Finding | null {
  if (found.where === null) {
    return wholeListFinding(
      found,
      sheets.find(({ list }) => list.id === found.list),
    );
  }
  const sheet = sheets[sheetOfPlace(found.where)];
  if (!sheet) return null;
  return findingAt(sheet, found.check, rowOfPlace(found.where), found.child, besides(found, sheets));
}
