import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tutorialFiles, tutorialFolder, writeExamples } from '../../../tooling/examples/find-examples.mjs';
import { deepdive, folderOfSuite } from './command.js';

const file = folderOfSuite();
const inspected = ['--inspected', '2020-03-03'] as const;
const run = (...argv: readonly string[]) => deepdive(argv, { cwd: tutorialFolder });

beforeAll(() => writeExamples());

describe('the theme that the tutorial builds', () => {
  test('is written as the tutorial shows it, file by file', () => {
    expect(tutorialFiles().map(({ path }) => path)).toEqual([
      'src/publications.ts',
      'src/criteria.ts',
      'src/lists.ts',
      'src/assumptions.ts',
      'src/theme.ts',
      'src/index.ts',
      'test/conformance.test.ts',
      'deepdive.config.ts',
    ]);
  });

  test('passes the one test that the tutorial writes for it', async () => {
    const { nonconformities } = await import('@deepdive/conformance');
    const { youngCarersTheme } = await import(join(tutorialFolder, 'src/index.ts'));
    const found = await nonconformities(youngCarersTheme);
    // What the tutorial explains in its test is the one thing the kit would ask about.
    expect(found.map(({ check, place }) => [check, place])).toEqual([
      ['criteriaUsed', 'criteria/young-carers:ESN-44'],
    ]);
  });

  test('is known to the command line as soon as it is registered', async () => {
    const { stdout } = await run('themes');
    expect(stdout).toContain('young-carers');
    expect((await run('show', 'young-carers', 'selection')).stdout).toContain('How many: 4 to 6');
  });

  test('has a template, made-up data that its checks pass, and faults that they find', async () => {
    expect((await run('template', 'young-carers', '-o', file('lists.xlsx'))).status).toBe(0);
    await run('sample', 'young-carers', ...inspected, '-o', file('clean.xlsx'));
    expect((await run('check', 'young-carers', file('clean.xlsx'), ...inspected)).status).toBe(0);
    await run('sample', 'young-carers', ...inspected, '--faults', '0.05', '-o', file('faults.xlsx'));
    expect((await run('check', 'young-carers', file('faults.xlsx'), ...inspected)).status).toBe(1);
  });

  test('has deadlines, a selection that can be run again, forms and a reference page', async () => {
    const timeline = await run('timeline', 'young-carers', '--notified', '2020-03-03');
    expect(timeline.stdout).toContain('10 March 2020');
    const select = [
      'select',
      'young-carers',
      file('clean.xlsx'),
      '--stage',
      'shortlisted',
      ...inspected,
      '--seed',
      '7',
    ];
    expect((await run(...select, '-o', file('shortlisted.json'))).status).toBe(0);
    const record = JSON.parse(readFileSync(file('shortlisted.json'), 'utf8')) as {
      readonly selected: readonly unknown[];
    };
    expect(record.selected).toHaveLength(12);
    expect((await run('verify', file('shortlisted.json'), file('clean.xlsx'))).status).toBe(0);
    await run('forms', 'young-carers', '-o', file('tool.docx'));
    await run('reference', file('pages'), 'young-carers');
    for (const path of ['tool.docx', 'pages/young-carers-2020.md']) expect(existsSync(file(path))).toBe(true);
  });
});
