import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  type ActionState,
  actionPlanManifest,
  addDays,
  commonActionPlan,
  type DueBy,
  type IsoDate,
  isIsoDate,
  type PlanRow,
  readActionPlan,
} from '../index.js';

const plan = actionPlanManifest(commonActionPlan);
const ids = plan.actions.fields.map(({ id }) => id);

type Written = Readonly<Record<string, string>>;

const rowsOf = (written: readonly Written[], sheet = 'Plan'): readonly PlanRow[] =>
  written.map((cells, at) => ({
    sheet,
    row: at + 2,
    repeatsHeaders: cells.action === 'Action',
    cells: Object.fromEntries(
      Object.entries(cells).map(([part, raw]) => [
        part,
        { cell: `${String.fromCharCode(65 + ids.indexOf(part))}${at + 2}`, raw, value: raw },
      ]),
    ),
  }));

const readDate = (text: string): IsoDate | null => (isIsoDate(text) ? text : null);

const readOn = (asOf: IsoDate, written: readonly Written[], dueBy: DueBy = 'completion') =>
  readActionPlan(plan, rowsOf(written), { asOf, readDate, columns: ids, dueBy });

const only = (written: Written, asOf: IsoDate = '2009-06-08', dueBy: DueBy = 'completion'): Action => {
  const [action] = readOn(asOf, [{ action: 'Audit every file', ...written }], dueBy).actions;
  if (!action) throw new Error('no action');
  return action;
};

const stateOf = (written: Written, asOf?: IsoDate, dueBy?: DueBy) => {
  const { state, because } = only(written, asOf, dueBy);
  return [state, ...because.map(({ id }) => id)].join(' ');
};

describe('the state of an action on 8 June 2009', () => {
  const examples: readonly (readonly [Written, string])[] = [
    [{ dueOn: '2009-07-01', progress: 'On target' }, 'open'],
    [{ dueOn: '2009-06-08' }, 'open'],
    [{ dueOn: '2009-06-01' }, 'overdue overdue'],
    [{ dueOn: '2009-06-01', status: 'Red' }, 'overdue overdue'],
    [{ dueOn: '2009-06-01', status: 'In progress' }, 'overdue overdue'],
    [{ dueOn: '2009-06-01', completionOn: '2009-09-01', progress: 'On target' }, 'open'],
    [{ dueOn: '2009-06-01', completionOn: 'Action completed' }, 'complete'],
    [{ dueOn: '2009-06-01', status: 'Complete', completionOn: '2009-05-20' }, 'complete'],
    [{ dueOn: '2009-06-01', completedOn: '2009-05-20' }, 'complete'],
    [{ dueOn: 'Ongoing' }, 'open'],
    [{ dueOn: 'Immediate', progress: 'Not started' }, 'open'],
    [{}, 'open'],
    [{ dueOn: '2009-06-01', status: 'Withdrawn' }, 'withdrawn'],
    [{ dueOn: '2009-06-01', progress: 'On target' }, 'overdue overdue onTargetPastDue'],
    [{ status: 'Complete' }, 'contradictory completeWithoutDate'],
    [{ status: 'Complete', completionOn: '2009-09-01' }, 'contradictory completedInFuture'],
    [{ completedOn: '2009-09-01' }, 'contradictory completedInFuture'],
    [{ status: 'Complete', progress: 'Ongoing', completionOn: '2009-05-20' }, 'contradictory completeYetNot'],
    [{ progress: 'On target', completionOn: 'Action completed' }, 'contradictory completeYetNot'],
    [{ completedOn: '2009-05-20', progress: 'In progress' }, 'contradictory completeYetNot'],
    [
      { percentComplete: '60%', status: 'Complete', completionOn: '2009-05-20' },
      'contradictory completeYetNot',
    ],
    [{ dueOn: '2009-07-01', status: 'Green', progress: 'Delayed' }, 'contradictory statusesDisagree'],
    [{ dueOn: 'when Ofsted comes' }, 'unreadable cellUnreadable'],
    [{ dueOn: '2009-07-01', status: 'see minutes' }, 'unreadable cellUnreadable'],
    [{ completionOn: 'as agreed' }, 'unreadable cellUnreadable'],
    [{ completionOn: '2009-05-01' }, 'unreadable completionUntold'],
    [{ action: '·····', dueOn: '2009-07-01' }, 'unreadable actionMissing'],
    [{ dueOn: 'when Ofsted comes', completionOn: 'Action completed' }, 'complete'],
    [{ dueOn: 'Complete' }, 'complete'],
    [{ dueOn: 'Complete by 2009-06-01' }, 'overdue overdue'],
    [{ completionOn: 'Completed 2009-05-20' }, 'complete'],
    [{ completionOn: 'Completed 2009-09-01' }, 'contradictory completedInFuture'],
  ];

  test.each(examples)('%j is %s', (written, expected) => {
    expect(stateOf(written)).toBe(expected);
  });

  test('is by the milestone where that is asked for', () => {
    const planned = { dueOn: '2009-06-01', completionOn: '2009-09-01', progress: 'In progress' };
    expect(stateOf(planned)).toBe('open');
    expect(only(planned).notes.map(({ id }) => id)).toEqual(['milestonePassed', 'requiredBlank']);
    expect(stateOf(planned, '2009-06-08', 'milestone')).toBe('overdue overdue');
  });

  test('is told with the days it is late and the cells that say so', () => {
    expect(only({ dueOn: '2009-06-01', lead: 'Audit lead' })).toMatchObject({
      daysOverdue: 7,
      because: [{ id: 'overdue', cells: ['H2'] }],
    });
  });
});

