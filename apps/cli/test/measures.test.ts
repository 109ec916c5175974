import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();
const measures = (...more: readonly string[]) => [
  'measures',
  'welcome@2017',
  file('lists.xlsx'),
  '--on',
  '2017-05-02',
  ...more,
];

beforeAll(async () => {
  await invented([
    'sample',
    'welcome@2017',
    '--inspected',
    '2017-05-02',
    '--children',
    '80',
    '-o',
    file('lists.xlsx'),
  ]);
});

interface Taken {
  readonly measures: readonly {
    readonly id: string;
    readonly value: { readonly least: number; readonly most: number } | null;
    readonly outOf: { readonly least: number; readonly most: number } | null;
    readonly groups: readonly { readonly label: string; readonly value: { readonly least: number } }[] | null;
  }[];
}

describe('deepdive measures', () => {
  test('takes the numbers from the lists, and the groups add up to the whole', async () => {
    const { measures: results } = (await inventedJson(measures())) as Taken;
    const welcomed = results.find(({ id }) => id === 'welcomed');
    const groups = welcomed?.groups?.filter(({ value }) => value.least > 0) ?? [];
    expect(groups.map(({ label }) => label)).toEqual(['Female']);
    expect(welcomed?.outOf?.least).toBeGreaterThan(welcomed?.value?.least ?? Number.POSITIVE_INFINITY);
    expect(groups.reduce((sum, { value }) => sum + value.least, 0)).toBe(welcomed?.value?.least);
  });

  test('says in words what can be computed, in part or not at all, and on what it rests', async () => {
    const { status, stdout } = await invented(measures());
    expect(status).toBe(0);
    expect(stdout).toContain('THE AREA IN NUMBERS');
    expect(stdout).toMatch(/Children being welcomed: \d+ of \d+ \([\d.]+%\)/);
    expect(stdout).toContain('In part only: The list reaches six months back.');
    expect(stdout).toMatch(/1999\/00 +3 +not in the lists/);
    expect(stdout).toContain('Doors: Cannot be computed: No list tells it.');
    expect(stdout).toContain('Assumes: The text does not say in which order');
  });

  test('writes them as a file for a spreadsheet', async () => {
    await invented(measures('--report', file('measures.csv')));
    const lines = readFileSync(file('measures.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toContain('Section,Measure,Group,Computable');
    expect(lines.some((line) => line.startsWith(',Doors,,not,,'))).toBe(true);
  });

  test('refuses a theme without measures, and a report in another format', async () => {
    const none = await invented(['measures', 'programme', file('lists.xlsx'), '--on', '2017-05-02']);
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('states no measures');
    const other = await invented(measures('--report', file('measures.docx')));
    expect(other.status).toBe(2);
    expect(other.stderr).toContain('.csv');
  });

  test('are shown with what the lists can tell of them', async () => {
    const { stdout } = await invented(['show', 'welcome@2017', 'measures']);
    expect(stdout).toMatch(/doors .*cannot be computed: No list tells it\./);
  });
});
