import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ThemeManifest } from '@deepdive/core';
import { zipBytes } from '../reading/zip-fixture.js';
import { Chance } from './chance.js';
import { oddCsv } from './odd-csv.js';
import { oddSheetName } from './odd-headers.js';
import { oddOds } from './odd-ods.js';
import { type OddSheet, oddSheet } from './odd-sheet.js';
import { oddWorkbook } from './odd-workbook.js';
import { type TrueRow, trueRows } from './truth.js';

/** A sheet of a submission, and the file it stands in as a check calls it. */
export interface PlacedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly odd: OddSheet;
}

/** A submission that is nearly right, and all that was truly meant. */
export interface Submission {
  readonly form: string;
  /** What is handed to a check, in order. */
  readonly paths: readonly string[];
  readonly sheets: readonly PlacedSheet[];
  /** Lists that no file holds. */
  readonly withoutList: readonly string[];
  /** Whether an older file holds a list as well. */
  readonly hasOlder: boolean;
}

const forms = [
  'workbook',
  'workbook',
  'OpenDocument',
  'two workbooks',
  'csv files',
  'zip of csv',
  'zip of all',
  'older copy',
];

/** Names for sheets, no two alike. */
function namesOf(
  theme: ThemeManifest,
  lists: readonly string[],
  chance: Chance,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    lists.map((id): [string, string] => {
      const list = theme.lists.find((each) => each.id === id) ?? { number: 0, title: id };
      let name = oddSheetName(list, chance);
      while (taken.has(name.toLowerCase())) name = oddSheetName(list, chance);
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}

/** A file name made of a sheet's name. */
const fileName = (name: string, ending: string): string => `${name.trim()}${ending}`;

/** Puts a submission into a folder: the same theme and seed make the same submission. */
export async function makeSubmission(
  theme: ThemeManifest,
  seed: number,
  folder: string,
): Promise<Submission> {
  const chance = new Chance(seed);
  await mkdir(folder, { recursive: true });
  const lists = theme.lists.filter((_, at) => at === 0 || !chance.happens(0.06));
  const truth = new Map<string, readonly TrueRow[]>(
    lists.map((list, at) => [list.id, trueRows(list, chance.between(3, 12), 100 * at + 1, chance)]),
  );
  const odd = (id: string, rows = truth.get(id) ?? []): OddSheet => {
    const list = theme.lists.find((each) => each.id === id);
    if (!list) throw new RangeError(`there is no list ${id}`);
    return oddSheet(list, rows, chance);
  };
  const ids = lists.map(({ id }) => id);
  const names = namesOf(theme, ids, chance);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const sheetsOf = (some: readonly string[]): ReadonlyMap<string, OddSheet> =>
    new Map(some.map((id) => [nameOf(id), odd(id)]));
  const placed: PlacedSheet[] = [];
  const paths: string[] = [];

  const workbook = async (
    name: string,
    sheets: ReadonlyMap<string, OddSheet>,
    bytesOf = oddWorkbook,
  ): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, bytesOf(sheets, chance));
    paths.push(path);
    for (const [sheet, each] of sheets) placed.push({ file: path, sheet, odd: each });
  };
  const csvParts = (some: readonly string[], within: string) =>
    some.map((id) => {
      const each = odd(id);
      const name = fileName(nameOf(id), '.csv');
      placed.push({ file: `${within}/${name}`, sheet: name.slice(0, -4), odd: each });
      return { name, content: oddCsv(each, chance) };
    });

  const form = forms[seed % forms.length] ?? 'workbook';
  const half = Math.ceil(ids.length / 2);
  switch (form) {
    case 'two workbooks':
      await workbook('a.xlsx', sheetsOf(ids.slice(0, half)));
      await workbook('b.xlsx', sheetsOf(ids.slice(half)));
      break;
    case 'csv files': {
      for (const { name, content } of csvParts(ids, folder)) await writeFile(join(folder, name), content);
      paths.push(folder);
      break;
    }
    case 'zip of csv': {
      const path = join(folder, 'set.zip');
      await writeFile(path, zipBytes(csvParts(ids, path)));
      paths.push(path);
      break;
    }
    case 'zip of all': {
      const path = join(folder, 'set.zip');
      const inside = sheetsOf(ids.slice(half));
      const parts = csvParts(ids.slice(0, half), path);
      await writeFile(
        path,
        zipBytes([...parts, { name: 'lists/rest.xlsx', content: oddWorkbook(inside, chance) }]),
      );
      paths.push(path);
      for (const [sheet, each] of inside) placed.push({ file: `${path}/lists/rest.xlsx`, sheet, odd: each });
      break;
    }
    case 'older copy': {
      const [again = ''] = ids;
      const older = new Map([[nameOf(again), odd(again, (truth.get(again) ?? []).slice(0, 2))]]);
      await workbook('older.xlsx', older);
      await workbook('newer.xlsx', sheetsOf(ids));
      break;
    }
    case 'OpenDocument':
      await workbook('lists.ods', sheetsOf(ids), oddOds);
      break;
    default:
      await workbook('lists.xlsx', sheetsOf(ids));
  }
  const withoutList = theme.lists.map(({ id }) => id).filter((id) => !truth.has(id));
  return { form, paths, sheets: placed, withoutList, hasOlder: form === 'older copy' };
}
