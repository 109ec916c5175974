import type { Citations } from '@deepdive/core';
import { points, under } from './graded.js';

/** The Local Safeguarding Children Board: the characteristics of paragraph 41 and the grades after it. */
export const safeguardingBoardCriteria = (at: Citations) => ({
  outstanding: under(at, 41, 'outstanding', {
    exceptionalBoard:
      'Everything that makes it good, and a board of great strategic influence that directly and lastingly improves care and protection across disciplines; exceptional analysis shows partners what services do, how good practice is and what to improve; training for managers and practitioners is wide and serves joint priorities; a culture of learning reaches the front line',
  }),
  good: points(at, 41, {
    boardGovernance:
      "Governance lets partners, the health and well-being board and the children's trust among them, judge whether they meet their duties in help, early help, protection and care; priorities follow local issues and stand in a plan for improvement",
    frontLineMonitored:
      'Regular monitoring of what agencies do together at the front line, early help included, shows where practice and services need to improve',
    partnersHeldToAccount:
      'Helped by the chair, partners hold one another to account for keeping children safe, those living away from their home authority among them',
    boardResourced:
      'Safeguarding demonstrably comes first for every statutory member, shown for example by good section 11 audits; all give their share of money and resources to the board and to the audit and scrutiny of its sub-groups',
    boardLearns:
      'A local framework for learning and improvement engages all partners; serious case reviews are begun where the criteria are met, find good practice and what to improve, and are published',
    boardPolicies:
      'Good policies and procedures exist as statutory guidance requires, are watched for their effect and revised; the board monitors and understands how thresholds are applied',
    boardKnowsMissing:
      'The board knows how far children locally go missing or are at risk of sexual exploitation, and oversees the sharing of information, a strategy and an action plan',
    boardAudits:
      'Audits of case files, joint ones included, set priorities for practice; the chair presses where improvement does not work; practitioners and managers who work with families can take part, and what children experience is a measure of improvement',
    boardInfluences:
      'The board takes an active and influential part in planning services, from what it found about joint practice, and uses scrutiny and statutory powers to sway the priorities of other partnerships such as the health and well-being board',
    boardTraining:
      'Enough good multi-agency training is on offer and is evaluated for its effect on practice and on families; every member gives staff access to it',
    boardAnnualReport:
      'The annual report judges local services rigorously and openly, names weaknesses and their causes, assesses and if need be challenges what is done, and holds the lessons of reviews and child deaths in the period',
  }),
  requiresImprovement: under(at, 41, 'requiresImprovement', {
    boardNotYetGood: 'The board does not yet show what makes a board good',
  }),
  inadequate: under(at, 41, 'inadequate', {
    boardIneffective:
      'The board does not show the arrangements and skills to do what guidance, the Children Act 2004 and the regulations of 2006 ask of it; it does not understand what children experience locally and fails to see what could improve',
  }),
});
