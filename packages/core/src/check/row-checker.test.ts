import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { list as anyList, rawRow } from '../../test/check/arbitraries.js';
import { bindings as anyBindings } from '../../test/expression/arbitraries.js';
import {
  type Bindings,
  bindDates,
  code,
  codeSet,
  convention,
  date,
  evaluate,
  type FieldManifest,
  fieldsRead,
  id,
  isIsoDate,
  type ListManifest,
  list,
  listManifest,
  number,
  type RawRow,
  type RowValues,
  rowChecker,
  text,
  wholeNumber,
  windowRule,
  yesNo,
} from '../index.js';

const source = convention('example');
const gender = codeSet('gender', 'Gender', { M: 'Male', F: 'Female' }, source);
const ethnicity = codeSet(
  'ethnicity',
  'Ethnicity',
  Object.fromEntries('ABCDEFGHI'.split('').map((letter) => [letter, `Group ${letter}`])),
  source,
);

const childrenInNeed = listManifest(
  'childrenInNeed',
  list({
    title: 'Children in need',
    population: 'Children in need now and those who ceased to be in the three months before',
    window: { months: 3, atPointOfInspection: true },
    key: 'childId',
    spell: { from: 'startedOn', to: 'closedOn' },
    source,
    fields: {
      childId: id('Child unique ID', { meaning: 'person' }),
      gender: code('Gender', gender),
      ethnicity: code('Ethnicity', ethnicity),
      bornOn: date('Date of birth'),
      expectedOn: date('If unborn: expected date of birth', { strength: 'must' }),
      age: wholeNumber('Age of child (years)', { least: -1 }),
      hours: number('Hours of support', { strength: 'may' }),
      disabled: yesNo('Does the child have a disability? (Y/N)'),
      startedOn: date('CIN start date', { strength: 'must' }),
      closedOn: date('CIN closure date', { strength: 'may' }),
      reason: text('Reason for closure'),
    },
    applies: (row) => ({
      expectedOn: row.bornOn.isBlank(),
      reason: row.closedOn.isOnOrBefore('2017-05-02'),
    }),
    rules: (row) => ({
      closedAfterStart: {
        says: 'A case closes on or after the day it started',
        expect: row.closedOn.isOnOrAfter(row.startedOn),
      },
    }),
  }),
);

const inspected = bindDates(childrenInNeed.window, { inspectedOn: '2017-05-02' });

const complete: RawRow = {
  childId: 'EX-001',
  gender: 'F',
  ethnicity: 'A',
  bornOn: '2010-01-31',
  expectedOn: null,
  age: 7,
  hours: null,
  disabled: false,
  startedOn: '2016-09-01',
  closedOn: '2017-03-01',
  reason: 'Moved',
};