describe('the rows of a plan', () => {
  test('take reference and issue from the row above where theirs are blank', () => {
    const { actions } = readOn('2009-06-08', [
      { reference: 'A', issue: 'Front line' },
      { reference: 'A1', issue: 'Information', action: 'Amend the forms' },
      { action: 'Train the staff' },
      { reference: 'A2', action: 'Audit every file' },
    ]);
    expect(
      actions.map(({ reference, issue }) => [reference.value, reference.confidence, issue.value]),
    ).toEqual([
      ['A1', 'sure', 'Information'],
      ['A1', 'carried', 'Information'],
      ['A2', 'sure', null],
    ]);
  });

  test('that are headings, page titles, page numbers and repeated headers are left out with a reason', () => {
    const { leftOut, numberOfRows, numberOfActions } = readOn('2009-06-08', [
      { reference: 'A', issue: 'Front line' },
      { reference: 'A1', action: 'Amend the forms' },
      { reference: 'Page 21' },
      { reference: 'Safeguarding Action Plan' },
      { reference: 'Ref no.', action: 'Action', lead: 'Lead officer' },
      { reference: 'Total' },
      { area: '-', action: '' },
    ]);
    expect(leftOut.map(({ because }) => because)).toEqual([
      'a heading',
      'a page number',
      'a title above repeated headers',
      'the headers, repeated',
      'a total or note',
      'a heading',
    ]);
    expect(numberOfActions + leftOut.length).toBe(numberOfRows);
  });

  test('are one action where the text of an action stands in a row of its own below', () => {
    const { actions, numberOfActions } = readOn('2009-06-08', [
      { action: '', lead: 'Development manager', dueOn: '2009-07-01' },
      { action: 'Establish a system' },
    ]);
    expect(numberOfActions).toBe(1);
    expect(actions[0]).toMatchObject({ action: 'Establish a system', joinedRows: [3], state: 'open' });
  });

  test('hold several actions where dates line up with them, and one where nothing does', () => {
    const action = '1. Amend the forms\n2. Train the staff';
    const split = readOn('2009-06-08', [
      { reference: 'A1', action, dueOn: '2009-06-01\n2009-07-01' },
    ]).actions;
    expect(split.map(({ action: text, state, part }) => [text, state, part?.number])).toEqual([
      ['Amend the forms', 'overdue', 1],
      ['Train the staff', 'open', 2],
    ]);
    const [whole] = readOn('2009-06-08', [{ reference: 'A1', action, dueOn: '2009-07-01' }]).actions;
    expect(whole?.notes.map(({ id }) => id)).toContain('severalActions');
  });

  test('with a reference that stands twice are told of', () => {
    const { actions } = readOn('2009-06-08', [
      { reference: 'A1', action: 'Amend the forms' },
      { reference: 'A.1', action: 'Train the staff' },
    ]);
    expect(actions[1]?.notes.map(({ id }) => id)).toContain('referenceRepeated');
  });

  test('of several sheets are counted by sheet', () => {
    const rows = ['Fostering', 'Adoption'].flatMap((sheet) =>
      rowsOf([{ action: 'Audit every file' }], sheet),
    );
    const { bySection } = readActionPlan(plan, rows, { asOf: '2009-06-08', readDate, columns: ids });
    expect(bySection.map(({ key, numberOfActions }) => [key, numberOfActions])).toEqual([
      ['Fostering', 1],
      ['Adoption', 1],
    ]);
  });
});

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2009-01-01', days));
const cell = (...texts: readonly string[]) =>
  fc.option(fc.oneof(day, fc.constantFrom(...texts)), { nil: '' });
