import fc from 'fast-check';
import {
  addDays,
  type ConditionNode,
  type IsoDate,
  type MomentNode,
  type NumberNode,
  type OutcomeNode,
  type PeopleNode,
  type PeriodNode,
  type RowsNode,
  type RowValues,
} from '../../src/index.js';
import type { Rows } from './invented-programme.js';

/** Days around the last days of months, one of them 29 February, since that is where months are hard. */
const days: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.constantFrom<IsoDate>(
    '2015-11-30',
    '2015-12-31',
    '2016-01-31',
    '2016-02-28',
    '2016-02-29',
    '2016-03-31',
  ),
  fc.integer({ min: -150, max: 160 }).map((by) => addDays('2016-01-31', by)),
);
const dayOrBlank = fc.option(days, { nil: null, freq: 6 });
const persons = fc.constantFrom('EX-1', 'EX-2', 'EX-3', null);
const yesNo = fc.constantFrom(true, false, null);
const kinds = fc.constantFrom('a', 'b', null);
const small = fc.constantFrom(0, 1, 2, 5, null);
const particulars = {
  isProven: yesNo,
  kind: kinds,
  hours: small,
  balance: fc.constantFrom(-2, 0, 1, 4, 4.5, null),
};
const family = fc.constantFrom('EX-F1', 'EX-F1', null, 'EX-F2');

const rowsOf = (row: Record<string, fc.Arbitrary<RowValues[string]>>): fc.Arbitrary<readonly RowValues[]> =>
  fc.array(fc.record(row), { maxLength: 4 });

const member = fc.record({
  personId: fc.constantFrom('EX-1', 'EX-2'),
  familyId: fc.constantFrom('EX-F1', 'EX-F1', 'EX-F2'),
  bornOn: fc.constantFrom('2000-02-29', '2006-03-01', '2006-02-05', null),
  isParent: yesNo,
  joinedOn: fc.option(days, { nil: null, freq: 1 }),
  leftOn: fc.option(days, { nil: null, freq: 1 }),
});

const terms: readonly RowValues[] = [
  { termId: '1', startedOn: '2015-09-07', endedOn: '2015-10-20' },
  { termId: '2', startedOn: '2015-11-02', endedOn: '2015-12-18' },
  { termId: '3', startedOn: '2016-01-04', endedOn: '2016-02-12' },
  { termId: '4', startedOn: '2016-02-22', endedOn: '2016-03-24' },
];

/** Somebody entered a term and not when it ended. */
const dayless: RowValues = { termId: '5', startedOn: '2016-01-04', endedOn: null };

/** The rows of a family and perhaps its neighbours; now and then a list is not handed over. */
export const familyRows: fc.Arbitrary<{ readonly rows: Rows; readonly asOf: IsoDate }> = fc
  .record({
    engagedOn: fc.constantFrom<IsoDate>('2016-01-31', '2016-02-29', '2016-01-05'),
    followed: fc.integer({ min: 0, max: 75 }),
    members: fc.array(member, { maxLength: 3 }),
    offences: rowsOf({
      personId: persons,
      committedOn: dayOrBlank,
      provenOn: dayOrBlank,
      heardOn: dayOrBlank,
      ...particulars,
    }),
    claims: rowsOf({
      personId: persons,
      familyId: family,
      startedOn: dayOrBlank,
      endedOn: dayOrBlank,
      checkedOn: dayOrBlank,
      ...particulars,
    }),
    visits: rowsOf({ familyId: family, visitedOn: dayOrBlank, ...particulars, balance: small }),
    notes: rowsOf({ familyId: family, readOn: dayOrBlank, ...particulars }),
    judgements: rowsOf({
      familyId: family,
      personId: persons,
      indicator: fc.constantFrom('X1', 'X2'),
      ground: fc.constantFrom('calm', 'safe'),
      isMet: yesNo,
      author: fc.constantFrom('A. Example', 'A. Example', null),
      judgedOn: dayOrBlank,
    }),
    terms: fc.constantFrom(undefined, undefined, terms, terms, terms.slice(0, 3), [...terms, dayless]),
    missing: fc.constantFrom(null, null, null, 'offences', 'members', 'visits', 'judgements'),
  })
  .map(({ engagedOn, followed, terms: given, missing, ...lists }) => {
    const rows = new Map<string, readonly RowValues[]>(Object.entries(lists));
    rows.set('families', [
      { familyId: 'EX-F1', engagedOn },
      { familyId: 'EX-F2', engagedOn: '2016-01-01' },
    ]);
    if (given !== undefined) rows.set('terms', given);
    if (missing !== null) rows.delete(missing);
    return { rows, asOf: addDays(engagedOn, followed) };
  });

