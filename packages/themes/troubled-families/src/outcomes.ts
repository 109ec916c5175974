import type { Outcomes, Problem } from '@deepdive/core';
import { childrenNeedingHelp } from './outcomes/children-needing-help.js';
import { claim } from './outcomes/claim.js';
import { crime } from './outcomes/crime.js';
import { domesticAbuse } from './outcomes/domestic-abuse.js';
import { education } from './outcomes/education.js';
import { health } from './outcomes/health.js';
import { workAndDebt } from './outcomes/work-and-debt.js';
import { heading, report, wholePlan } from './publications.js';

const problem = (
  title: string,
  section: string,
  evidence: string,
  acceptsJudgement: boolean,
  ...assumes: readonly string[]
): Problem => Object.freeze({ title, evidence, acceptsJudgement, source: heading(section), assumes });

const noKindPrinted = 'No kind of evidence is printed beside the examples';

/** The six problems, their indicators, and what a claim needs. */
export const outcomes: Outcomes = {
  households: {
    families: 'families',
    engagedOn: 'engagedOn',
    members: 'members',
    terms: 'terms',
    judgements: {
      list: 'judgements',
      indicator: 'indicator',
      ground: 'ground',
      met: 'isMet',
      author: 'author',
    },
  },
  eligible: {
    says: 'A family has at least two of the six problems',
    problems: 2,
    source: report.para('6.6'),
  },
  problems: {
    crime: problem(
      'Parents and children involved in crime or anti-social behaviour',
      'Crime',
      'Data, or what crime professionals report directly; for every outcome',
      false,
      'oneAuthority',
    ),
    education: problem(
      'Children who have not been attending school regularly',
      'Education',
      'School census and exclusion data, or what education professionals report directly; for every outcome',
      false,
      'currentTerm',
    ),
    childrenNeedingHelp: problem(
      'Children who need help',
      'Children Who Need Help',
      `${noKindPrinted}; a professional's judgement of significant progress is considered besides`,
      true,
    ),
    workAndDebt: problem(
      'Adults out of work or at risk of financial exclusion',
      'Worklessness',
      `${noKindPrinted}; where a family is not on benefits a professional's judgement of significant progress is considered besides`,
      true,
    ),
    domesticAbuse: problem(
      'Families affected by domestic violence and abuse',
      'Domestic Violence & Abuse',
      `${noKindPrinted}; where abuse is not reported or recorded a professional's judgement of significant progress is considered besides`,
      true,
    ),
    health: problem(
      'Parents and children with a range of health problems',
      'Health',
      `${noKindPrinted}; a professional's judgement of significant progress is considered besides`,
      true,
    ),
  },
  indicators: {
    ...crime,
    ...education,
    ...childrenNeedingHelp,
    ...workAndDebt,
    ...domesticAbuse,
    ...health,
  },
  claim,
  source: wholePlan,
};
