import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';
import { pointsOf } from '../stated.js';

/** How grades are reached. */
export const judging = {
  title: 'How judgements are made',
  statements: {
    bestFit: statement(
      'The schedule is not exhaustive; inspectors apply it by best fit and professional judgement, with the first part of the handbook, and read descriptors in the light of the centre, its community and the legal definition of a centre',
      handbook.para(117),
    ),
    convincingEvidence: statement(
      'The lead inspector sees that the team agrees on judgements and that evidence supports them convincingly; they are the best fit with the descriptors',
      framework.para(51),
    ),
    notAChecklist: statement(
      'Descriptors are no checklist',
      handbook.place('after paras 125, 127, 130 and 136, notes'),
      ['flatDescriptors'],
    ),
    outstandingAddsToGood: statement(
      'For a key judgement, outstanding also meets or exceeds all that good requires',
      handbook.place('after paras 125, 127 and 130, "Outstanding (1)"'),
    ),
    overallIsOverarching: statement(
      'Overall effectiveness has to be judged, and is the overarching judgement',
      handbook.para(118),
    ),
    threeFirst: statement('The three key judgements come first', handbook.para(119)),
    fourGrades: statement(
      'Grades run from outstanding (1) through good (2) and requires improvement (3) to inadequate (4)',
      handbook.para(120),
    ),
    individualsBenefit: statement(
      'The first question is how well individual children and families benefit; has the centre identified the families in its area likely to need support most (target groups), and does it serve them well?',
      handbook.para(121),
    ),
    balanceOfServices: statement(
      'Inspectors judge whether universal services and targeted ones, specialist services for those found to be in most need, are in balance',
      handbook.place('para 122 and footnote 18'),
    ),
    proportions: statement(
      'The proportion of families and young children in the community whom the centre supports counts; Annex C says what the words for proportions mean',
      handbook.place('para 123 and footnote 19'),
      ['wordsAreFloors'],
    ),
    emergingDiscussed: statement(
      'Emerging findings are regularly talked over with the leader and, where right, senior staff; the leader has every chance to add evidence',
      framework.para(52),
    ),
    moderated: statement(
      'Judgements reflect all evidence considered, and are moderated before the report is published',
      framework.para(53),
    ),
    finalTeamMeeting: statement(
      'Time is planned for weighing evidence and preparing feedback; the final team meeting records grades and key points, the leader being there without a part in decisions',
      handbook.para(91),
    ),
  },
} as const;

/** When inadequacy looms. */
export const inadequacy = {
  title: 'If a centre may be inadequate',
  statements: {
    forewarned: statement(
      'The leader is forewarned by the end of day one (stand-alone) or day two (group, simultaneous); judgements are final only at the last team meeting',
      handbook.para(88),
    ),
    significance: statement(
      'Inspectors go back to the schedule for how much weaknesses weigh in each judgement and in the whole',
      handbook.para(89),
    ),
    telephoned: statement(
      'If the whole is judged inadequate the lead inspector telephones the operational lead or that person’s manager',
      handbook.para(90),
    ),
  },
} as const;

/** Judging groups and centres that work together. */
export const severalCentres = {
  title: 'Judging groups, and centres that work together',
  statements: {
    groupAsAWhole: statement(
      'Judgements are on the group; the strengths and weaknesses of its centres count, and where one is weaker inspectors consider whether that suffices to judge the group inadequate. How well leaders see and tackle weakness, and with what effect, plays into it',
      handbook.para(92),
    ),
    ...pointsOf(handbook.place, 'para 93', {
      qualityAtEach: 'Weighed for a group: how good provision is at each centre',
      integration: 'Weighed for a group: how well key services are integrated and provided across it',
      convenient: 'Weighed for a group: whether parents can reach the services they need where it suits them',
    }),
    differencesInGroup: statement(
      'For a group, differences between its centres in access and quality count, and what they mean for families across the area',
      handbook.para(135),
    ),
    sharedServices: statement(
      'A shared service may be equally good everywhere and the key judgements on the centres still differ',
      handbook.para(94),
    ),
    ...pointsOf(handbook.place, 'para 94', {
      whoWouldBenefit: 'Why they may differ: how a centre uses information to plan who would benefit',
      familiesAccess: "Why they may differ: families' access to services",
      informationShared:
        'Why they may differ: how centre and shared service exchange information to assess and plan',
    }),
    identifiesAndHelps: statement(
      'For shared services each centre is asked how it identifies the families who need them and helps them to reach them',
      handbook.para(136),
    ),
    reconciled: statement(
      'The lead inspector can reconcile and explain differences between centres that share services, also across two teams',
      handbook.para(95),
    ),
  },
} as const;

/** Overall effectiveness. */
export const overallConsidered = {
  title: 'What is considered for overall effectiveness',
  statements: {
    madeLast: statement(
      'It is the last judgement and takes the three key judgements into account',
      handbook.para(131),
    ),
    legalRequirements: statement(
      'Does the centre meet its legal requirement to make enough early childhood services available in its area, some activities on site included?',
      handbook.para(132),
    ),
    difference: statement(
      'What difference does it make to young children and families of the area?',
      handbook.para(133),
    ),
    ...pointsOf(handbook.place, 'para 134', {
      arrangementsForAccess:
        'How effectively it arranges for targeted families to reach the services they need for the well-being of children',
      impactOfServices:
        'How good universal and targeted services are, and what they do for targeted young children and families (the framework: for young children and families)',
      governanceAndResources:
        'How effectively governance, leadership and management meet their duties, monitor performance and make resources suffice for young children and families (the framework: for young children and targeted families, without the duties)',
    }),
    inTheFramework: statement(
      'The framework has the same three points, worded a little differently',
      framework.para(24),
    ),
  },
} as const;