const isProven: ConditionNode = {
  kind: 'compare',
  operator: 'is',
  left: { kind: 'field', field: 'isProven', type: 'yesNo' },
  right: { kind: 'literal', type: 'yesNo', value: true },
};
const isKind: ConditionNode = {
  kind: 'compare',
  operator: 'is',
  left: { kind: 'field', field: 'kind', type: 'text' },
  right: { kind: 'literal', type: 'text', value: 'a' },
};
const isParent: ConditionNode = {
  kind: 'compare',
  operator: 'is',
  left: { kind: 'field', field: 'isParent', type: 'yesNo' },
  right: { kind: 'literal', type: 'yesNo', value: true },
};

const people: fc.Arbitrary<PeopleNode> = fc.record({
  says: fc.constant('one of some people'),
  where: fc.constantFrom(null, null, isParent),
  ages: fc.constantFrom(null, { from: 10, to: 15 }, { from: 0, to: 9 }, { from: 16, to: 99 }),
});

/** A date of each list beside those that place its rows. */
const laterDates: Readonly<Record<string, string>> = {
  offences: 'heardOn',
  claims: 'checkedOn',
  notes: 'readOn',
};

const rows: fc.Arbitrary<RowsNode> = fc
  .record({
    list: fc.constantFrom('offences', 'claims', 'visits', 'notes'),
    where: fc.constantFrom(null, null, isProven, isKind),
    people: fc.option(people, { nil: null, freq: 1 }),
    placedBy: fc.constantFrom(null, null, 'provenOn'),
    isCut: fc.boolean(),
  })
  .map(({ list, people: who, placedBy, isCut, where }) => ({
    list,
    where,
    people: list === 'visits' || list === 'notes' ? null : who,
    placedBy: list === 'offences' ? placedBy : null,
    onlyFrom: isCut ? (laterDates[list] ?? null) : null,
  }));

const unit = fc.constantFrom('days' as const, 'weeks' as const, 'months' as const);

const { moment } = fc.letrec<{ moment: MomentNode }>((tie) => ({
  moment: fc.oneof(
    { maxDepth: 2 },
    { arbitrary: fc.constant<MomentNode>({ kind: 'day' }), weight: 3 },
    { arbitrary: fc.constant<MomentNode>({ kind: 'engaged' }), weight: 2 },
    {
      arbitrary: fc.record({
        kind: fc.constant('row' as const),
        which: fc.constantFrom('first' as const, 'latest' as const),
        edge: fc.constantFrom('start' as const, 'end' as const),
        rows,
      }),
      weight: 1,
    },
    {
      arbitrary: fc.record({
        kind: fc.constant('shifted' as const),
        moment: tie('moment'),
        unit,
        by: fc.integer({ min: -3, max: 2 }),
      }),
      weight: 3,
    },
  ),
}));

const last: fc.Arbitrary<PeriodNode> = fc.tuple(fc.integer({ min: 0, max: 4 }), unit).map(([by, of]) => ({
  kind: 'between',
  from: { kind: 'shifted', moment: { kind: 'day' }, unit: of, by: -by },
  to: { kind: 'day' },
}));

