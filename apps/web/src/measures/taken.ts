import { type IsoDate, type MeasureResult, measuresOn } from '@deepdive/core';
import type { Begun } from '../begun.js';
import { newestWith, submissionsOf } from '../record/submissions.js';
import type { RowsInForce } from '../selection/rows-in-force.js';

/** Takes the measures of the theme on a day, from the rows that count. */
export async function measuresTaken(
  at: Begun,
  on: IsoDate,
  rows: RowsInForce,
): Promise<readonly MeasureResult[]> {
  const { theme, here } = at;
  const submissions = await submissionsOf(here.store);
  const taker = measuresOn(theme, on);
  for (const { id } of theme.lists) if (newestWith(submissions, id) !== null) taker.open(id);
  for (const { list, row } of (await rows(at)).rows) taker.add(list, row);
  return taker.finish();
}
