import type { Citations } from '@deepdive/core';
import { points } from './graded.js';

/** What an authority of each grade is like as a whole: paragraphs 25 to 28. */
export const overallCriteria = (at: Citations) => ({
  outstanding: points(at, 25, {
    measurablyBetterOutcomes:
      'Direct work with children and families is as good as it can be and measurably improves their lives; some do better than anyone expected',
    inspiringLeaders:
      "Leaders who inspire and have influence, who can be seen and are effective, change children's lives, those in care and leaving it among them; new ideas keep every service, early help included, at its best",
    maturePartnerships:
      'Relationships with partners and commissioned providers are mature; clear accountability leads to confident and regular evaluation, and so to better help, care and protection',
    changingNeedsAnswered:
      'The authority sees early and accurately how needs, services and staff change, and answers; changes are carried through, their effect is reviewed, families gain from them and their feedback visibly counts',
    learningSustained:
      'Learning never stops and practice is the better for it over time; challenge and ambition inspire excellent work with families, above all for the most vulnerable children',
    familiesShapeServices:
      'What children and families say and live through shapes services and strategy from the centre',
  }),
  good: points(at, 26, {
    childrenProtected:
      'Children are protected: risks are found and dealt with by decisions in good time, and help lessens harm and the risk of it',
    permanenceSafeguarded:
      'The welfare of children in care, going home or in permanent placements is safeguarded and promoted; they reach a permanent home without needless delay, and plans centre on secure relationships that last',
    careLeaversHelped:
      'Young people leaving care, or who have left it, get help that fits them and is what a reasonable parent would give, with the chances and support to move into adult life',
    leadershipImprovesOutcomes:
      'Leadership and governance measurably improve outcomes for vulnerable children; with partners the authority plans and delivers early help and protection, raises attainment, narrows gaps and is a strong corporate parent',
    resourcesAndStrategy:
      'A clear and current strategy for commissioning and developing services is backed by enough resources; political and professional leaders keep improving the authority as lead agency for protection and care and as corporate parent',
  }),
  requiresImprovement: points(at, 27, {
    safeButNotYetGood:
      'No widespread or serious failure harms children or leaves them at risk, and the welfare of children in care is safeguarded and promoted, but protection, help and care are not yet good',
  }),
  // The second point of paragraph 28 names judgements, not practice: it is stated among the limiting rules.
  inadequate: points(at, 28, {
    harmOrUnsafeguardedWelfare:
      'Widespread or serious failures harm children or leave them at risk, or the welfare of children in care is not safeguarded and promoted, or both',
  }),
});
