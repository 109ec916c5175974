import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acrossChecker,
  addMonths,
  alsoOn,
  convention,
  countedIn,
  date,
  defineTheme,
  id,
  isIsoDate,
  type ListFinding,
  list,
  type RawRow,
  type RunDates,
  sameAcross,
  text,
  themeManifest,
  wholeNumber,
} from '../index.js';

const source = convention('example');
const about = { population: 'All', window: { months: 12 }, key: 'childId', source } as const;
const childId = id('Child unique ID', { meaning: 'person' });
const bornOn = date('Date of birth');

const theme = themeManifest(
  defineTheme({
    id: 'example',
    title: 'An example',
    publication: {
      number: 'EX-1',
      title: 'Guidance',
      publisher: 'Example',
      published: '2020',
      edition: '2020',
    },
    lists: {
      referrals: list({
        ...about,
        number: 3,
        title: 'Referrals',
        fields: {
          childId,
          bornOn,
          referredOn: date('Date of referral'),
          numberOfReferrals: wholeNumber('Number of referrals in last 12 months'),
        },
      }),
      childrenInNeed: list({ ...about, number: 6, title: 'Children in need', fields: { childId, bornOn } }),
      onPlans: list({
        ...about,
        title: 'On a plan',
        fields: { childId, bornOn, numberOfReferrals: wholeNumber('Referrals before the plan') },
      }),
      adopters: list({
        ...about,
        title: 'Adopters',
        unit: 'enquirer',
        key: 'reference',
        fields: { reference: id('Reference'), bornOn: text('Born') },
      }),
    },
    across: {
      born: sameAcross({ field: 'bornOn', says: 'A child has one date of birth', source }),
      planIsNeed: alsoOn({
        list: 'onPlans',
        also: 'childrenInNeed',
        says: 'A child on a plan is in need',
        source,
      }),
      stated: countedIn({
        list: 'referrals',
        field: 'numberOfReferrals',
        counts: 'referrals',
        on: 'referredOn',
        months: 12,
        says: 'The number is at least the rows shown',
        source,
      }),
      statedElsewhere: countedIn({
        list: 'onPlans',
        field: 'numberOfReferrals',
        counts: 'referrals',
        on: 'referredOn',
        months: 12,
        says: 'The number is at least the rows shown',
        source,
      }),
    },
  }),
);

interface Fed {
  readonly list: 'referrals' | 'childrenInNeed' | 'onPlans' | 'adopters';
  readonly row: RawRow;
}

const inspected: RunDates = { inspectedOn: '2017-05-02' };

function check(rows: readonly Fed[], dates = inspected) {
  const checker = acrossChecker(theme, dates);
  for (const of of theme.lists)
    checker.open(
      of.id,
      of.fields.map((field) => field.id),
    );
  for (const [at, { list, row }] of rows.entries()) checker.add(list, row, at);
  const found: ListFinding[] = [];
  return { outcome: checker.finish((finding) => found.push(finding)), found };
}

