// A made-up programme for families and its rows, for the bench of outcomes.
import {
  addDays,
  anyPart,
  atLeastParts,
  beforeLast,
  between,
  convention,
  date,
  day,
  defineTheme,
  engaged,
  everyone,
  everyPart,
  gathering,
  heldFor,
  id,
  judged,
  last,
  lastTerms,
  list,
  notSo,
  on,
  people,
  sinceEngaged,
  someone,
  text,
  themeManifest,
  wholeNumber,
  yesNo,
} from '@deepdive/core';

const source = convention('made up');
const family = () => id('Family', { meaning: 'family' });
const person = () => id('Person', { meaning: 'person' });

/**
 * @param {string} title
 * @param {Record<string, any>} fields
 * @param {Record<string, any>} more
 */
const listed = (title, fields, more) =>
  list({ title, population: title, unit: 'event', window: {}, source, fields, ...more });

const spell = { spell: { from: 'startedOn', to: 'endedOn' } };
const spellFields = { startedOn: date('From'), endedOn: date('To') };

const lists = {
  families: listed(
    'Families',
    { familyId: family(), engagedOn: date('Engaged') },
    { key: 'familyId', eventOn: 'engagedOn' },
  ),
  members: listed(
    'Members',
    { personId: person(), familyId: family(), bornOn: date('Born', { meaning: 'bornOn' }), ...spellFields },
    { key: 'personId', ...spell },
  ),
  offences: listed(
    'Offences',
    { personId: person(), committedOn: date('On'), isProven: yesNo('Proven') },
    { key: 'personId', eventOn: 'committedOn' },
  ),
  incidents: listed(
    'Incidents',
    { familyId: family(), happenedOn: date('On'), kind: text('Kind') },
    { key: 'familyId', eventOn: 'happenedOn' },
  ),
  attendance: listed(
    'Attendance',
    {
      personId: person(),
      ...spellFields,
      possible: wholeNumber('Possible'),
      attended: wholeNumber('Attended'),
    },
    { key: 'personId', ...spell },
  ),
  exclusions: listed(
    'Exclusions',
    { personId: person(), excludedOn: date('On'), days: wholeNumber('Days') },
    { key: 'personId', eventOn: 'excludedOn' },
  ),
  benefits: listed('Benefits', { personId: person(), ...spellFields }, { key: 'personId', ...spell }),
  episodes: listed(
    'Episodes',
    { personId: person(), ...spellFields, kind: text('Kind') },
    { key: 'personId', ...spell },
  ),
  judgements: listed(
    'Judgements',
    {
      familyId: family(),
      indicator: text('Indicator'),
      ground: text('Ground'),
      isMet: yesNo('Met'),
      author: text('By'),
      judgedOn: date('On'),
    },
    { key: 'familyId', eventOn: 'judgedOn' },
  ),
  terms: listed('Terms', { termId: id('Term'), ...spellFields }, { key: 'termId', ...spell }),
};

/** The manifest of the made-up programme. */
export function programme() {
  const { rows } = gathering(/** @type {any} */ (lists));
  /** @type {any} */
  const members = lists.members;
  const children = people(members, { says: 'a child of school age', ages: [5, 15] });
  const young = people(members, { says: 'a child aged 10 to 17', ages: [10, 17] });
  const adults = people(members, { says: 'an adult', ages: [18, 120] });
  const proven = rows('offences', (/** @type {any} */ row) => row.isProven.is(true));
  const incidents = rows('incidents');
  const abuse = rows('incidents', (/** @type {any} */ row) => row.kind.is('abuse'));
  const plans = rows('episodes', (/** @type {any} */ row) => row.kind.is('plan'));
  const atSchool = everyPart(
    'School',
    everyone(children, rows('attendance').share('attended', 'possible', lastTerms(3)).isAtLeast(90, '90 %')),
    everyone(children, rows('exclusions').count(lastTerms(3)).isLessThan(3, 'Fewer than 3 exclusions')),
    everyone(children, rows('exclusions').sum('days', lastTerms(3)).isAtMost(10, 'At most 10 days')),
  );
  const noOffence = (/** @type {any} */ of) =>
    anyPart(
      'Less offending',
      of
        .count(last(6, 'months', engaged))
        .fallTo(of.count(last(6, 'months')), 'noFall')
        .isAtLeast(33, 'A third less'),
      of.none(last(6, 'months'), 'None for 6 months'),
    );
  /** @type {Record<string, [string, any, any]>} */
  const stated = {
    C1: ['crime', someone(young, proven.exists(last(12, 'months'), 'Offence')), noOffence(proven.by(young))],
    C3: [
      'crime',
      someone(adults, proven.exists(last(12, 'months'), 'Offence')),
      noOffence(proven.by(adults)),
    ],
    C6: [
      'crime',
      proven.count(last(12, 'months')).isAtLeast(4, 'Often'),
      proven.none(last(6, 'months'), 'None'),
    ],
    E1: [
      'school',
      someone(
        children,
        rows('attendance').share('attended', 'possible', lastTerms(3)).isLessThan(90, 'Absent'),
      ),
      atSchool,
    ],
    E2: [
      'school',
      someone(children, rows('exclusions').count(lastTerms(3)).isAtLeast(3, 'Excluded')),
      atSchool,
    ],
    H1: [
      'help',
      plans.exists(last(12, 'months'), 'A plan'),
      heldFor('Half a year', plans.none(on(day), 'No plan'), { count: 6, unit: 'months' }, plans),
    ],
    H2: [
      'help',
      someone(children, plans.exists(on(day), 'On a plan')),
      notSo('Off', someone(children, plans.exists(on(day), 'On'))),
    ],
    W1: [
      'work',
      someone(adults, rows('benefits').exists(on(day), 'On a benefit')),
      heldFor('Off it', everyone(adults, rows('benefits').none(on(day), 'Off')), {
        count: 13,
        unit: 'weeks',
      }),
    ],
    D1: [
      'abuse',
      abuse.exists(last(12, 'months'), 'Abuse'),
      anyPart(
        'Safer',
        abuse
          .count(beforeLast(6, 'months'))
          .fallTo(abuse.count(last(6, 'months')), 'completeWhenStillZero')
          .isAtLeast(60, '60 % less'),
        judged('D1', 'safe', 'Safe'),
      ),
    ],
    D2: [
      'abuse',
      incidents.count(last(6, 'months')).isAtLeast(2, 'Calls'),
      everyPart(
        'Quiet',
        incidents.none(between(abuse.moment('latest'), day), 'None since'),
        judged('D2', 'safe', 'Safe'),
      ),
    ],
    X1: ['health', incidents.exists(last(12, 'months'), 'Worry'), judged('X1', 'well', 'Well')],
    X2: [
      'health',
      rows('judgements').exists(last(12, 'months'), 'Named'),
      atLeastParts(1, 'One', judged('X2', 'well', 'Well')),
    ],
  };
  const indicators = Object.entries(stated).map(([code, [problem, identified, progress]]) => [
    code,
    {
      problem,
      headline: code,
      says: code,
      identified,
      progress,
      sustained: '',
      sustainedFor: null,
      source,
      assumes: [],
    },
  ]);
  const problem = { evidence: 'any', acceptsJudgement: false, source, assumes: [] };
  const problems = ['crime', 'school', 'help', 'work', 'abuse', 'health'];
  return themeManifest(
    defineTheme({
      id: 'made-up',
      title: 'Made up',
      publication: {
        number: 'EX-1',
        title: 'Made up',
        publisher: 'Nobody',
        published: '2016',
        edition: '2016',
      },
      lists: /** @type {any} */ (lists),
      outcomes: {
        households: {
          families: 'families',
          engagedOn: 'engagedOn',
          members: 'members',
          terms: 'terms',
          judgements: {
            list: 'judgements',
            indicator: 'indicator',
            ground: 'ground',
            met: 'isMet',
            author: 'author',
          },
        },
        eligible: { says: 'Two problems', problems: 2, source },
        problems: Object.fromEntries(problems.map((each) => [each, { ...problem, title: each }])),
        indicators: Object.fromEntries(indicators),
        claim: {
          judged: {
            says: 'Judged',
            expect: rows('judgements').exists(sinceEngaged, 'Judged since'),
            source,
            assumes: [],
          },
        },
        source,
      },
    }),
  );
}

