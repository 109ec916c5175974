import { describe, expect, it } from 'vitest';
import { readAll, readRows } from '../../test/reading/read-all.js';
import { escaped, type WorkbookFixture, workbookBytes } from '../../test/reading/workbook-fixture.js';
import type { ZipPartFixture } from '../../test/reading/zip-fixture.js';

const texts = ['Child Unique ID', 'Date of Birth', 'EX-001', 'EX-002', ' Siân & “Zoë” <x> '];
const plain: WorkbookFixture = {
  sheets: [
    {
      data:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>40177</v></c><c r="C2" t="b"><v>1</v></c>' +
        '<c r="D2"><v>0.1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>' +
        '<row r="4"><c r="A4" t="s"><v>3</v></c><c r="C4" t="b"><v>0</v></c><c r="D4"><v>-12.5</v></c><c r="F4" t="s"><v>4</v></c></row>',
    },
  ],
  texts: texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`),
  formats: [0, 14],
};
const twin = [
  [1, 'Child Unique ID', 'Date of Birth'],
  [2, 'EX-001', { serial: 40177 }, true, 0.1, { error: '#N/A' }],
  [4, 'EX-002', null, false, -12.5, null, ' Siân & “Zoë” <x> '],
];

const isXml = (part: ZipPartFixture) => part.name.startsWith('xl/') && part.name.endsWith('.xml');

function rewritten(rewrite: (xml: string) => string, which = isXml): WorkbookFixture {
  return {
    ...plain,
    dialect: (part) => (which(part) ? { ...part, content: rewrite(String(part.content)) } : part),
  };
}

function encoded(encode: (xml: string) => Uint8Array): WorkbookFixture {
  return {
    ...plain,
    dialect: (part) => (isXml(part) ? { ...part, content: encode(String(part.content)) } : part),
  };
}

const utf16le = (xml: string) => Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le');
const isSheet = (part: ZipPartFixture) => part.name.includes('sheet1.xml');
const tableText = (index: string) => escaped(texts[Number(index)] ?? '');

const dialects: Readonly<Record<string, WorkbookFixture>> = {
  'as Excel writes it': plain,
  'with a prefix on every tag, as the Open XML SDK writes it': rewritten((xml) =>
    xml.replace(/<(\/?)([a-z])/gi, '<$1x:$2').replace('xmlns="http://schemas', 'xmlns:x="http://schemas'),
  ),
  'in the strict namespaces': rewritten(
    (xml) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
    () => true,
  ),
  'with parts in UTF-16, little end first': encoded((xml) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le(xml)]),
  ),
  'with parts in UTF-16, big end first': encoded((xml) =>
    Buffer.concat([Buffer.from([0xfe, 0xff]), utf16le(xml).swap16()]),
  ),
  'with parts in UTF-16 without a mark': encoded(utf16le),
  'with a UTF-8 mark before each part': rewritten(
    (xml) => `\uFEFF${xml}`,
    () => true,
  ),
  'with texts inline': rewritten(
    (xml) =>
      xml.replace(/t="s"><v>(\d)<\/v>/g, (_, index) => `t="inlineStr"><is><t>${tableText(index)}</t></is>`),
    isSheet,
  ),
  'with texts as results of formulas': rewritten(
    (xml) =>
      xml.replace(
        /t="s"><v>(\d)<\/v>/g,
        (_, index) => `t="str"><f>A1&amp;"&lt;"</f><v>${tableText(index)}</v>`,
      ),
    isSheet,
  ),
  'with texts in CDATA': rewritten(
    (xml) =>
      xml.replace(/t="s"><v>(\d)<\/v>/g, (_, index) => `t="str"><v><![CDATA[${texts[Number(index)]}]]></v>`),
    isSheet,
  ),
  'with rich text and phonetic readings': {
    ...plain,
    texts: texts.map(
      (text) =>
        `<si><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(0, 3))}</t></r>` +
        `<r><t xml:space="preserve">${escaped(text.slice(3))}</t></r>` +
        '<rPh sb="0" eb="2"><t>not part of it</t></rPh><phoneticPr fontId="1"/></si>',
    ),
  },
  'with rich text inline': rewritten(
    (xml) =>
      xml.replace(
        /t="s"><v>(\d)<\/v>/g,
        (_, index) =>
          `t="inlineStr"><is><r><t>${tableText(index)}</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is>`,
      ),
    isSheet,
  ),
  'with characters as references': rewritten((xml) => xml.replaceAll('EX-00', '&#69;&#x58;-00')),
  'with characters as _x escapes': rewritten((xml) => xml.replaceAll('EX-001', '_x0045_X-001')),
  'with comments and instructions everywhere': rewritten(
    (xml) =>
      xml
        .replace(/<v>/g, '<!-- </c> --><v>')
        .replace(/<row/g, '<!-- <row r="9"><c r="A9"><v>9</v></c></row> --><?x <c> ?><row'),
    isSheet,
  ),
  'with blanks, line ends and single quotes in tags': rewritten(
    (xml) =>
      xml.replace(
        /<(c|row) ([^>]*)>/g,
        (_, name, rest) => `<${name}\n\t ${rest.replaceAll('"', "'").replaceAll('=', ' = ')} >`,
      ),
    isSheet,
  ),
  'with more attributes than are of use': rewritten(
    (xml) =>
      xml
        .replace(/<c /g, '<c cm="1" vm=">" ph="0" ')
        .replace(/<row /g, '<row spans="1:6" x14ac:dyDescent="0.25" ht="15" customHeight="1" '),
    isSheet,
  ),
  'without references': rewritten(
    (xml) =>
      xml
        .replace(/ r="[A-Z]+\d+"/g, '')
        .replace('</c><c t="b"><v>0', '</c><c/><c t="b"><v>0')
        .replace('<c t="s"><v>4', '<c/><c t="s"><v>4'),
    isSheet,
  ),
  'without row numbers': rewritten((xml) => xml.replace(/<row r="\d">/g, '<row>'), isSheet),
  'with references in small letters': rewritten(
    (xml) => xml.replace(/ r="([A-Z]\d)"/g, (_, ref) => ` r="${ref.toLowerCase()}"`),
    isSheet,
  ),
  'with millions of formatted blanks': rewritten(
    (xml) =>
      xml
        .replace('</row><row r="2">', `${'<c s="1"/>'.repeat(5000)}</row><row r="2">`)
        .replace(
          '</sheetData>',
          `${'<row r="9" s="1"><c r="XFD9" s="1"></c></row>'.repeat(500)}</sheetData>`,
        ),
    isSheet,
  ),
  'with dimensions that are not true': rewritten(
    (xml) => xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
    isSheet,
  ),
  'with lists of extensions in rows': rewritten(
    (xml) =>
      xml.replaceAll(
        '</row>',
        '<extLst><ext uri="x"><x14:sparkline xmlns:x14="u"><xm:f>1</xm:f></x14:sparkline></ext></extLst></row>',
      ),
    isSheet,
  ),
  'stored without compression': { ...plain, dialect: (part) => ({ ...part, isStored: true }) },
  'streamed with sizes behind': { ...plain, dialect: (part) => ({ ...part, hasDescriptor: true }) },
  'with 64-bit sizes': {
    ...plain,
    dialect: (part) => ({ ...part, isLarge: true }),
    container: { hasLargeEnd: true },
  },
  'with a comment at the end': { ...plain, container: { comment: Buffer.from('made by a council') } },
  'with backslashes and capitals in part names': {
    ...plain,
    dialect: (part) =>
      part.name.includes('worksheets') ? { ...part, name: 'XL\\Worksheets\\Sheet1.XML' } : part,
  },
  'with absolute targets': rewritten(
    (xml) =>
      xml
        .replaceAll('Target="worksheets', 'Target="/xl/worksheets')
        .replaceAll('Target="styles', 'Target="../xl/./styles'),
    (part) => part.name.endsWith('workbook.xml.rels'),
  ),
};

describe('the same list in each dialect of the format', () => {
  it.each(Object.entries(dialects))('%s', async (_, fixture) => {
    const { sheets, notes } = await readAll(workbookBytes(fixture));
    expect(sheets).toMatchObject([{ name: 'List 1', hidden: false }]);
    expect(sheets[0]?.rows).toEqual(twin);
    expect(notes).toEqual([]);
  });
});

const sheet = (data: string, more: Partial<WorkbookFixture> = {}) =>
  workbookBytes({ sheets: [{ data }], ...more });

describe('single cells', () => {
  const cell = async (xml: string, more: Partial<WorkbookFixture> = {}) => {
    const rows = await readRows(sheet(`<row r="1"><c r="A1" t="str"><v>first</v></c>${xml}</row>`, more));
    return rows[0]?.[2] ?? null;
  };

  it.each([
    ['0', 0],
    ['7', 7],
    ['-7', -7],
    ['007', 7],
    ['1.', 1],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['0.1', 0.1],
    ['-0.3', -0.3],
    ['+5', 5],
    ['123456789012345', 123456789012345],
    ['1234567890123456789', 1234567890123456800],
    ['3.141592653589793', Math.PI],
    ['45351.75', 45351.75],
    ['1e21', 1e21],
    ['1E-7', 1e-7],
    ['9.9999999999999995E-8', 9.9999999999999995e-8],
    [' 42 ', 42],
    ['\n42\n', 42],
  ])('reads the number written %j exactly', async (written, value) => {
    expect(await cell(`<c r="B1"><v>${written}</v></c>`)).toBe(value);
    expect(await cell(`<c r="B1" t="n"><v>${written}</v></c>`)).toBe(value);
  });

  it.each(['0x10', 'Infinity', 'NaN', '1,5', '.', '-', '1.2.3', '12 34', '1e', 'true'])(
    'keeps %j in a number cell as text, and notes where',
    async (written) => {
      const { sheets } = await readAll(sheet(`<row r="3"><c r="C3"><v>${written}</v></c></row>`));
      expect(sheets[0]?.rows).toEqual([[3, null, null, written]]);
      expect(sheets[0]?.notes).toEqual(['value-unreadable C3']);
    },
  );

  it('hands ISO dates over as they are written', async () => {
    expect(await cell('<c r="B1" t="d" s="1"><v>2024-02-29</v></c>')).toEqual({ iso: '2024-02-29' });
  });

  it('reads truth values in both spellings, and notes any third', async () => {
    expect(await cell('<c r="B1" t="b"><v>true</v></c>')).toBe(true);
    expect(await cell('<c r="B1" t="b"><v>false</v></c>')).toBe(false);
    expect((await readAll(sheet('<row r="1"><c r="A1" t="b"><v>2</v></c></row>'))).notes).toEqual([
      'value-unreadable A1',
    ]);
  });

  it.each([
    '<c r="B1"/>',
    '<c r="B1" t="s"></c>',
    '<c r="B1" s="1"><v></v></c>',
    '<c r="B1"><v/></c>',
    '<c r="B1" t="str"><v></v></c>',
    '<c r="B1" t="inlineStr"><is><t/></is></c>',
    '<c r="B1" t="inlineStr"><is/></c>',
    '<c r="B1" t="inlineStr"><is><t></t></is></c>',
    '<c r="B1" t="d"><v></v></c>',
  ])('reads %s as blank', async (xml) => {
    expect(await readRows(sheet(`<row r="1">${xml}<c r="C1"><v>1</v></c></row>`))).toEqual([
      [1, null, null, 1],
    ]);
  });

  it('notes formulas that were saved without a result, and no others', async () => {
    const { sheets } = await readAll(
      sheet(
        '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>1</f><v></v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c>' +
          '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f><![CDATA[A1<2]]></f><v>5</v></c><c r="F1" xml:space="default"><f/></c></row>',
      ),
    );
    expect(sheets[0]?.rows).toEqual([[1, null, null, 3, null, 5]]);
    expect(sheets[0]?.notes).toEqual(['formula-without-value A1 B1 F1']);
  });

  it('makes line ends one and keeps those that were written as references', async () => {
    expect(await cell('<c r="B1" t="str"><v>a\r\nb\rc&#13;\nd_x000D_</v></c>')).toBe('a\nb\nc\r\nd\r');
    expect(await cell('<c r="B1" t="str"><v>_x005F_x000D_ _x00G0_ _xD83D__xDE00_</v></c>')).toBe(
      '_x000D_ _x00G0_ 😀',
    );
  });

  it('takes text from the table where the item is empty as blank', async () => {
    expect(await cell('<c r="B1" t="s"><v>0</v></c>', { texts: ['<si/>'] })).toBeNull();
    expect(await cell('<c r="B1" t="s"><v>0</v></c>', { texts: ['<si><t/></si>'] })).toBeNull();
    expect(
      await cell('<c r="B1" t="s"><v> 1 </v></c>', { texts: ['<si><t></t></si>', '<si><t>b</t></si>'] }),
    ).toBe('b');
  });

  it('notes text that was not UTF-8 instead of passing it on silently', async () => {
    const xml = Buffer.from('<c r="A1" t="inlineStr"><is><t>Si\xe9n</t></is></c>', 'latin1');
    const [before, behind] = '<worksheet><sheetData><row r="1">|</row></sheetData></worksheet>'.split('|');
    const broken = Buffer.concat([Buffer.from(before ?? ''), xml, Buffer.from(behind ?? '')]);
    const { sheets } = await readAll(workbookBytes({ sheets: [{ xml: broken }] }));
    expect(sheets[0]?.notes).toEqual(['characters-lost A1']);
  });

  it('reads ISO 8859-1 where a part declares it', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Siân</v></c></row></sheetData></worksheet>`;
    expect(await readRows(workbookBytes({ sheets: [{ xml: Buffer.from(xml, 'latin1') }] }))).toEqual([
      [1, 'Siân'],
    ]);
  });
});

