import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';
import { pointsOf } from '../stated.js';

/** How evidence is gathered and recorded. */
export const gathering = {
  title: 'How evidence is gathered and recorded',
  statements: {
    arrival: statement(
      'On arrival inspectors show their badges and see that the leader knows they are there',
      handbook.para(61),
    ),
    briefTeamMeeting: statement(
      'The team meets briefly on trails, activities and responsibilities',
      handbook.para(62),
    ),
    firstHand: statement(
      'As much time as possible goes into evidence at first hand: what activities and services achieve and how families reach them; observing, talking with staff, users and other professionals, and reading data and information',
      handbook.para(63),
    ),
    ...pointsOf(framework.place, 'para 43', {
      selfEvaluation: 'Evidence considered: the self-evaluation of the centre',
      data: 'Evidence considered: data of authority, centres and partners for the locality or reach area, with the performance indicators agreed and monitoring of services',
      earlyYearsInspections:
        'Evidence considered: inspections of early years settings that the centre provides or commissions',
      fromTheAuthority: 'Evidence considered: what the local authority supplies',
    }),
    linkedVenues: statement(
      'Activities are observed at the centre, in linked venues and in outreach',
      framework.para(44),
    ),
    targetGroupsTracked: statement(
      'Inspectors may track target children, families or groups who may be vulnerable: how they were identified and their needs assessed, how good services are and what they change',
      framework.para(45),
    ),
    interviews: statement(
      "They interview the authority's lead officer, leaders, managers and front-line staff, partners too: health visitors, employment services, outreach, managers of registered provision; policies and procedures are scrutinised, those for safeguarding every time",
      framework.para(46),
    ),
    informationAvailable: statement(
      'The centre makes the information it holds freely available and cooperates',
      framework.para(48),
    ),
    informsJudgements: statement(
      'Evidence informs judgements on quality, and detailed recommendations',
      framework.para(49),
    ),
    actionPlanConsidered: statement(
      "At any later inspection, inspectors consider what the authority's action plan has done about the recommendations of the last",
      handbook.para(64),
    ),
    evidenceForms: statement(
      'Evidence is recorded clearly and legibly on evidence forms, every relevant section filled in, analyses of data and discussions at feedback included; Annex B guides what may serve',
      handbook.place('para 65 and footnote 12'),
    ),
    timeRecorded: statement('The time spent on gathering evidence is recorded accurately', handbook.para(66)),
    evidenceBase: statement(
      'Evidence forms, with briefings, plans and instructions, make the evidence base, which the lead inspector compiles and answers for',
      framework.para(50),
    ),
    nothingShared: statement(
      'Across single centres nothing is passed on about individual families or staff',
      handbook.para(67),
    ),
  },
} as const;

/** How activities are observed. */
export const observations = {
  title: 'Observations',
  statements: {
    gradedAsARule: statement(
      'Inspectors choose which activities to visit and how many, by the programme and by where they fit in; observations are normally graded; practitioners observed for 20 minutes or more hear of strengths and areas for improvement; sessions and times are normally not announced, unless adults have to agree, as in case reviews or home visits',
      handbook.para(68),
    ),
    noPreferredMethod: statement(
      'No method or programme is preferred; evidence has to suffice for strengths and for particular recommendations',
      handbook.para(69),
    ),
    ...pointsOf(handbook.place, 'para 70', {
      shortFocused: 'One way: short, focused observations, usually of around 15 minutes',
      longer: "One way: longer ones, of 'stay and play' for example, for how staff find needs in them",
      adultGroups: 'One way: small groups of adults, who may be asked afterwards what they gained',
      bestPractice: 'One way: activities with evidence of best practice, or of what to improve',
      oneCase: 'One way: tracking the case of one child, adult or family for what services do directly',
    }),
  },
} as const;

/** Observing together with the centre leader: handbook. */
export const jointObservations = {
  title: 'Joint observations',
  statements: {
    discussedAfter: statement(
      'The leader is invited to observe together; both then talk over quality, differences are explored, and a written record of the leader is considered',
      handbook.para(71),
    ),
    ...pointsOf(handbook.place, 'para 71', {
      monitoringAssessed: "They show how accurate the centre's own monitoring and evaluation is",
      recommendations: 'They yield evidence for particular recommendations',
      performanceDiscussed:
        'They give occasion to talk about performance management and professional development',
      judgementsUnderstood: 'They help the leader understand judgements and how practice might improve',
    }),
    weakPractice: statement(
      'Weak practice is talked over with the leader, with what is being done about it; where the leader gives feedback the inspector observes that too',
      handbook.para(72),
    ),
    recorded: statement(
      "An evidence form records the session and the feedback; the leader's notes stay at the centre and out of the evidence base",
      handbook.para(73),
    ),
  },
} as const;

