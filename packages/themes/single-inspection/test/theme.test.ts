import {
  acrossChecker,
  createRegistry,
  defineTheme,
  derive,
  type ListFinding,
  themeManifest,
  yesNo,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import {
  assumptions2014,
  assumptions2015,
  childAcross,
  framework2014,
  framework2015,
  rulesOnThreeAssessments,
  singleInspection2014,
  singleInspection2015,
} from '../src/index.js';
import { editions } from './editions.js';

describe.each(editions)('the theme of $edition', ({ theme }) => {
  test('asks for a statement of action 70 working days after the report, in no columns of its own', () => {
    expect(theme.actionPlan).toMatchObject({
      title: 'Statement of action',
      by: 'localAuthority',
      to: 'ofsted',
      due: 'actionPlanSent',
      source: { at: 'para 10', basis: 'printed' },
    });
    const milestone = theme.timeline.find(({ id }) => id === theme.actionPlan?.due);
    expect(milestone).toMatchObject({
      due: { after: { event: 'reportReceived', workingDays: 70 } },
      provides: ['actionPlan'],
    });
    const sources = new Set(theme.actionPlan?.actions.fields.map(({ source }) => source.basis));
    expect([...sources]).toEqual(['convention']);
  });

  test('gives each assumption at least two readings', () => {
    for (const each of theme.assumptions) expect(Object.keys(each.choices).length).toBeGreaterThan(1);
  });
});

test('both editions are of one framework, and the later one is found by default', () => {
  expect([framework2014.number, framework2014.published]).toEqual(['130216', '2014-04-23']);
  expect([framework2015.number, framework2015.published]).toEqual(['130216', '2015-06-01']);
  const registry = createRegistry([singleInspection2014, singleInspection2015]);
  expect(registry.find('single-inspection@2014').theme.publication.published).toBe('2014-04-23');
  expect(registry.find('single-inspection@2015').theme.publication.published).toBe('2015-06-01');
});

test('the 2015 edition alone has deadlines that had to be read beside the other edition', () => {
  expect(Object.keys(assumptions2015).filter((id) => !(id in assumptions2014))).toEqual([
    'careListDeadlines',
  ]);
});

// Table 1 of each edition, transcribed: the deadlines of both stages by the number of the list.
const deadlines = {
  '2014': {
    1: ['Week 1 (Wednesday am)'],
    2: ['Week 1 (Friday am)'],
    3: ['Week 1 (Wednesday am)'],
    4: ['Week 1 (Wednesday am)', 'Week 1 (end of Friday)'],
    5: ['Week 1 (Wednesday am)', 'Week 1 (end of Friday)'],
    6: ['Week 1 (Wednesday am)', 'Week 1 (end of Friday)'],
    7: ['Week 1 (Wednesday am)', 'Week 1 (end of Friday)'],
    8: ['Week 1 (end of Wednesday)', 'Week 2 (end of Tuesday)'],
    9: ['Week 1 (end of Wednesday)', 'Week 2 (end of Tuesday)'],
    10: ['Week 1 (end of Wednesday)', 'Week 2 (end of Tuesday)'],
    11: ['Week 1 (end of Wednesday)', 'Week 2 (end of Tuesday)'],
  },
  '2015': {
    1: ['Week 1 (Tuesday am)'],
    2: ['Week 1 (Thursday am)'],
    3: ['Week 1 (Tuesday am)'],
    4: ['Week 1 (Tuesday am)', 'Week 1 (end of Friday)'],
    5: ['Week 1 (Tuesday am)', 'Week 1 (end of Friday)'],
    6: ['Week 1 (Tuesday am)', 'Week 1 (end of Friday)'],
    7: ['Week 1 (Tuesday am)', 'Week 1 (end of Friday)'],
    8: ['Week 1 (end of Tuesday)', 'Week 2 (end of Tuesday)'],
    9: ['Week 1 (end of Tuesday)', 'Week 2 (end of Tuesday)'],
    10: ['Week 1 (end of Tuesday)', 'Week 2 (end of Tuesday)'],
    11: ['Week 1 (end of Tuesday)', 'Week 2 (end of Tuesday)'],
  },
} as const;

describe.each(editions)('the timetable of $edition', ({ edition, theme }) => {
  test('has the deadlines of Table 1 for both stages of every list', () => {
    const printed = theme.lists.map((list) => [
      list.number,
      list.stages.map((stage) => theme.timeline.find((each) => each.id === stage.milestone)?.asPrinted),
    ]);
    expect(Object.fromEntries(printed)).toEqual(deadlines[edition as '2014' | '2015']);
    for (const list of theme.lists)
      expect(list.stages.map((stage) => stage.stage)).toEqual([1, 2].slice(0, list.stages.length));
  });

  test('is due when its words say', () => {
    for (const { due, asPrinted } of theme.timeline) {
      const words = /^Week (\d) \((end of )?(\w+day)( am)?\)$/.exec(asPrinted ?? '');
      if (!words) continue;
      const [, week, end, weekday] = words;
      expect(due).toEqual({ week: Number(week), weekday, time: end ? 'endOfDay' : 'am' });
    }
  });

  test('names no weekday of notification, and has inspectors on site the day after', () => {
    expect(theme.timelineAnchor).toMatchObject({ notifiedOn: null, dayOneAfter: 1 });
    const arrives = theme.timeline.find((each) => each.id === 'firstInspectorsArrive');
    expect(arrives?.due).toEqual({ after: { event: 'notified', workingDays: 1 } });
  });
});

test('the editions differ in the working days to the report and on site, not in those to the action plan', () => {
  const periods = editions.map(({ theme }) => {
    const at = (id: string) => theme.timeline.find((each) => each.id === id);
    return [
      at('reportPublished')?.due?.after?.workingDays,
      at('actionPlanSent')?.due?.after?.workingDays,
      at('fieldworkEnds')?.asPrinted,
    ];
  });
  expect(periods).toEqual([
    [30, 70, 'normally on site for 11 working days'],
    [32, 70, 'normally on site for nine working days'],
  ]);
});

test('the last day on site does not follow from the number of days: it is left open', () => {
  for (const { theme } of editions) {
    expect(theme.timeline.find((each) => each.id === 'fieldworkEnds')?.due).toBeNull();
  }
});

describe('across lists', () => {
  const dates = { inspectedOn: '2017-05-02' } as const;
  const check = (rows: readonly (readonly [list: string, row: object])[]) => {
    const checker = acrossChecker(themeManifest(singleInspection2015), dates);
    rows.forEach(([list, row], at) => {
      checker.add(list, row as Readonly<Record<string, unknown>>, at + 2);
    });
    const found: ListFinding[] = [];
    checker.finish((finding) => found.push(finding));
    return found.map((finding) => finding.check.id);
  };

  test('a child with two dates of birth is found', () => {
    expect(
      check([
        ['contacts', { childId: 'EX-001', bornOn: '2010-01-01' }],
        ['referrals', { childId: 'EX-001', bornOn: '2010-01-11' }],
      ]),
    ).toEqual(['across.sameDateOfBirth']);
  });

  test('a child on a plan who is not among the children in need is pointed out', () => {
    const plan = { childId: 'EX-001', planStartedOn: '2017-01-10' };
    expect(
      check([
        ['childrenInNeed', { childId: 'EX-002' }],
        ['childProtection', plan],
      ]),
    ).toEqual(['across.protectedChildrenInNeed']);
    expect(
      check([
        ['childrenInNeed', { childId: 'EX-001' }],
        ['childProtection', plan],
      ]),
    ).toEqual([]);
  });

  test('a number of conferences below the conferences shown is pointed out', () => {
    const row = {
      childId: 'EX-001',
      enquiryStartedOn: '2017-03-01',
      numberOfEnquiries: 1,
      conferenceOn: '2017-03-14',
    };
    expect(check([['section47', { ...row, numberOfConferences: 0 }]])).toEqual(['across.conferencesCounted']);
    expect(check([['section47', { ...row, numberOfConferences: 1 }]])).toEqual([]);
  });
});

test('a deep dive takes lists, rules across and assumptions from here and changes only what it says', () => {
  const { childrenInNeed, childProtection, assessments } = singleInspection2015.lists;
  const source = { publication: 'EX-1', edition: '2017', at: 'para 1', basis: 'printed' } as const;
  const theme = themeManifest(
    defineTheme({
      id: 'example',
      title: 'An example',
      publication: {
        number: 'EX-1',
        title: 'Guidance',
        publisher: 'Example',
        published: '2017',
        edition: '2017',
      },
      lists: {
        childrenInNeed: derive(childrenInNeed, {
          source,
          add: { livedWithNeglect: yesNo('Lived with neglect (Y/N)') },
        }),
        childProtection: derive(childProtection, { source }),
        assessments: derive(assessments, {
          source,
          omit: [
            'initialStartedOn',
            'seenDuringInitial',
            'initialAuthorisedOn',
            'coreStartedOn',
            'seenDuringCore',
            'coreAuthorisedOn',
          ],
          omitRules: rulesOnThreeAssessments,
          because: 'one assessment is asked for',
        }),
      },
      across: {
        sameDateOfBirth: childAcross.sameDateOfBirth,
        protectedChildrenInNeed: childAcross.protectedChildrenInNeed,
      },
      assumptions: { protectedAreInNeed: assumptions2015.protectedAreInNeed },
    }),
  );
  const fields = theme.lists.flatMap((list) => list.fields);
  expect(fields.find((field) => field.id === 'startedOn')?.origin).toBe(
    'single-inspection@2015/childrenInNeed',
  );
  expect(theme.lists.map((list) => list.derivedFrom)).toEqual([
    'single-inspection@2015/childrenInNeed',
    'single-inspection@2015/childProtection',
    'single-inspection@2015/assessments',
  ]);
  expect(theme.lists.at(-1)?.rules.map((rule) => rule.id)).toEqual([
    'ageAgreesWithBirth',
    'bornByListDate',
    'bornOrExpected',
    'unbornHasNoAge',
    'expectedNotLongPast',
  ]);
});
