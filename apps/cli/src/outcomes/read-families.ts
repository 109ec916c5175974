import {
  cleanRow,
  type Households,
  householdsOf,
  type ListManifest,
  type RowCited,
  type RowPlace,
  type RowValues,
  type SelectionInput,
  type ThemeManifest,
} from '@deepdive/core';
import { type ListInput, type ListSheet, withLists } from '@deepdive/workbook';
import type { Session } from '../session.js';
import { rowProgress } from '../terminal/progress.js';

/** The families of a submission, and where their rows stand. */
export interface Families {
  readonly households: Households;
  readonly inputs: readonly SelectionInput[];
  /** Lists of the theme that no sheet holds. */
  readonly notHandedOver: readonly ListManifest[];
  readonly placeOf: (cited: RowCited) => RowPlace;
}

/** The rows of one list out of however many sheets, with the number each has in its sheet. */
interface Held {
  readonly rows: RowValues[];
  readonly numbers: number[];
  readonly sheets: { readonly from: number; readonly sheet: ListSheet }[];
}

async function hold(
  sheet: ListSheet,
  held: Held,
  progress: (told: { readonly sheet: string; readonly rows: number }) => void,
): Promise<void> {
  held.sheets.push({ from: held.rows.length, sheet });
  let rows = 0;
  for await (const batch of sheet.rows()) {
    for (const { number, values } of batch) {
      held.rows.push(cleanRow(sheet.list, values));
      held.numbers.push(number);
    }
    rows += batch.length;
    progress({ sheet: sheet.sheet, rows });
  }
  const damage = sheet.damage();
  if (damage) throw damage;
}

/**
 * Reads the families of a submission. It takes all or nothing: nobody is to be paid for on a part of the evidence.
 *
 * @throws ReadingError when a file or a sheet with a list cannot be read to its end
 */
export async function readFamilies(
  session: Session,
  theme: ThemeManifest,
  submission: readonly string[],
  input: ListInput,
): Promise<Families> {
  const lists = new Map<string, Held>();
  const progress = await rowProgress(session.host);
  try {
    const inputs = await withLists(theme, submission, input, async (files) => {
      for (const { refused, unread } of files) {
        const because = refused ?? unread[0]?.because;
        if (because) throw because;
      }
      for (const sheet of files.flatMap((file) => file.listSheets)) {
        const held = lists.get(sheet.list.id) ?? { rows: [], numbers: [], sheets: [] };
        lists.set(sheet.list.id, held);
        await hold(sheet, held, progress.rows);
      }
      return files.map((file) => ({ path: file.path, sha256: file.read().sha256 }));
    });
    const rows = new Map([...lists].map(([id, held]) => [id, held.rows]));
    return {
      households: householdsOf(theme, rows),
      inputs,
      notHandedOver: theme.lists.filter(({ id }) => !lists.has(id)),
      placeOf: ({ list, index }) => {
        const held = lists.get(list);
        const found = held?.sheets.findLast(({ from }) => from <= index)?.sheet;
        return {
          list,
          file: found?.file ?? '',
          sheet: found?.sheet ?? list,
          row: held?.numbers[index] ?? index,
        };
      },
    };
  } finally {
    progress.stop();
  }
}
