import { expect, test } from 'vitest';
import { claimInWords, explanationInWords, type PlacedOutcome } from '../index.js';

const theme = {
  lists: [],
  assumptions: [
    {
      id: 'lull',
      says: 'The text does not say how long.',
      choices: { halfYear: 'Half a year' },
      chosen: 'halfYear',
      because: 'it is invented',
      source: { publication: 'EX-1', edition: '2020', at: 'para 1', basis: 'printed' },
    },
  ],
} as const;

const leaf: PlacedOutcome = {
  kind: 'threshold',
  says: 'No offence',
  truth: false,
  on: '2017-01-31',
  person: 'EX-P1',
  number: null,
  gathered: [],
  assumption: null,
  reading: null,
  firstHeldOn: '2016-04-06',
  metOn: null,
  missing: ['No offence: 1, to be exactly 0'],
  children: [],
};

const row = (number: number, isSure = true) => ({
  list: 'offences',
  file: 'a.xlsx',
  sheet: 'Offences',
  row: number,
  isSure,
});

const gathered = (rows: readonly ReturnType<typeof row>[]): PlacedOutcome['gathered'][number] => ({
  least: rows.length,
  most: rows.length,
  list: 'offences',
  isHandedOver: true,
  period: { from: null, to: '2017-01-31' },
  rows,
});

test('a part tells of whom, whether and since when, and what is missing', () => {
  expect(explanationInWords(leaf, theme)).toEqual({
    says: 'EX-P1: No offence',
    truth: false,
    told: 'no, though so on 6 April 2016',
    details: ['missing: No offence: 1, to be exactly 0'],
    parts: [],
  });
});

test('what is missing is told of the smallest part alone', () => {
  const whole = explanationInWords({ ...leaf, kind: 'all', children: [leaf] }, theme);
  expect(whole.details).toEqual([]);
  expect(whole.parts[0]?.details).toHaveLength(1);
});

test('rows are cited by sheet, those that a blank leaves open with a question mark, many in short', () => {
  const few = { ...leaf, missing: [], gathered: [gathered([row(4), row(7, false)])] };
  expect(explanationInWords(few, theme).details).toEqual(['ever to 31 January 2017: “Offences” row 4, 7?']);
  const many = { ...few, gathered: [gathered(Array.from({ length: 15 }, (_, at) => row(at + 2)))] };
  expect(explanationInWords(many, theme).details[0]).toMatch(/row 2, 3, .*13 and 3 more$/);
});

test('a list that was not handed over, and days that cannot be told, are said to be so', () => {
  const { details } = explanationInWords(
    {
      ...leaf,
      missing: [],
      gathered: [
        { ...gathered([]), isHandedOver: false },
        { ...gathered([]), period: null },
      ],
    },
    theme,
  );
  expect(details).toEqual(['offences: not handed over', 'days that cannot be told: no row']);
});

test('a reading is named by the words of its choice', () => {
  const read: PlacedOutcome = {
    ...leaf,
    kind: 'reading',
    assumption: 'lull',
    reading: 'halfYear',
    person: null,
  };
  expect(explanationInWords(read, theme).says).toBe('Read as “Half a year” (lull)');
});

test('a claim is claimable since a day, not claimable or not specified', () => {
  const told = (claimable: boolean | 'unspecified') =>
    claimInWords({ claimable, claimableOn: claimable === true ? '2017-03-31' : null });
  expect([true, false, 'unspecified' as const].map(told)).toEqual([
    'claimable since 31 March 2017',
    'not claimable',
    'not specified whether claimable',
  ]);
});
