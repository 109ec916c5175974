import { describe, expect, it } from 'vitest';
import { readAll, readRows, refusal } from '../../test/reading/read-all.js';
import { type ZipPartFixture, zipBytes } from '../../test/reading/zip-fixture.js';

const names = ['office', 'table', 'text', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const content = (tables: string, styles = ''): string =>
  `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;

const table = (rows: string, attributes = 'table:name="Contacts"'): string =>
  `<table:table ${attributes}>${rows}</table:table>`;

const cell = (text: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

const kindOf = (mimetype: string): ZipPartFixture => ({
  name: 'mimetype',
  content: mimetype,
  isStored: true,
});

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

const ods = (xml: string, more: readonly ZipPartFixture[] = []): Uint8Array =>
  zipBytes([kindOf(spreadsheet), { name: 'content.xml', content: xml }, ...more]);

const sheet = (rows: string): Uint8Array => ods(content(table(rows)));

describe('an OpenDocument spreadsheet', () => {
  it('hands over every kind of value as it is stored', async () => {
    const rows = await readRows(
      sheet(
        row(
          [
            cell('0000123'),
            cell('1,5', 'office:value-type="float" office:value="1.5"'),
            cell('29/02/08', 'office:value-type="date" office:date-value="2008-02-29"'),
            cell('WAHR', 'office:value-type="boolean" office:boolean-value="true"'),
            '<table:table-cell/>',
            cell('#N/A', 'calcext:value-type="error" office:value-type="string"'),
            cell('shown', 'office:value-type="string" office:string-value="meant"'),
            cell('10:30', 'office:value-type="time" office:time-value="PT10H30M00S"'),
            cell('50%', 'office:value-type="percentage" office:value="0.5"'),
          ].join(''),
        ),
      ),
      'list.ods',
    );
    expect(rows).toEqual([
      [1, '0000123', 1.5, { iso: '2008-02-29' }, true, null, { error: '#N/A' }, 'meant', '10:30', 0.5],
    ]);
  });

  it('reads texts with their paragraphs and spaces, and without notes and drawings', async () => {
    const text =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>one<text:s text:c="2"/>two\n three<text:tab/>four<text:line-break/>&amp; <text:span>five</text:span></text:p><text:p/><text:p>six</text:p><draw:frame><text:p>no</text:p></draw:frame></table:table-cell>';
    expect(await readRows(sheet(row(text)), 'list.ods')).toEqual([
      [1, 'one  two three\tfour\n& five\n\nsix'],
    ]);
  });

  it('keeps the numbers of rows, columns and hidden rows through repeats', async () => {
    const read = await readAll(
      sheet(
        [
          '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>',
          row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="2"'),
          `<table:table-header-rows>${row(`${cell('A')}<table:table-cell table:number-columns-repeated="2"/>${cell('D')}`)}</table:table-header-rows>`,
          row(
            cell('x', 'office:value-type="string" table:number-columns-repeated="2"'),
            'table:number-rows-repeated="2" table:visibility="filter"',
          ),
          row(cell('end')),
          row(
            '<table:table-cell table:number-columns-repeated="16384"/>',
            'table:number-rows-repeated="1048560"',
          ),
        ].join(''),
      ),
      'list.ods',
    );
    expect(read.sheets).toEqual([
      {
        name: 'Contacts',
        hidden: false,
        rows: [
          [3, 'A', null, null, 'D'],
          [4, 'x', 'x'],
          [5, 'x', 'x'],
          [6, 'end'],
        ],
        hiddenRows: [4, 5],
        notes: ['columns-hidden C'],
      },
    ]);
  });

  it('tells its sheets apart and which of them are hidden', async () => {
    const style =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const xml = content(
      `${table(row(cell('one')))}${table('', 'table:name="Empty"')}${table(row(cell('three')), 'table:name="contacts" table:style-name="ta2"')}`,
      style,
    );
    const read = await readAll(ods(xml), 'list.ods');
    expect(read.sheets.map(({ name, hidden, rows }) => [name, hidden, rows])).toEqual([
      ['Contacts', false, [[1, 'one']]],
      ['Empty', false, []],
      ['contacts', true, [[1, 'three']]],
    ]);
    expect(read.notes).toEqual(['sheet-hidden', 'sheet-name-repeated']);
  });

  it('notes what is odd', async () => {
    const odd = [
      cell('head', 'office:value-type="string" table:number-columns-spanned="3"'),
      '<table:covered-table-cell table:number-columns-repeated="2"/>',
      '<table:table-cell table:formula="of:=[.A1]"/>',
      cell('twelve', 'office:value-type="float" office:value="twelve"'),
    ].join('');
    const read = await readAll(
      ods(content(table(row(odd))), [{ name: 'Basic/x.xml', content: '' }]),
      'list.xlsx',
    );
    expect(read.notes).toEqual([
      'name-differs',
      'macros',
      'cells-merged A1',
      'formula-without-value D1',
      'value-unreadable E1',
    ]);
    expect(read.sheets[0]?.rows).toEqual([[1, 'head', null, null, null, 'twelve']]);
  });
});

describe('a harmful or damaged OpenDocument file', () => {
  it.each([
    ['document type', '<!DOCTYPE a [<!ENTITY b "c">]><office:document-content/>', 'document-type'],
    ['unknown entity', content(table(row(cell('&b;')))), 'part-damaged'],
    ['content that breaks off', content(table(row(cell('a')))).slice(0, -20), 'part-damaged'],
    [
      'table in a cell',
      content(table(row(`<table:table-cell>${table('')}</table:table-cell>`))),
      'part-damaged',
    ],
    ['table in a row', content(table(`<table:table-row>${table('')}</table:table-row>`)), 'part-damaged'],
    ['cell outside a row', content(table(cell('a'))), 'part-damaged'],
    ['row in a row', content(table(row(row('')))), 'part-damaged'],
    [
      'cell without an end',
      content(table('<table:table-row><table:table-cell></table:table-row>')),
      'part-damaged',
    ],
    [
      'repeats that are no number',
      content(table(row('', 'table:number-rows-repeated="-1"'))),
      'part-damaged',
    ],
    [
      'sheet filled by repeats',
      content(
        table(
          row(
            cell('x', 'office:value-type="string" table:number-columns-repeated="16384"'),
            'table:number-rows-repeated="1048576"',
          ),
        ),
      ),
      'repeats-too-far',
    ],
    [
      'column beyond the last',
      content(table(row(`<table:table-cell table:number-columns-repeated="16384"/>${cell('x')}`))),
      'too-many-columns',
    ],
    [
      'row beyond the last',
      content(table(row('', 'table:number-rows-repeated="999999999"') + row(cell('x')))),
      'too-many-rows',
    ],
    ['cell of spaces', content(table(row(cell('<text:s text:c="500000000"/>')))), 'cell-too-long'],
    ['cell of a million characters', content(table(row(cell('x'.repeat(1_000_000))))), 'cell-too-long'],
    ['depth without end', content(table(row(cell('<text:span>'.repeat(200_000))))), 'read'],
  ])('with a %s is refused or read, and never waited for', async (_, xml, outcome) => {
    expect(await refusal(ods(xml), 'list.ods')).toBe(outcome);
  });

  it('is refused when what is inside is locked or no spreadsheet', async () => {
    const manifest = {
      name: 'META-INF/manifest.xml',
      content: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    };
    expect(await refusal(ods('locked', [manifest]), 'list.ods')).toBe('password-protected');
    const text = zipBytes([
      kindOf('application/vnd.oasis.opendocument.text'),
      { name: 'content.xml', content: '' },
    ]);
    expect(await refusal(text, 'letter.odt')).toBe('open-document');
  });

  it('is read where one row is longer than the pieces it arrives in, and refused where it never ends', async () => {
    const long = row(cell('y'.repeat(1000)).repeat(2000));
    expect(await readRows(sheet(long + row(cell('z'))), 'list.ods')).toHaveLength(2);
    const endless = content(table(`<table:table-row>${cell('y').repeat(20_000)}`));
    expect(await refusal(ods(endless), 'list.ods', { cellBytes: 500_000 })).toBe('markup-too-long');
  });
});