/** A stream of numbers from 0 up to a limit, the same every time. */
function chance() {
  let state = 20170502;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many families with thirty events each. @param {number} families */
export function madeFamilies(families) {
  const below = chance();
  const base = '2015-06-01';
  // Dates are few and shared, as they are among rows that were read.
  const days = Array.from({ length: 912 }, (_, by) => addDays(base, by));
  const dayAt = () => days[below(days.length)] ?? base;
  /** @type {Map<string, Record<string, any>[]>} */
  const rows = new Map(Object.keys(lists).map((each) => [each, []]));
  const add = (/** @type {string} */ to, /** @type {Record<string, any>} */ row) => rows.get(to)?.push(row);
  for (const [at, from] of [
    '2015-09-07',
    '2016-01-04',
    '2016-04-11',
    '2016-09-05',
    '2017-01-04',
    '2017-04-18',
  ].entries()) {
    add('terms', { termId: String(at), startedOn: from, endedOn: addDays(from, 100) });
  }
  let events = 0;
  const kinds = ['abuse', 'plan', 'call', 'noise'];
  for (let at = 0; at < families; at++) {
    const familyId = `EX-F${at}`;
    add('families', { familyId, engagedOn: days[365 + below(200)] ?? base });
    const people = Array.from({ length: 4 }, (_, nth) => `${familyId}-${nth}`);
    for (const [nth, personId] of people.entries()) {
      const bornOn =
        nth < 2
          ? `19${70 + below(20)}-0${1 + below(9)}-1${below(10)}`
          : `200${1 + below(9)}-0${1 + below(9)}-1${below(10)}`;
      add('members', { personId, familyId, bornOn, startedOn: null, endedOn: null });
    }
    for (let event = 0; event < 30; event++) {
      events += 1;
      const personId = people[below(4)];
      const startedOn = dayAt();
      const endedOn = below(3) === 0 ? null : addDays(startedOn, 20 + below(200));
      switch (below(8)) {
        case 0:
          add('offences', { personId, committedOn: startedOn, isProven: below(10) > 2 });
          break;
        case 1:
          add('incidents', { familyId, happenedOn: startedOn, kind: kinds[below(4)] });
          break;
        case 2:
          add('exclusions', { personId, excludedOn: startedOn, days: 1 + below(4) });
          break;
        case 3:
          add('benefits', { personId, startedOn, endedOn });
          break;
        case 4:
          add('episodes', { personId, startedOn, endedOn, kind: kinds[below(2)] });
          break;
        case 5:
          add('judgements', {
            familyId,
            indicator: ['D1', 'D2', 'X1', 'X2'][below(4)],
            ground: below(2) === 0 ? 'safe' : 'well',
            isMet: below(4) > 0,
            author: 'A. Example',
            judgedOn: startedOn,
          });
          break;
        default:
          add('attendance', {
            personId,
            startedOn,
            endedOn: addDays(startedOn, 6),
            possible: 10,
            attended: 7 + below(4),
          });
      }
    }
  }
  return { rows, events };
}
