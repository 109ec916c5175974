import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, refusal } from '../../test/reading/read-all.js';
import { sheetXml, workbookBytes } from '../../test/reading/workbook-fixture.js';

const rows = Array.from(
  { length: 60 },
  (_, index) =>
    `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index % 3}</v></c><c r="B${index + 1}" s="1"><v>${40_000 + index}</v></c>` +
    `<c r="C${index + 1}" t="inlineStr"><is><t>EX-${index} &amp; “x”</t></is></c><c r="D${index + 1}"><f>A1</f><v>${index / 7}</v></c></row>`,
).join('');
const fixture = {
  sheets: [{ data: rows, behind: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }],
  texts: ['<si><t>Siân</t></si>', '<si><r><t>a</t></r><r><t>b</t></r></si>', '<si/>'],
  formats: [0, 14],
};
const packed = Buffer.from(workbookBytes(fixture));
const stored = Buffer.from(workbookBytes({ ...fixture, dialect: (part) => ({ ...part, isStored: true }) }));
const csv = Buffer.from(`id;näme\n${'EX-001;"a ""b"";\nc"\n;\n'.repeat(50)}`);

/** Fewer values than the whole file has would be a silent loss: a damaged file is refused or as it was. */
async function isRefusedOrWhole(bytes: Buffer, whole: unknown): Promise<void> {
  const code = await refusal(bytes);
  if (code === 'read') expect((await readAll(bytes)).sheets.map((sheet) => sheet.rows)).toEqual(whole);
}

describe('a workbook that did not arrive whole', () => {
  it('is refused, wherever it was cut', async () => {
    for (const bytes of [packed, stored]) {
      for (let length = 0; length < bytes.length; length += 1 + Math.floor(bytes.length / 300)) {
        expect(await refusal(bytes.subarray(0, length))).not.toBe('read');
      }
    }
  });

  it('is refused or read as it was, whichever bit is turned', async () => {
    for (const bytes of [packed, stored]) {
      const whole = (await readAll(bytes)).sheets.map((sheet) => sheet.rows);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
          const turned = Buffer.from(bytes);
          turned[at] = (turned[at] ?? 0) ^ (1 << bit);
          await isRefusedOrWhole(turned, whole);
        }),
        { numRuns: 300 },
      );
    }
  });

  it('never makes the reader fail otherwise, whatever is put into it', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom('PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06').map((one) => Buffer.from(one)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: packed.length }),
        fc.nat({ max: 40 }),
        piece,
        async (at, removed, put) => {
          expect(
            await refusal(Buffer.concat([packed.subarray(0, at), put, packed.subarray(at + removed)])),
          ).toEqual(expect.any(String));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a worksheet with broken XML in a sound container', () => {
  const xml = sheetXml(fixture.sheets[0] ?? {});
  const withSheet = (sheet: string) => workbookBytes({ ...fixture, sheets: [{ xml: sheet }] });
  const tokens = [
    '<',
    '>',
    '/',
    '"',
    "'",
    '&',
    '<c>',
    '</c>',
    '<row>',
    '</row>',
    '<v>',
    '</v>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<x:',
    '\0',
    ' ',
    'r="',
    '</sheetData>',
    '&#0;',
    '1e999',
  ];

  it('is refused wherever it breaks off', async () => {
    for (let length = 0; length < xml.length - '>'.length; length += 41) {
      expect(await refusal(withSheet(xml.slice(0, length)))).not.toBe('read');
    }
  });

  it('never makes the reader fail otherwise, whatever tokens stand in it', async () => {
    const change = fc.tuple(fc.nat({ max: xml.length }), fc.nat({ max: 12 }), fc.constantFrom(...tokens));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed = xml;
        for (const [at, removed, token] of changes)
          changed = changed.slice(0, at) + token + changed.slice(at + removed);
        expect(await refusal(withSheet(changed))).toEqual(expect.any(String));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a csv file in any state', () => {
  it('is read or refused, wherever it is cut and whichever bit is turned', async () => {
    for (let length = 0; length < csv.length; length += 3) {
      expect(await refusal(csv.subarray(0, length), 'list.csv')).toBe(length === 0 ? 'file-empty' : 'read');
    }
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: csv.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const turned = Buffer.from(csv);
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(['read', 'other-kind']).toContain(await refusal(turned, 'list.csv'));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps each row: those read and those without values make up the file', async () => {
    const line = fc.stringMatching(/^[a-z,;" ]{0,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
        const text = lines.join('\n');
        if (text.trim() === '') return;
        const { sheets } = await readAll(text, 'list.csv');
        const letters = (one: string) => one.replace(/[^a-z]/g, '');
        expect(letters(JSON.stringify(sheets[0]?.rows).replaceAll('null', '').replaceAll('\\n', ''))).toBe(
          letters(text),
        );
      }),
      { numRuns: 300 },
    );
  });
});
