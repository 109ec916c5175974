import {
  allOf,
  anyOf,
  type Citations,
  type GradeColumns,
  type LimitingRuleInput,
  when,
} from '@deepdive/core';
import type { Facts } from './facts.js';
import type { Judgements } from './judgements.js';

type Columns = GradeColumns<Judgements, Facts>;

const afterInadequate = (at: Citations, para: number) => at.place(`after para ${para}, "Inadequate"`);
const afterRequiresImprovement = (at: Citations, para: number) =>
  at.place(`after para ${para}, "Requires improvement"`);

/** What makes the whole inadequate: paragraphs 21, 23, 27 and 28. */
const onTheWhole = (at: Citations, grade: Columns): Readonly<Record<string, LimitingRuleInput>> => {
  const inadequate = grade.overall.is('inadequate');
  const likely = (
    key: 'helpAndProtection' | 'lookedAfter' | 'leadership',
    says: string,
  ): LimitingRuleInput => ({
    says,
    expect: when(grade[key].is('inadequate'), inadequate),
    strength: 'likely',
    source: at.para(28),
    assumes: ['keyInadequacyLimits'],
  });
  return {
    failureLimits: {
      says: 'Widespread or serious failure that harms children or leaves them at risk always makes the overall effectiveness inadequate, whether it lies in protecting or in looking after them',
      expect: when(anyOf(grade.failureToProtect.is(true), grade.failureToCare.is(true)), inadequate),
      strength: 'always',
      source: at.para(21),
    },
    requiresImprovementIsSafe: {
      says: 'An authority that requires improvement has no widespread or serious failure that harms children or leaves them at risk, and the welfare of its looked after children is safeguarded and promoted',
      expect: when(
        grade.overall.is('requiresImprovement'),
        allOf(
          grade.failureToProtect.is(false),
          grade.failureToCare.is(false),
          grade.careWelfareNotSafeguarded.is(false),
        ),
      ),
      strength: 'always',
      source: at.para(27),
      assumes: ['flatDescriptors'],
    },
    unsafeguardedWelfareLimits: {
      says: 'Where the welfare of looked after children is not safeguarded and promoted, the overall effectiveness is inadequate',
      expect: when(grade.careWelfareNotSafeguarded.is(true), inadequate),
      strength: 'always',
      source: at.para(28),
      assumes: ['flatDescriptors'],
    },
    inadequateWholeHasFailure: {
      says: 'An inadequate authority has widespread or serious failures that harm children or leave them at risk, or leaves the welfare of its looked after children unsafeguarded, or both; inadequacy in adoption or for care leavers that is significant enough makes it so too',
      expect: when(
        inadequate,
        anyOf(
          grade.failureToProtect.is(true),
          grade.failureToCare.is(true),
          grade.careWelfareNotSafeguarded.is(true),
          grade.careFailureEndangersWelfare.is(true),
          grade.gradedInadequacyIsSignificant.is(true),
        ),
      ),
      strength: 'likely',
      source: at.place('paras 23 and 28'),
      assumes: ['inadequateWithoutFailure'],
    },
    inadequateHelpLimits: likely(
      'helpAndProtection',
      'Where help and protection are inadequate, the overall effectiveness is likely to be inadequate',
    ),
    inadequateCareLimits: likely(
      'lookedAfter',
      'Where the judgement on looked after children is inadequate, the overall effectiveness is likely to be inadequate',
    ),
    inadequateLeadershipLimits: likely(
      'leadership',
      'Where leadership is inadequate, the overall effectiveness is likely to be inadequate',
    ),
  };
};

/** What the grades of adoption and care leavers make of the judgement they are part of: paragraphs 23 and 24. */
const onGradedJudgements = (at: Citations, grade: Columns): Readonly<Record<string, LimitingRuleInput>> => {
  const significant = allOf(
    anyOf(grade.adoption.is('inadequate'), grade.careLeavers.is('inadequate')),
    grade.gradedInadequacyIsSignificant.is(true),
  );
  return {
    significantInadequacyHolds: {
      says: 'Where inspectors find the inadequacy of adoption or for care leavers significant enough, the judgement on looked after children is held at inadequate',
      expect: when(significant, grade.lookedAfter.is('inadequate')),
      strength: 'always',
      source: at.para(23),
    },
    significantInadequacyLimits: {
      says: 'A judgement on looked after children that is so held at inadequate limits the overall effectiveness to inadequate',
      expect: when(significant, grade.overall.is('inadequate')),
      strength: 'always',
      source: at.para(23),
    },
  };
};

