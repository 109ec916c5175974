import { judgeGrades } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

const outstanding = 'outstanding';
const good = 'good';
const requires = 'requiresImprovement';
const inadequate = 'inadequate';
const scale = [outstanding, good, requires, inadequate] as const;

type Grades = readonly [overall: string, access: string, quality: string, leadership: string];
type Strength = 'always' | 'likely' | 'exceptional';

// Nothing that makes a key judgement inadequate applies, and no earlier inspection counts.
const nothingFound: Readonly<Record<string, boolean>> = Object.fromEntries(
  manifest.facts.map(({ id }) => [id, false]),
);

const judge = (
  [overall, access, quality, leadership]: Grades,
  facts: Readonly<Record<string, boolean>> = {},
) =>
  judgeGrades(manifest, {
    grades: { overall, access, quality, leadership },
    facts: { ...nothingFound, ...facts },
  });

interface Case {
  readonly says: string;
  readonly grades: Grades;
  readonly facts?: Readonly<Record<string, boolean>>;
  /** Rules that do not fit, with the strength the text gives them. */
  readonly flags: Readonly<Record<string, Strength>>;
}

const narrowException = { goodOneRapidlyImproving: true, otherKeyAspectsGood: true };
const twiceBefore = { previousRequiredImprovement: true, oneBeforeRequiredImprovement: true };

// Written from the descriptors after paragraphs 125, 127, 130 and 136 of the handbook and paragraph 6 of the framework.
const cases: readonly Case[] = [
  { says: 'all good: nothing to point out', grades: [good, good, good, good], flags: {} },
  {
    says: 'all outstanding: nothing to point out',
    grades: [outstanding, outstanding, outstanding, outstanding],
    flags: {},
  },
  {
    says: 'three outstanding key judgements do not make the whole outstanding, and no rule says so',
    grades: [good, outstanding, outstanding, outstanding],
    flags: {},
  },
  {
    says: 'outstanding with one good that improves rapidly, and all else good: exceptional, and allowed',
    grades: [outstanding, outstanding, good, outstanding],
    facts: narrowException,
    flags: { outstandingThroughout: 'exceptional' },
  },
  {
    says: 'outstanding with one good that does not improve rapidly',
    grades: [outstanding, outstanding, good, outstanding],
    facts: { ...narrowException, goodOneRapidlyImproving: false },
    flags: { outstandingThroughout: 'exceptional', exceptionIsNarrow: 'always' },
  },
  {
    says: 'outstanding with one good, rapidly improving, while other key aspects are not good',
    grades: [outstanding, good, outstanding, outstanding],
    facts: { ...narrowException, otherKeyAspectsGood: false },
    flags: { outstandingThroughout: 'exceptional', exceptionIsNarrow: 'always' },
  },
  {
    says: 'outstanding with two good: no exception covers it',
    grades: [outstanding, good, good, outstanding],
    facts: narrowException,
    flags: { outstandingThroughout: 'exceptional', exceptionIsNarrow: 'always' },
  },
  {
    says: 'outstanding with one that requires improvement: no exception covers it',
    grades: [outstanding, outstanding, outstanding, requires],
    facts: narrowException,
    flags: { outstandingThroughout: 'exceptional', exceptionIsNarrow: 'always' },
  },
  {
    says: 'good with one that requires improvement is not likely',
    grades: [good, good, requires, good],
    flags: { goodThroughout: 'likely' },
  },
  {
    says: 'good with one inadequate is unlikely twice over',
    grades: [good, good, inadequate, good],
    flags: { goodThroughout: 'likely', inadequacyLimits: 'likely' },
  },
  {
    says: 'requires improvement needs a key judgement below good',
    grades: [requires, good, good, good],
    flags: { improvementHasItsPlace: 'always' },
  },
  {
    says: 'requires improvement with one that requires it: nothing to point out',
    grades: [requires, good, good, requires],
    flags: {},
  },
  {
    says: 'requires improvement with one inadequate: unlikely by both sentences',
    grades: [requires, inadequate, good, good],
    flags: { improvementWithoutInadequacy: 'likely', inadequacyLimits: 'likely' },
  },
  {
    says: 'inadequate with one inadequate: nothing to point out',
    grades: [inadequate, good, good, inadequate],
    flags: {},
  },
  {
    says: 'inadequate with no key judgement inadequate: no sentence rules it out',
    grades: [inadequate, good, requires, good],
    flags: {},
  },
  {
    says: 'a point under inadequate that applies to access makes it likely to be inadequate',
    grades: [good, good, good, good],
    facts: { servicesHardToReach: true },
    flags: { accessPointsLimit: 'likely' },
  },
  {
    says: 'a point that applies to quality and impact does the same there',
    grades: [good, good, good, good],
    facts: { childrenNotProtected: true },
    flags: { qualityPointsLimit: 'likely' },
  },
  {
    says: 'a point that applies to leadership does the same there',
    grades: [good, good, good, good],
    facts: { legalDutiesUnmet: true },
    flags: { leadershipPointsLimit: 'likely' },
  },
  {
    says: 'points that apply to judgements that are inadequate: nothing to point out',
    grades: [inadequate, inadequate, inadequate, inadequate],
    facts: { servicesHardToReach: true, practicePoor: true, safeguardingPoor: true },
    flags: {},
  },
  {
    says: 'requires improvement for the third time is likely to be inadequate',
    grades: [requires, good, good, requires],
    facts: twiceBefore,
    flags: { thirdTimeNotGood: 'likely' },
  },
  {
    says: 'requires improvement for the second time is not pointed out',
    grades: [requires, good, good, requires],
    facts: { previousRequiredImprovement: true },
    flags: {},
  },
  {
    says: 'good at the third inspection: nothing to point out',
    grades: [good, good, good, good],
    facts: twiceBefore,
    flags: {},
  },
  {
    says: 'inadequate at the third inspection: nothing to point out',
    grades: [inadequate, good, inadequate, good],
    facts: twiceBefore,
    flags: {},
  },
];

