import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';
import { pointsOf } from '../stated.js';

/** What is considered for the first key judgement. */
export const accessConsidered = {
  title: 'What is considered for access to services',
  statements: {
    ...pointsOf(handbook.place, 'para 124', {
      access: 'Reported on: access of families, those expecting children and those in target groups included',
      participation:
        'Reported on: how effectively families, the less likely ones too, are encouraged to take part',
    }),
    ...pointsOf(handbook.place, 'para 125', {
      familiesIdentified:
        'How far the centre, with partners, identifies the families with young children in its area (the framework: all of them)',
      contactKept: 'How far it makes contact with targeted families and keeps it',
      needsIdentified:
        'How far it has found the target groups and families most in need, what exactly they need and which services would help',
      prioritised:
        'How far it gives the right priority to families who need support; the handbook adds an example, a place on key local groups such as multi-agency risk assessment conferences',
      outreach:
        'How far outreach finds target groups and encourages families who would not come by themselves',
      freeEntitlement:
        'How far targeted children, disadvantaged two-year-olds above all, are helped to their free early education',
      useMonitored:
        'How far targeted families reach universal activities and relevant services, and it is watched how many use them, and go on until their needs are met',
    }),
    mostInNeed: statement(
      'Special weight lies on families most in need who may be unlikely or unwilling to come for help',
      framework.para(27),
    ),
    inTheFramework: statement(
      'The framework has the same seven points; they differ as noted',
      framework.place('para 28 and footnote 13'),
    ),
  },
} as const;

/** What is considered for the second key judgement. */
export const qualityConsidered = {
  title: 'What is considered for the quality and impact of practice and services',
  statements: {
    ...pointsOf(handbook.place, 'para 126', {
      services:
        'Reported on: quality, range and relevance of universal and targeted services for families of the reach area',
      impact:
        'Reported on: what practice and services do for school readiness, health and well-being of target children, for parenting skills and the lives of target families',
    }),
    planned: statement(
      'Inspectors consider how activities and services are planned, integrated and carried out, how far they are for all or for those most in need, and what they achieve, those that parents are pointed to included',
      framework.para(29),
    ),
    ...pointsOf(handbook.place, 'para 127', {
      partnerships:
        'How effective partnerships with early years, schools, health, adult training and employment services are for the outcomes agreed',
      relevant:
        'Whether services fit what targeted families need: how they are decided and planned, what they are meant to achieve and how that is measured (the handbook: services directly provided)',
      outcomes:
        'What services do for outcomes: school readiness; parenting; skills, education and employability of target adults; healthy lives; what parents know of their responsibility for safety and well-being, e-safety included in the handbook alone',
      protection:
        'How effectively intervention and prevention protect target children and secure their well-being',
      followUp:
        'Whether children and families are followed up or tracked, in the handbook after courses or activities, to see what lasts',
      practitioners:
        'How well practitioners work with target children and parents, as role models with high expectations (the handbook: for targeted families)',
      care: 'How effective care, guidance and support by the centre and its partners are',
      volunteering:
        'How the centre makes room for volunteering, for a part in running it and for networks of support',
    }),
    trackingMeans: statement(
      'Tracking means monitoring how effective the work is and what it achieves',
      handbook.footnote(20),
    ),
    parentingCourses: statement(
      'Courses that improve parenting may be evidence-based programmes or other support that develops parenting skills and lessens harm or injury to children',
      handbook.footnote(21),
    ),
    inTheFramework: statement(
      'The framework has the same eight points; they differ as noted',
      framework.place('para 30 and footnote 14'),
    ),
  },
} as const;

/** What is considered for the third key judgement. */
export const leadershipConsidered = {
  title: 'What is considered for leadership, governance and management',
  statements: {
    leadersAtAllLevels: statement(
      'How efficiently and effectively the centre is managed, and what leaders at all levels do: governance, the local authority and any provider it has commissioned',
      handbook.para(128),
    ),
    ...pointsOf(handbook.place, 'para 129', {
      effectiveness: 'Reported on: how effective governance, leadership and management are',
      monitoring: 'Reported on: how effectively performance is monitored',
      policies:
        'Reported on: how effective policies and procedures are, for safeguarding, recruitment and vetting too',
      resources:
        'Reported on: whether there are resources and services for what young children and families need',
    }),
    ...pointsOf(handbook.place, 'para 130', {
      measuresSet:
        'How evidence and robust data are used, by whom the handbook names, to set and agree measures that can lessen inequality and improve the lives of families (the framework: target families)',
      challengeByAuthority: 'How local authorities challenge, and what that adds to performance',
      strategicPartnerships:
        'How effective strategic partnerships are, service level agreements and collaboration included; the handbook adds what for: that the centre can deliver, commission or otherwise arrange for children and families',
      selfEvaluation:
        'How rigorous and effective self-evaluation is for priorities and targets, complaints included',
      staff:
        'How far staff are qualified and from several professions, and how effective supervision, performance management and professional development are',
      trainingPlan: [
        'How good the training plan is and how far development and performance management follow the priorities; with it in our text: how effective policies, procedures and practices are, for recruitment, vetting, safeguarding, welfare and e-safety',
        'trainingPlanPoint',
      ],
      inequalitiesMonitored:
        'How effectively monitoring of target groups removes inequalities and bars that are seen to exist',
      familiesContribute:
        'How far families (the framework: target families) contribute, on advisory boards for example',
      satisfaction:
        'How the centre can tell that it satisfies children and families (in the handbook alone), and how well their views (the framework: those of target families) shape access and services',
      resourcesUsed:
        'How far resources are used effectively and efficiently for local priorities and targeted families; the handbook adds new ideas for drawing in resources',
      parentsEncourage:
        'How far targeted parents who did well encourage others to come (the framework: are helped to)',
    }),
    impactOfLeaders: statement(
      'The framework looks at how efficiently and effectively the centre is managed and what leaders at all levels, governors, authority and commissioned providers, achieve',
      framework.para(31),
    ),
    inTheFramework: statement(
      'The framework has twelve points, policies and procedures being one of their own; they differ as noted',
      framework.para(32),
    ),
  },
} as const;
