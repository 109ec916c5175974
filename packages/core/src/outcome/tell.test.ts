import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyRows, outcome } from '../../test/outcome/arbitraries.js';
import { programme, type Rows } from '../../test/outcome/invented-programme.js';
import { slowReader } from '../../test/outcome/slow-reader.js';
import { dayNumber, fromDayNumber, householdsOf, type OutcomeNode } from '../index.js';
import { dayIn, dayShifts } from './days.js';
import { Family, household, type Reading } from './family.js';
import { planOutcomes } from './plan.js';
import { toldOn } from './step.js';
import { tell } from './tell.js';
import { truthOf } from './told.js';

const theme = programme();

function told(node: OutcomeNode, rows: Rows, asOf: string) {
  const plan = theme.outcomePlan;
  if (plan === null) throw new Error('the programme states outcomes');
  const planning = planOutcomes(theme, plan, {});
  const reading: Reading = {
    planning,
    households: plan.households,
    shifts: dayShifts(),
    terms:
      rows.get('terms')?.map((row) => ({ start: dayIn(row.startedOn), end: dayIn(row.endedOn) })) ?? null,
    asOf: dayIn(asOf),
  };
  const given = householdsOf(theme, rows).find('EX-F1');
  if (given === null) throw new Error('the family is there');
  const outcome = planning.outcome(node);
  const family = new Family(reading, given);
  return { step: tell(outcome, family, household), family };
}

describe('what is told over time', () => {
  test('is on every day what is told by looking at that day alone', () => {
    fc.assert(
      fc.property(outcome, familyRows, (node, { rows, asOf }) => {
        const { step } = told(node, rows, asOf);
        const slow = slowReader(theme, rows, 'EX-F1', dayNumber(asOf));
        for (let day = slow.engaged; day <= dayNumber(asOf); day++) {
          expect([fromDayNumber(day), truthOf(toldOn(step, day))]).toEqual([
            fromDayNumber(day),
            slow.holds(node, null, day),
          ]);
        }
      }),
      { numRuns: 400 },
    );
  }, 300_000);
});
