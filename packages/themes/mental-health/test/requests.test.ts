import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

describe('the numbered requests', () => {
  // The headings of paragraph 48 and the items counted under each.
  test.each([
    ['localAuthority', 1, 9],
    ['multiAgencyMentalHealthArrangements', 2, 4],
    ['multiAgencySafeguardingArrangements', 3, 3],
    ['police', 4, 9],
    ['youthOffendingTeam', 5, 5],
    ['health', 6, 6],
  ])('of %s are %i.1 to %i.%i', (agency, section, items) => {
    expect(manifest.requests.filter((each) => each.agency === agency).map((each) => each.number)).toEqual(
      Array.from({ length: items }, (_, n) => `${section}.${n + 1}`),
    );
  });

  test('are 36, in printed order', () => {
    const numbers = manifest.requests.map((each) => each.number);
    expect(numbers).toHaveLength(36);
    expect(numbers).toEqual([...numbers].sort());
  });

  test('look back six months for audits and 12 for minutes of the board and the partners, and name no other period', () => {
    expect(
      manifest.requests.filter((each) => each.months !== null).map((each) => [each.number, each.months]),
    ).toEqual([
      ['1.4', 6],
      ['2.2', 12],
      ['3.2', 12],
    ]);
  });

  test('ask the police for three sets of minutes', () => {
    expect(manifest.requests.find((each) => each.number === '4.7')?.title).toContain('three most recent');
  });

  test('are always asked for, but for minutes of sub-groups and for cases that probation inspectors sample', () => {
    expect(
      manifest.requests.filter((each) => each.onlyWhen !== null).map((each) => [each.number, each.onlyWhen]),
    ).toEqual([
      ['2.3', 'the lead inspector asks for them'],
      ['3.3', 'the lead inspector asks for them'],
      ['5.5', 'the lead inspector of HMI Probation asks for them, as is announced here'],
    ]);
  });

  test('cite their own item, and the footnote of one', () => {
    expect(manifest.requests.map((each) => each.source.at)).toEqual(
      manifest.requests.map(
        (each) => `para 48, item ${each.number}${each.number === '2.4' ? ' and footnote 17' : ''}`,
      ),
    );
  });
});

describe('the documents about each case', () => {
  test('are the nine of paragraph 44, each only where a recent example exists', () => {
    expect(manifest.caseDocuments.map((each) => each.id)).toEqual([
      'initialReferral',
      'latestAssessment',
      'strategyDiscussion',
      'section47',
      'plan',
      'returnHomeInterview',
      'multiAgencyMinutes',
      'preSentenceReport',
      'chronology',
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

  test('hold a chronology of six months, with three kinds of significant event', () => {
    expect(
      manifest.caseDocuments.filter((each) => each.months !== null).map((each) => [each.id, each.months]),
    ).toEqual([['chronology', 6]]);
    expect(manifest.guidance.find((each) => each.id === 'chronology')?.statements).toHaveLength(3);
  });
});

describe('the guidance', () => {
  // Counted by hand, bullet by bullet.
  test.each([
    ['scope', 'para 18', 5],
    ['categories', 'para 15', 3],
    ['howCommon', 'para 5 and footnote 4', 4],
    ['mentalIllHealth', 'para 12 and footnote 1', 3],
    ['peopleToMeet', 'para 24', 6],
    ['peopleToMeet', 'para 25', 1],
    ['meetings', 'para 40', 5],
    ['engagement', 'para 49', 5],
    ['engagement', 'para 51', 3],
  ])('on %s states each point of %s: %i', (group, at, points) => {
    const statements = manifest.guidance.find((each) => each.id === group)?.statements ?? [];
    expect(statements.filter((each) => each.source.at === at)).toHaveLength(points);
  });

  // Names, figures and times that are facts, looked for among the statements that cite the paragraph.
  test.each([
    [
      'para 5',
      [
        'one in nine',
        'one in 10',
        '12.8%',
        '3.9%',
        '5.8%',
        '2004',
        '2014',
        '2017',
        '8.1%',
        'one in 12',
        'one in eight',
      ],
    ],
    ['para 6', ['One in four']],
    ['para 7', ['half', '14']],
    ['para 14', ['ICD', 'DSM']],
    [
      'para 15',
      [
        'anxiety',
        'depression',
        'OCD',
        'PTSD',
        'eating disorders',
        'oppositional defiant',
        'conduct',
        'schizophrenia',
        'bipolar',
      ],
    ],
    ['para 16', ['Self-harm', 'in scope']],
    ['para 17', ['ADHD', 'ADD', 'ASC/ASD']],
    ['para 22', ['HMI Probation', 'NPS', 'CRCs', 'not notified']],
    ['para 37', ['12 noon', 'CCG', 'CAMHS', 'YOT']],
    ['para 38', ['six months', 'brothers and sisters']],
  ])('states the facts of %s: %o', (at, facts) => {
    const said = manifest.guidance
      .flatMap((each) => each.statements)
      .filter((each) => each.source.at.split(/,| and /).includes(at))
      .map((each) => each.says)
      .join('\n');
    expect(facts.filter((fact) => !said.includes(fact))).toEqual([]);
  });
});
