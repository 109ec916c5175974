import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openWorkbook } from '@deepdive/workbook';
import { beforeAll, describe, expect, test } from 'vitest';
import { deepdive, folderOfSuite, type Running } from './command.js';

const config = fileURLToPath(new URL('./fixtures/families.config.ts', import.meta.url));
const file = folderOfSuite();
const run = (argv: readonly string[], running: Running = {}) =>
  deepdive([...argv, '--config', config], running);
const outcomes = (...more: readonly string[]) =>
  run(['outcomes', 'move-on', file('lists'), '--as-of', '2017-06-30', ...more]);

interface Verdict {
  readonly family: string;
  readonly claimable: unknown;
  readonly claimableOn: string | null;
  readonly problems: readonly string[];
  readonly eligible: unknown;
  readonly indicators: readonly { readonly code: string; readonly [key: string]: unknown }[];
  readonly [key: string]: unknown;
}

async function told(...more: readonly string[]) {
  const { stdout, stderr, status } = await outcomes(...more, '--json');
  if (stdout === '') throw new Error(stderr);
  const document = JSON.parse(stdout);
  const families = document.families as readonly Verdict[];
  return { document, status, families: new Map(families.map((each) => [each.family, each])) };
}

const csv: Readonly<Record<string, readonly string[]>> = {
  Families: [
    'Family ID,Engaged on',
    'EX-F1,01/09/2016',
    'EX-F2,01/09/2016',
    'EX-F3,01/09/2016',
    'EX-F4,01/09/2016',
  ],
  Members: [
    'Person ID,Family ID,Date of birth,Joined on,Left on',
    'EX-1,EX-F1,03/04/1980,,',
    'EX-2,EX-F1,05/06/2004,,',
    'EX-3,EX-F2,03/04/1980,,',
    'EX-4,EX-F3,03/04/1980,,',
    'EX-5,EX-F3,05/06/2004,,',
    'EX-6,EX-F4,03/04/1980,,',
  ],
  Offences: [
    'Person ID,Committed on,Proven',
    'EX-2,01/09/2015,Yes',
    'EX-3,02/05/2016,Yes',
    'EX-3,03/02/2017,Yes',
    'EX-5,02/06/2016,Yes',
    'EX-6,04/03/2017,Yes',
  ],
  Attendance: [
    'Person ID,Week ended on,Sessions possible,Sessions attended',
    'EX-2,24/06/2016,100,100',
    'EX-5,24/06/2016,100,100',
  ],
  'Benefit claims': [
    'Person ID,Began on,Ended on',
    'EX-1,01/01/2016,14/01/2017',
    'EX-3,01/01/2016,14/01/2017',
    'EX-4,01/01/2016,14/05/2017',
  ],
  Assessments: ['Family ID,Assessed on', 'EX-F1,10/09/2016', 'EX-F2,10/09/2016', 'EX-F3,10/09/2016'],
  Judgements: [
    'Family ID,Indicator,Ground,Met,Judged by,Judged on',
    'EX-F4,S2,worried,Yes,A. Example,01/08/2016',
  ],
};

beforeAll(async () => {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(file('lists'));
  for (const [name, lines] of Object.entries(csv)) writeFileSync(file(`lists/${name}.csv`), lines.join('\n'));
});

