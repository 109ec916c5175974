import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();

function planned(name: string, ...rows: readonly string[]): string {
  const header = 'Ref,Recommendation,Action,Lead officer,Milestone date,Progress,RAG,Completion date';
  writeFileSync(file(name), `${[header, ...rows].join('\n')}\n`);
  return file(name);
}

const late = 'A1,Doors,Open the door,Head of doors,01/05/09,,Amber,';
const open = 'A2,Doors,Oil the hinges,Head of hinges,July 2009,On target,,';
const done = 'A3,Doors,Paint the door,Head of doors,01/04/09,,,Action completed';
const odd = 'A4,Doors,Ring the bell,Head of doors,01/05/09,Ongoing,Complete,02/05/09';
const illegible = 'A5,Doors,Knock,Head of doors,whenever,,,';

const asOf = ['--as-of', '2009-06-08'];

describe('deepdive plan', () => {
  test('tells what is overdue first, with sheet and cell, then counts by section and lead', async () => {
    const { status, stdout } = await invented(['plan', planned('late.csv', done, open, late), ...asOf]);
    expect(status).toBe(0);
    expect(stdout).toContain('3 actions, 1 overdue, 0 contradictory, 0 unreadable, 1 open, 1 complete');
    expect(stdout).toMatch(/38 +1 May 2009 +late!E4 +A1: Open the door +Head of doors/);
    expect(stdout).toMatch(/Head of doors +2 +1 +0 +0 +0 +1 +#=/);
    expect(stdout.indexOf('late!E4')).toBeLessThan(stdout.indexOf('Section'));
  });

  test('is done with status 0 where actions are only late, 1 where the plan itself must be mended', async () => {
    const statusOf = async (...rows: readonly string[]) =>
      (await invented(['plan', planned('status.csv', ...rows), ...asOf])).status;
    expect(await statusOf(late, done, open)).toBe(0);
    expect(await statusOf(late, odd)).toBe(1);
    expect(await statusOf(illegible)).toBe(1);
  });

  test('says what contradicts itself and what cannot be read, by cell', async () => {
    const { stdout } = await invented(['plan', planned('odd.csv', odd, illegible), ...asOf]);
    expect(stdout).toMatch(/odd!G2, F2 +one cell says complete, another that it is still going on\./);
    expect(stdout).toMatch(/odd!E3 +the time by which it is due cannot be read\./);
  });

  test('counts by the milestone where that is asked for', async () => {
    const path = planned('two.csv', 'A1,Doors,Open the door,Head of doors,01/05/09,,Amber,01/09/09');
    const overdue = async (...options: readonly string[]) =>
      await inventedJson(['plan', path, ...asOf, ...options]);
    expect(await overdue()).toMatchObject({ counts: { overdue: 0, open: 1 }, dueBy: 'completion' });
    expect(await overdue('--due-by', 'milestone')).toMatchObject({ counts: { overdue: 1, open: 0 } });
  });

  test('gives the reading as JSON: every action with what was written beside what it was taken for', async () => {
    const path = planned('all.csv', late, open, done, odd, illegible);
    expect(await inventedJson(['plan', path, ...asOf, '--theme', 'welcome'])).toMatchObject({
      theme: 'welcome@2017',
      plan: 'Plan of welcomes',
      asOf: '2009-06-08',
      file: { path, sheets: [{ sheet: 'all', headerRow: 1 }] },
      numberOfRows: 5,
      numberOfActions: 5,
      counts: { open: 1, overdue: 1, complete: 1, withdrawn: 0, contradictory: 1, unreadable: 1 },
      actions: [
        { row: 2, state: 'overdue', daysOverdue: 38 },
        { row: 3, state: 'open', milestone: { raw: 'July 2009', kind: 'month', on: '2009-07-31' } },
        { row: 4, state: 'complete' },
        { row: 5, state: 'contradictory', because: [{ id: 'completeYetNot', cells: ['G5', 'F5'] }] },
        { row: 6, state: 'unreadable' },
      ],
      bySection: [{ key: 'A', numberOfActions: 5 }],
    });
  });

  test('writes reports as workbook, page, JSON and csv, whose cells run nothing', async () => {
    const path = planned('report.csv', late, 'A2,Doors,=1+1 is two,Head of doors,01/05/09,,Amber,');
    const names = ['report.xlsx', 'report.html', 'report.json', 'plan-report.csv'].map(file);
    const { status, stderr } = await invented([
      'plan',
      path,
      ...asOf,
      ...names.flatMap((name) => ['--report', name]),
    ]);
    expect(status).toBe(0);
    for (const name of names) expect(stderr).toContain(`Wrote ${name}.`);
    const [workbook = '', page = '', json = '', csv = ''] = names;
    expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(page, 'utf8')).toContain('As of 8 June 2009: 2 actions, 2 overdue.');
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ reading: { numberOfActions: 2 } });
    expect(readFileSync(csv, 'utf8')).toContain("'=1+1 is two");
  });

  test('never writes a report over the plan it read', async () => {
    const path = planned('kept.csv', late);
    const { status, stderr } = await invented(['plan', path, ...asOf, '--report', path]);
    expect(status).toBe(2);
    expect(stderr).toContain('would be written over');
  });

  test('refuses a missing day, a day that is none, another ending, and a theme without a plan', async () => {
    const path = planned('refused.csv', late);
    const refusedWith = async (...argv: readonly string[]) => {
      const { status, stderr } = await invented(['plan', path, ...argv]);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await refusedWith()).toContain('--as-of is missing.');
    expect(await refusedWith('--as-of', '08/06/2009')).toContain('Did you mean "2009-06-08"?');
    expect(await refusedWith(...asOf, '--report', 'x.docx')).toContain('.xlsx, .html, .json, .csv');
    expect(await refusedWith(...asOf, '--theme', 'welcome@2016')).toContain(
      'welcome@2016 asks for no action plan.',
    );
    expect(await refusedWith(...asOf, '--theme', 'wellcome')).toContain('Did you mean "welcome"?');
  });

  test('of a file that is not there is refused in one line', async () => {
    const { status, stderr } = await invented(['plan', file('nowhere.xlsx'), ...asOf]);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('what a theme states of its action plan', () => {
  test('is shown with who writes it, by when, its columns and source', async () => {
    const { stdout } = await invented(['show', 'welcome', 'actionPlan']);
    expect(stdout).toContain('Written by: local authority; a copy goes to: invented inspectorate');
    expect(stdout).toContain('(milestone reported)');
    expect(stdout).toContain('Milestone date');
    expect(stdout).toContain('para 31');
    expect((await invented(['show', 'welcome@2016', 'actionPlan'])).stdout).toBe('None stated.\n');
  });

  test('becomes a workbook to fill in, and csv, that the command reads back', async () => {
    const { status } = await invented([
      'template',
      'welcome',
      '--plan',
      '-o',
      file('plan.xlsx'),
      '--csv',
      file('csv'),
    ]);
    expect(status).toBe(0);
    const read = await inventedJson(['plan', file('plan.xlsx'), ...asOf, '--theme', 'welcome']);
    expect(read).toMatchObject({ numberOfRows: 0, counts: { overdue: 0 } });
    expect(readFileSync(file('csv/Plan of welcomes.csv'), 'utf8')).toContain('Lead officer,Milestone date');
    const refused = await invented(['template', 'welcome@2016', '--plan', '-o', file('none.xlsx')]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('welcome@2016 asks for no action plan.');
  });
});
