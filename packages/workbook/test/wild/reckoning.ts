import type { CheckResult, ThemeManifest } from '@deepdive/core';
import { checkWorkbooks } from '../../src/checking/check-workbooks.js';
import { withLists } from '../../src/checking/open-lists.js';
import type { ListRow } from '../../src/lists/list-file.js';
import type { PlacedSheet, Submission } from './submission.js';

/** What became of everything that was planted. */
export interface Reckoning {
  readonly exact: number;
  /** Cells that were not recovered, and that a finding, a gap or a note names. */
  readonly told: number;
  /** Everything that was read otherwise than meant, or lost, without a word. */
  readonly silent: readonly string[];
}

const keyOf = (file: string, sheet: string): string => JSON.stringify([file, sheet]);

async function rowsRead(
  theme: ThemeManifest,
  paths: readonly string[],
  inspectedOn: `${number}-${number}-${number}`,
) {
  return withLists(theme, paths, { inspectedOn }, async (files) => {
    const read = new Map<string, { readonly list: string; readonly rows: ReadonlyMap<number, ListRow> }>();
    for (const sheet of files.flatMap(({ listSheets }) => listSheets)) {
      const rows = new Map<number, ListRow>();
      for await (const batch of sheet.rows()) for (const row of batch) rows.set(row.number, row);
      read.set(keyOf(sheet.file, sheet.sheet), { list: sheet.list.id, rows });
    }
    return read;
  });
}

/** The cells that a finding says cannot be read. */
const unreadable = ({ findings }: CheckResult): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ rule }) => /\.(type|code)$/.test(rule))
      .map(({ file, sheet, row, field }) => JSON.stringify([file, sheet, row, field])),
  );

function sheetNamed(result: CheckResult, { file, sheet }: PlacedSheet) {
  return result.files
    .find(({ path }) => path === file)
    ?.sheets.find((each) => each.sheet.trim() === sheet.trim());
}

/** Reads a submission and holds what comes out against what was meant. */
export async function reckon(theme: ThemeManifest, submission: Submission): Promise<Reckoning> {
  const inspectedOn = '2018-05-02';
  const result = await checkWorkbooks(theme, submission.paths, { inspectedOn });
  const read = await rowsRead(theme, submission.paths, inspectedOn);
  const named = unreadable(result);
  const silent: string[] = [];
  let exact = 0;
  let told = 0;
  for (const list of submission.withoutList) {
    if (result.missing.some((gap) => gap.list === list && gap.field === undefined)) told += 1;
    else silent.push(`${submission.form}: list ${list} is missing and nothing says so`);
  }
  for (const placed of submission.sheets) {
    const { odd, file } = placed;
    const at = `${submission.form}, ${file}, ${placed.sheet}`;
    const sheet = sheetNamed(result, placed);
    const held = sheet && read.get(keyOf(file, sheet.sheet));
    if (!sheet || held?.list !== odd.list) {
      const isTold = result.missing.some((gap) => gap.list === odd.list && gap.field === undefined);
      if (isTold && held === undefined) told += odd.planted.size;
      else silent.push(`${at}: read as ${held?.list ?? 'nothing'}, not as ${odd.list}`);
      continue;
    }
    const skipped = sheet.skipped.reduce((sum, { rows }) => sum + rows, 0);
    if (sheet.rows + skipped !== odd.planted.size + odd.numberOfOthers) {
      silent.push(
        `${at}: ${sheet.rows} rows read and ${skipped} left out, of ${odd.planted.size} and ${odd.numberOfOthers}`,
      );
    }
    const missing = new Set(result.missing.flatMap((gap) => (gap.list === odd.list ? [gap.field] : [])));
    for (const field of odd.withoutColumn) {
      if (!missing.has(field)) silent.push(`${at}: column ${field} is missing and nothing says so`);
    }
    const repeated = result.findings.some(
      (finding) =>
        finding.rule === `${odd.list}.columnRepeated` &&
        finding.file === file &&
        finding.sheet === sheet.sheet,
    );
    if (odd.hasRepeatedColumn !== repeated) silent.push(`${at}: a column stands twice: told ${repeated}`);
    for (const [number, planted] of odd.planted) {
      const row = held.rows.get(number);
      if (row === undefined) {
        if (submission.hasOlder && sheet.skipped.some(({ because }) => because.includes('named later')))
          told += 1;
        else silent.push(`${at}: row ${number} was not read`);
        continue;
      }
      for (const { field, truth } of planted) {
        const value = row.values[field] ?? null;
        if (value === truth) exact += 1;
        else if (named.has(JSON.stringify([file, sheet.sheet, number, field])) || missing.has(field))
          told += 1;
        else silent.push(`${at}: ${field} in row ${number} read as ${value}, meant was ${truth}`);
      }
    }
  }
  return { exact, told, silent };
}