const isNamed = (row: RawRow) => typeof row.childId === 'string' && row.childId !== '';
const isDate = (value: unknown): value is string => typeof value === 'string' && isIsoDate(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

/** All pairs of rows are held against each other, as one would with the sheets side by side. */
function slowCheck(rows: readonly Fed[], { inspectedOn, listedOn = inspectedOn }: RunDates) {
  const all = rows.map((each, where) => ({ ...each, where })).filter(({ row }) => isNamed(row));
  const born = all.flatMap(({ row, where, list }) => {
    const first = all.find(
      (other) => other.row.childId === row.childId && other.list !== 'adopters' && isDate(other.row.bornOn),
    );
    const differs = list !== 'adopters' && isDate(row.bornOn) && first && first.row.bornOn !== row.bornOn;
    return differs ? [`born ${where} beside ${first.where}`] : [];
  });
  const need = all.flatMap(({ row, list, where }) => {
    const isFirst = !all.some(
      (other) => other.list === list && other.row.childId === row.childId && other.where < where,
    );
    const isNeed = all.some((other) => other.list === 'childrenInNeed' && other.row.childId === row.childId);
    return list === 'onPlans' && isFirst && !isNeed ? [`planIsNeed ${where}`] : [];
  });
  const from = addMonths(listedOn > inspectedOn ? listedOn : inspectedOn, -12);
  const to = listedOn < inspectedOn ? listedOn : inspectedOn;
  const stated = (rule: string, among: string) =>
    all.flatMap(({ row, list, where }) => {
      const counted = all.filter(
        (other) =>
          other.list === 'referrals' &&
          other.row.childId === row.childId &&
          isDate(other.row.referredOn) &&
          other.row.referredOn >= from &&
          other.row.referredOn <= to,
      );
      const number = row.numberOfReferrals;
      return list === among && isCount(number) && number < counted.length
        ? [`${rule} ${where} shows ${counted.length}`]
        : [];
    });
  return [...born, ...need, ...stated('stated', 'referrals'), ...stated('statedElsewhere', 'onPlans')].sort();
}

const inWords = ({ check, where, detail }: ListFinding): string => {
  const rule = `${check.id.replace('across.', '')} ${where}`;
  if (detail.kind === 'same') return `${rule} beside ${detail.other.where}`;
  return detail.kind === 'countedIn' ? `${rule} shows ${detail.rows}` : rule;
};

const blankly = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: some }, fc.constantFrom(null, '', undefined));
const anyRow: fc.Arbitrary<RawRow> = fc.record({
  childId: blankly(fc.constantFrom('EX-001', 'EX-002', 'EX-003')),
  bornOn: blankly(fc.constantFrom('2010-01-01', '2010-01-02', 'soon')),
  referredOn: blankly(
    fc.constantFrom('2016-05-01', '2016-05-02', '2016-05-05', '2017-01-01', '2017-05-02', '2017-05-04'),
  ),
  numberOfReferrals: blankly(fc.constantFrom(0, 1, 2, 'two')),
});
const anyFed: fc.Arbitrary<Fed> = fc.record({
  list: fc.constantFrom('referrals', 'referrals', 'childrenInNeed', 'onPlans', 'adopters'),
  row: anyRow.map((row) => ({ ...row, reference: row.childId })),
});

