import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();
const theme = 'welcome@2017';
const text = (name: string): string => readFileSync(file(name), 'utf8');

describe('the tracking tool', () => {
  test('is written for Word and for the browser, with the criteria of the framework', async () => {
    const { status, stdout } = await invented([
      'forms',
      theme,
      '-o',
      file('tool.docx'),
      '-o',
      file('tool.html'),
      '--case',
      'EX-001',
    ]);
    expect(stdout).toContain(`Wrote ${file('tool.docx')}`);
    expect(text('tool.html')).toContain('Was the child greeted in good time?');
    expect(text('tool.html')).toContain('Risks are told early');
    expect(text('tool.html')).toContain('EX-001');
    expect(readFileSync(file('tool.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(status).toBe(0);
  });

  test('cannot be had of a theme that states none', async () => {
    expect((await invented(['forms', 'welcome@2016', '-o', file('none.html')])).stderr).toBe(
      'deepdive: welcome@2016 states no tracking tool. Expected a theme that does: see `deepdive themes`.\n',
    );
  });
});

describe('the lists in other people’s formats', () => {
  const exported = async (as: string): Promise<string> => {
    const { status } = await invented(['export', theme, '--as', as, '-o', file(as)]);
    expect(status).toBe(0);
    return text(as);
  };

  test('as CSV on the Web name each csv file, its headers and its types', async () => {
    const metadata = JSON.parse(await exported('csvw'));
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    expect(metadata.tables[0].url).toBe('List%201%20Referrals.csv');
    expect(metadata.tables[0].tableSchema).not.toHaveProperty('primaryKey');
    expect(metadata.tables[1].tableSchema.primaryKey).toBe('childId');
    expect(metadata.tables[0].tableSchema.columns[2]).toEqual({
      name: 'gender',
      titles: ['Gender'],
      datatype: { base: 'string', format: '^(F|M)$' },
      required: false,
      'dc:description': 'Asked: should. Codes: F Female; M Male. Source: EX-100 (2016), Annex A, list 1.',
      'dc:source': 'EX-100 (2016), Annex A, list 1',
    });
    expect(metadata.tables[0].tableSchema.columns[4]).toMatchObject({
      titles: ['Referral date', 'Date of referral'],
      datatype: { base: 'date', format: 'dd/MM/yyyy' },
      required: true,
    });
    expect(metadata.tables[1].tableSchema.columns[7]).toMatchObject({
      datatype: { base: 'boolean', format: 'Yes|No' },
    });
  });

  test('as Table Schemas name fields by the header they stand under', async () => {
    const descriptor = JSON.parse(await exported('table-schema'));
    expect(descriptor).toMatchObject({ profile: 'tabular-data-package', name: 'welcome', version: '2017' });
    const [referrals, welcomes] = descriptor.resources;
    expect(referrals).toMatchObject({ name: 'referrals', path: 'List 1 Referrals.csv' });
    expect(referrals.schema.fields[2]).toMatchObject({
      name: 'Gender',
      id: 'gender',
      type: 'string',
      constraints: { required: false, enum: ['F', 'M'] },
    });
    expect(referrals.schema.fields[4]).toMatchObject({
      type: 'date',
      format: '%d/%m/%Y',
      constraints: { required: true },
    });
    expect(welcomes.schema.primaryKey).toEqual(['Child unique ID']);
    expect(welcomes.schema.fields[3]).toMatchObject({ type: 'integer', constraints: { minimum: 0 } });
    expect(welcomes.schema.fields[6].description).toContain('Asked only when Welcome end date is given.');
  });

  test('as JSON Schema describe clean rows, blank being null', async () => {
    const schema = JSON.parse(await exported('json-schema'));
    expect(schema.properties.welcomes).toEqual({ type: 'array', items: { $ref: '#/$defs/welcomes' } });
    const { welcomes } = schema.$defs;
    expect(welcomes.required).toEqual(['childId', 'startedOn']);
    expect(welcomes.properties.startedOn).toMatchObject({ type: 'string', format: 'date' });
    expect(welcomes.properties.gender.anyOf).toEqual([
      {
        oneOf: [
          { const: 'F', title: 'Female' },
          { const: 'M', title: 'Male' },
        ],
      },
      { type: 'null' },
    ]);
    expect(welcomes['x-rules'][0].says).toBe('A welcome ends on or after the day it started');
  });

  test('as SQL create a table a list, with its codes checked', async () => {
    const statements = await exported('sql');
    expect(statements.match(/^CREATE TABLE/gm)).toHaveLength(2);
    expect(statements).toContain('CREATE TABLE "welcomes" (');
    expect(statements).toContain('  "gender" VARCHAR(1) CHECK ("gender" IN (\'F\', \'M\')),');
    expect(statements).toContain('  "started_on" DATE NOT NULL,');
    expect(statements).toContain('  "age" INTEGER CHECK ("age" >= 0),');
    expect(statements).toContain('  PRIMARY KEY ("child_id")\n);');
    expect(statements).toContain('-- Rule endedAfterStart: A welcome ends on or after the day it started.');
    const closed = statements.split('CREATE TABLE').slice(1);
    expect(closed.every((each) => /[^,]\n\);/.test(each))).toBe(true);
  });

  test('say as JSON what was written', async () => {
    expect(await inventedJson(['export', theme, '--as', 'sql', '-o', file('x.sql')])).toEqual({
      theme,
      as: 'sql',
      files: [{ path: file('x.sql'), bytes: readFileSync(file('x.sql')).byteLength }],
    });
  });
});
