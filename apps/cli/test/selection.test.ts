import { readFileSync, writeFileSync } from 'node:fs';
import type { SelectionRecord } from '@deepdive/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();
const theme = 'welcome@2017';
const inspected = ['--inspected', '2017-05-02'];
const select = (stage: string, ...more: readonly string[]) => [
  'select',
  theme,
  file('lists.xlsx'),
  '--stage',
  stage,
  ...inspected,
  '--seed',
  '2017',
  ...more,
];
const selected = async (...argv: readonly string[]) => (await inventedJson(argv)) as SelectionRecord;
const children = ({ selected: chosen }: SelectionRecord) => chosen.map(({ child }) => child);

beforeAll(async () => {
  const sample = ['sample', theme, ...inspected, '--children', '150'];
  await invented([...sample, '--seed', '7', '-o', file('lists.xlsx')]);
  await invented([...sample, '--seed', '8', '-o', file('others.xlsx')]);
  await invented(select('shortlisted', '-o', file('shortlisted.json')));
  await invented(select('tracked', '-o', file('tracked.json')));
});

describe('a selection', () => {
  test('is recorded with all it takes to run it again', async () => {
    const record = await selected(...select('shortlisted', '--stratify', 'gender'));
    expect(record).toMatchObject({
      theme,
      stage: 'shortlisted',
      inspected: '2017-05-02',
      seed: '2017',
      inputs: [{ path: file('lists.xlsx'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      population: expect.any(Number),
      excluded: [{ reason: expect.stringContaining('5 to 15'), count: expect.any(Number) }],
      assumptions: [],
    });
    expect(record.algorithm).not.toBe('');
    expect(record.strata.map(({ values }) => values)).toEqual([{ gender: 'F' }, { gender: 'M' }]);
    expect(children(record)).toHaveLength(12);
    expect(record.substitutes.length).toBeGreaterThan(0);
  });

  test('is spread over the fields that the stage declares, over others or over none', async () => {
    const spread = async (...more: readonly string[]) =>
      (await selected(...select('tracked', file('shortlisted.json'), ...more))).stratify;
    expect(await spread()).toEqual(['gender']);
    expect(await spread('--stratify', 'bornOn, age')).toEqual(['bornOn', 'age']);
    expect(await spread('--stratify', '')).toEqual([]);
    expect((await selected(...select('tracked', file('shortlisted.json')))).notes).toContain(
      'The draw is spread over “Gender”, as the theme states for this stage.',
    );
  });

  test('shows the children with the reason for each, and bids to keep the record', async () => {
    const { status, stdout, stderr } = await invented(select('shortlisted'));
    expect(stdout).toMatch(/1 +EX-\d{3} +drawn 1st of \d+/);
    expect(stderr).toBe('Keep the record with -o RECORD.json: `deepdive verify` runs it again.\n');
    expect(status).toBe(0);
  });

  test('takes and leaves whom a person names, and records why', async () => {
    const [first = '', second = ''] = children(await selected(...select('shortlisted')));
    const record = await selected(
      ...select(
        'shortlisted',
        '--include',
        `${second}:known: to the team`,
        '--exclude',
        `${first}:has moved away`,
      ),
    );
    expect(record.include).toEqual([{ child: second, because: 'known: to the team' }]);
    expect(record.exclude).toEqual([{ child: first, because: 'has moved away' }]);
    expect(children(record)).toContain(second);
    expect(children(record)).not.toContain(first);
  });

  test('of more children than the text allows is refused with the range', async () => {
    const { status, stderr } = await invented(select('tracked', '--count', '6', file('shortlisted.json')));
    expect(stderr).toContain('The publication does not allow this number of children: "6"');
    expect(stderr).toContain('Expected 3 to 5.');
    expect(status).toBe(2);
  });

  test('is printed as a sheet', async () => {
    await invented(select('shortlisted', '--sheet', file('sheet.html')));
    expect(readFileSync(file('sheet.html'), 'utf8')).toContain('<!doctype html>');
  });
});

describe('a stage that chooses among an earlier stage’s children', () => {
  test('chooses among those of the record that is given', async () => {
    const given = await selected(...select('tracked', file('shortlisted.json')));
    const earlier: SelectionRecord = JSON.parse(readFileSync(file('shortlisted.json'), 'utf8'));
    expect(children(earlier)).toEqual(expect.arrayContaining(children(given)));
    expect(given.notes.some((note) => note.includes('drawn first'))).toBe(false);
  });

  test('draws the earlier stage first where no record is given, and says so', async () => {
    const { stderr } = await invented(select('tracked', '--json'));
    const said =
      /^No record of the stage shortlisted was given, so it was drawn first with the same seed: 12 of \d+ eligible children\.$/m;
    expect(stderr).toMatch(said);
    const record: SelectionRecord = JSON.parse(readFileSync(file('tracked.json'), 'utf8'));
    expect(record.notes.some((note) => said.test(note))).toBe(true);
    expect(children(record)).toEqual(
      children(await selected(...select('tracked', file('shortlisted.json')))),
    );
  });
});

describe('a record', () => {
  const verify = (...argv: readonly string[]) => invented(['verify', ...argv]);

  test('run again on the same submission comes to the same children', async () => {
    for (const record of ['shortlisted.json', 'tracked.json']) {
      const { status, stdout } = await verify(file(record), file('lists.xlsx'));
      expect(stdout).toMatch(/^The same \d+ children, and nothing differs\.\n$/);
      expect(status).toBe(0);
    }
  });

  test('run again on another submission tells what differs', async () => {
    const { status, stdout } = await verify(file('shortlisted.json'), file('others.xlsx'));
    expect(stdout).toContain('Not the same children:');
    expect(stdout).toMatch(/- EX-\d+ is in the record and is not selected now\./);
    expect(stdout).toContain(`${file('others.xlsx')} is not in the record.`);
    expect(status).toBe(1);
  });

  test('that somebody edited is found out', async () => {
    const record: SelectionRecord = JSON.parse(readFileSync(file('shortlisted.json'), 'utf8'));
    const [, ...others] = record.selected;
    writeFileSync(file('edited.json'), JSON.stringify({ ...record, selected: others }));
    const { status, stdout } = await verify(file('edited.json'), file('lists.xlsx'));
    expect(stdout).toMatch(/- EX-\d+ is selected now and is not in the record\./);
    expect(status).toBe(1);
  });

  test('gives the outcome as JSON too', async () => {
    expect(await inventedJson(['verify', file('shortlisted.json'), file('lists.xlsx')])).toEqual({
      theme,
      stage: 'shortlisted',
      sameChildren: true,
      same: true,
      differences: [],
    });
  });
});