describe('checks across lists', () => {
  test('find what one finds with the sheets side by side, whatever the order of the rows', () => {
    const anyDates = fc.constantFrom<RunDates>(
      inspected,
      { inspectedOn: '2017-05-02', listedOn: '2017-05-05' },
      { inspectedOn: '2017-05-02', listedOn: '2017-04-28' },
    );
    fc.assert(
      fc.property(fc.array(anyFed, { maxLength: 20 }), anyDates, (rows, dates) => {
        expect(check(rows, dates).found.map(inWords).sort()).toEqual(slowCheck(rows, dates));
      }),
      { numRuns: 1000 },
    );
  });

  test('a second date of birth is pointed out at its own row, beside the row that gave the first', () => {
    const { found } = check([
      { list: 'referrals', row: { childId: 'EX-001', bornOn: '2010-01-01' } },
      { list: 'childrenInNeed', row: { childId: 'EX-001', bornOn: '2010-10-01' } },
      { list: 'childrenInNeed', row: { childId: 'EX-001', bornOn: '2010-01-01' } },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      check: { id: 'across.born', severity: 'mustFix' },
      list: 'childrenInNeed',
      where: 1,
      child: 'EX-001',
      message: '“Date of birth” differs from what list 3 (Referrals) says about the same child.',
      detail: { kind: 'same', other: { list: 'referrals', where: 0 } },
    });
  });

  test('a number that is too low says how many rows are shown', () => {
    const referral = (referredOn: string, numberOfReferrals: number | null) => ({
      list: 'referrals' as const,
      row: { childId: 'EX-001', referredOn, numberOfReferrals },
    });
    const { found, outcome } = check([referral('2016-06-01', 1), referral('2017-01-01', null)]);
    expect(found.map((finding) => finding.message)).toEqual([
      '“Number of referrals in last 12 months” says fewer in 12 months than the 2 rows that list 3 (Referrals) shows.',
    ]);
    expect(outcome.notChecked.map(({ check, rows }) => [check.id, rows])).toEqual([['across.stated', 1]]);
  });

  test('a row without a date may or may not lie in the period, so the number stays open', () => {
    const row = { childId: 'EX-001', numberOfReferrals: 0, referredOn: null };
    expect(check([{ list: 'referrals', row }]).outcome.notChecked.map(({ rows }) => rows)).toEqual([1]);
  });

  test('the id of a child and the reference of an adopter are not the same person', () => {
    const { found } = check([
      { list: 'adopters', row: { reference: 'EX-001', bornOn: '1980-01-01' } },
      { list: 'referrals', row: { childId: 'EX-001', bornOn: '2010-01-01' } },
    ]);
    expect(found).toEqual([]);
  });

  test('rows that do not say whom they are about are skipped and counted', () => {
    const { outcome } = check([
      { list: 'onPlans', row: { childId: '', bornOn: '2010-01-01' } },
      { list: 'onPlans', row: { bornOn: '2010-01-01' } },
    ]);
    expect(outcome.skipped).toEqual([{ list: 'onPlans', rows: 2 }]);
  });

  test('a rule whose list or column was not found is not run and says why', () => {
    const checker = acrossChecker(theme, inspected);
    checker.open('referrals', ['childId', 'numberOfReferrals']);
    checker.open('onPlans', ['childId', 'bornOn', 'numberOfReferrals']);
    checker.add('onPlans', { childId: 'EX-001', bornOn: '2010-01-01', numberOfReferrals: 0 }, 2);
    const { notRun } = checker.finish(() => expect.unreachable('nothing can be told'));
    expect(notRun.map(({ check, because }) => [check.id, because])).toEqual([
      ['across.born', '“Date of birth” was found in fewer than two lists'],
      ['across.planIsNeed', 'list 6 (Children in need) was not found'],
      ['across.stated', 'list 3 (Referrals) has no column for “Date of referral”'],
      ['across.statedElsewhere', 'list 3 (Referrals) has no column for “Date of referral”'],
    ]);
  });

  test('a list that was found empty has nobody on it', () => {
    const { found } = check([{ list: 'onPlans', row: { childId: 'EX-001' } }]);
    expect(found.map((finding) => finding.message)).toEqual([
      'This child is on the list “On a plan” but not on list 6 (Children in need).',
    ]);
  });
});

describe('a field that one list alone holds', () => {
  const single = themeManifest(
    defineTheme({
      id: 'single',
      title: 'An example',
      publication: {
        number: 'EX-1',
        title: 'Guidance',
        publisher: 'Example',
        published: '2020',
        edition: '2020',
      },
      lists: {
        referrals: list({
          ...about,
          title: 'Referrals',
          fields: { childId, numberOfReferrals: wholeNumber('Number of referrals in last 12 months') },
        }),
      },
      across: {
        sameNumber: sameAcross({
          field: 'numberOfReferrals',
          says: 'Every row gives the same number',
          source,
        }),
      },
    }),
  );

  test('is compared between the rows of that list', () => {
    const checker = acrossChecker(single, { inspectedOn: '2017-05-02' });
    const found: ListFinding[] = [];
    checker.add('referrals', { childId: 'EX-001', numberOfReferrals: 1 }, 2);
    checker.add('referrals', { childId: 'EX-001', numberOfReferrals: 2 }, 3);
    checker.add('referrals', { childId: 'EX-002', numberOfReferrals: 2 }, 4);
    const { notRun } = checker.finish((finding) => found.push(finding));
    expect(notRun).toEqual([]);
    expect(found.map(({ check, where, child }) => [check.id, where, child])).toEqual([
      ['across.sameNumber', 3, 'EX-001'],
    ]);
  });

  test('is not run when no column was found for it', () => {
    const checker = acrossChecker(single, { inspectedOn: '2017-05-02' });
    checker.open('referrals', ['childId']);
    expect(checker.finish(() => {}).notRun.map(({ because }) => because)).toEqual([
      'no column was found for “Number of referrals in last 12 months”',
    ]);
  });
});
