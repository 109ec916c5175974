import { describe, expect, test } from 'vitest';
import { lists, programme } from '../../test/outcome/invented-programme.js';
import {
  between,
  compileOutcomes,
  convention,
  day,
  engaged,
  everyone,
  everyPart,
  gathering,
  heldFor,
  householdsOf,
  type IsoDate,
  judged,
  last,
  lastTerms,
  type OutcomeNode,
  type Outcomes,
  on,
  people,
  type RowValues,
  reading,
  shifted,
  sinceEngaged,
  someone,
  unspecified,
} from '../index.js';

const { rows } = gathering(lists);
const source = convention('invented');
const proven = rows('offences', (row) => row.isProven.is(true));
const children = people(lists.members, { says: 'a child aged 10 to 15', ages: [10, 15] });
const everybody = people(lists.members, { says: 'a member' });

const ever = rows('families').exists(between(null, day), 'There is a family');
const never = rows('families').none(between(null, day), 'There is no family');

const indicator = (
  problem: string,
  identified: OutcomeNode,
  progress: OutcomeNode,
): Outcomes['indicators'][string] => ({
  problem,
  headline: 'Trouble',
  says: 'Somebody in trouble',
  identified,
  progress,
  sustained: '',
  sustainedFor: null,
  source,
  assumes: [],
});

const family = { familyId: 'EX-F1', engagedOn: '2016-02-29' };
const parent = { personId: 'EX-1', familyId: 'EX-F1', bornOn: '1980-05-06', joinedOn: null, leftOn: null };
const child = { personId: 'EX-2', familyId: 'EX-F1', bornOn: '2004-02-29', joinedOn: null, leftOn: null };

type Lists = Readonly<Record<string, readonly RowValues[]>>;

function told(
  indicators: Outcomes['indicators'],
  asOf: IsoDate,
  given: Lists = {},
  more: Partial<Outcomes> = {},
) {
  const theme = programme({ indicators, ...more });
  const all = { families: [family], members: [parent, child], ...given };
  const households = householdsOf(theme, new Map(Object.entries(all)));
  const { verdict, explain } = compileOutcomes(theme, { asOf, terms: households.terms });
  const [household] = households;
  if (household === undefined) throw new Error('there is a family');
  return { verdict: verdict(household), explanation: explain(household, { everyIndicator: true }) };
}

/** What is told of one outcome as the progress of an indicator that everybody has. */
function progressOf(progress: OutcomeNode, asOf: IsoDate, given: Lists = {}) {
  const { verdict, explanation } = told({ X1: indicator('crime', ever, progress) }, asOf, given);
  return { ...verdict.indicators[0], why: explanation.indicators[0]?.progress };
}

const offence = (committedOn: string | null, personId = 'EX-2') => ({
  personId,
  committedOn,
  isProven: true,
});

describe('a row on the edge of a period', () => {
  const inSixMonths = proven.none(last(6, 'months'), 'No proven offence in the last 6 months');

  test('counts on its first day and on its last, the day of the month clamped', () => {
    const on31August = (committedOn: string) =>
      progressOf(inSixMonths, '2016-08-31', { offences: [offence(committedOn)] }).progress;
    expect(on31August('2016-02-28')).toBe('met');
    expect(on31August('2016-02-29')).toBe('notMet');
    expect(on31August('2016-08-31')).toBe('notMet');
    expect(on31August('2016-09-01')).toBe('met');
  });

  test('leaves it on the day after, from which on progress is met', () => {
    expect(progressOf(inSixMonths, '2016-12-31', { offences: [offence('2016-03-31')] })).toMatchObject({
      progress: 'met',
      metOn: '2016-10-01',
      why: { firstHeldOn: '2016-02-29', metOn: '2016-10-01' },
    });
  });

  test('that lasts counts on every day it lasts, and is still going without an end', () => {
    const current = rows('claims').exists(on(day), 'Is on a benefit');
    const claim = (startedOn: string, endedOn: string | null) => ({
      claims: [{ personId: 'EX-1', startedOn, endedOn }],
    });
    expect(progressOf(current, '2016-06-30', claim('2016-03-01', '2016-06-30')).progress).toBe('met');
    expect(progressOf(current, '2016-06-30', claim('2016-03-01', '2016-06-29')).progress).toBe('notMet');
    expect(progressOf(current, '2016-06-30', claim('2016-03-01', null)).progress).toBe('met');
  });

  test('that counts only from one of its dates on counts on no day before', () => {
    const checked = rows('claims').onlyFrom('checkedOn').exists(on(day), 'Is on a benefit that was checked');
    const claim = (startedOn: string | null, checkedOn: string | null) => ({
      claims: [{ personId: 'EX-1', startedOn, checkedOn, endedOn: '2016-06-30' }],
    });
    const on1May = (...dates: Parameters<typeof claim>) =>
      progressOf(checked, '2016-05-01', claim(...dates)).progress;
    expect(on1May('2016-03-01', '2016-05-01')).toBe('met');
    expect(on1May('2016-03-01', '2016-05-02')).toBe('notMet');
    expect(on1May('2016-05-02', '2016-03-01')).toBe('notMet');
    expect(on1May('2016-03-01', null)).toBe('unknown');
    expect(on1May('2016-05-02', null)).toBe('notMet');
    expect(on1May(null, '2016-05-01')).toBe('unknown');
    expect(on1May(null, '2016-05-02')).toBe('notMet');
    expect(progressOf(checked, '2016-07-01', claim('2016-03-01', null)).progress).toBe('notMet');
  });
});

