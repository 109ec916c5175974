import { judgeGrades } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { editions } from './editions.js';

describe.each(editions)('the judgements of $edition', ({ edition, theme }) => {
  test('are the overall one, three key ones, two graded ones and the review of the board', () => {
    expect(theme.judgements.map(({ id, kind, partOf }) => [id, kind, partOf])).toEqual([
      ['overall', 'overall', null],
      ['helpAndProtection', 'key', 'overall'],
      ['lookedAfter', 'key', 'overall'],
      ['adoption', 'graded', 'lookedAfter'],
      ['careLeavers', 'graded', 'lookedAfter'],
      ['leadership', 'key', 'overall'],
      ['safeguardingBoard', 'review', null],
    ]);
  });

  test('are made on the four-point scale, best first', () => {
    for (const { scale } of theme.judgements) {
      expect(scale.codes.map(({ label }) => label)).toEqual([
        'Outstanding',
        'Good',
        'Requires improvement',
        'Inadequate',
      ]);
    }
  });

  test('cite their own edition, in every rule and fact too', () => {
    const sources = [...theme.judgements, ...theme.limitingRules, ...theme.facts].map(({ source }) => source);
    expect(new Set(sources.map((source) => source.edition))).toEqual(new Set([edition]));
  });
});

// The grades of every judgement, in the order of the row; a full set leaves no rule open but those that turn on facts.
type Grades = readonly [
  overall: string,
  helpAndProtection: string,
  lookedAfter: string,
  adoption: string,
  careLeavers: string,
  leadership: string,
];

const noFailure = {
  failureToProtect: false,
  failureToCare: false,
  careWelfareNotSafeguarded: false,
  careFailureEndangersWelfare: false,
  adoptionFailure: false,
  careLeaverFailure: false,
  gradedInadequacyIsSignificant: false,
  leadersUnderstandFailure: true,
  leadersImproveLastingly: true,
  failuresIdentifiedByAuthority: true,
  failuresBeingAddressed: true,
  boardCannotDischargeDuties: false,
};

const good = 'good';
const requires = 'requiresImprovement';
const inadequate = 'inadequate';

interface Case {
  readonly says: string;
  readonly grades: Grades;
  readonly facts?: Partial<Record<keyof typeof noFailure, boolean>>;
  /** Rules that do not fit, with the strength the text gives them. */
  readonly flags: Readonly<Record<string, 'always' | 'likely' | 'exceptional'>>;
}

