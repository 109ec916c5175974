import { describe, expect, it } from 'vitest';
import { readAll, readRows, refusal } from '../../test/reading/read-all.js';
import { workbookBytes, workbookParts } from '../../test/reading/workbook-fixture.js';
import { type ZipFixture, type ZipPartFixture, zipBytes } from '../../test/reading/zip-fixture.js';

const fixture = { sheets: [{ data: '<row r="1"><c r="A1"><v>7</v></c></row>' }] };
const sheetName = 'xl/worksheets/sheet1.xml';
const parts = workbookParts(fixture);

/** The workbook with its one sheet changed. */
function withSheet(change: Partial<ZipPartFixture>, container: ZipFixture = {}): Uint8Array {
  return zipBytes(
    parts.map((part) => (part.name === sheetName ? { ...part, ...change } : part)),
    container,
  );
}

const sheet = parts.find(({ name }) => name === sheetName) ?? { name: '', content: '' };
const otherSheet = { ...sheet, content: String(sheet.content).replace('<v>7', '<v>8') };

describe('a container that can be read in two ways', () => {
  it.each<[string, Uint8Array, string]>([
    ['lists a part twice', zipBytes([...parts, otherSheet]), 'container-ambiguous'],
    [
      'lists a part twice with other capitals',
      zipBytes([...parts, { ...otherSheet, name: sheetName.toUpperCase() }]),
      'container-ambiguous',
    ],
    [
      'lists a part twice with other slashes',
      zipBytes([...parts, { ...otherSheet, name: sheetName.replaceAll('/', '\\') }]),
      'container-ambiguous',
    ],
    [
      'names a part otherwise where it lies',
      withSheet({ local: { name: sheetName.replace('1', '2') } }),
      'container-ambiguous',
    ],
    ['gives a part another size where it lies', withSheet({ local: { size: 9 } }), 'container-ambiguous'],
    [
      'gives a part another compressed size where it lies',
      withSheet({ local: { compressedSize: 9 } }),
      'container-ambiguous',
    ],
    ['gives a part another checksum where it lies', withSheet({ local: { crc: 9 } }), 'container-ambiguous'],
    [
      'gives a part another compression where it lies',
      withSheet({ local: { method: 0 } }),
      'container-ambiguous',
    ],
    [
      'lets two parts share their bytes',
      withSheet({ listed: { offset: 0 }, local: {} }),
      'container-ambiguous',
    ],
    [
      'lets a part reach into the directory',
      withSheet({ hasDescriptor: true, listed: { compressedSize: 100_000 } }),
      'container-ambiguous',
    ],
    [
      'ends in two directories',
      Buffer.concat([
        workbookBytes({ ...fixture, container: { comment: Buffer.alloc(22) } }).subarray(0, -22),
        workbookBytes(fixture).slice(-22),
      ]),
      'container-ambiguous',
    ],
  ])('is refused: it %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('is read with a note where it holds bytes that nothing lists', async () => {
    const { sheets, notes } = await readAll(
      zipBytes(parts, { before: zipBytes([otherSheet]).subarray(0, 200) }),
    );
    expect(sheets[0]?.rows).toEqual([[1, 7]]);
    expect(notes).toEqual(['bytes-unlisted']);
  });
});