/** The checker as one would write it down from its description: no plan, no order, nothing shared but `evaluate`. */
function slowCheck(list: ListManifest, bindings: Bindings, row: RawRow) {
  const failed: string[] = [];
  const untold: string[] = [];
  const clean: Record<string, string | number | boolean | null> = {};
  const blank = new Set<string>();
  for (const field of list.fields) {
    const value = Object.hasOwn(row, field.id) ? row[field.id] : undefined;
    const codes: readonly unknown[] = field.codes?.codes.map((each) => each.code) ?? [];
    clean[field.id] = null;
    const isRight = {
      id: typeof value === 'string',
      text: typeof value === 'string',
      date: typeof value === 'string' && isIsoDate(value),
      wholeNumber: typeof value === 'number' && Number.isSafeInteger(value),
      number: typeof value === 'number' && Number.isFinite(value),
      yesNo: value === true || value === false,
      code: codes.includes(value),
    }[field.type];
    if (value === null || value === undefined || value === '') blank.add(field.id);
    else if (isRight) {
      clean[field.id] = value as string;
      if (field.least !== null && (value as number) < field.least) failed.push(`${field.id}.least`);
    } else failed.push(`${field.id}.${field.type === 'code' ? 'code' : 'type'}`);
  }
  for (const field of list.fields) {
    const asked =
      field.appliesWhen === null ? true : evaluate(field.appliesWhen, clean as RowValues, bindings);
    if (blank.has(field.id) && field.strength !== 'may') {
      if (asked === null) untold.push(`${field.id}.missing`);
      if (asked === true) failed.push(`${field.id}.missing`);
    }
    if (!blank.has(field.id) && field.appliesWhen !== null && field.otherwise === 'blank') {
      if (asked === null) untold.push(`${field.id}.notAsked`);
      if (asked === false) failed.push(`${field.id}.notAsked`);
    }
  }
  const placed = windowRule(list);
  const unreadable = list.fields.filter(
    ({ id }) => failed.includes(`${id}.type`) || failed.includes(`${id}.code`),
  );
  const readsUnreadable = (fields: readonly string[]) => unreadable.some(({ id }) => fields.includes(id));
  const toldByRules: string[] = [];
  const silent: string[] = [];
  for (const field of list.fields) {
    const reads = field.appliesWhen === null ? [] : fieldsRead(field.appliesWhen);
    if (readsUnreadable([field.id, ...reads])) silent.push(`${field.id}.missing`, `${field.id}.notAsked`);
  }
  const notAsked = list.fields.filter(({ id }) => {
    const check = `${id}.notAsked`;
    return failed.includes(check) && !silent.includes(check);
  });
  const excludes = (field: FieldManifest, other: FieldManifest): boolean =>
    field.appliesWhen !== null && fieldsRead(field.appliesWhen).includes(other.id);
  const toldAlready = notAsked.filter((field, at) =>
    notAsked.slice(at + 1).some((later) => excludes(field, later) && excludes(later, field)),
  );
  for (const rule of [...list.rules, ...(placed ? [placed] : [])]) {
    const holds = evaluate(rule.expect, clean as RowValues, bindings);
    const reads = fieldsRead(rule.expect);
    if (holds === null) untold.push(rule.id);
    if (holds !== false || readsUnreadable(reads)) continue;
    failed.push(rule.id);
    if (rule === placed) continue;
    for (const id of reads) {
      const must = list.fields.find((field) => field.id === id)?.strength === 'must';
      toldByRules.push(`${id}.notAsked`);
      if (rule.severity === 'mustFix' || !must) toldByRules.push(`${id}.missing`);
    }
  }
  toldByRules.push(...toldAlready.map(({ id }) => `${id}.notAsked`));
  const named = (ids: string[]) => ids.map((each) => `${list.id}.${each}`).sort();
  const once = failed.filter((each) => !toldByRules.includes(each) && !silent.includes(each));
  return { failed: named(once), untold: named(untold) };
}

function found(list: ListManifest, bindings: Bindings, row: RawRow, generate: boolean) {
  const checker = rowChecker(list, bindings, { generate });
  const failed: string[] = [];
  checker.run(row, (check) => failed.push(check.id));
  const untold = checker.notChecked().flatMap(({ check, rows }) => Array<string>(rows).fill(check.id));
  return { inOrder: failed, failed: [...failed].sort(), untold: untold.sort(), checks: checker.checks };
}

afterEach(() => vi.unstubAllGlobals());

