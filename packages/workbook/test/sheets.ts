import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll } from 'vitest';

/** The headers of the lists of the invented inspection. */
export const headers = {
  contacts: [
    'Child unique ID',
    'Gender',
    'Date of birth',
    'Date of contact',
    'Number of contacts in last 12 months',
    'Child seen? (Y/N)',
    'Allocated team',
  ],
  plans: [
    'Child unique ID',
    'Gender',
    'Date of birth',
    'Plan start date',
    'Plan end date',
    'Reason for ending',
  ],
} as const;

/** The day of the invented inspection. */
export const inspectedOn = '2017-05-02';

/** A contact that is right in every cell. */
export const contactOf = (child: string, on = '01/04/2017'): readonly CellValue[] => [
  child,
  'F',
  '03/02/2010',
  on,
  1,
  'Yes',
  'Team 1',
];

/** A plan that is right in every cell. */
export const planOf = (child: string, start = '01/01/2017'): readonly CellValue[] => [
  child,
  'F',
  '03/02/2010',
  start,
  null,
  null,
];

/** A workbook with sheets of rows as they stand. */
export const workbookOf = (
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });

/** A folder for the files of one suite, which is gone afterwards. */
export function folderOfSuite(): {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: Uint8Array | string) => Promise<string>;
} {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deepdive-workbook-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write: async (name, content) => {
      await writeFile(path(name), content);
      return path(name);
    },
  };
}