describe('order and place of cells', () => {
  it('puts cells in order and notes it', async () => {
    const { sheets } = await readAll(
      sheet(
        '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>',
      ),
    );
    expect(sheets[0]?.rows).toEqual([[1, 1, 2, 3, 4]]);
    expect(sheets[0]?.notes).toEqual(['cells-out-of-order A1 B1']);
  });

  it('reads the later of two cells with one reference and names it', async () => {
    const { sheets } = await readAll(sheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'));
    expect(sheets[0]?.rows).toEqual([[1, 2]]);
    expect(sheets[0]?.notes).toEqual(['cell-repeated A1']);
  });

  it('lets the row count where a cell names another one', async () => {
    const { sheets } = await readAll(sheet('<row r="2"><c r="A3"><v>1</v></c></row>'));
    expect(sheets[0]?.rows).toEqual([[2, 1]]);
    expect(sheets[0]?.notes).toEqual(['cell-moved A3 in row 2']);
  });

  it('notes rows whose numbers repeat or go back', async () => {
    const { sheets } = await readAll(
      sheet(
        '<row r="5"><c><v>1</v></c></row><row r="5"><c><v>2</v></c></row><row r="4"><c><v>3</v></c></row>',
      ),
    );
    expect(sheets[0]?.rows).toEqual([
      [5, 1],
      [5, 2],
      [4, 3],
    ]);
    expect(sheets[0]?.notes).toEqual(['rows-out-of-order row 5 row 4']);
  });

  it('reads a value at the far end of the sheet as two rows and no more', async () => {
    const rows = await readRows(
      sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    );
    expect(rows.map((row) => [row[0], row.length])).toEqual([
      [1, 2],
      [1_048_576, 16_385],
    ]);
  });

  it('passes over blank rows and cells beyond the sheet', async () => {
    expect(
      await readRows(
        sheet('<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZ1"/></row><row r="2147483647" s="1"/>'),
      ),
    ).toEqual([[1, 1]]);
  });

  it('flags hidden rows and notes hidden columns and merged cells near the top', async () => {
    const { sheets } = await readAll(
      workbookBytes({
        sheets: [
          {
            before:
              '<cols><col min="1" max="1" hidden="0"/><col min="2" max="2" hidden="1"/><col min="4" max="27" hidden="true"/></cols>',
            data: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"><c r="A2"><v>2</v></c></row><row r="3" hidden="0"><c r="A3"><v>3</v></c></row>',
            behind:
              '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A31:C31"/><mergeCell ref="B30:B99"/></mergeCells>',
          },
        ],
      }),
    );
    expect(sheets[0]?.hiddenRows).toEqual([1, 2]);
    expect(sheets[0]?.notes).toEqual(['columns-hidden B D:AA', 'cells-merged A1:C1 B30:B99']);
  });
});

describe('the workbook around the sheets', () => {
  it('takes sheets by their relationships and in the order of their tabs', async () => {
    const { sheets, notes } = await readAll(
      workbookBytes({
        sheets: [
          { name: 'Second file', data: '<row><c><v>1</v></c></row>' },
          { name: 'R&amp;D', state: 'hidden', data: '<row><c><v>2</v></c></row>' },
          { name: 'Very', state: 'veryHidden', data: '' },
        ],
        dialect: (part) =>
          part.name.endsWith('workbook.xml.rels')
            ? {
                ...part,
                content: String(part.content)
                  .replace('sheet1.xml', 'swap')
                  .replace('sheet2.xml', 'sheet1.xml')
                  .replace('swap', 'sheet2.xml'),
              }
            : part,
      }),
    );
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows])).toEqual([
      ['Second file', false, [[1, 2]]],
      ['R&D', true, [[1, 1]]],
      ['Very', true, []],
    ]);
    expect(notes).toEqual(['sheet-hidden']);
  });

  it('says from which epoch dates count', async () => {
    expect((await readAll(sheet('', { date1904: true }))).date1904).toBe(true);
    expect((await readAll(sheet(''))).date1904).toBe(false);
  });

  it('passes over chart sheets, and notes macros, repeated names and content that is used twice', async () => {
    const { sheets, notes } = await readAll(
      workbookBytes({
        sheets: [{ name: 'List 1' }, { name: 'list 1' }, { name: 'Chart' }],
        moreParts: [{ name: 'xl/vbaProject.bin', content: 'never run' }],
        moreRelationships:
          '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
        dialect: (part) =>
          part.name.endsWith('workbook.xml.rels')
            ? {
                ...part,
                content: String(part.content)
                  .replace('sheet2.xml', 'sheet1.xml')
                  .replace(
                    'relationships/worksheet" Target="worksheets/sheet3',
                    'relationships/chartsheet" Target="worksheets/sheet3',
                  ),
              }
            : part,
      }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['List 1', 'list 1']);
    expect(notes).toEqual(['macros', 'sheet-not-a-list', 'sheet-name-repeated', 'sheet-read-twice']);
  });

  it('reads a sheet again from the start, with the same notes', async () => {
    const { openWorkbookFromBytes } = await import('./open-workbook.js');
    const workbook = await openWorkbookFromBytes('list.xlsx', sheet('<row><c><v>x</v></c></row>'));
    for (let round = 0; round < 2; round++) {
      const batches = [];
      for await (const batch of workbook.sheets[0]?.rows() ?? []) batches.push(batch);
      expect(batches).toEqual([[{ number: 1, cells: ['x'], hidden: false }]]);
      expect(workbook.sheets[0]?.notes.map(({ numberOfPlaces }) => numberOfPlaces)).toEqual([1]);
    }
  });
});