describe('families', () => {
  test('can be claimed for from the day on which the last of what they need has held', async () => {
    const { families, document } = await told();
    expect(document).toMatchObject({
      theme: 'move-on@2016',
      asOf: '2017-06-30',
      readings: { fewerOrNone: 'none' },
    });
    expect(families.get('EX-F1')).toMatchObject({
      problems: ['crime', 'work'],
      eligible: true,
      claimable: true,
      // The benefit ended on 14 January: off it from the 15th, and for three months on 15 April.
      claimableOn: '2017-04-15',
      blockedBy: [],
      missing: [],
      assumptions: ['fewerOrNone'],
    });
  });

  test('are told what stands in the way, and what is missing', async () => {
    const { families } = await told();
    expect(families.get('EX-F2')).toMatchObject({ eligible: true, claimable: false, claimableOn: null });
    expect(families.get('EX-F2')?.indicators).toMatchObject([
      { code: 'K1', identified: true, progress: 'notMet', metOn: null },
      { code: 'W1', identified: true, progress: 'met', metOn: '2017-04-15' },
    ]);
    expect(families.get('EX-F3')).toMatchObject({
      claimable: false,
      missing: ['Off benefits for three months: since 15 May 2017, and on until 15 August 2017'],
    });
    expect(families.get('EX-F4')).toMatchObject({ eligible: false, flags: [] });
  });

  test('of which one item is missing are shown alone', async () => {
    const { families } = await told('--near');
    expect([...families.keys()]).toEqual(['EX-F3']);
  });

  test('are told under the reading that the authority chose', async () => {
    const { families, document } = await told('--choose', 'fewerOrNone=fewer');
    expect(document.readings).toEqual({ fewerOrNone: 'fewer' });
    // One offence half a year before engagement: no fall from the half-year before that, yet none since.
    const progress = (each: typeof families) => each.get('EX-F3')?.indicators[0]?.progress;
    expect(progress(families)).toBe('notMet');
    expect(progress((await told('--choose', 'fewerOrNone=none')).families)).toBe('met');
  });

  test('are explained as a tree that cites rows by sheet and number, without their values', async () => {
    const { stdout, status } = await outcomes('--family', 'EX-F2');
    expect(stdout).toContain('EX-F2: not claimable');
    expect(stdout).toContain('K1 Offending');
    expect(stdout).toContain('“Offences” row 4');
    expect(stdout).toContain('30 December 2016 to 30 June 2017');
    expect(stdout).not.toContain('03/02/2017');
    expect(status).toBe(0);
  });

  test('shown in a table come with counts, those to claim for first', async () => {
    const { stdout } = await outcomes();
    expect(stdout).toContain('4 families: 3 eligible, 1 claimable, 1 one item short');
    expect(stdout.indexOf('EX-F1')).toBeLessThan(stdout.indexOf('EX-F3'));
    expect(stdout.indexOf('EX-F3')).toBeLessThan(stdout.indexOf('EX-F2'));
  });

  test('are drawn for an audit with their evidence, the same for the same seed', async () => {
    const { document } = await told('--audit', '1', '--seed', '7');
    const again = await told('--audit', '1', '--seed', '7');
    expect(document.audit).toMatchObject({
      algorithm: 'sha256-order/1',
      seed: '7',
      population: 1,
      strata: [{ problems: ['crime', 'work'], families: 1, drawn: 1 }],
      families: ['EX-F1'],
    });
    expect(document.explanations).toHaveLength(1);
    expect(document.explanations[0].indicators[0].identified.gathered[0].rows).toEqual([
      { list: 'offences', file: file('lists/Offences.csv'), sheet: 'Offences', row: 2, isSure: true },
    ]);
    expect(again.document).toEqual(document);
  });

  test('are reported in every format, with the same bytes each time', async () => {
    const reports = ['xlsx', 'html', 'json', 'csv'].flatMap((as) => ['--report', file(`families.${as}`)]);
    await outcomes(...reports, '--audit', '1', '--seed', '7');
    const bytes = (as: string) => readFileSync(file(`families.${as}`));
    const first = ['xlsx', 'html', 'json', 'csv'].map(bytes);
    await outcomes(...reports, '--audit', '1', '--seed', '7');
    expect(['xlsx', 'html', 'json', 'csv'].map(bytes)).toEqual(first);
    expect(String(first[1])).toContain('EX-F1: claimable since 15 April 2017');
    expect(JSON.parse(String(first[2])).counts.claimable).toBe(1);
    expect(String(first[3])).toContain('EX-F1,2016-09-01,"crime, work",yes');
    const workbook = await openWorkbook(file('families.xlsx'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Families', 'Indicators', 'Evidence']);
    await workbook.close();
  });

  test('are not followed before they are engaged, and the exit status says that something must be mended', async () => {
    const { stdout, status } = await run([
      'outcomes',
      'move-on',
      file('lists'),
      '--as-of',
      '2016-08-31',
      '--json',
    ]);
    expect(JSON.parse(stdout).counts).toMatchObject({ families: 4, eligible: 0, notFollowed: 4 });
    expect(status).toBe(1);
  });
});

describe('outcomes cannot be told', () => {
  test.each([
    ['of a reading that is none', ['--choose', 'fewerOrNone=fewr'], 'Did you mean "fewerOrNone=fewer"?'],
    ['of an assumption that leaves nothing open', ['--choose', 'fewer=none'], 'Did you mean "fewerOrNone"?'],
    ['of an audit without a seed', ['--audit', '3'], '--seed is missing.'],
    ['of a family that is not there', ['--family', 'EX-F9'], 'No row of the list of families'],
    ['in a format nobody writes', ['--report', 'families.pdf'], 'Did you mean "families.xlsx"?'],
  ])('%s', async (_what, more, message) => {
    const { status, stderr } = await outcomes(...more);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('a theme with outcomes', () => {
  test('shows its indicators, one of them part by part, and what a claim needs', async () => {
    expect((await run(['show', 'move-on', 'outcomes'])).stdout).toMatch(/K1 +crime +Offending/);
    const { stdout } = await run(['show', 'move-on', 'outcomes/K1']);
    expect(stdout).toContain('Read as “There must be none”:');
    expect(stdout).toContain(
      'the number of rows of “Offences” where Proven is Yes from 6 months before the day asked of to the day asked of is exactly 0',
    );
    expect((await run(['show', 'move-on', 'outcomePlan'])).stdout).toContain('A claim needs: assessed');
  });
});
