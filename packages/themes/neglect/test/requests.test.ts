import { themeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { neglect } from '../src/index.js';

const manifest = themeManifest(neglect);

describe('the numbered requests', () => {
  // The headings of Annex A and the items counted under each.
  test.each([
    ['localAuthority', 1, 7],
    ['localSafeguardingChildrenBoard', 2, 4],
    ['police', 3, 8],
    ['probation', 4, 5],
    ['youthOffendingTeam', 5, 4],
    ['health', 6, 5],
  ])('of %s are %i.1 to %i.%i', (agency, section, items) => {
    expect(manifest.requests.filter((each) => each.agency === agency).map((each) => each.number)).toEqual(
      Array.from({ length: items }, (_, n) => `${section}.${n + 1}`),
    );
  });

  test('are 33, in printed order', () => {
    const numbers = manifest.requests.map((each) => each.number);
    expect(numbers).toHaveLength(33);
    expect(numbers).toEqual([...numbers].sort());
  });

  test('look back six months for audits and 12 for minutes of the board, and name no other period', () => {
    expect(
      manifest.requests.filter((each) => each.months !== null).map((each) => [each.number, each.months]),
    ).toEqual([
      ['1.4', 6],
      ['2.2', 12],
    ]);
  });

  test('are always asked for, but for minutes of sub-groups, which wait for the lead inspector', () => {
    expect(manifest.requests.filter((each) => each.onlyWhen !== null).map((each) => each.number)).toEqual([
      '2.4',
    ]);
  });

  test('cite their own item', () => {
    expect(manifest.requests.every((each) => each.source.at === `para 26, item ${each.number}`)).toBe(true);
  });
});

describe('the documents about each case', () => {
  test('are the nine of paragraph 22, each only where a recent example exists', () => {
    expect(manifest.caseDocuments.map((each) => each.id)).toEqual([
      'initialReferral',
      'latestAssessment',
      'strategyDiscussion',
      'section47',
      'plan',
      'returnHomeInterview',
      'preSentenceReport',
      'specialistServices',
      'jointChronology',
    ]);
    expect(
      manifest.caseDocuments.filter((each) => !each.onlyWhen?.includes('a recent example exists')),
    ).toEqual([]);
  });

  test('say of three that they have to apply or be appropriate', () => {
    const conditional = manifest.caseDocuments.filter((each) => each.onlyWhen !== 'a recent example exists');
    expect(conditional.map((each) => each.id)).toEqual([
      'initialReferral',
      'returnHomeInterview',
      'preSentenceReport',
    ]);
  });

  test('hold a chronology of six months, with five kinds of significant event', () => {
    expect(manifest.caseDocuments.filter((each) => each.months !== null).map((each) => each.months)).toEqual([
      6,
    ]);
    expect(manifest.guidance.find((each) => each.id === 'chronology')?.statements).toHaveLength(5);
  });
});

describe('the guidance', () => {
  // Counted by hand: para 9 has five bullets, para 4 four and two sentences, para 10 five, para 24 five.
  test.each([
    ['scope', 'para 9', 5],
    ['neglectDefinition', 'para 4 and footnote 2', 7],
    ['meetings', 'para 24', 5],
    ['consent', 'para 27', 3],
  ])('on %s states each point of %s: %i', (group, at, points) => {
    const statements = manifest.guidance.find((each) => each.id === group)?.statements ?? [];
    expect(statements.filter((each) => each.source.at === at)).toHaveLength(points);
  });

  test('names five kinds of people to meet, who may be rung up, and the schools of tracked children', () => {
    const people = manifest.guidance.find((each) => each.id === 'peopleToMeet')?.statements ?? [];
    expect(people.filter((each) => each.source.at === 'para 10')).toHaveLength(6);
    expect(people.filter((each) => each.source.at === 'para 11')).toHaveLength(1);
  });
});
