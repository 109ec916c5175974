import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { actionPlanManifest, commonActionPlan, readActionPlan } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { planDateReader, readPlanFile, readPlanRows, writtenPlanCell } from '../../src/bytes.js';

const path = fileURLToPath(new URL('./cheshire-east.csv', import.meta.url));
const plan = actionPlanManifest(commonActionPlan);
const asOf = '2009-06-08';

describe('a plan that is handed over as bytes', () => {
  test('reads as the same file on a disk does, but for what it is called', async () => {
    const bytes = new Uint8Array(await readFile(path));
    const { path: _, sheets, reading, sha256 } = await readPlanFile(path, plan, { asOf });
    const given = await readPlanFile({ name: 'cheshire-east.csv', bytes }, plan, { asOf });
    expect(given).toEqual({ ...given, path: 'cheshire-east.csv', sheets, reading, sha256 });
  });

  test('gives rows that are told anew for any day', async () => {
    const { rows, columns } = await readPlanRows(path, plan, asOf);
    const overdueOn = (day: `${number}-${number}-${number}`): number =>
      readActionPlan(plan, rows ?? [], { asOf: day, readDate: planDateReader(day), columns }).counts.overdue;
    expect(overdueOn('2009-01-01')).toBe(0);
    expect(overdueOn(asOf)).toBeGreaterThan(0);
    expect(overdueOn('2010-06-08')).toBeGreaterThan(overdueOn(asOf));
  });

  test('has no rows where no sheet is a plan', async () => {
    const bytes = new TextEncoder().encode('Shoe,Size\nred,4\n');
    const { rows, sheets } = await readPlanRows({ name: 'shoes.csv', bytes }, plan, asOf);
    expect(rows).toBeNull();
    expect(sheets[0]?.leftOut).toContain('no row');
  });
});

describe('a cell that a person writes', () => {
  const field = (id: string) => {
    const found = plan.actions.fields.find((each) => each.id === id);
    if (!found) throw new Error(`no field ${id}`);
    return found;
  };

  test.each([
    ['dueOn', ' 1 July 09 ', { cell: 'Milestone date', raw: '1 July 09', value: '2009-07-01' }],
    ['dueOn', 'end of May', { cell: 'Milestone date', raw: 'end of May', value: 'end of May' }],
    ['status', 'On target', { cell: 'Status (RAG)', raw: 'On target', value: 'G' }],
    ['lead', '   ', null],
  ])('in %s as "%s" is standardised as cells of files are', (id, text, cell) => {
    expect(writtenPlanCell(field(id), text, asOf)).toEqual(cell);
  });
});
