import {
  acrossChecker,
  createRegistry,
  defineTheme,
  derive,
  diffThemes,
  type ListFinding,
  type ThemeChange,
  themeManifest,
  yesNo,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import {
  assumptions2019,
  assumptions2024,
  childAcross,
  ilacs2019,
  ilacs2024,
  template2019,
  template2024,
} from '../src/index.js';
import { editions } from './editions.js';

describe.each(editions)('the theme of $edition', ({ theme }) => {
  test('gives each assumption at least two readings', () => {
    for (const each of theme.assumptions) expect(Object.keys(each.choices).length).toBeGreaterThan(1);
  });

  test('calls nothing printed: the template is known by reference alone', () => {
    const sources = [
      ...theme.lists.flatMap((list) => [
        list.source,
        ...list.fields.flatMap((field) => [field.source, ...(field.codes ? [field.codes.source] : [])]),
        ...list.rules.map((rule) => rule.source),
      ]),
      ...theme.across.map((rule) => rule.source),
      ...theme.guidance.flatMap((each) => each.statements.map((statement) => statement.source)),
      ...theme.assumptions.map((each) => each.source),
    ];
    expect([...new Set(sources.map((source) => source.basis))].sort()).toEqual(['byReference', 'convention']);
  });
});

test('both editions are of one template, and each is found by its edition', () => {
  expect([template2019.published, template2024.published]).toEqual(['2019-08', '2024']);
  expect(template2019.number).toBe('not printed in our sources');
  const registry = createRegistry([ilacs2019, ilacs2024]);
  expect(registry.find('ilacs@2019').theme.publication.published).toBe('2019-08');
  expect(registry.find('ilacs@2024').theme.publication.published).toBe('2024');
});

describe('what 2024 added', () => {
  const difference = diffThemes(themeManifest(ilacs2019), themeManifest(ilacs2024));
  const found = (kind: ThemeChange['kind'], thing: ThemeChange['thing']) =>
    difference.changes.filter((change) => change.kind === kind && change.thing === thing);

  test('is four columns of list 9 and no other column', () => {
    expect(found('added', 'field').map((change) => change.path)).toEqual(
      [
        'isOrWasUnaccompaniedAsylumSeeker',
        'allocatedPersonalAdviser',
        'pathwayPlanReviewedOn',
        'lastContactOn',
      ].map((id) => `lists/careLeavers/fields/${id}`),
    );
    expect(found('removed', 'field')).toEqual([]);
  });

  test('is a code more for five columns, and apprenticeships apart from other training and employment', () => {
    expect(found('changed', 'field')).toEqual([]);
    expect(found('added', 'code').map((change) => change.path)).toEqual([
      'lists/contacts/fields/contactSource/codes/p1) 5D: LA services (early help)',
      'lists/referrals/fields/referralSource/codes/p1) 5D: LA services (early help)',
      'lists/childrenInNeed/fields/closureReason/codes/RC9 - Case closed after assessment, referred to early help',
      'lists/childrenLookedAfter/fields/reasonCeased/codes/v) E17: Aged 18+ and remained with current carers',
      'lists/careLeavers/fields/eligibility/codes/d) Eligible child',
      'lists/careLeavers/fields/activityStatus/codes/F4: Full time apprenticeship',
      'lists/careLeavers/fields/activityStatus/codes/P4: Part time apprenticeship',
      'lists/careLeavers/fields/activityStatus/codes/F5: Full time training or employment, not apprenticeship',
      'lists/careLeavers/fields/activityStatus/codes/P5: Part time training or employment, not apprenticeship',
    ]);
    expect(found('removed', 'code').map((change) => change.path)).toEqual([
      'lists/careLeavers/fields/activityStatus/codes/F3: Full time in training or employment',
      'lists/careLeavers/fields/activityStatus/codes/P3: Part time in training or employment',
    ]);
  });

  test('takes no rule away', () => {
    expect(found('removed', 'rule')).toEqual([]);
    expect(found('changed', 'rule')).toEqual([]);
  });

  test('leaves open two things more', () => {
    expect(Object.keys(assumptions2024).filter((id) => !(id in assumptions2019))).toEqual([
      'apprenticeshipsApart',
      'earlyHelpAfterAssessment',
    ]);
  });

  test('leaves where every other column was first stated', () => {
    const { fields } = themeManifest(ilacs2024).lists[0] ?? { fields: [] };
    expect(fields.map((field) => [field.origin, field.source.edition])).toEqual([
      ...fields.slice(0, -1).map(() => ['ilacs@2019/contacts', '2019']),
      ['ilacs@2024/contacts', '2024'],
    ]);
  });
});

describe('across lists', () => {
  const check = (rows: readonly (readonly [list: string, row: object])[]) => {
    const checker = acrossChecker(themeManifest(ilacs2019), { inspectedOn: '2017-05-02' });
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

  test('a child on a plan or in care who is not among the children in need is found', () => {
    const known = ['childrenInNeed', { childId: 'EX-002' }] as const;
    expect(check([known, ['childProtection', { childId: 'EX-001' }]])).toEqual([
      'across.protectedChildrenInNeed',
    ]);
    expect(check([known, ['childrenLookedAfter', { childId: 'EX-001' }]])).toEqual([
      'across.childrenLookedAfterInNeed',
    ]);
    expect(
      check([
        known,
        ['childProtection', { childId: 'EX-002' }],
        ['childrenLookedAfter', { childId: 'EX-002' }],
      ]),
    ).toEqual([]);
  });

  test('an answer about disability that differs between lists is pointed out', () => {
    expect(
      check([
        ['assessments', { childId: 'EX-001', hasDisability: 'a) Yes' }],
        ['section47', { childId: 'EX-001', hasDisability: 'b) No' }],
      ]),
    ).toEqual(['across.sameDisability']);
  });

  test("an adopter is never taken for a child: an adopter's identifier may be a child's as well", () => {
    expect(
      check([
        ['adoption', { childId: 'EX-001', gender: 'a) Male', hasDisability: 'b) No' }],
        ['prospectiveAdopters', { reference: 'EX-001', gender: 'b) Female', hasDisability: true }],
      ]),
    ).toEqual([]);
  });
});

test('a deep dive takes lists, rules across and assumptions from here and changes only what it says', () => {
  const { childrenInNeed, childProtection } = ilacs2019.lists;
  const source = { publication: 'EX-1', edition: '2019', at: 'para 1', basis: 'printed' } as const;
  const theme = themeManifest(
    defineTheme({
      id: 'example',
      title: 'An example',
      publication: {
        number: 'EX-1',
        title: 'Guidance',
        publisher: 'Example',
        published: '2019',
        edition: '2019',
      },
      lists: {
        childrenInNeed: derive(childrenInNeed, {
          source,
          add: { hasMentalHealthNeed: yesNo('Known mental health need (Y/N)') },
        }),
        childProtection: derive(childProtection, { source }),
      },
      across: {
        sameDateOfBirth: childAcross.sameDateOfBirth,
        protectedChildrenInNeed: childAcross.protectedChildrenInNeed,
      },
      assumptions: { planStartsAtConference: assumptions2019.planStartsAtConference },
    }),
  );
  expect(theme.lists.map((list) => list.derivedFrom)).toEqual([
    'ilacs@2019/childrenInNeed',
    'ilacs@2019/childProtection',
  ]);
  const fields = theme.lists.flatMap((list) => list.fields);
  expect(fields.find((field) => field.id === 'caseStatus')?.origin).toBe('ilacs@2019/childrenInNeed');
});
