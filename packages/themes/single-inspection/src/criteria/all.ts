import type { Citations } from '@deepdive/core';
import { adoptionCriteria } from './adoption.js';
import { careLeaverCriteria } from './care-leavers.js';
import { everyGrade } from './graded.js';
import { helpAndProtectionCriteria } from './help-and-protection.js';
import { leadershipCriteria } from './leadership.js';
import { type FamilyOrders, lookedAfterCriteria } from './looked-after.js';
import { overallCriteria } from './overall.js';
import { safeguardingBoardCriteria } from './safeguarding-board.js';

/** The criteria of one edition by judgement and grade. */
export const criteriaByJudgement = (at: Citations, orders: FamilyOrders) => ({
  overall: overallCriteria(at),
  helpAndProtection: helpAndProtectionCriteria(at),
  lookedAfter: lookedAfterCriteria(at, orders),
  adoption: adoptionCriteria(at),
  careLeavers: careLeaverCriteria(at),
  leadership: leadershipCriteria(at),
  safeguardingBoard: safeguardingBoardCriteria(at),
});

/** The criteria of one edition by judgement and grade. */
export type AllCriteria = ReturnType<typeof criteriaByJudgement>;

/** The criteria of one edition by their names, in printed order of the judgements. */
export const criteriaByName = (criteria: AllCriteria) => ({
  ...everyGrade(criteria.overall),
  ...everyGrade(criteria.helpAndProtection),
  ...everyGrade(criteria.lookedAfter),
  ...everyGrade(criteria.adoption),
  ...everyGrade(criteria.careLeavers),
  ...everyGrade(criteria.leadership),
  ...everyGrade(criteria.safeguardingBoard),
});
