import { statement } from '@deepdive/core';
import { handbook } from '../publications.js';
import { pointsOf } from '../stated.js';

/** Evidence other than figures: Annex B. */
export const evidenceTypes = {
  title: 'Annex B: observations, discussions, documents and records',
  statements: {
    guides: statement(
      'The list guides to the range and types of evidence that centres should make available, however they are organised; it is not exhaustive',
      handbook.place('Annex B'),
    ),
    observation: statement(
      'Direct observation of practice and services',
      handbook.place('Annex B, types, point 1'),
    ),
    discussion: statement(
      'Discussion with parents and children, practitioners, leaders and managers of services, and partners',
      handbook.place('Annex B, types, point 2'),
    ),
    ...pointsOf(handbook.place, 'Annex B, documents', {
      commissioning:
        'Commissioning, protocols, service level agreements and how one works with key partners and agencies',
      casePlanning:
        "Planning and studies of individual cases; the centre's specific interventions; monitoring and review of plans; activities tailored to needs found",
      policies: 'Policies and procedures, those required by statute included, for safeguarding for example',
      satisfaction: "Satisfaction of parents as the centre's surveys show it",
      notesOfMeetings:
        'Notes of meetings and focus groups: joint management, advisory board, parents’ forums, meetings with the local authority',
      qualityImprovement:
        'Quality improvement: self-evaluation and action planning, that after earlier Ofsted inspections included',
    }),
  },
} as const;

/** Data and performance monitoring: Annex B, point by point. */
export const evidenceData = {
  title: 'Annex B: data and performance monitoring',
  statements: pointsOf(handbook.place, 'Annex B, data', {
    familiesInArea: 'Number of families with young children in the area of the centre or group',
    registered:
      'Percentage of families with children under five in the area who are registered, with this centre or another',
    sustainedEngagement:
      'Percentage of families with children under five in the area who are identified as most in need and have sustained appropriate engagement or contact',
    participation: 'Analysis of participation rates, attendance levels and reach of services',
    fundedPlaces:
      'Percentage of children who take up funded early education, those in target groups included and disadvantaged two-year-olds in particular, in provision judged good or outstanding',
    outcomesAtTwo: 'Outcomes from assessments at two, where these are in place',
    goodLevel:
      'Percentage of children from target groups with a good level of development in the Early Years Foundation Stage Profile',
    parentingProgrammes:
      'Percentage of parents from target groups who complete parenting or other identified programmes, those to safeguard children included',
    trainingCompleted:
      'Percentage of parents from target groups who complete training or education programmes',
    aspirations:
      'Percentage of parents from target groups engaged in activities or programmes that raise aspirations and chances of employment',
    employment:
      'Evidence whether parents enter employment as a direct result of education and training, and whether that has lasted',
    adviceTakenUp:
      'Take-up of advice and guidance, or other activities, for economic well-being, debt counselling for example',
    breastfed: 'Percentage of children breastfed at six to eight weeks, and sustained over time',
    healthyWeight: 'Percentage of children in the reception year with a healthy weight',
    healthyLives:
      'Evidence from health data and from take-up of other services for healthy lives, smoking cessation and substance misuse for example',
  }),
} as const;
