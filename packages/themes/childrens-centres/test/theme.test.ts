import { createRegistry } from '@deepdive/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { childrensCentres, type RegisteredFamily } from '../src/index.js';
import { manifest } from './manifest.js';

const statements = (group: string) => manifest.guidance.find(({ id }) => id === group)?.statements ?? [];

describe('the requests', () => {
  test('are eight copies from the centre and five things from the local authority, under numbers of ours', () => {
    expect(manifest.requests.map(({ number, agency }) => [number, agency])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((place) => [`24.${place}`, 'centre']),
      ...[1, 2, 3, 4, 5].map((place) => [`58.${place}`, 'localAuthority']),
    ]);
    for (const { assumes } of manifest.requests) expect(assumes).toEqual(['requestNumbers']);
  });

  test('want the first three electronically beforehand, if possible', () => {
    const electronic = manifest.requests.filter(({ title }) => title.includes('electronically beforehand'));
    expect(electronic.map(({ number }) => number)).toEqual(['24.1', '24.2', '24.3']);
  });

  test('name five documents that a case file may hold', () => {
    expect(manifest.caseDocuments.map(({ id }) => id)).toEqual([
      'referralForm',
      'commonAssessment',
      'resultingPlan',
      'closingSummaries',
      'caseEvaluations',
    ]);
  });
});

describe('the target groups', () => {
  const namesOf = (group: string) =>
    statements(group)
      .map(({ id }) => id)
      .filter((id) => id !== 'asTheCentreIdentifies');

  test('are twelve in the framework and thirteen in the handbook, which adds adopted children', () => {
    const [framework, handbook] = [namesOf('targetGroupsInFramework'), namesOf('targetGroupsInHandbook')];
    expect([framework.length, handbook.length]).toEqual([12, 13]);
    expect(handbook.filter((id) => !framework.includes(id))).toEqual(['adopted']);
    expect(handbook.filter((id) => id !== 'adopted')).toEqual(framework);
  });

  test('each cite their own publication', () => {
    const publications = (group: string) =>
      new Set(statements(group).map(({ source }) => source.publication));
    expect(publications('targetGroupsInFramework')).toEqual(new Set(['130057']));
    expect(publications('targetGroupsInHandbook')).toEqual(new Set(['130056']));
  });
});

describe('the guidance', () => {
  // Counted by hand in the texts: the points under a paragraph.
  test.each([
    ['purpose', 'para 2', 3],
    ['purpose', 'para 4', 5],
    ['timing', 'para 13', 6],
    ['principles', 'para 16', 7],
    ['firstCall', 'para 36', 6],
    ['firstCall', 'para 32', 6],
    ['notificationCall', 'para 24', 9],
    ['sentAfterTheCall', 'para 25', 5],
    ['knownBefore', 'para 28', 3],
    ['onSitePreparation', 'para 38', 4],
    ['briefing', 'para 42', 7],
    ['teamPreparation', 'para 47', 6],
    ['gathering', 'para 43', 4],
    ['observations', 'para 70', 5],
    ['jointObservations', 'para 71', 4],
    ['data', 'para 82', 9],
    ['cases', 'para 85', 7],
    ['accessConsidered', 'para 125', 7],
    ['qualityConsidered', 'para 127', 8],
    ['leadershipConsidered', 'para 130', 11],
    ['overallConsidered', 'para 134', 3],
    ['severalCentres', 'para 93', 3],
    ['leadersTakePart', 'para 54', 5],
    ['leadersTakePart', 'para 55', 5],
    ['clearBeforeLeaving', 'para 99', 8],
    ['parenting', 'para 3', 7],
    ['earlyHelp', 'para 7', 5],
    ['earlyHelp', 'para 8', 6],
    ['schoolReadiness', 'para 9', 4],
    ['adultServices', 'para 21', 7],
    ['adultServices', 'para 23', 6],
    ['healthServices', 'para 25', 4],
    ['performanceManagement', 'para 34', 3],
    ['safeguarding', 'para 41', 3],
    ['safeguarding', 'para 43', 4],
    ['evidenceTypes', 'Annex B, documents', 6],
    ['evidenceData', 'Annex B, data', 15],
  ])('on %s states each point of %s: %i', (group, place, points) => {
    expect(statements(group).filter(({ source }) => source.at.startsWith(`${place}, point `))).toHaveLength(
      points,
    );
  });

  test('has twelve rules of conduct for inspectors and nine for staff', () => {
    expect(statements('codeOfConduct').filter(({ source }) => source.at === 'para 56')).toHaveLength(12);
    expect(statements('expectedOfStaff')).toHaveLength(9);
  });

  test('tells attendance, retention, success and progression of adult learners apart', () => {
    expect(statements('adultLearningRates').map(({ id }) => id)).toEqual([
      'attendance',
      'retention',
      'success',
      'progression',
    ]);
  });

  test('has safeguarding count in two key judgements', () => {
    expect(statements('safeguarding').find(({ id }) => id === 'twoKeyJudgements')?.source.at).toBe('para 40');
  });

  test("gives one council's figures as printed, as context", () => {
    const saying = (id: string) => statements('councilFigures').find((each) => each.id === id)?.says;
    for (const figure of ['9,029', '10,313', '11,595', '8,962'])
      expect(saying('registrations')).toContain(figure);
    for (const figure of ['81,733', '84,504', '85,336', '68,087']) expect(saying('visits')).toContain(figure);
    expect(new Set(statements('councilFigures').map(({ source }) => source.publication))).toEqual(
      new Set(['CSD18021']),
    );
  });
});

describe('the action plan', () => {
  test('is written by the local authority, and no day is set for it', () => {
    expect(manifest.actionPlan).toMatchObject({ by: 'localAuthority', due: 'actionPlanProduced' });
    expect(manifest.timeline.find(({ id }) => id === 'actionPlanProduced')).toMatchObject({
      due: null,
      assumes: ['actionPlanBy', 'actionPlanUndated'],
    });
  });
});

describe('the theme', () => {
  test('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
  });

  test('stands on its own in a registry', () => {
    expect(createRegistry([childrensCentres]).find('childrens-centres@2014').theme.title).toBe(
      'Children’s centres',
    );
  });

  test('gives rows whose types the compiler knows', () => {
    expectTypeOf<RegisteredFamily['inCare']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<RegisteredFamily['familyId']>().toEqualTypeOf<string | null>();
  });

  test('cites four publications, the framework as its own', () => {
    expect(manifest.publication.number).toBe('130057');
    const cited = JSON.stringify(manifest).match(/"publication":"[^"]+"/g) ?? [];
    expect([...new Set(cited)].sort()).toEqual(
      ['130056', '130057', '130178', 'CSD18021', 'deepdive'].map((number) => `"publication":"${number}"`),
    );
  });

  test('declares 66 assumptions, and none that nothing rests on', () => {
    const named = new Set(
      (JSON.stringify(manifest).match(/"assumes":\[[^\]]*\]/g) ?? []).flatMap(
        (each) => JSON.parse(each.slice('"assumes":'.length)) as string[],
      ),
    );
    expect(manifest.assumptions.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(manifest.assumptions).toHaveLength(66);
  });
});