describe('a checker of rows', () => {
  test('goes by itself without generated code where a content policy forbids it', () => {
    vi.stubGlobal(
      'Function',
      class {
        constructor() {
          throw new EvalError('Refused to evaluate a string as JavaScript');
        }
      },
    );
    const checker = rowChecker(childrenInNeed, inspected);
    const failed: string[] = [];
    checker.run({ ...complete, gender: 'female' }, (check) => failed.push(check.id));
    expect([checker.isGenerated, failed]).toEqual([false, ['childrenInNeed.gender.code']]);
  });

  test('finds the same as code, as closures and as its description, whatever the list and the row', () => {
    fc.assert(
      fc.property(
        anyList,
        anyBindings(),
        fc.array(rawRow, { minLength: 3, maxLength: 3 }),
        (list, dates, rows) => {
          for (const row of rows) {
            const { failed, untold } = slowCheck(list, dates, row);
            const generated = found(list, dates, row, true);
            const interpreted = found(list, dates, row, false);
            expect(interpreted.inOrder).toEqual(generated.inOrder);
            expect({ failed: generated.failed, untold: generated.untold }).toEqual({ failed, untold });
            expect({ failed: interpreted.failed, untold: interpreted.untold }).toEqual({ failed, untold });
            expect(generated.checks.map((check) => check.id)).toEqual(expect.arrayContaining(failed));
          }
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  test('says nothing of what it cannot look for as if it had looked', () => {
    fc.assert(
      fc.property(anyList, anyBindings(), rawRow, fc.boolean(), (list, dates, row, generate) => {
        const absent = new Set(['startedOn', 'status', 'seen']);
        const checker = rowChecker(list, dates, { generate, absent });
        const reads = (fields: readonly string[]) => fields.some((field) => absent.has(field));
        expect(checker.checks.filter((check) => reads(check.fields))).toEqual([]);
        expect(checker.notRun.every(({ check }) => reads(check.fields))).toBe(true);
        const whole = rowChecker(list, dates, { generate });
        const ids = (checks: readonly { readonly id: string }[]) => checks.map((check) => check.id).sort();
        expect(ids([...checker.checks, ...checker.notRun.map(({ check }) => check)])).toEqual(
          ids(whole.checks),
        );
        const failed: string[] = [];
        const expected: string[] = [];
        checker.run(row, (check) => failed.push(check.id));
        const rules = list.rules.filter((rule) => !reads(fieldsRead(rule.expect)));
        const cells = Object.entries(row).filter(([id]) => !absent.has(id));
        rowChecker({ ...list, rules }, dates, { generate }).run(Object.fromEntries(cells), (check) => {
          if (!reads(check.fields)) expected.push(check.id);
        });
        expect(failed).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('gives every check an id of its own', () => {
    fc.assert(
      fc.property(anyList, anyBindings(), (list, dates) => {
        const ids = rowChecker(list, dates).checks.map((check) => check.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe.each([true, false])('the rows of a list (generated code: %s)', (generate) => {
  const ids = (row: RawRow): readonly string[] => {
    const failed: string[] = [];
    rowChecker(childrenInNeed, inspected, { generate }).run({ ...complete, ...row }, (check) =>
      failed.push(check.id),
    );
    return failed.map((each) => each.replace('childrenInNeed.', ''));
  };

  test('a complete row has nothing against it', () => {
    expect(ids({})).toEqual([]);
  });

  test('a blank is missing where it must or should be filled, and fine where it may', () => {
    expect(ids({ childId: '', gender: undefined, startedOn: null, hours: '' })).toEqual([
      'childId.missing',
      'gender.missing',
      'startedOn.missing',
    ]);
  });

  test('a value of the wrong type is wrong and not also missing', () => {
    expect(
      ids({ childId: 12, gender: 'female', bornOn: '2017-02-30', age: 2.5, hours: 'many', disabled: 'Yes' }),
    ).toEqual(['childId.type', 'gender.code', 'bornOn.type', 'age.type', 'hours.type', 'disabled.type']);
  });

  test('an unborn child may be -1 years old and nobody younger', () => {
    expect(ids({ age: -1 })).toEqual([]);
    expect(ids({ age: -2 })).toEqual(['age.least']);
  });

  test('an expected date of birth is asked for while there is no date of birth, and only then', () => {
    expect(ids({ bornOn: null, expectedOn: '2017-08-01' })).toEqual(['bornOn.missing']);
    expect(ids({ bornOn: null })).toEqual(['bornOn.missing', 'expectedOn.missing']);
    expect(ids({ expectedOn: '2017-08-01' })).toEqual(['expectedOn.notAsked']);
  });

  test('a field that need not but may be filled when it is not asked for is asked for all the same when it is', () => {
    const openList: ListManifest = {
      ...childrenInNeed,
      fields: childrenInNeed.fields.map((each) =>
        each.id === 'reason' ? { ...each, otherwise: 'open' } : each,
      ),
    };
    const found: string[] = [];
    const checker = rowChecker(openList, inspected, { generate });
    for (const closedOn of ['2017-05-03', '2017-04-01']) {
      for (const reason of [null, 'Moved']) {
        checker.run({ ...complete, closedOn, reason }, (check) =>
          found.push(`${closedOn} ${reason} ${check.id}`),
        );
      }
    }
    expect(found).toEqual(['2017-04-01 null childrenInNeed.reason.missing']);
    expect(checker.checks.some((check) => check.id === 'childrenInNeed.reason.notAsked')).toBe(false);
  });

  test('two fields of which each is asked for without the other are told of once when both are filled: the later', () => {
    const births = listManifest(
      'births',
      list({
        title: 'Births',
        population: 'All',
        window: {},
        key: 'childId',
        source: convention('example'),
        fields: {
          childId: id('Child unique ID'),
          bornOn: date('Date of birth'),
          expectedOn: date('Expected'),
        },
        applies: (row) => ({ bornOn: row.expectedOn.isBlank(), expectedOn: row.bornOn.isBlank() }),
      }),
    );
    const found: string[] = [];
    const checker = rowChecker(births, inspected, { generate });
    checker.run({ childId: 'EX-001', bornOn: '2017-01-02', expectedOn: '2017-01-03' }, (check) =>
      found.push(check.id),
    );
    expect(found).toEqual(['births.expectedOn.notAsked']);
  });

  test('what a blank leaves open is counted and not reported', () => {
    const checker = rowChecker(childrenInNeed, inspected, { generate });
    const failed: string[] = [];
    for (const closedOn of [null, '', '2017-03-01']) {
      checker.run({ ...complete, closedOn, reason: null }, (check) => failed.push(check.id));
    }
    expect(failed).toEqual(['childrenInNeed.reason.missing']);
    expect(checker.notChecked().map(({ check, rows, because }) => [check.id, rows, because])).toEqual([
      [
        'childrenInNeed.reason.missing',
        2,
        'a blank among “Reason for closure”, “CIN closure date” leaves it open',
      ],
      [
        'childrenInNeed.closedAfterStart',
        2,
        'a blank among “CIN closure date”, “CIN start date” leaves it open',
      ],
    ]);
  });

  test('a case that closes before it started breaks the rule and leaves the window', () => {
    expect(ids({ closedOn: '2016-08-31' })).toEqual(['closedAfterStart', 'outsideWindow']);
  });

  test('a rule that needs an absent column is not run and says which', () => {
    const checker = rowChecker(childrenInNeed, inspected, { generate, absent: ['closedOn'] });
    const because = 'no column was found for “CIN closure date”';
    expect(checker.notRun.map(({ check, because }) => [check.id, because])).toEqual([
      ['childrenInNeed.closedOn.type', because],
      ['childrenInNeed.reason.missing', because],
      ['childrenInNeed.reason.notAsked', because],
      ['childrenInNeed.closedAfterStart', because],
      ['childrenInNeed.outsideWindow', because],
    ]);
  });
});

describe('what a finding says', () => {
  const { checks } = rowChecker(childrenInNeed, inspected);
  const check = (id: string) => checks.find((each) => each.id === `childrenInNeed.${id}`);

  test('names the column and what it should hold', () => {
    expect(check('bornOn.type')?.message).toBe('“Date of birth” should hold a date that exists.');
    expect(check('gender.code')?.message).toBe('“Gender” should hold one of: M (Male), F (Female).');
    expect(check('ethnicity.code')?.message).toBe(
      '“Ethnicity” should hold one of the 9 codes on the codes sheet.',
    );
    expect(check('age.least')?.message).toBe('“Age of child (years)” should be -1 or more.');
    expect(check('childId.missing')).toMatchObject({
      severity: 'mustFix',
      message: '“Child unique ID” is blank: it must be filled.',
    });
  });

  test('names the condition under which a field is asked for', () => {
    expect(check('expectedOn.missing')?.message).toBe(
      '“If unborn: expected date of birth” is blank: it must be filled when “Date of birth” is blank.',
    );
    expect(check('expectedOn.notAsked')?.message).toBe(
      '“If unborn: expected date of birth” is filled, but it is asked for only when “Date of birth” is blank.',
    );
  });

  test('says what to do, in every check', () => {
    expect(checks.filter((each) => each.fix === null)).toEqual([]);
    expect(check('closedAfterStart')?.fix).toBe(
      'Compare “CIN closure date” with “CIN start date” and correct what is wrong.',
    );
    expect(check('outsideWindow')?.field).toBe('closedOn');
  });
});
