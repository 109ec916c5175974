import type { Citations } from '@deepdive/core';
import { points, under } from './graded.js';

/** Leadership, management and governance: the characteristics of paragraph 35 and the grades after it. */
export const leadershipCriteria = (at: Citations) => ({
  outstanding: under(at, 35, 'outstanding', {
    exceptionalLeadership:
      "Everything that makes it good, and leaders and managers who inspire and have influence change children's lives, in and after care too; new ideas keep services, early help included, at their best; they know strengths and weaknesses and can show improvement over time; partnerships are mature, and clear accountability brings confident, regular evaluation and better help",
  }),
  good: points(at, 35, {
    dutiesDischarged:
      'Senior managers, leaders and elected members meet their duties, each and together; political, strategic and operational roles are distinct, lines of accountability are clear, and all know well what happens at the front line and how children fare',
    communitiesKnown:
      'The authority knows its communities, children in care and care leavers among them, in detail; services, its own or commissioned, meet need, and with the safeguarding board, the health and well-being board and clinical commissioning groups it secures enough of good quality: services, placements, adopters and, where needed, help for vulnerable adults who are parents',
    needsAssessmentAligned:
      'The joint strategic needs assessment and the sufficiency statements agree and set out clear local priorities and the services there are for families who need help, care and protection',
    corporateParentAmbitious:
      'As corporate parent the authority is active and committed, knows its children well, champions their progress, above all in learning, wants every chance for each, and presses partners, housing for example, to support them',
    boardChairHeldToAccount:
      "The director of children's services works closely with the chair of the safeguarding board; the chief executive, with other board partners and where right the lead member, holds the chair to account",
    performanceUnderstood:
      'Through monitoring, the authority knows accurately and at any time how effective it is; it has a record of mending weak areas rigorously and of answering shortfalls and new demands quickly, and its leaders know the front line',
    oversightOfPractice:
      'Managers, senior ones included, oversee practice systematically, and this demonstrably improves decisions and the help that children get',
    learningOrganisation:
      'The authority knows itself and learns: feedback, research and intelligence about services and experiences change practice lastingly, be it from the children in care council, complaints, or placements and adoptions that succeeded or broke down',
    courtRelationships:
      'Good relationships with Cafcass, health, family courts and the local family justice board cut avoidable delay, and families get through proceedings efficiently',
    workforceCompetent:
      'There are enough social care staff, who stay and are qualified and able; they are experienced, trained and supervised and improve lives; professional development is supported by the employer standards, and leaders let good social work happen',
    delegatedFunctionsWatched:
      "Where functions are delegated to a 'social work practice', commissioning and checks on the contract see that children there do at least as well as under a good authority",
  }),
  requiresImprovement: under(at, 35, 'requiresImprovement', {
    leadershipNotYetGood:
      'The authority itself has identified any widespread or serious failures and is dealing with them to effect, but what makes leadership good is not in place',
  }),
  inadequate: under(at, 35, 'inadequate', {
    leadersDoNotUnderstand:
      'Either main judgement is inadequate, and those who lead could not show that they understand the failure well enough; they have not prioritised, challenged and improved to effect',
  }),
});