// Written from paragraphs 20 to 28 and the descriptors after paragraphs 29 to 35.
const cases: readonly Case[] = [
  {
    says: 'all good, no failure: nothing to point out',
    grades: [good, good, good, good, good, good],
    flags: {},
  },
  {
    says: 'outstanding parts do not make the whole outstanding, and no rule says so',
    grades: [good, 'outstanding', 'outstanding', good, good, 'outstanding'],
    flags: {},
  },
  {
    says: 'para 21: failure in protecting always makes the whole inadequate',
    grades: [good, good, good, good, good, good],
    facts: { failureToProtect: true },
    flags: { failureLimits: 'always', failureInHelp: 'likely' },
  },
  {
    says: 'para 21: so does failure in looking after',
    grades: [good, good, good, good, good, good],
    facts: { failureToCare: true },
    flags: { failureLimits: 'always' },
  },
  {
    says: 'paras 21 and 27: an authority that requires improvement has no such failure',
    grades: [requires, inadequate, requires, requires, requires, inadequate],
    facts: { failureToProtect: true },
    flags: {
      failureLimits: 'always',
      requiresImprovementIsSafe: 'always',
      inadequateHelpLimits: 'likely',
      inadequateLeadershipLimits: 'likely',
    },
  },
  {
    says: 'failure with everything inadequate that it touches: nothing to point out',
    grades: [inadequate, inadequate, requires, requires, requires, inadequate],
    facts: { failureToProtect: true, leadersUnderstandFailure: false },
    flags: {},
  },
  {
    says: 'paras 27 and 28: unsafeguarded welfare of looked after children fits no grade but inadequate',
    grades: [requires, requires, requires, requires, requires, requires],
    facts: { careWelfareNotSafeguarded: true },
    flags: { requiresImprovementIsSafe: 'always', unsafeguardedWelfareLimits: 'always' },
  },
  {
    says: 'paras 21 and 28: inadequate help makes the whole and leadership likely to be inadequate',
    grades: [requires, inadequate, good, good, good, good],
    flags: { inadequateHelpLimits: 'likely', leadershipFollows: 'likely' },
  },
  {
    says: 'paras 21 and 28: so does an inadequate judgement on looked after children',
    grades: [requires, good, inadequate, good, good, good],
    flags: { inadequateCareLimits: 'likely', leadershipFollows: 'likely' },
  },
  {
    says: 'para 28: inadequate leadership alone makes the whole likely to be inadequate',
    grades: [requires, requires, requires, requires, requires, inadequate],
    flags: { inadequateLeadershipLimits: 'likely' },
  },
  {
    says: 'para 22: leadership that requires improvement over an inadequate whole is exceptional',
    grades: [inadequate, inadequate, good, good, good, requires],
    facts: { failureToProtect: true },
    flags: { leadershipFollows: 'likely', leadershipAboveTheWhole: 'exceptional' },
  },
  {
    says: 'para 22: and it is earned by understanding and by sustained improvement',
    grades: [inadequate, inadequate, good, good, good, good],
    facts: { failureToProtect: true, leadersImproveLastingly: false },
    flags: {
      leadershipFollows: 'likely',
      leadershipAboveTheWhole: 'exceptional',
      exceptionIsEarned: 'always',
    },
  },
  {
    says: 'after para 35: leaders who do not understand the failure are likely to be inadequate',
    grades: [inadequate, good, inadequate, good, good, good],
    facts: { failureToCare: true, leadersUnderstandFailure: false },
    flags: {
      leadershipFollows: 'likely',
      leadershipAboveTheWhole: 'exceptional',
      exceptionIsEarned: 'always',
      leadersWithoutUnderstanding: 'likely',
    },
  },
  {
    says: 'after para 35: leadership requires improvement only where failures are identified and in hand',
    grades: [good, good, good, inadequate, good, requires],
    facts: { adoptionFailure: true, failuresIdentifiedByAuthority: false },
    flags: { failuresInHand: 'always' },
  },
  {
    says: 'para 23: an inadequate graded judgement does not limit anything by itself',
    grades: [good, good, good, inadequate, inadequate, good],
    flags: {},
  },
  {
    says: 'para 23: where it is significant enough it holds the key judgement, and with it the whole',
    grades: [good, good, good, inadequate, good, good],
    facts: { gradedInadequacyIsSignificant: true },
    flags: { significantInadequacyHolds: 'always', significantInadequacyLimits: 'always' },
  },
  {
    says: 'para 23: held, with the whole, and leadership inadequate too: nothing to point out',
    grades: [inadequate, good, inadequate, good, inadequate, inadequate],
    facts: { gradedInadequacyIsSignificant: true },
    flags: {},
  },
  {
    says: 'para 28: an inadequate whole without a failure is pointed out, whichever key judgement it rests on',
    grades: [inadequate, requires, requires, requires, requires, inadequate],
    flags: { inadequateWholeHasFailure: 'likely' },
  },
  {
    says: 'para 28: unsafeguarded welfare of looked after children is enough for an inadequate whole',
    grades: [inadequate, requires, inadequate, requires, requires, inadequate],
    facts: { careWelfareNotSafeguarded: true },
    flags: {},
  },
  {
    says: 'after paras 31, 32 and 34, "Requires improvement": the failure that makes a judgement inadequate rules that grade out',
    grades: [good, good, requires, requires, requires, good],
    facts: { careFailureEndangersWelfare: true, adoptionFailure: true, careLeaverFailure: true },
    flags: {
      failureInCareLimits: 'likely',
      failureInAdoptionLimits: 'likely',
      failureOfCareLeaversLimits: 'likely',
      careRequiresImprovementIsSafe: 'always',
      adoptionRequiresImprovementIsSafe: 'always',
      careLeaversRequireImprovementIsSafe: 'always',
    },
  },
  {
    says: 'after paras 31, 32 and 34: each failure makes its own judgement likely to be inadequate',
    grades: [good, good, good, good, good, good],
    facts: { careFailureEndangersWelfare: true, adoptionFailure: true, careLeaverFailure: true },
    flags: {
      failureInCareLimits: 'likely',
      failureInAdoptionLimits: 'likely',
      failureOfCareLeaversLimits: 'likely',
    },
  },
];