describe('what is not known', () => {
  test('counts neither for nor against a family', () => {
    const none = proven.none(sinceEngaged, 'No proven offence');
    const progress = (...offences: readonly RowValues[]) =>
      progressOf(none, '2016-06-30', { offences }).progress;
    expect(progress()).toBe('met');
    expect(progress(offence(null))).toBe('unknown');
    expect(progress({ ...offence('2016-05-01'), isProven: null })).toBe('unknown');
    expect(progress(offence('2016-05-01'), offence(null))).toBe('notMet');
  });

  test('is a list that was not handed over, which is what is missing', () => {
    const found = progressOf(proven.none(sinceEngaged, 'No proven offence'), '2016-06-30');
    expect(found.progress).toBe('unknown');
    expect(found.why?.missing).toEqual([
      'No proven offence: not known, to be exactly 0; the list “Offences” was not handed over',
    ]);
    expect(found.why?.gathered).toMatchObject([{ list: 'offences', isHandedOver: false, rows: [] }]);
  });

  test('is what comes before a period is over, so far counted', () => {
    const halfYear = between(engaged, shifted(engaged, 6, 'months'));
    const visits = rows('visits').count(halfYear);
    const given = { visits: [{ familyId: 'EX-F1', visitedOn: '2016-04-01' }] };
    expect(progressOf(visits.isAtLeast(1, 'A visit'), '2016-06-30', given).progress).toBe('met');
    expect(progressOf(visits.isAtMost(2, 'Few visits'), '2016-08-28', given)).toMatchObject({
      progress: 'unknown',
      why: {
        number: { least: 1, most: null },
        missing: ['Few visits: 1 or more, to be at most 2; until 29 August 2016'],
      },
    });
    expect(progressOf(visits.isAtMost(2, 'Few visits'), '2016-08-29', given).progress).toBe('met');
  });

  test('is a judgement that nobody has recorded, dated and signed', () => {
    const safe = judged('X1', 'safe', 'The child is safe');
    const judgement = { familyId: 'EX-F1', personId: null, indicator: 'X1', ground: 'safe', isMet: true };
    const progress = (...more: readonly RowValues[]) =>
      progressOf(safe, '2016-06-30', { judgements: more.map((each) => ({ ...judgement, ...each })) })
        .progress;
    expect(progress()).toBe('unknown');
    expect(progress({ author: 'A. Example', judgedOn: '2016-05-01' })).toBe('met');
    expect(progress({ author: null, judgedOn: '2016-05-01' })).toBe('unknown');
    expect(progress({ author: 'A. Example', judgedOn: '2016-02-01' })).toBe('unknown');
    expect(
      progress(
        { author: 'A. Example', judgedOn: '2016-05-01' },
        { author: 'B. Example', judgedOn: '2016-06-01', isMet: false },
      ),
    ).toBe('notMet');
  });
});

