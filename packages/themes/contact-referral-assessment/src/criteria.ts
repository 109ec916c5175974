import { criterion } from '@deepdive/core';
import { at } from './publications.js';

// Annex A prints its eighteen features without numbers; the names are ours, the order is printed.
const feature = (place: number, summary: string) =>
  criterion(summary, at.place(`Annex A, feature ${place} in printed order`));

/** What effective practice looks like, feature by feature (Annex A, to which paragraph 21 points). */
export const criteria = {
  riskManaged: feature(
    1,
    'What staff do, and the procedures they follow, keep the risk of harm under control and bring children and young people the best outcomes that can be had.',
  ),
  statutoryRequirementsMet: feature(
    2,
    'Practice and procedures meet what statute and its guidance require, are carried out efficiently and with effect, and get referrals a prompt response.',
  ),
  decisionsTimely: feature(
    3,
    'Decisions keep to the statutory timescales. Children who suffer harm, or are at significant risk of it, are recognised, and what is done for them is prompt and right.',
  ),
  thresholdsApplied: feature(
    4,
    'Agencies have agreed thresholds, or arrangements for access to services, and who answers for safeguarding; both are applied and looked at again regularly.',
  ),
  assessmentsAnalytical: feature(
    5,
    "Assessments are clear and analyse: they name what endangers and what protects the child's safety and welfare, draw conclusions that follow and judge the standard of care, so that effective plans can be made from them.",
  ),
  section47Thorough: feature(
    6,
    'Section 47 enquiries are thorough, in good time, and always the work of a qualified social worker with suitable experience. What they find on significant harm is clear, and what the child needs to be safe is named and done promptly.',
  ),
  recordsUpToDate: feature(
    7,
    'Records are up to date and show that risk of harm is managed well, decisions are sound and plans work.',
  ),
  partnershipFocused: feature(
    8,
    "Agencies demonstrably work together with a clear focus, led by the Children's Trust Board and the Local Safeguarding Children Board.",
  ),
  communicationEffective: feature(
    9,
    'Links and exchange with the agencies concerned are in place and do their work.',
  ),
  boardAssuresQuality: feature(
    10,
    'The Local Safeguarding Children Board demonstrably has a robust way of assuring quality and of auditing.',
  ),
  monitoringImprovesPractice: feature(
    11,
    'Monitoring and evaluation help practice in every partner agency to get better or to stay at a high level, and to meet the needs of vulnerable children of particular groups.',
  ),
  seniorManagersAssured: feature(
    12,
    'Senior managers make sure, by fitting means, that referral and assessment in their area find, assess and manage risk of harm effectively.',
  ),
  seniorManagersChallenge: feature(
    13,
    'Senior managers demonstrably question casework and decisions, with effect.',
  ),
  viewsShapeServices: feature(
    14,
    'What children and parents experience and think is gathered, and services are run and developed by it.',
  ),
  familiesInvolved: feature(
    15,
    "Children and members of their family take part in assessing or in planning for the child's needs; the child's views and feelings, and the family members' views, are taken into account.",
  ),
  supervisionReflective: feature(
    16,
    'All staff have supervision that reflects critically, audit by managers and oversight, and their practice gets better for it. Suitable training is to be had and improves practice too.',
  ),
  serviceResourced: feature(17, 'The service has the resources that the needs identified call for.'),
  indicatorsGood: feature(
    18,
    'Performance indicators show practice that is good and stays so, or improves, or both.',
  ),
} as const;