describe.each(editions)('grades held against the framework of $edition', ({ theme }) => {
  const judge = (values: Grades, facts: Case['facts'] = {}) => {
    const [overall, helpAndProtection, lookedAfter, adoption, careLeavers, leadership] = values;
    return judgeGrades(theme, {
      grades: {
        overall,
        helpAndProtection,
        lookedAfter,
        adoption,
        careLeavers,
        leadership,
        safeguardingBoard: good,
      },
      facts: { ...noFailure, ...facts },
    });
  };

  test.each(cases)('$says', ({ grades, facts, flags }) => {
    const found = judge(grades, facts);
    expect(Object.fromEntries(found.flags.map(({ id, strength }) => [id, strength]))).toEqual(flags);
    expect(found.open).toEqual([]);
  });

  // Every grade of the whole, of help and protection, of looked-after children and of leadership, with and without failure.
  test('over every set of key grades, the rules of paragraphs 21 and 28 flag exactly what they say', () => {
    const scale = ['outstanding', good, requires, inadequate];
    for (const overall of scale)
      for (const help of scale)
        for (const care of scale)
          for (const leadership of scale)
            for (const failureToProtect of [false, true]) {
              const flags = judge([overall, help, care, good, good, leadership], { failureToProtect }).flags;
              const flagged = new Set(flags.map(({ id }) => id));
              const whole = overall !== inadequate;
              const led = leadership !== inadequate;
              expect(flagged.has('failureLimits')).toBe(failureToProtect && whole);
              expect(flagged.has('inadequateHelpLimits')).toBe(help === inadequate && whole);
              expect(flagged.has('inadequateCareLimits')).toBe(care === inadequate && whole);
              expect(flagged.has('inadequateLeadershipLimits')).toBe(!led && whole);
              expect(flagged.has('leadershipFollows')).toBe([help, care].includes(inadequate) && led);
              expect(flagged.has('leadershipAboveTheWhole')).toBe(!whole && led);
            }
  });

  test('only what the text says always is a thing to put right; the rest is for somebody to look at', () => {
    for (const { grades, facts } of cases) {
      for (const { severity, strength } of judge(grades, facts).flags)
        expect(severity).toBe(strength === 'always' ? 'mustFix' : 'check');
    }
  });

  test('every rule is pointed out by some case, but that on the board, which stands by itself', () => {
    const pointedOut = new Set(cases.flatMap(({ flags }) => Object.keys(flags)));
    expect(theme.limitingRules.map(({ id }) => id).filter((id) => !pointedOut.has(id))).toEqual([
      'boardWithoutArrangements',
    ]);
    const board = (safeguardingBoard: string) =>
      judgeGrades(theme, {
        grades: { safeguardingBoard },
        facts: { boardCannotDischargeDuties: true },
      }).flags.map(({ id, strength }) => [id, strength]);
    expect(board(requires)).toEqual([['boardWithoutArrangements', 'likely']]);
    expect(board(inadequate)).toEqual([]);
  });

  test('the grade of the board limits nothing else', () => {
    const grades = { overall: good, helpAndProtection: good, lookedAfter: good, leadership: good };
    const flags = judgeGrades(theme, {
      grades: { ...grades, safeguardingBoard: inadequate },
      facts: noFailure,
    }).flags;
    expect(flags).toEqual([]);
  });

  test('what is not decided yet leaves rules open and says what they need', () => {
    const { flags, open } = judgeGrades(theme, {
      grades: { helpAndProtection: inadequate },
      facts: noFailure,
    });
    expect(flags).toEqual([]);
    expect(open.find(({ id }) => id === 'leadershipFollows')?.needs).toEqual(['lookedAfter', 'leadership']);
    expect(open.find(({ id }) => id === 'inadequateHelpLimits')?.needs).toEqual(['overall']);
  });
});
