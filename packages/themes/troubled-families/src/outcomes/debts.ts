import {
  anyPart,
  between,
  day,
  everyPart,
  last,
  type MomentNode,
  type OutcomeNode,
  on,
  type PeriodNode,
  reading,
  sinceEngaged,
} from '@deepdive/core';
import { notOnBenefits } from './out-of-work.js';
import {
  engagedFor,
  held,
  type Identified,
  judgedToLast,
  lastSixMonths,
  orJudged,
  professional,
  rows,
} from './words.js';

const statements = rows('arrears');
/** Statements of rent. */
export const rent = rows('arrears', (row) => row.tenure.is('rent'));
/** Statements of a mortgage. */
export const mortgage = rows('arrears', (row) => row.tenure.is('mortgage'));
/** More than £500 by the latest statement; where none was handed in, no arrears are known of. */
export const over500 = (of: typeof statements, at: MomentNode, says: string): OutcomeNode =>
  of.latestIs((row) => row.amount.isMoreThan(500), between(null, at), says, false);
/** Two months or more by the latest statement. */
export const twoMonths = (of: typeof statements, at: MomentNode, says: string): OutcomeNode =>
  of.latestIs((row) => row.months.isAtLeast(2), between(null, at), says, false);

/** Nobody presented in these ways in a period. */
export const presented = (
  kinds: readonly ('foodBank' | 'finance' | 'homeless')[],
  period: PeriodNode,
  says: string,
): OutcomeNode => rows('presentations', (row) => row.presentation.isOneOf(kinds)).none(period, says);

/** Nobody came about money for six months. */
export const noFinance = everyPart(
  null,
  engagedFor(6, 'months'),
  presented(
    ['finance'],
    lastSixMonths,
    'No visit to early help or housing about money in the last six months',
  ),
);

/** Debts are recognised and worked on for six months. */
export const facesDebts = (code: string): OutcomeNode =>
  held(professional(code, 'debtsFaced', 'Debts are recognised, and the family works with support on a plan'));
const keepsPlan = (code: string): OutcomeNode =>
  held(professional(code, 'repaymentKept', 'A repayment plan is kept and finances are well managed'));

/** Arrears are cleared, or a repayment plan is kept. */
export const arrearsOrPlan = anyPart(
  null,
  anyPart(
    'arrears are cleared',
    judgedToLast(professional('U4', 'arrearsCleared', 'A professional reports that arrears are cleared')),
    held(
      everyPart(
        null,
        statements.placedBy('statedOn').exists(sinceEngaged, 'A statement since engagement'),
        rent.latestIs((row) => row.amount.is(0), between(null, day), 'The latest of rent shows none', true),
        mortgage.latestIs(
          (row) => row.amount.is(0),
          between(null, day),
          'The latest of a mortgage shows none',
          true,
        ),
      ),
    ),
  ),
  keepsPlan('U4'),
);

/** What the rows U6, U7 and U8 have in common. */
const financesInHand = (code: string): OutcomeNode =>
  everyPart(
    null,
    anyPart(null, keepsPlan(code), facesDebts(code)),
    reading('finalTwoMonths', {
      beforeTheDay: everyPart(
        null,
        engagedFor(2, 'months'),
        presented(['foodBank'], last(2, 'months'), 'No food bank or like support in the last two months'),
      ),
      supportEnds: everyPart(
        null,
        rows('leadProfessionals').placedBy('endedOn').exists(sinceEngaged, 'Support has ended'),
        presented(
          ['foodBank'],
          last(2, 'months', rows('leadProfessionals').placedBy('endedOn').moment('latest')),
          'No food bank or like support in the last two months of support',
        ),
      ),
    }),
  );

/** Rows U6, U7 and U8. */
export const financial = (
  code: string,
  need: 'basicNeeds' | 'financeConcern' | 'financialExclusion',
  says: string,
) => ({
  says,
  identified: (at: MomentNode) => rows('needs', (row) => row.need.is(need)).exists(on(at), 'Identified'),
  progress: orJudged(code, financesInHand(code), notOnBenefits),
  ...(need === 'financeConcern' ? { assumes: ['equivalentConcern'] } : {}),
});

const situation =
  (kind: 'riskOfEviction' | 'homeless' | 'overcrowded', says: string): Identified =>
  (at) =>
    rows('housing', (row) => row.situation.is(kind)).exists(on(at), says);
/** At risk of eviction. */
export const evicted = situation('riskOfEviction', 'At risk of eviction');
/** Homeless. */
export const homeless = situation('homeless', 'Homeless');
/** Overcrowded. */
export const overcrowded = situation('overcrowded', 'Overcrowded');
