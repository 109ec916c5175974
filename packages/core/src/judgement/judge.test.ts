import { describe, expect, test } from 'vitest';
import {
  allOf,
  anyOf,
  cite,
  codeSet,
  criterion,
  defineTheme,
  judgeGrades,
  themeManifest,
  when,
  yesNo,
} from '../index.js';

const publication = {
  number: 'EX-7',
  title: 'Framework',
  publisher: 'Example',
  published: '2015',
  edition: '2015',
};
const at = cite(publication);
const scale = codeSet(
  'grades',
  'Grades',
  {
    outstanding: 'Outstanding',
    good: 'Good',
    requiresImprovement: 'Requires improvement',
    inadequate: 'Inadequate',
  },
  at.para(18),
);

const theme = themeManifest(
  defineTheme({
    id: 'graded',
    title: 'A graded inspection',
    publication,
    criteria: { heard: criterion('Children are heard', at.para(29)) },
    judgements: {
      overall: { title: 'Overall effectiveness', kind: 'overall', scale, source: at.para(16) },
      help: {
        title: 'Help and protection',
        kind: 'key',
        partOf: 'overall',
        scale,
        descriptors: { good: ['heard'] },
        source: at.para(16),
      },
      leadership: { title: 'Leadership', kind: 'key', partOf: 'overall', scale, source: at.para(16) },
    },
    facts: { widespreadFailure: yesNo('Widespread or serious failure that leaves children at risk of harm') },
    limitingRules: (grade) => ({
      failureIsInadequate: {
        says: 'Widespread or serious failure makes the overall judgement inadequate',
        expect: when(grade.widespreadFailure.is(true), grade.overall.is('inadequate')),
        strength: 'always',
        source: at.para(21),
      },
      leadershipFollows: {
        says: 'Where the whole is inadequate, leadership is likely to be inadequate',
        expect: when(grade.overall.is('inadequate'), grade.leadership.is('inadequate')),
        strength: 'likely',
        source: at.para(21),
      },
      goodWholeHasGoodParts: {
        says: 'A good whole has no inadequate part',
        expect: when(
          anyOf(grade.overall.is('good'), grade.overall.is('outstanding')),
          allOf(grade.help.isNot('inadequate'), grade.leadership.isNot('inadequate')),
        ),
        strength: 'exceptional',
        source: at.para(22),
      },
    }),
  }),
);

describe('grades held against the rules about grades', () => {
  const flags = (grades: Record<string, string>, facts: Record<string, boolean> = {}) =>
    judgeGrades(theme, { grades, facts }).flags.map(({ id, severity }) => [id, severity]);

  test.each([
    [{ overall: 'good', help: 'good', leadership: 'good' }, false, []],
    [{ overall: 'good', help: 'good', leadership: 'good' }, true, [['failureIsInadequate', 'mustFix']]],
    [
      { overall: 'inadequate', help: 'inadequate', leadership: 'good' },
      true,
      [['leadershipFollows', 'check']],
    ],
    [{ overall: 'inadequate', help: 'inadequate', leadership: 'inadequate' }, true, []],
    [
      { overall: 'good', help: 'inadequate', leadership: 'good' },
      false,
      [['goodWholeHasGoodParts', 'check']],
    ],
  ])('%j with failure %s gives %j', (grades, widespreadFailure, expected) => {
    expect(flags(grades, { widespreadFailure })).toEqual(expected);
  });

  test('what is not decided yet leaves a rule open, and says what is needed', () => {
    const { flags: none, open } = judgeGrades(theme, { grades: { overall: 'good' } });
    expect(none).toEqual([]);
    expect(open.map(({ id, needs }) => [id, needs])).toEqual([
      ['failureIsInadequate', ['widespreadFailure']],
      ['goodWholeHasGoodParts', ['help', 'leadership']],
    ]);
  });

  test('a mistyped judgement, grade or fact is refused with the nearest right name', () => {
    expect(() => judgeGrades(theme, { grades: { overal: 'good' } })).toThrow(/Did you mean "overall"/);
    expect(() => judgeGrades(theme, { grades: { overall: 'goood' } })).toThrow(/Did you mean "good"/);
    expect(() => judgeGrades(theme, { grades: {}, facts: { widespreadFailur: true } })).toThrow(
      /widespreadFailure/,
    );
  });

  test('the manifest names the criteria of each judgement and survives JSON exactly', () => {
    expect(theme.judgements.find(({ id }) => id === 'help')?.criteria).toEqual(['graded:heard']);
    expect(JSON.parse(JSON.stringify(theme))).toEqual(theme);
  });

  test('a rule that reads no judgement or fact of the theme is refused', () => {
    expect(() =>
      defineTheme({
        id: 'bad',
        title: 'Bad',
        publication,
        judgements: {
          overall: { title: 'Overall', kind: 'overall', partOf: 'nothing', scale, source: at.para(1) },
        },
      }),
    ).toThrow(/nothing/);
  });
});
