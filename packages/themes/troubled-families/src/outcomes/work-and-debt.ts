import {
  anyPart,
  between,
  day,
  engaged,
  everyPart,
  heldFor,
  type Length,
  last,
  type MomentNode,
  notSo,
  type OutcomeNode,
  on,
  type PeriodNode,
  reading,
  shifted,
  sinceEngaged,
  someone,
  unspecified,
} from '@deepdive/core';
import { adults } from '../people.js';
import { indicatorsOf } from './indicator.js';
import {
  atEngagement,
  each,
  engagedFor,
  held,
  type Identified,
  lastSixMonths,
  orJudged,
  professional,
  rows,
  sixMonths,
  today,
} from './words.js';

const outOfWork = rows('benefits', (row) => row.benefit.isOneOf(['JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA']));
const jobseekers = rows('benefits', (row) => row.benefit.is('JSA'));
const others = rows('benefits', (row) => row.benefit.isOneOf(['ESA', 'IS', 'IB', 'CA', 'SDA']));
const credit = rows('benefits', (row) => row.benefit.is('UC'));
const conditional = rows('benefits', (row) => row.benefit.is('UC').and(row.hasWorkConditions.is(true)));
const employment = rows('occupations', (row) => row.occupation.is('employment'));

/** Where a family is not on benefits a professional may judge its progress. */
const notOnBenefits = reading('notOnBenefits', {
  engagement: rows('benefits').none(atEngagement, 'Nobody in the family was on benefits at engagement'),
  day: rows('benefits').none(today, 'Nobody in the family is on benefits'),
});

type Spells = typeof outOfWork;

/** Weeks off some benefits: so many of the last so many, all of them since engagement. */
const weeksOff = (benefits: Spells, weeks: number, of: number, says: string): OutcomeNode =>
  everyPart(
    null,
    benefits.weeksWithout(last(of, 'weeks')).isAtLeast(weeks, says),
    benefits.weeksWithout(sinceEngaged).isAtLeast(weeks, `${weeks} such weeks since engagement`),
  );

/** Weeks in work beside the weeks off benefits. */
const weeksInWork = (weeks: number, of: number): OutcomeNode =>
  reading('employmentWeeks', {
    sameWeeks: employment
      .weeksWith(last(of, 'weeks'))
      .isAtLeast(weeks, `In employment for ${weeks} of the last ${of} weeks`),
    onTheDay: employment.exists(today, 'In employment'),
  });

/** Where it applies to the person, what it takes. */
const where = (applies: OutcomeNode, then: OutcomeNode): OutcomeNode =>
  anyPart(null, notSo('does not apply', applies), then);

const offJobseekers = everyPart(
  null,
  weeksOff(jobseekers, 26, 30, "Off Jobseeker's Allowance for 26 of the last 30 weeks"),
  weeksInWork(26, 30),
);
const offOthers = everyPart(
  null,
  weeksOff(others, 13, 13, 'Off the other benefits for 13 weeks'),
  weeksInWork(13, 13),
);
const offCredit = reading('creditWeeks', {
  asJobseekers: everyPart(
    null,
    weeksOff(credit, 26, 30, 'Off Universal Credit for 26 of the last 30 weeks'),
    weeksInWork(26, 30),
  ),
  thirteen: everyPart(
    null,
    weeksOff(credit, 13, 13, 'Off Universal Credit for 13 weeks'),
    weeksInWork(13, 13),
  ),
  unspecified: unspecified('For how many weeks does an adult have to be off Universal Credit?'),
});

const current = (benefits: Spells, says: string): OutcomeNode => benefits.exists(atEngagement, says);

const offBenefits = everyPart(
  'off benefits and in work',
  outOfWork.none(today, 'Not on an out-of-work benefit'),
  where(current(jobseekers, "On Jobseeker's Allowance at engagement"), offJobseekers),
  where(current(others, 'On another of these benefits at engagement'), offOthers),
  where(current(credit, 'On Universal Credit at engagement'), offCredit),
);

const halfAYear: Length = Object.freeze({ count: 26, unit: 'weeks' });
const earnsEnough = rows('benefits', (row) =>
  row.benefit.is('UC').and(row.meetsEarningsThreshold.is(true)),
).exists(today, 'On Universal Credit and meeting the agreed earnings threshold');

