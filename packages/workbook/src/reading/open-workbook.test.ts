import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookBytes } from '../../test/reading/workbook-fixture.js';
import { openWorkbook } from './open-workbook.js';
import { ReadingError } from './reading-errors.js';

const rowsOfText = 40_000;
const big = workbookBytes({
  sheets: [
    {
      data: Array.from(
        { length: rowsOfText },
        (_, index) =>
          `<row r="${index + 1}"><c t="str"><v>EX-${index}-${(index * 7919) % 1000}</v></c></row>`,
      ).join(''),
    },
  ],
});

describe('opening a path', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  const refused = async (name: string) => {
    try {
      await (await openWorkbook(path(name))).close();
      return 'read';
    } catch (error) {
      return error instanceof ReadingError ? error.code : error;
    }
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deepdive-reading-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('streams a workbook from the disk, and closes it', async () => {
    writeFileSync(path('big.xlsx'), big);
    const workbook = await openWorkbook(path('big.xlsx'));
    expect(workbook).toMatchObject({ path: path('big.xlsx'), kind: 'xlsx' });
    let next = 0;
    for await (const batch of workbook.sheets[0]?.rows() ?? []) {
      for (const row of batch) expect(row.number).toBe(++next);
    }
    expect(next).toBe(rowsOfText);
    await workbook.close();
  });

  it('lets a reader stop early, read again, and read two sheets at once', async () => {
    writeFileSync(path('big.csv'), 'id,n\n'.repeat(rowsOfText));
    for (const name of ['big.xlsx', 'big.csv']) {
      const workbook = await openWorkbook(path(name));
      const [sheet] = workbook.sheets;
      for await (const batch of sheet?.rows() ?? []) {
        expect(batch.length).toBeGreaterThan(0);
        break;
      }
      const count = async () => {
        let numberOfRows = 0;
        for await (const batch of sheet?.rows() ?? []) numberOfRows += batch.length;
        return numberOfRows;
      };
      expect(await Promise.all([count(), count()])).toEqual([rowsOfText, rowsOfText]);
      await workbook.close();
    }
  });

  it('refuses what is not there', async () => {
    expect(await refused('nowhere.xlsx')).toBe('file-missing');
    expect(await refused('big.xlsx/within')).toBe('file-missing');
  });

  it('refuses folders, pipes and loops of links without waiting for them', async () => {
    mkdirSync(path('folder.xlsx'));
    execFileSync('mkfifo', [path('pipe.csv')]);
    symlinkSync(path('loop.csv'), path('loop.csv'));
    expect(await refused('folder.xlsx')).toBe('not-a-regular-file');
    expect(await refused('pipe.csv')).toBe('not-a-regular-file');
    expect(await refused('loop.csv')).toBe('file-not-readable');
  });

  it('follows a link to a file', async () => {
    symlinkSync(path('big.csv'), path('link.csv'));
    expect(await refused('link.csv')).toBe('read');
  });

  it.skipIf(process.getuid?.() === 0)('refuses what may not be read', async () => {
    writeFileSync(path('locked.csv'), 'id,n\n');
    chmodSync(path('locked.csv'), 0);
    expect(await refused('locked.csv')).toBe('file-not-readable');
  });

  it('says so when the file shrinks while it is read', async () => {
    writeFileSync(path('shrinking.xlsx'), big);
    const workbook = await openWorkbook(path('shrinking.xlsx'));
    truncateSync(path('shrinking.xlsx'), 100);
    const read = async () => {
      for await (const batch of workbook.sheets[0]?.rows() ?? []) expect(batch).toEqual([]);
    };
    await expect(read()).rejects.toMatchObject({ code: 'file-changed' });
    await workbook.close();
  });

  it('copes with names that shells and terminals do not', async () => {
    const name = "a'; rm $(x)\n%s {limit} __proto__.csv";
    writeFileSync(path(name), 'id,n\n');
    expect(await refused(name)).toBe('read');
    await expect(openWorkbook(path(`${name}x`))).rejects.toMatchObject({
      code: 'file-missing',
      place: `${name}x`,
    });
  });
});