describe('people of a household', () => {
  test('are told by their age on the day, birthdays on 1 March for a child born on 29 February', () => {
    const none = everyone(children, proven.none(sinceEngaged, 'No offence'));
    const given = { offences: [offence('2016-05-01')] };
    // The child turns 12 in 2016 and is 16 on 29 February 2020.
    expect(progressOf(none, '2020-02-28', given).progress).toBe('notMet');
    expect(progressOf(none, '2020-02-29', given)).toMatchObject({ progress: 'met', metOn: '2020-02-29' });
  });

  test('are asked one by one, by their own rows', () => {
    const twice = someone(everybody, proven.count(sinceEngaged).isAtLeast(2, 'Two offences'));
    const apart = { offences: [offence('2016-05-01', 'EX-1'), offence('2016-05-02', 'EX-2')] };
    expect(progressOf(twice, '2016-06-30', apart).progress).toBe('notMet');
    expect(
      progressOf(twice, '2016-06-30', { offences: [offence('2016-05-01'), offence('2016-05-02')] }).progress,
    ).toBe('met');
  });

  test('count on after they have left where those of the day of engagement are meant', () => {
    const offended = (membersOn: 'day' | 'engaged') =>
      progressOf(everyone(children, proven.none(sinceEngaged, 'No offence'), membersOn), '2016-12-31', {
        members: [parent, { ...child, leftOn: '2016-06-01' }],
        offences: [offence('2016-05-01', 'EX-2')],
      }).progress;
    expect(offended('day')).toBe('met');
    expect(offended('engaged')).toBe('notMet');
  });

  test('count while they are members, and no longer', () => {
    const none = proven.none(last(12, 'months'), 'No offence');
    const progress = (leftOn: string | null) =>
      progressOf(none, '2016-12-31', {
        members: [parent, { ...child, leftOn }],
        offences: [offence('2016-06-01')],
      }).progress;
    expect(progress(null)).toBe('notMet');
    expect(progress('2016-06-01')).toBe('notMet');
    expect(progress('2016-05-31')).toBe('met');
  });
});

describe('an outcome that must be held', () => {
  const off = rows('claims').none(on(day), 'Is on no benefit');
  const claim = (startedOn: string, endedOn: string) => ({ personId: 'EX-1', startedOn, endedOn });

  test('is met so many months after the first day, a month that is too short at its end', () => {
    const held = heldFor('Off benefits for 6 months', off, { count: 6, unit: 'months' });
    const given = { claims: [claim('2016-01-01', '2016-08-30')] };
    expect(progressOf(held, '2017-02-27', given)).toMatchObject({
      progress: 'notMet',
      why: { missing: ['Off benefits for 6 months: since 31 August 2016, and on until 28 February 2017'] },
    });
    expect(progressOf(held, '2017-02-28', given)).toMatchObject({ progress: 'met', metOn: '2017-02-28' });
  });

  test('begins anew when it is broken', () => {
    const held = heldFor(null, off, { count: 4, unit: 'weeks' });
    const given = { claims: [claim('2016-01-01', '2016-03-31'), claim('2016-05-10', '2016-05-10')] };
    expect(progressOf(held, '2016-06-07', given)).toMatchObject({
      progress: 'notMet',
      why: { firstHeldOn: '2016-04-29', metOn: null },
    });
    expect(progressOf(held, '2016-06-08', given)).toMatchObject({ progress: 'met', metOn: '2016-06-08' });
  });

  test('need not be held for longer than the latest of some rows lasted', () => {
    const held = heldFor(
      null,
      off,
      { count: 6, unit: 'months' },
      rows('claims', (row) => row.kind.is('order')),
    );
    const given = {
      claims: [{ personId: 'EX-1', startedOn: '2016-03-01', endedOn: '2016-03-31', kind: 'order' }],
    };
    expect(progressOf(held, '2016-04-30', given).progress).toBe('notMet');
    expect(progressOf(held, '2016-05-01', given)).toMatchObject({ progress: 'met', metOn: '2016-05-01' });
  });
});

