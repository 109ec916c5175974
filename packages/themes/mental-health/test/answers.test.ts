import {
  acrossChecker,
  bindDates,
  evaluate,
  type ListFinding,
  type ListManifest,
  type RowValues,
  rowChecker,
  windowRule,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { atRiskLists, listOf, manifest } from './manifest.js';
import { printedFollowUps, printedGates } from './printed-fields.js';

const inspectedOn = '2019-09-09';
const conditionOn = (list: ListManifest, label: string) => {
  const found = list.fields.find((field) => field.label === label)?.appliesWhen;
  if (!found) throw new Error(`${label} is always asked`);
  return found;
};
const asked = (list: ListManifest, label: string, row: RowValues) =>
  evaluate(conditionOn(list, label), row, bindDates(list.window, { inspectedOn }));

describe.each(atRiskLists.map((id) => [id, listOf(id)] as const))('on %s', (_, list) => {
  // Inspected on 9 September 2019: the first row was ten the day before, and so on.
  test.each([
    ['turned ten on the day', { bornOn: '2009-09-09' }, true],
    ['turns ten the day after', { bornOn: '2009-09-10' }, false],
    ['turns sixteen the day after', { bornOn: '2003-09-10' }, true],
    ['turned sixteen on the day', { bornOn: '2003-09-09' }, false],
    ['has no date of birth and is 10', { bornOn: null, age: 10 }, true],
    ['has no date of birth and is 15', { bornOn: null, age: 15 }, true],
    ['has no date of birth and is 9', { bornOn: null, age: 9 }, false],
    ['has no date of birth and is 16', { bornOn: null, age: 16 }, false],
    ['is unborn without an expected date', { bornOn: null, age: -1 }, false],
    ['is unborn with an expected date', { bornOn: '2019-12-01', age: -1 }, false],
    ['was born in range, whatever age is stated', { bornOn: '2006-01-01', age: 3 }, true],
    ['has neither date of birth nor age: it cannot be told', { bornOn: null, age: null }, null],
  ])('a child who %s is asked the two questions: %o gives %s', (__, row, expected) => {
    for (const label of printedGates) expect(asked(list, label, row)).toBe(expected);
  });

  test.each([
    [true, true, true],
    [true, false, true],
    [false, true, true],
    [true, null, true],
    [null, true, true],
    [false, false, false],
    [false, null, null],
    [null, null, null],
  ])('answers %s and %s make the eight follow: %s', (concern, support, expected) => {
    const row = { hasMentalHealthConcern: concern, identifiedAsNeedingSupport: support };
    for (const label of printedFollowUps) expect(asked(list, label, row)).toBe(expected);
  });

  test('no other field waits for the answers about mental health', () => {
    const waiting = list.fields.filter((field) =>
      JSON.stringify(field.appliesWhen).includes('hasMentalHealthConcern'),
    );
    expect(waiting.map((field) => field.label)).toEqual(printedFollowUps);
  });
});

describe('an assessment', () => {
  const label = 'if assessment has been completed, has mental ill health been identified?';

  test('is asked about mental ill health once it is authorised, at any age', () => {
    const list = listOf('assessments');
    expect(asked(list, label, { continuousAuthorisedOn: '2019-08-01', bornOn: '2017-01-01' })).toBe(true);
    expect(asked(list, label, { continuousAuthorisedOn: null, bornOn: '2007-01-01' })).toBe(false);
  });
});

describe('each rule of each list', () => {
  const rules = manifest.lists.flatMap((list) => list.rules.map((rule) => ({ list, rule })));
  const dates = { inspectedOn: '2017-05-02' } as const;

  test.each(rules.map(({ list, rule }) => [`${list.id}: ${rule.says}`, list, rule] as const))(
    '%s',
    (_, list, rule) => {
      const bindings = bindDates(list.window, dates);
      const placed = windowRule(list);
      const all = placed ? [...list.rules, placed] : list.rules;
      const broken = (row: RowValues) =>
        all.filter((other) => evaluate(other.expect, row, bindings) === false).map((other) => other.id);
      expect(rule.examples).not.toBeNull();
      expect(evaluate(rule.expect, rule.examples?.passes ?? {}, bindings)).toBe(true);
      expect(broken(rule.examples?.passes ?? {})).toEqual([]);
      expect(broken(rule.examples?.fails ?? {})).toEqual([rule.id]);
    },
  );

  test('on answers about mental health: four on each of three lists, one on assessments', () => {
    const own = manifest.lists.map((list) =>
      list.rules.filter((rule) => rule.source.publication === '190035').map((rule) => rule.id),
    );
    const four = ['followedUpAfterYes', 'waitsAfterReferral', 'refusedAfterReferral', 'serviceIsSupport'];
    expect(own).toEqual([four, four, four, [], [], ['identifiedOnceAuthorised'], []]);
  });
});

describe.each(atRiskLists.map((id) => [id, listOf(id)] as const))('a row of %s, checked', (id, list) => {
  const own = list.fields.slice(-10).map((field) => field.id);
  const followUps = own.slice(2);
  const no = Object.fromEntries(followUps.map((each) => [each, false]));
  const twelve = { childId: 'EX-001', bornOn: '2007-01-01', age: 12 };

  /** What is found about the ten answers, by the check's own name. */
  const found = (row: RowValues): readonly string[] => {
    const said: string[] = [];
    const checker = rowChecker(list, bindDates(list.window, { inspectedOn }));
    checker.run(row, (check) => {
      if (check.source.publication === '190035' && check.kind !== 'window')
        said.push(`${check.id} ${check.severity}`);
    });
    return said;
  };
  const each = (fields: readonly string[], what: string) => fields.map((field) => `${id}.${field}.${what}`);

  test('a child of nine need have neither answer, and may have both', () => {
    const nine = { childId: 'EX-001', bornOn: '2010-01-01', age: 9 };
    expect(found(nine)).toEqual([]);
    const gates = { hasMentalHealthConcern: false, identifiedAsNeedingSupport: false };
    expect(found({ ...nine, ...gates })).toEqual([]);
    expect(list.fields.filter((field) => field.otherwise === 'open').map((field) => field.id)).toEqual(
      own.slice(0, 2),
    );
  });

  test('a child of twelve has both answers', () => {
    expect(found(twelve)).toEqual(each(own.slice(0, 2), 'missing mustFix'));
    expect(found({ ...twelve, hasMentalHealthConcern: false })).toEqual([
      `${id}.identifiedAsNeedingSupport.missing mustFix`,
    ]);
  });

  test('with no twice none of the eight is given', () => {
    const twice = { ...twelve, hasMentalHealthConcern: false, identifiedAsNeedingSupport: false };
    expect(found(twice)).toEqual([]);
    expect(found({ ...twice, ...no })).toEqual(each(followUps, 'notAsked check'));
  });

  test.each([
    [true, false],
    [false, true],
    [true, true],
  ])('with %s and %s all eight are given, and a gap is told at its own cell', (concern, support) => {
    const yes = { ...twelve, hasMentalHealthConcern: concern, identifiedAsNeedingSupport: support };
    expect(found({ ...yes, ...no })).toEqual([]);
    expect(found(yes)).toEqual(each(followUps, 'missing mustFix'));
    expect(found({ ...yes, ...no, hasMultiAgencyInvolvement: null })).toEqual([
      `${id}.hasMultiAgencyInvolvement.missing mustFix`,
    ]);
  });

  test('a child who gets support with no twice is told of once, and may be right', () => {
    const row = { ...twelve, hasMentalHealthConcern: false, identifiedAsNeedingSupport: false };
    expect(found({ ...row, hadInterventionAndSupport: true })).toEqual([`${id}.followedUpAfterYes check`]);
  });
});

describe('across lists', () => {
  const check = (rows: readonly (readonly [list: string, row: object])[]) => {
    const checker = acrossChecker(manifest, { inspectedOn });
    rows.forEach(([list, row], at) => {
      checker.add(list, row as Readonly<Record<string, unknown>>, at + 2);
    });
    const found: ListFinding[] = [];
    checker.finish((finding) => found.push(finding));
    return found.map((finding) => finding.check.id);
  };

  test('are the nine checks of the framework and one for each answer about mental health', () => {
    expect(manifest.across.map((each) => each.id)).toEqual([
      'sameDateOfBirth',
      'sameGender',
      'sameEthnicity',
      'sameDisability',
      'protectedChildrenInNeed',
      'childrenLookedAfterInNeed',
      'sameNumberOfReferrals',
      'sameNumberOfEnquiries',
      'sameNumberOfConferences',
      'sameMentalHealthConcern',
      'sameNeedForSupport',
      'sameCamhsReferral',
      'sameCamhsService',
      'sameCamhsWaiting',
      'sameCamhsRefusal',
      'sameInterventionAndSupport',
      'sameMultiAgencyInvolvement',
      'sameYouthOffendingTeam',
      'sameInvestigation',
    ]);
    const checked = manifest.across.flatMap((each) => (each.kind === 'same' ? [each.field] : []));
    expect(checked).toEqual(
      expect.arrayContaining(
        listOf('childrenInNeed')
          .fields.slice(-10)
          .map((f) => f.id),
      ),
    );
  });

  test('a child in care who is in need as well has one answer on both lists', () => {
    const row = { childId: 'EX-001', hasMentalHealthConcern: true };
    expect(
      check([
        ['childrenInNeed', row],
        ['childrenLookedAfter', row],
      ]),
    ).toEqual([]);
    expect(
      check([
        ['childrenInNeed', row],
        ['childrenLookedAfter', { ...row, hasMentalHealthConcern: false }],
      ]),
    ).toEqual(['across.sameMentalHealthConcern']);
  });

  test('a child on a plan or in care who is not on list six is found', () => {
    const known = ['childrenInNeed', { childId: 'EX-002' }] as const;
    expect(check([known, ['childProtection', { childId: 'EX-001' }]])).toEqual([
      'across.protectedChildrenInNeed',
    ]);
    expect(check([known, ['childrenLookedAfter', { childId: 'EX-001' }]])).toEqual([
      'across.childrenLookedAfterInNeed',
    ]);
  });
});
