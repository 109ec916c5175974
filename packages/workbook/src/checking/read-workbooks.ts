import type { ThemeManifest } from '@deepdive/core';
import type { WritableRow } from '../writing/list-sheet.js';
import type { ListSource } from './list-source.js';
import { type ListInput, withLists } from './open-lists.js';

/** A sheet that rows of a list were read from. */
export interface SheetOfRows {
  readonly file: string;
  readonly sheet: string;
  /** The spreadsheet's number of each row, in the order of the rows. */
  readonly numbers: readonly number[];
}

/** The rows of a theme's lists as read from files, standardised; what could not be read stands as its text. */
export interface WorkbookRows {
  readonly rows: ReadonlyMap<string, readonly WritableRow[]>;
  /** Where the rows of each list stand: those of the first sheet, then those of the next. */
  readonly sheets: ReadonlyMap<string, readonly SheetOfRows[]>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * Reads the rows of a theme's lists, for selecting cases or for writing them out clean. All rows are held in memory.
 * Unlike a check it takes all or nothing: children must not be chosen from a part of the lists.
 *
 * @throws ReadingError when a file or a sheet with a list cannot be read to its end
 * @example
 * ```ts
 * import { readWorkbooks } from '@deepdive/workbook';
 * import type { ThemeManifest } from '@deepdive/core';
 *
 * export const numberOfContacts = async (theme: ThemeManifest, path: string): Promise<number> =>
 *   (await readWorkbooks(theme, [path], { inspectedOn: '2017-05-02' })).rows.get('contacts')?.length ?? 0;
 * ```
 */
export async function readWorkbooks(
  theme: ThemeManifest,
  paths: readonly ListSource[],
  input: ListInput,
): Promise<WorkbookRows> {
  return withLists(theme, paths, input, async (files) => {
    for (const { refused, unread } of files) {
      const because = refused ?? unread[0]?.because;
      if (because) throw because;
    }
    const rows = new Map<string, WritableRow[]>();
    const sheets = new Map<string, SheetOfRows[]>();
    for (const sheet of files.flatMap((file) => file.listSheets)) {
      const held = rows.get(sheet.list.id) ?? [];
      rows.set(sheet.list.id, held);
      const numbers: number[] = [];
      for await (const batch of sheet.rows()) {
        for (const row of batch) {
          held.push(row.values);
          numbers.push(row.number);
        }
        await input.onProgress?.({ sheet: sheet.sheet, rows: numbers.length });
      }
      const places = sheets.get(sheet.list.id) ?? [];
      sheets.set(sheet.list.id, places);
      places.push({ file: sheet.file, sheet: sheet.sheet, numbers });
      const damage = sheet.damage();
      if (damage) throw damage;
    }
    return {
      rows,
      sheets,
      inputs: files.map((file) => ({ path: file.path, sha256: file.read().sha256 })),
    };
  });
}