/** Whose views are sought. */
export const views = {
  title: 'Views of families, children, partners and stakeholders',
  statements: {
    central: statement(
      'Users are central: inspectors take every chance to speak with them',
      handbook.para(74),
    ),
    centreTellsUsers: statement(
      'The centre takes reasonable steps to tell families and partners, and displays a notice; parents who ask to see an inspector are seen if time allows',
      handbook.para(75),
    ),
    authorityTold: statement('The centre tells the local authority as well', framework.para(39)),
    children: statement(
      'Inspectors talk with families, and with children where that is right',
      framework.para(40),
    ),
    representatives: statement(
      'They aim to talk with parents who represent others, on the advisory board for example, in focus groups if need be, and learn from activities and staff how parents are asked',
      handbook.para(76),
    ),
    confidence: statement(
      'What people say is kept in strict confidence and its origin protected as far as possible; disclosures about child protection, safeguarding, serious misconduct or possible crime are passed on',
      handbook.para(77),
    ),
    surveys: statement(
      'Surveys by centre or authority may add evidence and suggest themes; they never replace talking with families and children',
      handbook.para(78),
    ),
    frontLine: statement(
      'Front-line workers are interviewed, by telephone if need be: health visitors, adult learning, job centre, outreach, managers of registered provision',
      handbook.para(79),
    ),
    externalViews: statement(
      "External views of performance count, the authority's evaluation against targets among them",
      handbook.para(80),
    ),
  },
} as const;

/** How data are used. */
export const data = {
  title: 'Data, qualitative and quantitative',
  statements: {
    explained: statement(
      'Can the centre say why its data matter, how they are used, how they inform decisions and what comes of it for children and families?',
      handbook.para(81),
    ),
    ...pointsOf(handbook.place, 'para 82', {
      area: 'Sought: data on who lives in area and locality',
      needsAnalysis:
        'Sought: an analysis of needs that shows which families and young children most need help (target groups) and which services would help them',
      contact: 'Sought: data on contact, outreach visits and what they do included',
      participation:
        'Sought: data on participation, in activities elsewhere too, such as free early education; numbers for particular groups, target groups among them',
      targetsAgreed: 'Sought: targets and service level agreements with the authority and key partners',
      ratesOverTime:
        'Sought: how participation and contact have improved over time, above all of those in most need',
      unemployment: 'Sought: unemployment in the locality',
      adjusted:
        'Sought: how services changed after consulting parents, those who may not use the centre included',
      indicators: "Sought: the authority's key performance indicators for the reach area",
    }),
    targetGroupsMeant: statement('Which groups these may be is in Annex A', handbook.footnote(13)),
    fewStandardised: statement(
      'Little but the Early Years Foundation Stage Profile is standardised: inspectors judge whether data show how well the centre knows its community, whether targets are met, and whether they are realistic',
      handbook.para(83),
    ),
  },
} as const;

/** Case studies and case tracking in the handbook. */
export const cases = {
  title: 'Case studies and case tracking',
  statements: {
    notAlone: statement(
      'Case studies are useful, and no more than the data beneath them: families who like a centre do not show that it is effective',
      handbook.para(84),
    ),
    whereTargetedWork: statement(
      'Where the centre takes part in targeted intervention and prevention, case files are selected to assess it',
      handbook.para(85),
    ),
    ...pointsOf(handbook.place, 'para 85', {
      current: 'Files and other information: current, and detailed enough?',
      sharedProperly: 'Files and other information: properly shared with the family and between agencies?',
      planned: 'Files and other information: evidence of planning and assessment?',
      improvement: 'Files and other information: improvement shown?',
      interventions:
        'Files and other information: interventions timely, sustained and well enough designed for the child or family?',
      supervision: 'Files and other information: regular supervision of staff?',
      validated:
        'Files and other information: validated, where possible, by front-line workers, by observing children or family and by talking with them?',
    }),
    fiveFamilies: statement(
      'Five families at the least, more with the size of the centre and the number of children under five in the locality; from a list the centre provides',
      handbook.para(86),
    ),
    allocated: statement(
      'The lead inspector selects an appropriate number and gives each to the best qualified member of the team, who reads the key documents and sums them up on an evidence form',
      handbook.para(87),
    ),
  },
} as const;