/** The three ways of the rows U1 and U2, for each adult identified or for one of them. */
function towardsWork(code: 'U1' | 'U2', identified: Identified): OutcomeNode {
  const judgedSo = professional(
    code,
    'towardsWork',
    'Judged significant and sustained progress towards work: a qualification, work experience, education, an apprenticeship, correct benefits after a check',
  );
  const threshold = reading('earningsThreshold', {
    halfAYear: heldFor('for 26 weeks', earnsEnough, halfAYear),
    onTheDay: earnsEnough,
  });
  const ways = anyPart(null, offBenefits, judgedSo, threshold);
  return reading('whichAdult', {
    each: each(identified, ways, adults),
    one: someone(adults, everyPart(null, identified(engaged), ways)),
  });
}

const onNamedBenefit: Identified = (at) => outOfWork.exists(on(at), 'On an out-of-work benefit');
const onOutOfWork: Identified = (at) =>
  reading('outOfWorkBenefits', {
    named: onNamedBenefit(at),
    withCredit: anyPart(
      null,
      onNamedBenefit(at),
      everyPart(
        null,
        credit.exists(on(at), 'On Universal Credit'),
        employment.none(on(at), 'Not in employment'),
      ),
    ),
  });
const onCredit: Identified = (at) =>
  conditional.exists(on(at), 'On Universal Credit with work-related conditions');

const offTheBenefit = 'Off JSA for 26 of 30 weeks; off ESA, IS, IB, CA or SDA for 13 weeks';

const neet = rows('occupations', (row) => row.occupation.is('NEET'));
const occupied = rows('occupations', (row) =>
  row.occupation.isOneOf(['employment', 'education', 'training']),
);
const wasNeet: Identified = (at) => neet.exists(on(at), 'Not in education, employment or training');

const statements = rows('arrears');
const rent = rows('arrears', (row) => row.tenure.is('rent'));
const mortgage = rows('arrears', (row) => row.tenure.is('mortgage'));
// Where no statement was handed in, no arrears are known of.
const over500 = (of: typeof statements, at: MomentNode, says: string): OutcomeNode =>
  of.latestIs((row) => row.amount.isMoreThan(500), between(null, at), says, false);
const twoMonths = (of: typeof statements, at: MomentNode, says: string): OutcomeNode =>
  of.latestIs((row) => row.months.isAtLeast(2), between(null, at), says, false);

const presented = (
  kinds: readonly ('foodBank' | 'finance' | 'homeless')[],
  period: PeriodNode,
  says: string,
): OutcomeNode => rows('presentations', (row) => row.presentation.isOneOf(kinds)).none(period, says);

const noFinance = everyPart(
  null,
  engagedFor(6, 'months'),
  presented(
    ['finance'],
    lastSixMonths,
    'No visit to early help or housing about money in the last six months',
  ),
);

const facesDebts = (code: string): OutcomeNode =>
  held(professional(code, 'debtsFaced', 'Debts are recognised, and the family works with support on a plan'));
const keepsPlan = (code: string): OutcomeNode =>
  held(professional(code, 'repaymentKept', 'A repayment plan is kept and finances are well managed'));