test('school terms are those that ended by then; too few of them tell nothing', () => {
  const attended = rows('visits').share('hours', 'balance', lastTerms(2)).isAtLeast(90, 'Nine in ten');
  const term = (startedOn: string, endedOn: string) => ({ termId: startedOn, startedOn, endedOn });
  const given = {
    terms: [term('2016-09-05', '2016-12-16'), term('2016-04-11', '2016-07-20')],
    visits: [
      { familyId: 'EX-F1', visitedOn: '2016-04-11', hours: 81, balance: 90 },
      { familyId: 'EX-F1', visitedOn: '2016-12-16', hours: 90, balance: 100 },
      { familyId: 'EX-F1', visitedOn: '2016-12-17', hours: 0, balance: 100 },
    ],
  };
  expect(progressOf(attended, '2016-12-15', given).progress).toBe('unknown');
  expect(progressOf(attended, '2016-12-16', given)).toMatchObject({ progress: 'met', metOn: '2016-12-16' });
});

test('school terms tell nothing of a day after the last of them, or where one of them has no days', () => {
  const attended = rows('visits').share('hours', 'balance', lastTerms(1)).isAtLeast(90, 'Nine in ten');
  const given = (...terms: readonly RowValues[]) => ({
    terms,
    visits: [{ familyId: 'EX-F1', visitedOn: '2016-09-05', hours: 9, balance: 10 }],
  });
  const autumn = { termId: '1', startedOn: '2016-09-05', endedOn: '2016-12-16' };
  const spring = { termId: '2', startedOn: '2017-01-09', endedOn: '2017-03-31' };
  const missing = (...terms: readonly RowValues[]) =>
    progressOf(attended, '2017-01-31', given(...terms)).why?.missing;
  expect(progressOf(attended, '2017-01-31', given(autumn, spring)).progress).toBe('met');
  expect(progressOf(attended, '2017-01-31', given(autumn)).progress).toBe('unknown');
  expect(missing(autumn)).toEqual([
    'Nine in ten: not known, to be at least 90 %; the school terms that were handed over end on 16 December 2016',
  ]);
  expect(missing(autumn, { ...spring, endedOn: null })).toEqual([
    'Nine in ten: not known, to be at least 90 %; not all school terms have days that can be read',
  ]);
});

describe('a claim', () => {
  const crime = (progress: OutcomeNode) => indicator('crime', ever, progress);
  const money = (progress: OutcomeNode) => indicator('money', ever, progress);
  const from = (date: string) =>
    rows('visits', (row) => row.visitedOn.is(date as IsoDate)).exists(sinceEngaged, date);
  const visits = ['2016-05-01', '2016-06-01'].map((visitedOn) => ({ familyId: 'EX-F1', visitedOn }));

  test('can be made from the day on which the last of what it needs holds', () => {
    const { verdict } = told(
      { X1: crime(from('2016-05-01')), X2: money(ever) },
      '2016-07-01',
      { visits },
      {
        claim: { seen: { says: 'Seen', expect: from('2016-06-01'), source, assumes: [] } },
      },
    );
    expect(verdict).toMatchObject({
      eligible: true,
      claimable: true,
      claimableOn: '2016-06-01',
      blockedBy: [],
    });
  });

  test('needs the problems that make a family eligible, different ones', () => {
    const { verdict } = told({ X1: crime(ever), X2: crime(ever) }, '2016-07-01');
    expect(verdict).toMatchObject({
      problems: ['crime'],
      eligible: false,
      claimable: false,
      blockedBy: ['eligible: Two problems: is not so'],
    });
  });

  test('waits where it cannot be told whether an indicator was identified, unless its progress is met anyway', () => {
    const doubtful = proven.exists(last(12, 'months', engaged), 'An offence');
    const doubt = (progress: OutcomeNode) =>
      told({ X1: crime(ever), X2: money(ever), X3: indicator('money', doubtful, progress) }, '2016-07-01', {
        offences: [offence(null)],
      }).verdict;
    expect(doubt(never)).toMatchObject({
      claimable: false,
      blockedBy: ['X3: whether it was identified cannot be told, and progress is not met'],
    });
    expect(doubt(ever)).toMatchObject({ claimable: true });
  });

  test('is not specified where an open question is all that stands in the way', () => {
    const open = unspecified('What is equivalent concern?');
    const verdict = (progress: OutcomeNode) =>
      told({ X1: crime(open), X2: money(progress) }, '2016-07-01').verdict;
    expect(verdict(ever)).toMatchObject({
      claimable: 'unspecified',
      indicators: [{ code: 'X1', progress: 'unspecified' }, { code: 'X2' }],
      missing: ['to be decided: What is equivalent concern?'],
    });
    expect(verdict(never)).toMatchObject({ claimable: false });
  });

  test('is not stopped by a problem that arose after engagement, which is pointed out', () => {
    const later = indicator('crime', proven.exists(last(12, 'months'), 'An offence'), never);
    const { verdict } = told({ X1: crime(ever), X2: money(ever), X3: later }, '2016-07-01', {
      offences: [offence('2016-04-05')],
    });
    expect(verdict).toMatchObject({
      claimable: true,
      flags: ['X3 arose after engagement, on 5 April 2016'],
      indicators: [{}, {}, { code: 'X3', identified: false, progress: 'notMet', aroseOn: '2016-04-05' }],
    });
  });

  test('lacks the fewest things that would do, what two indicators lack once', () => {
    const visit = rows('visits').exists(sinceEngaged, 'A visit');
    const both = everyPart(null, visit, rows('notes').exists(sinceEngaged, 'A note'));
    const { verdict } = told({ X1: crime(both), X2: money(visit) }, '2016-07-01', { visits: [], notes: [] });
    expect(verdict.missing).toEqual(['A visit: 0, to be at least 1', 'A note: 0, to be at least 1']);
  });

  test('cannot be made for a family that was engaged later, or nobody knows when', () => {
    const verdict = (engagedOn: string | null) =>
      told({}, '2016-07-01', { families: [{ familyId: 'EX-F1', engagedOn }] }).verdict;
    expect(verdict('2016-07-02')).toMatchObject({ claimable: false, missing: ['until 2 July 2016'] });
    expect(verdict(null)).toMatchObject({ eligible: 'unknown', missing: ['the day of engagement'] });
  });
});