const written = fc.record({
  reference: fc.constantFrom('', 'A', 'A1', '43', 'В2', '?', 'Page 3'),
  issue: fc.constantFrom('', 'An issue'),
  action: fc.constantFrom('', 'Audit every file', '·····', 'Action', '1. One thing\n2. Another thing'),
  lead: fc.constantFrom('', 'Head of service', 'Lead officer'),
  dueOn: cell('Ongoing', 'TBC', 'someday', '2009-06-01\n2009-07-01'),
  progress: fc.constantFrom('', 'On target', 'In progress', 'Complete', 'Delayed', 'A long story'),
  status: fc.constantFrom('', 'Green', 'Red', 'Blue', 'Withdrawn', '?'),
  completionOn: cell('Action completed', 'soon'),
  completedOn: fc.oneof(fc.constant(''), day),
});
const someRows = fc.array(written, { maxLength: 12 });

describe('in any plan', () => {
  test('every row is an action, joined to one or left out, and every action is in exactly one state', () => {
    fc.assert(
      fc.property(someRows, day, fc.constantFrom<DueBy>('completion', 'milestone'), (rows, asOf, dueBy) => {
        const reading = readOn(asOf, rows, dueBy);
        const rowsTold = [
          ...new Set(reading.actions.flatMap(({ row, joinedRows }) => [row, ...joinedRows])),
          ...reading.leftOut.map(({ row }) => row),
        ];
        expect(rowsTold.sort((a, b) => a - b)).toEqual(rows.map((_, at) => at + 2));
        const sum = Object.values(reading.counts).reduce((all, count) => all + count, 0);
        expect(sum).toBe(reading.numberOfActions);
        for (const tallies of [reading.bySection, reading.byLead]) {
          expect(tallies.reduce((all, { numberOfActions }) => all + numberOfActions, 0)).toBe(sum);
        }
      }),
    );
  });

  test('what is overdue stays overdue on every later day', () => {
    const overdue = (asOf: IsoDate, rows: readonly Written[]) =>
      readOn(asOf, rows).actions.flatMap(({ row, part, state }) =>
        state === 'overdue' ? [`${row}/${part?.number ?? 0}`] : [],
      );
    fc.assert(
      fc.property(someRows, day, fc.integer({ min: 0, max: 400 }), (rows, asOf, later) => {
        expect(overdue(addDays(asOf, later), rows)).toEqual(expect.arrayContaining(overdue(asOf, rows)));
      }),
    );
  });

  test('what is complete stays complete on every later day', () => {
    const complete: ActionState = 'complete';
    fc.assert(
      fc.property(written, day, fc.integer({ min: 0, max: 400 }), (row, asOf, later) => {
        const before = readOn(asOf, [row]).actions.filter(({ state }) => state === complete);
        const after = readOn(addDays(asOf, later), [row]).actions.filter(({ state }) => state === complete);
        expect(after.length).toBeGreaterThanOrEqual(before.length);
      }),
    );
  });

  test('what was written stands beside what it was taken for', () => {
    fc.assert(
      fc.property(someRows, day, (rows, asOf) => {
        for (const { row, cells, part } of readOn(asOf, rows).actions) {
          const from = rows[row - 2];
          if (part !== null || from === undefined) continue;
          for (const [name, { raw }] of Object.entries(cells)) {
            if (name !== 'action') expect(raw).toBe(Reflect.get(from, name));
          }
        }
      }),
    );
  });
});
