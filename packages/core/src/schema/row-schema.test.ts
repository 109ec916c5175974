import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { list as anyList, rawRow } from '../../test/check/arbitraries.js';
import { bindings as anyBindings } from '../../test/expression/arbitraries.js';
import {
  code,
  codeSet,
  convention,
  date,
  type IsoDate,
  id,
  list,
  rowChecker,
  wholeNumber,
  yesNo,
} from '../index.js';
import { rowSchema } from './index.js';

const source = convention('example');
const gender = codeSet('gender', 'Gender', { M: 'Male', F: 'Female' }, source);
const childrenInNeed = list({
  title: 'Children in need',
  population: 'All',
  window: { months: 3, atPointOfInspection: true },
  key: 'childId',
  source,
  fields: {
    childId: id('Child unique ID'),
    gender: code('Gender', gender),
    age: wholeNumber('Age', { least: -1 }),
    startedOn: date('Start date'),
    closedOn: date('Closure date'),
    seen: yesNo('Seen?'),
  },
  rules: (row) => ({
    closedAfterStart: {
      says: 'A case closes on or after the day it started',
      expect: row.closedOn.isOnOrAfter(row.startedOn),
    },
    seenWhenClosed: {
      says: 'A child whose case is closed was seen',
      severity: 'check',
      expect: row.seen.is(true),
    },
  }),
});
const schema = rowSchema(childrenInNeed);
const blank = { gender: null, age: null, startedOn: null, closedOn: null, seen: null };

describe('the schema of a row', () => {
  test('refuses a row for what a check of rows must have mended, and for nothing else', () => {
    fc.assert(
      fc.property(
        anyList,
        anyBindings(),
        fc.array(rawRow, { minLength: 3, maxLength: 3 }),
        (list, dates, rows) => {
          const schema = rowSchema(list, dates);
          const checker = rowChecker(list, dates);
          for (const row of rows) {
            const mustFix: string[] = [];
            checker.run(row, ({ id, severity }) => severity === 'mustFix' && mustFix.push(id));
            expect(schema.safeParse(row).success, mustFix.join()).toBe(mustFix.length === 0);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  test('gives the typed row that the list has', () => {
    const row = schema.parse({ childId: 'EX-001', gender: 'F', startedOn: '2017-01-02' });
    expect(row).toEqual({ ...blank, childId: 'EX-001', gender: 'F', startedOn: '2017-01-02' });
    expectTypeOf(row.gender).toEqualTypeOf<'M' | 'F' | null>();
    expectTypeOf(row.startedOn).toEqualTypeOf<IsoDate | null>();
    expectTypeOf(row.seen).toEqualTypeOf<boolean | null>();
  });

  test('says what is wrong in the words of the checks, beside the field', () => {
    const issues = (row: object) =>
      schema
        .safeParse({ childId: 'EX-001', ...row })
        .error?.issues.map(({ path, message }) => [path.join(), message]);
    expect(issues({ gender: 'female', age: -2, startedOn: '2017-02-30' })).toEqual([
      ['gender', '“Gender” should hold one of: M (Male), F (Female).'],
      ['age', '“Age” should be -1 or more.'],
      ['startedOn', '“Start date” should hold a date that exists.'],
    ]);
    expect(issues({ startedOn: '2017-01-02', closedOn: '2017-01-01' })).toEqual([
      ['closedOn', 'This row does not fit the rule: A case closes on or after the day it started.'],
    ]);
    expect(issues({ childId: '' })).toEqual([['childId', '“Child unique ID” is blank: it must be filled.']]);
  });

  test('lets pass what a blank leaves open and what is only to be looked at', () => {
    expect(schema.safeParse({ childId: 'EX-001', closedOn: '2017-01-01', seen: false }).success).toBe(true);
  });

  test('is a Standard Schema', async () => {
    const result = await schema['~standard'].validate({ childId: 'EX-001' });
    expect(result).toEqual({ value: { ...blank, childId: 'EX-001' } });
  });
});