/** What the text says of leadership: paragraphs 21 and 22 and the descriptors after paragraph 35. */
const onLeadership = (at: Citations, grade: Columns): Readonly<Record<string, LimitingRuleInput>> => {
  const mainInadequate = anyOf(grade.helpAndProtection.is('inadequate'), grade.lookedAfter.is('inadequate'));
  const inadequate = grade.leadership.is('inadequate');
  const anyFailure = anyOf(
    grade.failureToProtect.is(true),
    grade.failureToCare.is(true),
    grade.careFailureEndangersWelfare.is(true),
    grade.adoptionFailure.is(true),
    grade.careLeaverFailure.is(true),
  );
  return {
    leadershipFollows: {
      says: 'Where help and protection, or the judgement on looked after children, is inadequate, leadership is in most cases likely to be inadequate',
      expect: when(mainInadequate, inadequate),
      strength: 'likely',
      source: at.para(21),
    },
    leadershipAboveTheWhole: {
      says: 'Leadership that is better than inadequate while the overall effectiveness is inadequate is possible in exceptional cases, and then good or requires improvement',
      expect: when(grade.overall.is('inadequate'), inadequate),
      strength: 'exceptional',
      source: at.para(22),
    },
    exceptionIsEarned: {
      says: 'Leaders graded good or requires improvement over an inadequate whole have understood the failure and been effective in prioritising, challenging and making sustained improvement',
      expect: when(
        allOf(grade.overall.is('inadequate'), grade.leadership.isOneOf(['good', 'requiresImprovement'])),
        allOf(grade.leadersUnderstandFailure.is(true), grade.leadersImproveLastingly.is(true)),
      ),
      strength: 'always',
      source: at.para(22),
    },
    leadersWithoutUnderstanding: {
      says: 'Where one of the two main judgements is inadequate and leaders have not shown that they understand the failure, leadership is likely to be inadequate',
      expect: when(allOf(mainInadequate, grade.leadersUnderstandFailure.is(false)), inadequate),
      strength: 'likely',
      source: afterInadequate(at, 35),
    },
    failuresInHand: {
      says: 'Where there are widespread or serious failures, leadership that requires improvement has identified them itself and is effectively addressing them',
      expect: when(
        allOf(grade.leadership.is('requiresImprovement'), anyFailure),
        allOf(grade.failuresIdentifiedByAuthority.is(true), grade.failuresBeingAddressed.is(true)),
      ),
      strength: 'always',
      source: afterRequiresImprovement(at, 35),
      assumes: ['flatDescriptors'],
    },
  };
};

/** Which failure makes which judgement inadequate, and which grade rules it out: the descriptors after each judgement. */
const onEachJudgement = (at: Citations, grade: Columns): Readonly<Record<string, LimitingRuleInput>> => ({
  failureInHelp: {
    says: 'Widespread or serious failures that leave children harmed or at risk of harm make help and protection likely to be inadequate',
    expect: when(grade.failureToProtect.is(true), grade.helpAndProtection.is('inadequate')),
    strength: 'likely',
    source: afterInadequate(at, 29),
  },
  failureInCareLimits: {
    says: 'Widespread or serious failures that leave the welfare of looked after children unsafeguarded make the judgement on them likely to be inadequate',
    expect: when(grade.careFailureEndangersWelfare.is(true), grade.lookedAfter.is('inadequate')),
    strength: 'likely',
    source: afterInadequate(at, 31),
  },
  failureInAdoptionLimits: {
    says: 'Widespread or serious failures that keep children from being adopted in time make adoption performance likely to be inadequate',
    expect: when(grade.adoptionFailure.is(true), grade.adoption.is('inadequate')),
    strength: 'likely',
    source: afterInadequate(at, 32),
  },
  failureOfCareLeaversLimits: {
    says: 'Widespread or serious failure that leaves the welfare of care leavers unsafeguarded makes the judgement on them likely to be inadequate',
    expect: when(grade.careLeaverFailure.is(true), grade.careLeavers.is('inadequate')),
    strength: 'likely',
    source: afterInadequate(at, 34),
  },
  careRequiresImprovementIsSafe: {
    says: 'Where the judgement on looked after children requires improvement, no widespread or serious failure or needless delay leaves their welfare unsafeguarded',
    expect: when(grade.lookedAfter.is('requiresImprovement'), grade.careFailureEndangersWelfare.is(false)),
    strength: 'always',
    source: afterRequiresImprovement(at, 31),
    assumes: ['flatDescriptors'],
  },
  adoptionRequiresImprovementIsSafe: {
    says: 'Where adoption performance requires improvement, no widespread or serious failure keeps children from being adopted in time by a family that can meet their needs',
    expect: when(grade.adoption.is('requiresImprovement'), grade.adoptionFailure.is(false)),
    strength: 'always',
    source: afterRequiresImprovement(at, 32),
    assumes: ['flatDescriptors'],
  },
  careLeaversRequireImprovementIsSafe: {
    says: 'Where the judgement on care leavers requires improvement, no widespread or serious failure leaves their welfare unsafeguarded',
    expect: when(grade.careLeavers.is('requiresImprovement'), grade.careLeaverFailure.is(false)),
    strength: 'always',
    source: afterRequiresImprovement(at, 34),
    assumes: ['flatDescriptors'],
  },
  boardWithoutArrangements: {
    says: 'A safeguarding board that does not show the arrangements and skills its statutory functions need is likely to be inadequate',
    expect: when(grade.boardCannotDischargeDuties.is(true), grade.safeguardingBoard.is('inadequate')),
    strength: 'likely',
    source: afterInadequate(at, 41),
  },
});

/** What the framework says of grades together, each with the strength it prints. */
export const limitingRulesOf =
  (at: Citations) =>
  (grade: Columns): Readonly<Record<string, LimitingRuleInput>> => ({
    ...onTheWhole(at, grade),
    ...onGradedJudgements(at, grade),
    ...onLeadership(at, grade),
    ...onEachJudgement(at, grade),
  });
