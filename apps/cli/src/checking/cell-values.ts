import type { Finding, ThemeManifest } from '@deepdive/core';
import { type ListInput, withLists } from '@deepdive/workbook';

/** The value of the cell a finding points at, as it was read; `null` where it points at none. */
export type ValueAt = (finding: Finding) => string | null;

const keyOf = (file: string, sheet: string | null, row: number | null, field: string | null): string =>
  JSON.stringify([file, sheet, row, field]);

const inWords = (value: string | number | boolean | null | undefined): string => {
  if (value === null || value === undefined) return 'blank';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value);
};

/** Reads the cells that findings point at once more, since findings themselves hold no values. */
export async function cellValues(
  theme: ThemeManifest,
  paths: readonly string[],
  input: ListInput,
  findings: readonly Finding[],
): Promise<ValueAt> {
  const wanted = findings.filter(({ row, field }) => row !== null && field !== null);
  const keys = new Set(wanted.map(({ file, sheet, row, field }) => keyOf(file, sheet, row, field)));
  const values = new Map<string, string>();
  await withLists(theme, paths, input, async (files) => {
    for (const { file, sheet, list, rows } of files.flatMap(({ listSheets }) => listSheets)) {
      if (!wanted.some((finding) => finding.file === file && finding.sheet === sheet)) continue;
      for await (const batch of rows()) {
        for (const { number, values: row } of batch) {
          for (const { id } of list.fields) {
            const key = keyOf(file, sheet, number, id);
            if (keys.has(key)) values.set(key, inWords(row[id]));
          }
        }
      }
    }
  });
  return ({ file, sheet, row, field }) => values.get(keyOf(file, sheet, row, field)) ?? null;
}