describe('a damaged or lying container', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'declares fewer bytes than a part holds',
      withSheet({ hasDescriptor: true, listed: { size: 20 } }),
      'container-size-lie',
    ],
    [
      'declares more bytes than a part holds',
      withSheet({ hasDescriptor: true, listed: { size: 20_000 } }),
      'container-size-lie',
    ],
    ['declares the wrong checksum', withSheet({ hasDescriptor: true, listed: { crc: 1 } }), 'checksum-wrong'],
    [
      'uses another compression',
      withSheet({ listed: { method: 12 }, local: { method: 12 } }),
      'compression-unknown',
    ],
    ['locks a part', withSheet({ listed: { flags: 1 }, local: { flags: 1 } }), 'password-protected'],
    [
      'hides its directory by encryption',
      withSheet({ listed: { flags: 0x2001 }, local: { flags: 1 } }),
      'password-protected',
    ],
    [
      'has bytes in front',
      workbookBytes({ ...fixture, container: { inFront: Buffer.from('PK\x03\x04more') } }),
      'container-damaged',
    ],
    [
      'counts more parts than it lists',
      workbookBytes({ ...fixture, container: { numberOfEntries: 9 } }),
      'container-damaged',
    ],
    [
      'counts fewer parts than it lists',
      workbookBytes({ ...fixture, container: { numberOfEntries: 3 } }),
      'container-damaged',
    ],
    [
      'counts billions of parts',
      workbookBytes({ ...fixture, container: { numberOfEntries: 4e9, hasLargeEnd: true } }),
      'container-damaged',
    ],
    ['places a part beyond the end', withSheet({ listed: { offset: 0x7fffffff } }), 'container-damaged'],
    [
      'places a part at 2 to the 60th',
      withSheet({ isLarge: true, listed: { offset: 2 ** 60 } }),
      'container-damaged',
    ],
    [
      'says a part unpacks to terabytes',
      withSheet({ isLarge: true, hasDescriptor: true, listed: { size: 2 ** 45 } }),
      'workbook-too-large',
    ],
    ['is cut before its end', workbookBytes(fixture).subarray(0, -30), 'container-cut'],
    ['goes on after its end', Buffer.concat([workbookBytes(fixture), Buffer.from('more')]), 'container-cut'],
    ['is an empty container', zipBytes([]), 'compressed-file'],
  ])('is refused: it %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('is read where bytes follow the end of the compressed content, which no program looks at', async () => {
    for (const size of [1, 100, 700_000]) {
      expect(await readRows(withSheet({ trailing: Buffer.alloc(size, 7) }))).toEqual([[1, 7]]);
    }
  });

  it('never unpacks what is not needed', async () => {
    const damagedPicture = {
      name: 'xl/media/image1.png',
      content: 'x'.repeat(999),
      listed: { crc: 1, method: 99 },
      local: { crc: 1, method: 99 },
    };
    expect(await readRows(zipBytes([...parts, damagedPicture]))).toEqual([[1, 7]]);
  });
});

describe('limits of a container', () => {
  const blanks = ' '.repeat(100_000);
  const bomb = workbookBytes({ sheets: [{ data: `<row r="1">${blanks}<c r="A1"><v>7</v></c></row>` }] });
  const sheetBytes = Buffer.byteLength(blanks) + Buffer.byteLength(String(sheet.content));

  it('refuse a part that unpacks too far only beyond the size from which that counts', async () => {
    const limits = { ratio: 20, ratioFromBytes: sheetBytes };
    expect(await refusal(bomb, 'list.xlsx', limits)).toBe('read');
    expect(await refusal(bomb, 'list.xlsx', { ...limits, ratioFromBytes: sheetBytes - 1 })).toBe(
      'unpacks-too-far',
    );
    expect(await refusal(bomb, 'list.xlsx', { ...limits, ratioFromBytes: 0, ratio: 1000 })).toBe('read');
  });

  it.each([
    ['parts', parts.length, 'too-many-parts'],
    [
      'workbookBytes',
      parts.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
      'workbook-too-large',
    ],
    ['partBytes', Buffer.byteLength(sheet.content), 'part-too-large'],
    [
      'smallPartBytes',
      Math.max(...parts.filter((part) => part !== sheet).map(({ content }) => Buffer.byteLength(content))),
      'part-too-large',
    ],
    ['fileBytes', zipBytes(parts).length, 'file-too-large'],
  ] as const)('hold for %s at the figure itself and refuse one more', async (limit, figure, code) => {
    const bytes = zipBytes(parts);
    expect(await refusal(bytes, 'list.xlsx', { [limit]: figure })).toBe('read');
    expect(await refusal(bytes, 'list.xlsx', { [limit]: figure - 1 })).toBe(code);
  });
});