const arrearsOrPlan = anyPart(
  null,
  anyPart(
    'arrears are cleared',
    professional('U4', 'arrearsCleared', 'A professional reports that arrears are cleared'),
    everyPart(
      null,
      statements.placedBy('statedOn').exists(sinceEngaged, 'A statement since engagement'),
      statements.latestIs((row) => row.amount.is(0), sinceEngaged, 'The latest statement shows no arrears'),
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

const financial = (
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
const evicted = situation('riskOfEviction', 'At risk of eviction');
const homeless = situation('homeless', 'Homeless');
const overcrowded = situation('overcrowded', 'Overcrowded');

const leaver: Identified = (at) =>
  rows('needs', (row) => row.need.is('leavingWithoutPlan')).exists(
    on(at),
    'About to leave school without qualifications or a plan',
  );
const atSchool = rows('schooling', (row) => row.setting.isOneOf(['school', 'behaviourProvision']));
const leavesSafely = reading('leavingSchool', {
  leaving: everyPart(
    null,
    atSchool
      .placedBy('endedOn')
      .exists(between(engaged, shifted(day, -6, 'months')), 'Six months have passed since leaving school'),
    neet.none(sinceEngaged, 'Has not become NEET'),
  ),
  engagement: everyPart(null, engagedFor(6, 'months'), neet.none(sinceEngaged, 'Has not become NEET')),
});

const seeksHours: Identified = (at) =>
  everyPart(
    null,
    rows('needs', (row) => row.need.is('seeksMoreHours')).exists(
      on(at),
      'Looking for more hours or better chances of work',
    ),
    outOfWork.none(on(at), 'Not on an out-of-work benefit'),
  );
const moreHours = anyPart(
  'works more hours than at engagement',
  employment
    .sum('hoursAWeek', atEngagement)
    .fallTo(employment.sum('hoursAWeek', today), 'noFall')
    .isLessThan(0, 'The hours a week are more than at engagement'),
);

/** Rows U1 to U10. */
export const workAndDebt = indicatorsOf('workAndDebt', 'Worklessness/Debt', {
  U1: {
    says: 'An adult who receives an out-of-work benefit',
    identified: (at) => someone(adults, onOutOfWork(at)),
    progress: orJudged('U1', towardsWork('U1', onOutOfWork), notOnBenefits),
    sustained: offTheBenefit,
    sustainedFor: null,
    assumes: ['benefitWeeks'],
  },
  U2: {
    says: 'An adult on Universal Credit who is subject to work-related conditions',
    identified: (at) => someone(adults, onCredit(at)),
    progress: orJudged('U2', towardsWork('U2', onCredit), notOnBenefits),
    sustained: offTheBenefit,
    sustainedFor: null,
  },
  U3: {
    says: 'A young person not in education, training or employment',
    identified: wasNeet,
    progress: orJudged(
      'U3',
      each(
        wasNeet,
        held(
          everyPart(
            null,
            neet.none(today, 'No longer NEET'),
            occupied.exists(today, 'In education, employment or training'),
          ),
        ),
      ),
      notOnBenefits,
    ),
  },
  U4: {
    says: 'A family in rent or mortgage arrears of more than £500, or for two months or more',
    identified: (at) =>
      anyPart(
        null,
        over500(rent, at, 'More than £500 of rent by the latest statement'),
        over500(mortgage, at, 'More than £500 of mortgage by the latest statement'),
        twoMonths(rent, at, 'Two months or more of rent by the latest statement'),
        twoMonths(mortgage, at, 'Two months or more of mortgage by the latest statement'),
      ),
    progress: orJudged(
      'U4',
      reading('arrearsGrouping', {
        recognitionAlone: anyPart(null, everyPart(null, arrearsOrPlan, noFinance), facesDebts('U4')),
        clearedAlways: everyPart(null, arrearsOrPlan, anyPart(null, noFinance, facesDebts('U4'))),
      }),
      notOnBenefits,
    ),
  },
  U5: {
    says: 'A family at risk of eviction, with a homeless member, or in overcrowded conditions',
    identified: (at) => anyPart(null, evicted(at), homeless(at), overcrowded(at)),
    progress: orJudged(
      'U5',
      everyPart(
        null,
        where(evicted(engaged), professional('U5', 'evictionAverted', 'No longer at risk of eviction')),
        where(homeless(engaged), professional('U5', 'housed', 'No longer homeless')),
        where(overcrowded(engaged), professional('U5', 'notOvercrowded', 'No longer overcrowded')),
        engagedFor(6, 'months'),
        presented(['homeless'], lastSixMonths, 'Has not presented as homeless for six months'),
      ),
      notOnBenefits,
    ),
  },
  U6: financial(
    'U6',
    'basicNeeds',
    'A family member whose debts or finances keep basic needs from being met',
  ),
  U7: financial('U7', 'financeConcern', 'Family finances that concern a practitioner as much'),
  U8: financial(
    'U8',
    'financialExclusion',
    'Parents and families at significant risk of financial exclusion',
  ),
  U9: {
    says: 'A child about to leave school with few or no qualifications and no education, training or work planned',
    identified: leaver,
    progress: orJudged('U9', each(leaver, leavesSafely), notOnBenefits),
  },
  U10: {
    says: 'An adult not on out-of-work benefits who looks for more hours or better chances of work',
    identified: (at) => someone(adults, seeksHours(at)),
    progress: orJudged(
      'U10',
      each(
        seeksHours,
        anyPart(
          null,
          heldFor(
            'for six months',
            everyPart(
              null,
              moreHours,
              professional('U10', 'goalsMet', 'The hours are in line with the goals set'),
              outOfWork.none(today, 'Not on an out-of-work benefit'),
            ),
            sixMonths,
          ),
          professional('U10', 'towardsHours', 'Judged significant and sustained progress towards more hours'),
        ),
        adults,
      ),
      notOnBenefits,
    ),
  },
});
