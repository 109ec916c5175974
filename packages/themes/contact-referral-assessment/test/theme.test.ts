import { createRegistry, themeManifest } from '@deepdive/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Case, contactReferralAssessment } from '../src/index.js';

const manifest = themeManifest(contactReferralAssessment);

describe('the criteria', () => {
  test('are the eighteen features of Annex A in printed order, named and without numbers', () => {
    expect(manifest.criteria.map(({ ref, number, source }) => [ref, number, source.at])).toEqual(
      [
        'riskManaged',
        'statutoryRequirementsMet',
        'decisionsTimely',
        'thresholdsApplied',
        'assessmentsAnalytical',
        'section47Thorough',
        'recordsUpToDate',
        'partnershipFocused',
        'communicationEffective',
        'boardAssuresQuality',
        'monitoringImprovesPractice',
        'seniorManagersAssured',
        'seniorManagersChallenge',
        'viewsShapeServices',
        'familiesInvolved',
        'supervisionReflective',
        'serviceResourced',
        'indicatorsGood',
      ].map((id, at) => [
        `contact-referral-assessment:${id}`,
        null,
        `Annex A, feature ${at + 1} in printed order`,
      ]),
    );
    expect(manifest.criteria.filter((each) => !each.summary)).toEqual([]);
  });
});

describe('the guidance', () => {
  const statements = (group: string) => manifest.guidance.find((each) => each.id === group)?.statements ?? [];

  // Counted by hand in the text: bullets, and sentences where a paragraph has no bullets.
  test.each([
    ['scope', 'para 20', 17],
    ['heldByOfsted', 'para 23', 6],
    ['heldByOfsted', 'para 23 and footnote 5', 1],
    ['codeOfConduct', 'para 50', 12],
    ['expectationsOfProviders', 'para 51', 11],
    ['outcome', 'para 38', 5],
    ['feedback', 'para 37', 4],
    ['complaints', 'para 52', 3],
  ])('on %s states each point of %s: %i', (group, at, points) => {
    expect(statements(group).filter((each) => each.source.at === at)).toHaveLength(points);
  });

  test('says that no grade is given, and the theme has nothing to grade', () => {
    expect(statements('outcome').map((each) => each.id)).toEqual(expect.arrayContaining(['noGrade']));
    expect(manifest.judgements).toEqual([]);
  });

  test('says what the findings feed, the annual rating among it', () => {
    expect(statements('whatItFeeds').map((each) => each.id)).toEqual([
      'annualReview',
      'annualRating',
      'areaAssessment',
      'timingOfWiderInspection',
      'readAlongside',
    ]);
  });
});

describe('the requests', () => {
  test('are four things of paragraph 24 and eleven points of paragraph 34, under numbers that are ours', () => {
    expect(manifest.requests.map((each) => each.number)).toEqual([
      ...['24.1', '24.2', '24.3', '24.4'],
      ...['34.1', '34.2', '34.3', '34.4', '34.5', '34.6', '34.7', '34.8', '34.9', '34.10', '34.11'],
    ]);
    expect(manifest.requests.every((each) => each.assumes.includes('requestNumbers'))).toBe(true);
  });

  test('look back 12 months for the Common Assessment Framework, and name no other period', () => {
    expect(
      manifest.requests.filter((each) => each.months !== null).map((each) => [each.number, each.months]),
    ).toEqual([['34.3', 12]]);
  });

  test("wait for what is available with self-evaluation and with users' views alone", () => {
    expect(manifest.requests.filter((each) => each.onlyWhen !== null).map((each) => each.number)).toEqual([
      '24.2',
      '34.11',
    ]);
  });

  test('ask for one thing about each sampled case: its file', () => {
    expect(manifest.caseDocuments.map((each) => each.id)).toEqual(['caseFile']);
  });
});

test('the list has five rules', () => {
  expect(manifest.lists.map((each) => each.rules.length)).toEqual([5]);
});

describe('the theme', () => {
  test('stands on its own in a registry', () => {
    expect(
      createRegistry([contactReferralAssessment]).find('contact-referral-assessment@2009').theme.edition,
    ).toBe('2009');
  });

  test('gives rows whose types the compiler knows', () => {
    expectTypeOf<Case['proceeded']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<Case['status']>().toEqualTypeOf<'CURRENT' | 'CLOSED' | null>();
  });

  test('says of no field of its list that it is printed', () => {
    const [cases] = manifest.lists;
    expect(cases?.source.basis).toBe('inferred');
    expect(new Set(cases?.fields.map((each) => each.source.basis))).toEqual(
      new Set(['inferred', 'convention']),
    );
  });
});
