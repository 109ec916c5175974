import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyRows, outcome } from '../../test/outcome/arbitraries.js';
import { programme, type Rows } from '../../test/outcome/invented-programme.js';
import { slowReader } from '../../test/outcome/slow/slow-reader.js';
import { addDays, dayNumber, fromDayNumber, householdsOf, type RowValues } from '../index.js';
import { dayIn, dayShifts } from './days.js';
import { Family, household, type Reading } from './family.js';
import { FamilyMemory } from './family-memory.js';
import type { OutcomeNode } from './node.js';
import { planOutcomes } from './plan-outcomes.js';
import { schoolTerms } from './school-terms.js';
import { toldOn } from './step.js';
import { tell, tellOn } from './tell.js';
import { truthOf } from './told.js';

const theme = programme();

function told(node: OutcomeNode, rows: Rows, asOf: string) {
  const plan = theme.outcomePlan;
  if (plan === null) throw new Error('the programme states outcomes');
  const planning = planOutcomes(theme, plan, {});
  const terms = rows.get('terms');
  const reading: Reading = {
    planning,
    households: plan.households,
    shifts: dayShifts(),
    schoolTerms:
      terms === undefined ? null : schoolTerms(terms, { kind: 'spell', from: 'startedOn', to: 'endedOn' }),
    asOf: dayIn(asOf),
  };
  const given = householdsOf(theme, rows).find('EX-F1');
  if (given === null) throw new Error('the family is there');
  const family = new Family(reading, given, new FamilyMemory(), false);
  const step = tell(planning.outcome(node), family, household);
  return {
    step,
    on: (day: number) => truthOf(toldOn(step, day)),
    /** Of one day alone, by a family of which nothing was told before. */
    onThatDayAlone: (day: number) =>
      truthOf(
        tellOn(planning.outcome(node), new Family(reading, given, new FamilyMemory(), false), household, day),
      ),
    engaged: family.engagedOn,
  };
}

/** Blanks that stand for something nobody wrote down; other blanks mean that something still goes on, or always did. */
const unknowns: Readonly<Record<string, readonly RowValues[string][]>> = {
  committedOn: ['2015-12-31', '2016-02-29', '2016-03-20'],
  visitedOn: ['2015-12-31', '2016-02-29', '2016-03-20'],
  judgedOn: ['2015-12-31', '2016-02-29', '2016-03-20'],
  startedOn: ['2015-10-31', '2016-02-01', '2016-03-20'],
  heardOn: ['2015-12-31', '2016-02-29', '2016-03-20'],
  checkedOn: ['2015-12-31', '2016-02-01', '2016-03-20'],
  readOn: ['2015-12-31', '2016-02-29', '2016-03-20'],
  bornOn: ['2000-02-29', '2006-02-05', '2011-12-01'],
  isParent: [true, false],
  isProven: [true, false],
  isMet: [true, false],
  kind: ['a', 'b', 'c'],
  hours: [0, 1, 5],
  balance: [0, 1, 4],
  author: ['A. Example'],
};

/** The same rows with every blank filled in by one thing or another. */
function filled(rows: Rows, seed: number): Rows {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const choicesFor = (row: RowValues, field: string): readonly RowValues[string][] => {
    const choices = unknowns[field] ?? [];
    // Nothing ends before it begins.
    const end = field === 'startedOn' ? (row.endedOn ?? null) : null;
    return end === null ? choices : [...choices.filter((each) => String(each) <= String(end)), end];
  };
  const fill = (row: RowValues): RowValues =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        const choices = value === null ? choicesFor(row, field) : [];
        return [field, choices.length === 0 ? value : (choices[below(choices.length)] ?? null)];
      }),
    );
  return new Map([...rows].map(([list, ofList]) => [list, ofList.map(fill)]));
}

describe('what is told over time', () => {
  test('is on every day what is told by looking at that day alone', () => {
    fc.assert(
      fc.property(outcome, familyRows, (node, { rows, asOf }) => {
        const { on } = told(node, rows, asOf);
        const slow = slowReader(theme, rows, 'EX-F1', dayNumber(asOf));
        for (let day = slow.engaged; day <= dayNumber(asOf); day++) {
          const truth = slow.holds(node, null, day);
          expect([fromDayNumber(day), on(day)]).toEqual([fromDayNumber(day), truth]);
        }
      }),
      { numRuns: 400 },
    );
  }, 300_000);

  test('is what is told of one day alone', () => {
    fc.assert(
      fc.property(outcome, familyRows, fc.nat(), (node, { rows, asOf }, later) => {
        const { on, onThatDayAlone, engaged } = told(node, rows, asOf);
        const last = dayNumber(asOf);
        for (const day of [engaged, engaged + (later % (last - engaged + 1)), last]) {
          expect([fromDayNumber(day), onThatDayAlone(day)]).toEqual([fromDayNumber(day), on(day)]);
        }
      }),
      { numRuns: 1500 },
    );
  }, 300_000);

  test('is so or not so only if it stays that however the blanks are filled in', () => {
    fc.assert(
      fc.property(outcome, familyRows, fc.nat(), (node, { rows, asOf }, seed) => {
        const { on, engaged } = told(node, rows, asOf);
        const known = told(node, filled(rows, seed), asOf);
        for (let day = engaged; day <= dayNumber(asOf); day++) {
          const truth = on(day);
          if (typeof truth === 'boolean')
            expect([fromDayNumber(day), known.on(day)]).toEqual([fromDayNumber(day), truth]);
        }
      }),
      { numRuns: 1500 },
    );
  }, 300_000);

  test('does not change with what is dated later', () => {
    fc.assert(
      fc.property(outcome, familyRows, fc.nat({ max: 40 }), (node, { rows, asOf }, more) => {
        const now = told(node, rows, asOf);
        const later = told(node, rows, addDays(asOf as `${number}-${number}-${number}`, more));
        for (let day = now.engaged; day <= dayNumber(asOf); day++) expect(later.on(day)).toBe(now.on(day));
      }),
      { numRuns: 400 },
    );
  }, 300_000);
});