describe('the judgements', () => {
  test('are three key ones and the overall one that they belong to', () => {
    expect(manifest.judgements.map(({ id, kind, partOf }) => [id, kind, partOf])).toEqual([
      ['access', 'key', 'overall'],
      ['quality', 'key', 'overall'],
      ['leadership', 'key', 'overall'],
      ['overall', 'overall', null],
    ]);
  });

  test('are made on four grades, best first', () => {
    for (const judgement of manifest.judgements) {
      expect(judgement.scale.codes.map(({ label }) => label)).toEqual([
        'Outstanding',
        'Good',
        'Requires improvement',
        'Inadequate',
      ]);
    }
  });
});

describe('what the publications say of grades together', () => {
  test.each(cases)('$says', ({ grades, facts, flags }) => {
    const found = judge(grades, facts);
    expect(Object.fromEntries(found.flags.map(({ id, strength }) => [id, strength]))).toEqual(flags);
    expect(found.open).toEqual([]);
  });

  test('flags exactly what it says over all 256 sets of grades, with and without the exception, and with history', () => {
    let sets = 0;
    for (const overall of scale)
      for (const access of scale)
        for (const quality of scale)
          for (const leadership of scale)
            for (const facts of [{}, narrowException, twiceBefore]) {
              sets += 1;
              const flags = judge([overall, access, quality, leadership], facts).flags;
              const keys = [access, quality, leadership];
              const howMany = (grade: string) => keys.filter((each) => each === grade).length;
              const allOutstanding = howMany(outstanding) === 3;
              const exception =
                howMany(outstanding) === 2 && howMany(good) === 1 && facts === narrowException;
              const belowGood = howMany(requires) + howMany(inadequate);
              const expected = [
                ...(overall === outstanding && !allOutstanding ? ['outstandingThroughout'] : []),
                ...(overall === outstanding && !allOutstanding && !exception ? ['exceptionIsNarrow'] : []),
                ...(overall === good && belowGood > 0 ? ['goodThroughout'] : []),
                ...(overall === requires && belowGood === 0 ? ['improvementHasItsPlace'] : []),
                ...(overall === requires && howMany(inadequate) > 0 ? ['improvementWithoutInadequacy'] : []),
                ...(overall !== inadequate && howMany(inadequate) > 0 ? ['inadequacyLimits'] : []),
                ...(overall === requires && facts === twiceBefore ? ['thirdTimeNotGood'] : []),
              ];
              expect(flags.map(({ id }) => id)).toEqual(expected);
            }
    expect(sets).toBe(3 * 256);
  });

  test('asks one fact for each point under inadequate, seventeen, and four besides', () => {
    const points = manifest.facts.filter(({ source }) => source.at.includes('"Inadequate (4)"'));
    expect([points.length, manifest.facts.length]).toEqual([17, 21]);
    for (const { id } of points) {
      const flagged = judge([good, good, good, good], { [id]: true }).flags;
      expect([id, flagged.length]).toEqual([id, 1]);
    }
  });

  test('makes a thing to put right only of what is printed without likely and without exceptionally', () => {
    for (const { grades, facts } of cases) {
      for (const { severity, strength } of judge(grades, facts).flags)
        expect(severity).toBe(strength === 'always' ? 'mustFix' : 'check');
    }
  });

  test('points out every one of its rules in some case', () => {
    const pointedOut = new Set(cases.flatMap(({ flags }) => Object.keys(flags)));
    expect(manifest.limitingRules.map(({ id }) => id).filter((id) => !pointedOut.has(id))).toEqual([]);
    expect(manifest.limitingRules).toHaveLength(10);
  });

  test('leaves open what turns on a grade or on a history that is not given, and says what is needed', () => {
    const { flags, open } = judgeGrades(manifest, { grades: { overall: requires } });
    expect(flags).toEqual([]);
    expect(open.find(({ id }) => id === 'thirdTimeNotGood')?.needs).toEqual([
      'previousRequiredImprovement',
      'oneBeforeRequiredImprovement',
    ]);
    expect(open.find(({ id }) => id === 'improvementHasItsPlace')?.needs).toEqual([
      'access',
      'quality',
      'leadership',
    ]);
  });
});
