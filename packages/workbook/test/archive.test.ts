import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { fileDigest } from '../src/checking/input-files.js';
import { readWorkbooks } from '../src/checking/read-workbooks.js';
import { csvText } from '../src/writing/csv.js';
import { invented } from './invented.js';
import { type ZipPartFixture, zipBytes } from './reading/zip-fixture.js';
import { contactOf, folderOfSuite, headers, inspectedOn, planOf, workbookOf } from './sheets.js';

const folder = folderOfSuite();
const csvOf = (rows: readonly (readonly unknown[])[]): string =>
  csvText(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
const contacts = csvOf([headers.contacts, contactOf('EX-001'), contactOf('EX-002')]);
const plans = csvOf([headers.plans, planOf('EX-001')]);

const zip = (name: string, parts: readonly ZipPartFixture[]): Promise<string> =>
  folder.write(name, zipBytes(parts));
const check = (...paths: string[]) => checkWorkbooks(invented, paths, { inspectedOn });

describe('a .zip', () => {
  test('of csv files is read as a folder of them is', async () => {
    const path = await zip('set.zip', [
      { name: 'Exampleshire/Contacts.csv', content: contacts },
      { name: 'Exampleshire/Plans.csv', content: plans },
      { name: 'Exampleshire/', content: '' },
      { name: '__MACOSX/Exampleshire/._Plans.csv', content: 'x' },
    ]);
    const result = await check(path);
    expect(
      result.files.map(({ path: file, sheets }) => [
        file,
        sheets[0]?.sheet,
        sheets[0]?.list,
        sheets[0]?.rows,
      ]),
    ).toEqual([
      [`${path}/Exampleshire/Contacts.csv`, 'Contacts', 'contacts', 2],
      [`${path}/Exampleshire/Plans.csv`, 'Plans', 'plans', 1],
    ]);
    expect([result.missing, result.findings]).toEqual([[], []]);
  });

  test('may hold workbooks beside csv files', async () => {
    const workbook = await workbookOf({ 'List 1': [headers.contacts, contactOf('EX-007')] });
    const path = await zip('mixed.zip', [
      { name: 'a.xlsx', content: workbook },
      { name: 'b.xlsx', content: workbook, isStored: true },
      { name: 'Plans.csv', content: plans },
    ]);
    const { rows, inputs } = await readWorkbooks(invented, [path], { inspectedOn });
    expect([rows.get('contacts')?.length, rows.get('plans')?.length]).toEqual([1, 1]);
    const alone = await folder.write('alone.xlsx', workbook);
    expect(inputs.find((input) => input.path.endsWith('/a.xlsx'))?.sha256).toBe(await fileDigest(alone));
  });

  test('is read the same in every encoding a csv file may have', async () => {
    const path = await zip('utf16.zip', [
      { name: 'Contacts.csv', content: Buffer.from(contacts, 'utf16le') },
      { name: 'Plans.csv', content: Buffer.from(plans.replaceAll(',', ';').slice(1), 'latin1') },
    ]);
    expect((await check(path)).files.map(({ sheets }) => sheets[0]?.rows)).toEqual([2, 1]);
  });

  test('may hold a csv file of any size: it is streamed', async () => {
    const many = csvOf([
      headers.contacts,
      ...Array.from({ length: 90_000 }, (_, at) => contactOf(`EX-${at}`)),
    ]);
    const path = await zip('large.zip', [
      { name: 'Contacts.csv', content: many },
      { name: 'Plans.csv', content: plans, isStored: true },
    ]);
    expect(Buffer.byteLength(many)).toBeGreaterThan(4 * 1024 * 1024);
    expect((await check(path)).files.map(({ sheets }) => sheets[0]?.rows)).toEqual([90_000, 1]);
  });

  test('inside a .zip is refused by name, and the rest is read', async () => {
    const path = await zip('nested.zip', [
      { name: 'inner.zip', content: zipBytes([{ name: 'Plans.csv', content: plans }]) },
      { name: 'Contacts.csv', content: contacts },
    ]);
    const result = await check(path);
    expect(result.findings.filter(({ rule }) => rule === 'file.refused')).toMatchObject([
      { file: `${path}/inner.zip`, message: expect.stringContaining('inner.zip: this is a compressed file') },
    ]);
    expect(result.files.map(({ sheets }) => sheets[0]?.rows ?? null)).toEqual([2, null]);
  });

  test('says which files in it are no lists', async () => {
    const path = await zip('more.zip', [
      { name: 'Contacts.csv', content: contacts },
      { name: 'letter.docx', content: 'x' },
    ]);
    expect((await check(path)).files[0]).toMatchObject({
      path,
      notes: ['passed over in it, since they are no lists: letter.docx'],
    });
  });

  test('without a list is refused', async () => {
    const path = await zip('none.zip', [{ name: 'letter.docx', content: 'x' }]);
    await expect(check(path)).rejects.toMatchObject({ name: 'ReadingError', code: 'other-kind' });
  });

  test('that is a workbook by content is read as one', async () => {
    const path = await folder.write(
      'renamed.zip',
      await workbookOf({ 'List 1': [headers.contacts, contactOf('EX-007')] }),
    );
    expect((await check(path)).files).toMatchObject([{ path, sheets: [{ rows: 1 }] }]);
  });

  test('stands beside files in a folder', async () => {
    const path = await zip('beside.zip', [{ name: 'Plans.csv', content: plans }]);
    const csv = await folder.write('Contacts.csv', contacts);
    expect((await check(csv, path)).missing).toEqual([]);
  });

  test('writes nothing anywhere, whatever paths its names are', async () => {
    const path = await zip('paths.zip', [
      { name: '../../escaped.csv', content: contacts },
      { name: '/plans\u0007.csv', content: plans },
    ]);
    const before = await readdir(folder.path('..'));
    const result = await check(path);
    expect(result.files.map(({ path: file }) => file)).toEqual([
      `${path}/../../escaped.csv`,
      `${path}//plans\ufffd.csv`,
    ]);
    expect(await readdir(folder.path('..'))).toEqual(before);
  });

  test.each<[string, Partial<ZipPartFixture>, string]>([
    ['lies about its size', { listed: { size: 20 }, local: { size: 20 } }, 'container-size-lie'],
    ['has a wrong checksum', { listed: { crc: 1 }, local: { crc: 1 } }, 'checksum-wrong'],
    ['is locked', { listed: { flags: 1 } }, 'password-protected'],
    ['is packed in an unknown way', { listed: { method: 9 }, local: { method: 9 } }, 'compression-unknown'],
  ])('with a member that %s is refused', async (_, stated, code) => {
    const path = await zip('bad.zip', [{ name: 'Contacts.csv', content: contacts, ...stated }]);
    await expect(check(path)).rejects.toMatchObject({ code });
  });

  test('that unpacks without end is refused early', async () => {
    const path = await zip('bomb.zip', [{ name: 'Contacts.csv', content: Buffer.alloc(2 ** 27, 'a,b\r\n') }]);
    await expect(check(path)).rejects.toMatchObject({ name: 'ReadingError', code: 'unpacks-too-far' });
  });
});
