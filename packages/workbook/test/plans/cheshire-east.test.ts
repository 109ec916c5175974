import { fileURLToPath } from 'node:url';
import { type Action, actionPlanManifest, commonActionPlan } from '@deepdive/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PlanFile, planTable, readPlanFile } from '../../src/index.js';

const path = fileURLToPath(new URL('./cheshire-east.csv', import.meta.url));
const plan = actionPlanManifest(commonActionPlan);

let file: PlanFile;
beforeAll(async () => {
  file = await readPlanFile(path, plan, { asOf: '2009-06-08' });
});

const readingOf = ({ reading }: PlanFile) => {
  if (!reading) throw new Error('no plan');
  return reading;
};
const actionAt = (row: number): Action => {
  const found = readingOf(file).actions.find((action) => action.row === row);
  if (!found) throw new Error(`no action in row ${row}`);
  return found;
};

/** How many actions have each value. */
function counted(values: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? ''] = (counts[value ?? ''] ?? 0) + 1;
  return counts;
}

describe('the safeguarding action plan of Cheshire East, June 2009, on the day it was reported', () => {
  test('has every column found by its header', () => {
    expect(file.sheets).toMatchObject([
      { leftOut: null, headerRow: 3, rowsAbove: 1, missing: [], notes: [] },
    ]);
    expect(file.sheets[0]?.columns.map(({ field }) => field)).toEqual([
      'reference',
      'issue',
      'area',
      'leadManager',
      'lead',
      'action',
      'dueOn',
      'progress',
      'status',
      'completionOn',
    ]);
  });

  test('has every row accounted for', () => {
    const { numberOfRows, numberOfActions, actions, leftOut } = readingOf(file);
    const joined = actions.flatMap(({ joinedRows }) => joinedRows);
    expect({ numberOfRows, numberOfActions, joined }).toEqual({
      numberOfRows: 83,
      numberOfActions: 62,
      joined: [28],
    });
    expect(counted(leftOut.map(({ because }) => because))).toEqual({
      'a heading': 8,
      'the headers, repeated': 7,
      'a title above repeated headers': 4,
      'a page number': 1,
    });
  });

  test('has its actions counted by section, the misread letters put right', () => {
    const { bySection, sections } = readingOf(file);
    expect(bySection.map(({ key, numberOfActions }) => `${key} ${numberOfActions}`)).toEqual([
      'A 14',
      'B 14',
      'C 7',
      'D 5',
      'E 3',
      'F 3',
      'G 2',
      'H 14',
    ]);
    expect(sections.map(({ reference }) => reference.raw)).toEqual(['A', '3', 'С', 'D', 'E', 'F', 'G', 'Η']);
    expect(sections[1]?.reference).toEqual({ raw: '3', value: 'B', confidence: 'likely' });
  });

  test('has its actions counted by lead officer, the misspelt ones put together', () => {
    expect(
      Object.fromEntries(readingOf(file).byLead.map((each) => [each.key, each.numberOfActions])),
    ).toEqual({
      'Head of Children and Families (BH)': 2,
      "Manager Children's Social Care and Children's Centres (RJ)": 4,
      'Senior Workforce Development Manager (AF)': 6,
      'Principal Manager Assessment and Care Management (SL)': 10,
      'Principal Manager Safeguarding (JB)': 7,
      'Transformation Manager (CH)': 1,
      "Children's Services Development Manager (RH)": 3,
      'Principal Manager S': 1,
      'LSCB Business Manager (BJ)': 2,
      'Performance Improvement Manager (JF)': 1,
      'Principal Manager, Fostering and Adoption (PM)': 18,
      'LSCB Training Manager (MJ)': 3,
      'Principal Manager integrated services (JT)': 4,
    });
    expect(actionAt(53).lead).toEqual({
      raw: "Manager Children's Socoal Care and Children's Centre (RJ)",
      value: "Manager Children's Social Care and Children's Centres (RJ)",
      confidence: 'likely',
    });
  });

  test('has its progress and completion counted as printed', () => {
    const { actions } = readingOf(file);
    expect(counted(actions.map(({ cells }) => cells.progress?.raw ?? null))).toEqual({
      'On Target': 50,
      'On target': 1,
      'on Target': 1,
      '0 On Target': 1,
      '': 9,
    });
    const printed = actions.map(({ cells }) => cells.completionOn?.raw ?? null);
    expect(counted(printed.map((raw) => (raw !== null && /^\d/.test(raw) ? 'a date' : raw)))).toEqual({
      'a date': 50,
      'Action completed': 6,
      'Action Completed': 3,
      '': 3,
    });
    expect(counted(actions.map(({ milestone }) => milestone.kind))).toEqual({ day: 57, month: 2, blank: 3 });
    expect(actions.every(({ cells }) => cells.status === undefined || cells.status.raw === '')).toBe(true);
  });

  test('has each action in one state: late ones are those whose planned completion has passed', () => {
    const { counts, actions } = readingOf(file);
    expect(counts).toEqual({
      open: 50,
      overdue: 3,
      complete: 7,
      withdrawn: 0,
      contradictory: 1,
      unreadable: 1,
    });
    const notOpen = actions.filter(({ state }) => state !== 'open' && state !== 'complete');
    expect(notOpen.map(({ row, because }) => [row, ...because.map(({ id }) => id)])).toEqual([
      [33, 'completeYetNot'],
      [36, 'overdue', 'onTargetPastDue'],
      [51, 'overdue', 'onTargetPastDue'],
      [68, 'overdue', 'onTargetPastDue'],
      [95, 'actionMissing'],
    ]);
    expect(actions.filter(({ notes }) => notes.some(({ id }) => id === 'milestonePassed'))).toHaveLength(24);
  });

  test('by its milestone dates is late in 27 actions, all of which say that they are on target', async () => {
    const byMilestone = readingOf(await readPlanFile(path, plan, { asOf: '2009-06-08', dueBy: 'milestone' }));
    expect(byMilestone.counts).toMatchObject({
      contradictory: 1,
      open: 26,
      overdue: 27,
      complete: 7,
      unreadable: 1,
    });
  });

  test('has its misread references read as what should come next, or not at all', () => {
    const references = [9, 20, 21, 23, 39].map((row) => actionAt(row).reference);
    expect(references.map(({ raw, value, confidence }) => `${raw} ${value} ${confidence}`)).toEqual([
      '4 A2 carried',
      '5 A2 carried',
      '43 A3 likely',
      '4 A4 likely',
      'В3 B3 sure',
    ]);
  });

  test('has its months read as months, with the raw text beside them', () => {
    expect(actionAt(26).milestone).toMatchObject({
      raw: 'lan 10',
      kind: 'month',
      on: '2010-01-31',
      confidence: 'likely',
    });
    expect(actionAt(27)).toMatchObject({
      milestone: { raw: 'Jan- 11', kind: 'month', on: '2011-01-31', confidence: 'sure' },
      action: 'Establish a system for reviewing needs analysis',
      joinedRows: [28],
    });
  });

  test('a year and a half later is late in what was not said to be complete, and in nothing that was', async () => {
    const later = readingOf(await readPlanFile(path, plan, { asOf: '2011-02-01' }));
    expect(later.counts).toEqual({
      open: 0,
      overdue: 53,
      complete: 7,
      withdrawn: 0,
      contradictory: 1,
      unreadable: 1,
    });
    expect(later.actions.find(({ row }) => row === 27)).toMatchObject({ state: 'overdue', daysOverdue: 1 });
  });

  test('goes into a table of a row an action, what was written beside what it was taken for', () => {
    const [header = [], ...rows] = planTable(readingOf(file));
    expect(rows).toHaveLength(62);
    const of = (label: string): string | undefined => rows[13 + 1]?.[header.indexOf(label)];
    expect(['Milestone', 'Milestone as written', 'Row'].map(of)).toEqual(['2010-01-31', 'lan 10', '26']);
  });
});
