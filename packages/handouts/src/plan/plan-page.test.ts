import { actionPlanManifest, commonActionPlan, type PlanRow, readActionPlan } from '@deepdive/core';
import { expect, test } from 'vitest';
import { planPage } from './plan-page.js';

const row = (number: number, written: Readonly<Record<string, string>>): PlanRow => ({
  sheet: 'Plan',
  row: number,
  repeatsHeaders: false,
  cells: Object.fromEntries(
    Object.entries(written).map(([part, raw]) => [part, { cell: `A${number}`, raw, value: raw }]),
  ),
});

const reading = readActionPlan(
  actionPlanManifest(commonActionPlan),
  [
    row(2, { reference: 'A', issue: 'Doors' }),
    row(3, {
      reference: 'A1',
      action: 'Paint <b>every</b> door',
      progress: 'Action completed',
      completionOn: '2009-04-01',
    }),
    row(4, { reference: 'A2', action: 'Open the door', dueOn: '2009-06-01', lead: 'Head of doors' }),
  ],
  { asOf: '2009-06-08', readDate: () => null, columns: ['action', 'dueOn'] },
);

test('a plan as a page tells the day, the counts and what is late first', () => {
  const page = planPage(reading, { path: 'plan.xlsx', sha256: 'ab12' });
  expect(page).toContain('As of 8 June 2009: 2 actions, 1 overdue, 1 complete.');
  expect(page.indexOf('Open the door')).toBeLessThan(page.indexOf('Paint'));
  expect(page).toContain('7 days late.');
  expect(page).toContain('Plan, row 2: a heading');
  expect(page).toContain('ab12');
});

test('a plan as a page runs nothing that stands in a cell', () => {
  expect(planPage(reading)).toContain('Paint &lt;b&gt;every&lt;/b&gt; door');
});