describe('what the text leaves open', () => {
  const theme = programme({
    indicators: { X1: indicator('crime', ever, reading('joined', { or: ever, and: never })) },
  });
  const given = new Map(Object.entries({ families: [family], members: [parent] }));
  const told = (readings: Readonly<Record<string, string>>) => {
    const evaluator = compileOutcomes(theme, { asOf: '2016-07-01', readings });
    const [household] = householdsOf(theme, given);
    return { ...evaluator, told: household ? evaluator.explain(household) : null };
  };

  test('is read as the theme reads it, or as the authority does, and said so', () => {
    expect(told({}).told?.verdict).toMatchObject({
      indicators: [{ progress: 'met' }],
      assumptions: ['joined'],
    });
    expect(told({}).readings).toEqual({ joined: 'or' });
    const chosen = told({ joined: 'and' });
    expect(chosen.readings).toEqual({ joined: 'and' });
    expect(chosen.told?.indicators[0]?.progress).toMatchObject({
      kind: 'reading',
      truth: false,
      assumption: 'joined',
      reading: 'and',
    });
  });

  test('cannot be read as it is not stated', () => {
    expect(() => told({ joined: 'xor' })).toThrow('The assumption has no such reading: "joined=xor".');
    expect(() => told({ join: 'or' })).toThrow('Did you mean "joined"?');
    expect(() => compileOutcomes({ ...theme, outcomePlan: null }, { asOf: '2016-07-01' })).toThrow(
      'The theme states no outcomes of families: "programme@2016".',
    );
  });
});

test('an explanation cites the rows that counted and no cell of them, the same each time', () => {
  const given = {
    offences: [offence('2015-01-01'), offence('2016-04-05'), { ...offence('2016-04-06'), isProven: null }],
  };
  const outcome = proven.none(sinceEngaged, 'No proven offence');
  const first = progressOf(outcome, '2016-07-01', given).why;
  expect(first?.gathered).toEqual([
    {
      least: 1,
      most: 2,
      list: 'offences',
      isHandedOver: true,
      period: { from: '2016-02-29', to: '2016-07-01' },
      rows: [
        { list: 'offences', index: 1, isSure: true },
        { list: 'offences', index: 2, isSure: false },
      ],
    },
  ]);
  expect(first?.number).toEqual({
    least: 1,
    most: 2,
    operator: 'is',
    than: 0,
    inWords: '1 to 2; asked for is exactly 0',
  });
  expect(progressOf(outcome, '2016-07-01', given).why).toEqual(first);
});
