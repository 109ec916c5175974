import { type CellValue, evaluate, themeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { neglect } from '../src/index.js';
import { printedQuestions } from './printed-fields.js';

const manifest = themeManifest(neglect);
const stage = (id: string) => manifest.selection.find((each) => each.id === id);
const nominated = [
  ['multiAgencyNominated', 'multiAgencyCases'],
  ['positiveEngagementNominated', 'positiveEngagementCases'],
  ['youthOffendingOrProbationNominated', 'youthOffendingOrProbationCases'],
] as const;

describe('case selection', () => {
  test('goes from three times ten to 20 to between five and seven', () => {
    expect(manifest.selection.map(({ id, by, count }) => [id, by, count?.min, count?.max])).toEqual([
      ['multiAgencyNominated', 'localAuthority', 10, 10],
      ['positiveEngagementNominated', 'localAuthority', 10, 10],
      ['youthOffendingOrProbationNominated', 'localAuthority', 10, 10],
      ['shortlisted', 'leadInspector', 20, 20],
      ['tracked', 'leadInspector', 5, 7],
    ]);
  });

  test.each(nominated)('%s draws from the two lists of paragraph 14 and is handed over in %s', (id, list) => {
    expect(stage(id)?.from).toEqual(['childrenInNeed', 'childProtection']);
    expect(stage(id)?.handedOverIn).toBe(list);
    expect(manifest.lists.find((each) => each.id === list)?.rows).toEqual({ min: 10, max: 10 });
  });

  test('is for children from seven to 15 at every stage', () => {
    expect(manifest.ages).toEqual({ from: 7, to: 15 });
    expect(manifest.selection.map((each) => each.ages)).toEqual(
      manifest.selection.map(() => ({ from: 7, to: 15 })),
    );
  });

  test('shortlists from all five lists that are there by then', () => {
    expect([...(stage('shortlisted')?.from ?? [])].sort()).toEqual([
      'childProtection',
      'childrenInNeed',
      'multiAgencyCases',
      'positiveEngagementCases',
      'youthOffendingOrProbationCases',
    ]);
  });

  test('asks the four printed questions about those shortlisted, as yes or no', () => {
    expect(stage('shortlisted')?.asks.map((each) => each.label)).toEqual(printedQuestions);
    expect(stage('shortlisted')?.asks.map((each) => each.type)).toEqual(['yesNo', 'yesNo', 'yesNo', 'yesNo']);
  });

  test('tracks children from the shortlist alone', () => {
    expect(stage('tracked')?.from).toEqual(['shortlisted']);
  });

  test('takes a yes on neglect, refuses a no and leaves a blank open', () => {
    const bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };
    for (const id of [...nominated.map(([each]) => each), 'shortlisted']) {
      const lives = stage(id)?.eligible.find((each) => each.id === 'livesOrLivedWithNeglect');
      const verdict = (livedWithNeglect: CellValue) =>
        lives && evaluate(lives.expect, { livedWithNeglect }, bindings);
      expect([verdict(true), verdict(false), verdict(null)]).toEqual([true, false, null]);
    }
  });

  test('offers the status of a looked after child for positive engagement alone', () => {
    const codes = (list: string) =>
      manifest.lists
        .find((each) => each.id === list)
        ?.fields.find((field) => field.id === 'status')
        ?.codes?.codes.map((each) => each.code);
    expect(nominated.map(([, list]) => codes(list))).toEqual([
      ['CIN', 'CPP'],
      ['CIN', 'CPP', 'CLA'],
      ['CIN', 'CPP'],
    ]);
  });
});
