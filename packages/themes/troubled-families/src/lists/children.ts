import { code, codeSet, date, list } from '@deepdive/core';
import { end, events, must, ours, person, spells } from './columns.js';

const need = codeSet(
  'need',
  'What was identified',
  {
    crimeConcern: 'Crime or offending of equivalent concern',
    gang: ['Risk of gang membership or affiliation', 'gang'],
    gangMatrix: 'On the gang matrix',
    seclusionPattern: 'Concerning pattern of internal seclusions',
    attendanceConcern: ['Attendance of equivalent concern', 'no suitable full-time education'],
    twoYearOffer: ['Meets the disadvantage indicators of the two-year offer', '2YOF'],
    socialEmotional: ['Social, emotional and mental health problems', 'SEMH'],
    pregnancy: ['Pregnancy', 'pregnant'],
    sexualExploitation: ['Sexual exploitation, or risk of it', 'CSE'],
    poorParenting: ['Poor parenting, or risk of it', 'neglectful parenting'],
    developmentalDelay: 'Developmental delay',
    challengingBehaviour: 'Challenging behaviour',
    childConcern: 'Problem of a child of equivalent concern',
    trafficking: ['Trafficking, or risk of it', 'modern slavery'],
    radicalisation: ['Radicalisation, or risk of it', 'extremism'],
    femaleGenitalMutilation: ['Female genital mutilation, or risk of it', 'FGM'],
    financeConcern: 'Family finances of equivalent concern',
    basicNeeds: ['Debts that keep basic needs from being met', 'cannot afford food'],
    financialExclusion: 'Significant risk of financial exclusion',
    leavingWithoutPlan: 'About to leave school without qualifications and without a plan',
    seeksMoreHours: ['Looking for more hours or better chances of work', 'employability'],
    forcedMarriage: ['Forced marriage, or risk of it', 'FM'],
    newMother: 'New mother with mental health or substance misuse and other health factors',
    mentalHealth: ['Emotional, social or mental health problem', 'anxiety', 'depression'],
    substanceMisuse: ['Drug or alcohol problem', 'substance misuse'],
    physicalHealth: ['Physical health problem that is not well managed', 'chronic illness'],
    damagingActivity: ["Activity that damages children's health", 'heavy smoking'],
    healthConcern: ['Health problem of equivalent concern', 'obesity', 'malnutrition'],
  },
  ours,
);

const identifiedBy = codeSet(
  'identifiedBy',
  'Who identified it',
  {
    school: ['School', 'school census', 'education'],
    wellbeingService: ['Community wellbeing service', 'Bromley Community Wellbeing', 'BCWS'],
    health: ['Health professional', 'GP', 'health visitor', 'midwife'],
    crime: ['Crime professional', 'police', 'probation', 'youth offending', 'gangs panel'],
    socialCare: ["Children's social care", 'social worker'],
    earlyHelp: ['Early help', 'family support', 'practitioner'],
    other: ['Another professional or the family itself', 'self-referral'],
  },
  ours,
);

const careEpisode = codeSet(
  'careEpisode',
  'Kind of episode',
  {
    referral: ["Referral to children's social care or early help", 're-referral'],
    earlyHelpAssessment: ['Assessed as needing early help', 'CAF'],
    earlyHelp: ['Early help', 'early intervention'],
    section17Assessment: ['Assessment under section 17', 'single assessment'],
    section47Enquiry: ['Enquiry under section 47', 'child protection investigation'],
    childInNeed: ['Child in need', 'CIN'],
    childProtection: ['Child protection plan', 'CP plan'],
    lookedAfter: ['Looked after', 'CLA', 'LAC', 'in care'],
  },
  ours,
);

const careOutcome = codeSet(
  'careOutcome',
  'What came of it',
  {
    noFurtherAction: ['No further action', 'NFA'],
    steppedDown: ['Stepped down to early help', 'step-down'],
    closed: ['Closed', 'case closed'],
    wentOn: ['Led to another episode', 'escalated', 'accepted'],
  },
  ours,
);

const returnedTo = codeSet(
  'returnedTo',
  'Returned to',
  {
    home: ['Home', 'family'],
    supportedAccommodation: ['Suitable supported accommodation', 'supported lodgings'],
    elsewhere: ['Elsewhere', 'other'],
  },
  ours,
);

const placement = codeSet(
  'placement',
  'Kind of placement',
  {
    care: ['Placement in care', 'foster care', 'residential', 'kinship care'],
    home: ['Home from care', 'reunification', 'returned home'],
    adoptive: ['Adoptive family', 'placed for adoption'],
  },
  ours,
);

/** Problems that professionals have identified, from when to when. */
export const needs = list({
  ...events,
  ...spells,
  title: 'Problems identified',
  population: 'Each problem that a professional has identified or for which a member was referred',
  fields: {
    personId: person(),
    need: code('What was identified', need, { strength: 'must' }),
    identifiedBy: code('Who identified it', identifiedBy),
    startedOn: must('Identified on'),
    endedOn: end('Over on'),
  },
});

/** Early help and social care: referrals, assessments, enquiries, plans, care. */
export const careEpisodes = list({
  ...events,
  ...spells,
  title: 'Early help and social care',
  population: 'Each referral, assessment, enquiry, plan and stay in care of a child of the household',
  fields: {
    personId: person('Child'),
    episode: code('Kind of episode', careEpisode, { strength: 'must' }),
    startedOn: must('Began on'),
    endedOn: end('Ended on'),
    outcome: code('What came of it', careOutcome),
  },
  applies: (row) => ({ outcome: row.endedOn.isPresent() }),
});

/** Times when a child was reported missing from home. */
export const missingEpisodes = list({
  ...events,
  ...spells,
  title: 'Missing from home',
  population: 'Each time a child of the household was reported missing from home',
  fields: {
    personId: person('Child'),
    startedOn: must('Reported missing on'),
    endedOn: date('Returned on', { strength: 'may', hint: 'Blank while missing' }),
    returnedTo: code('Returned to', returnedTo),
  },
  applies: (row) => ({ returnedTo: row.endedOn.isPresent() }),
});

/** Where a looked after child lives, and life at home or in an adoptive family after care. */
export const placements = list({
  ...events,
  ...spells,
  title: 'Placements',
  population: 'Each placement of a looked after child, and home or an adoptive family after care',
  fields: {
    personId: person('Child'),
    placement: code('Kind of placement', placement, { strength: 'must' }),
    startedOn: must('Placed on'),
    endedOn: end('Left on'),
  },
});