const period: fc.Arbitrary<PeriodNode> = fc.oneof(
  last,
  fc.record({
    kind: fc.constant('between' as const),
    from: fc.option(moment, { nil: null, freq: 4 }),
    to: moment,
  }),
  fc.record({ kind: fc.constant('terms' as const), count: fc.integer({ min: 1, max: 2 }), until: moment }),
);

const field = fc.constantFrom('hours', 'balance');

const gathered: fc.Arbitrary<NumberNode> = fc.oneof(
  fc.record({
    kind: fc.constant('count' as const),
    rows,
    period,
    distinct: fc.constantFrom(null, null, 'kind'),
  }),
  fc.record({ kind: fc.constant('sum' as const), rows, field, period }),
  fc.record({ kind: fc.constant('latestNumber' as const), rows, field, period }),
  fc.record({
    kind: fc.constant('share' as const),
    rows,
    part: fc.constant('hours'),
    whole: field,
    period,
  }),
  fc.record({ kind: fc.constant('weeks' as const), rows, covered: fc.boolean(), period }),
);

const number: fc.Arbitrary<NumberNode> = fc.oneof(
  { arbitrary: gathered, weight: 4 },
  {
    arbitrary: fc.record({
      kind: fc.constant('fall' as const),
      from: gathered,
      to: gathered,
      zero: fc.constantFrom('noFall' as const, 'completeWhenStillZero' as const, 'unspecified' as const),
    }),
    weight: 1,
  },
);

const leaf: fc.Arbitrary<OutcomeNode> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('threshold' as const),
      says: fc.constant('a number'),
      value: number,
      operator: fc.constantFrom(
        'is' as const,
        'isLessThan' as const,
        'isAtMost' as const,
        'isMoreThan' as const,
        'isAtLeast' as const,
      ),
      than: fc.constantFrom(0, 1, 2, 3, 33, 50, 100),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('latestRow' as const),
      says: fc.constant('the latest'),
      rows,
      period,
      expect: fc.constantFrom(isProven, isKind),
      none: yesNo,
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('judged' as const),
      says: fc.constant('judged'),
      indicator: fc.constantFrom('X1', 'X2'),
      ground: fc.constantFrom('calm', 'safe'),
      period,
    }),
    weight: 2,
  },
  { arbitrary: fc.constant<OutcomeNode>({ kind: 'unspecified', question: 'What?' }), weight: 1 },
);

/** An outcome of any shape over the lists of the invented programme. */
export const { outcome } = fc.letrec<{ outcome: OutcomeNode }>((tie) => {
  const some = fc.array(tie('outcome'), { maxLength: 3 });
  const says = fc.constant(null);
  return {
    outcome: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: leaf, weight: 5 },
      { arbitrary: fc.record({ kind: fc.constant('all' as const), says, of: some }), weight: 1 },
      { arbitrary: fc.record({ kind: fc.constant('any' as const), says, of: some }), weight: 1 },
      {
        arbitrary: fc.record({
          kind: fc.constant('atLeast' as const),
          says,
          count: fc.integer({ min: 0, max: 3 }),
          of: some,
        }),
        weight: 1,
      },
      { arbitrary: fc.record({ kind: fc.constant('not' as const), says, of: tie('outcome') }), weight: 1 },
      {
        arbitrary: fc.record({
          kind: fc.constantFrom('someone' as const, 'everyone' as const),
          people,
          membersOn: fc.constantFrom('day' as const, 'day' as const, 'engaged' as const),
          of: tie('outcome'),
        }),
        weight: 2,
      },
      {
        arbitrary: fc.record({
          kind: fc.constant('heldFor' as const),
          says,
          of: tie('outcome'),
          sustained: fc.record({
            length: fc.record({ count: fc.integer({ min: 0, max: 3 }), unit }),
            orShorter: fc.option(rows, { nil: null, freq: 1 }),
          }),
        }),
        weight: 2,
      },
      {
        arbitrary: fc.record({
          kind: fc.constant('reading' as const),
          assumption: fc.constant('joined'),
          readings: fc.record({ or: tie('outcome'), and: tie('outcome') }),
        }),
        weight: 1,
      },
    ),
  };
});
