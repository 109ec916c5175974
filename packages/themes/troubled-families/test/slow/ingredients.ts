import type { CellValue } from '@deepdive/core';

/** A row that bears on an indicator; what is not fixed is drawn. */
export interface Ingredient {
  readonly list: string;
  readonly when: 'before' | 'after' | 'any';
  readonly fixed: Readonly<Record<string, CellValue | readonly CellValue[]>>;
}

type Fixed = Ingredient['fixed'];
const before = (list: string, fixed: Fixed = {}): Ingredient => ({ list, when: 'before', fixed });
const after = (list: string, fixed: Fixed = {}): Ingredient => ({ list, when: 'after', fixed });
const anyDay = (list: string, fixed: Fixed = {}): Ingredient => ({ list, when: 'any', fixed });
const need = (kind: CellValue | readonly CellValue[], fixed: Fixed = {}): Ingredient =>
  before('needs', { need: kind, ...fixed });
const says = (indicator: string, ...grounds: readonly string[]): readonly Ingredient[] =>
  grounds.map((ground) => after('judgements', { indicator, ground }));
const service = (...services: readonly string[]): Ingredient => anyDay('services', { service: services });

const offence = anyDay('offences', { matter: ['proven', 'proven', 'proven', 'notProven'] });
const antisocial = anyDay('antisocialBehaviour');
const course = (kind: string): Ingredient => anyDay('courses', { course: kind });
const exclusion = anyDay('exclusions', {
  exclusion: ['fixedTerm', 'fixedTerm', 'fixedTerm', 'permanent', 'internalSeclusion'],
});
const work = anyDay('occupations');
const employed = anyDay('occupations', { occupation: 'employment', endedOn: [null] });
const benefit = (...kinds: readonly string[]): Ingredient => anyDay('benefits', { benefit: kinds });
const episode = (...kinds: readonly string[]): Ingredient => anyDay('careEpisodes', { episode: kinds });
const dash = anyDay('riskScores', { tool: 'dash' });
const schooling = anyDay('schooling');
const finance = (code: string, kind: string): readonly Ingredient[] => [
  need(kind),
  anyDay('presentations'),
  ...says(code, 'repaymentKept', 'debtsFaced'),
];
const abused = (code: string, ...parts: readonly string[]): readonly Ingredient[] => [
  before('domesticAbuse', { part: parts }),
  dash,
  after('riskScores', { tool: ['dash', 'barnardos'] }),
  anyDay('maracReferrals'),
  after('policeContacts'),
  ...says(code, 'practitionerReport', 'twoPoints'),
];
const perpetrated = (code: string): readonly Ingredient[] => [
  ...abused(code, 'perpetrator'),
  anyDay('riskScores', { tool: 'barnardos', score: [1, 2, 3, 4] }),
  anyDay('orders', { order: 'protection' }),
  course('courtOrdered'),
  course('perpetrator'),
  offence,
  ...says(code, 'similar'),
];
const safer = (code: string, kind: string): readonly Ingredient[] => [
  need(kind),
  ...says(code, 'reducedRisk', 'safe', 'supportGiven'),
];
const schoolOnly: readonly Ingredient[] = [exclusion];

/** What bears on each indicator of the plan. */
export const ingredients: Readonly<Record<string, readonly Ingredient[]>> = {
  C1: [offence, offence, before('domesticAbuse', { part: 'perpetrator' })],
  C2: [antisocial, antisocial, antisocial],
  C3: [offence, offence, offence],
  C4: [before('orders', { order: 'custody' }), offence, antisocial, course('parenting')],
  C5: [before('orders', { order: 'licence' }), anyDay('offences', { matter: 'nonCompliance' })],
  C6: [
    before('orders', { order: ['communityOrder', 'suspendedSentence'] }),
    offence,
    antisocial,
    course('parenting'),
  ],
  C7: [
    need('crimeConcern'),
    anyDay('policeContacts'),
    anyDay('policeContacts', { contact: 'callOut' }),
    offence,
  ],
  C8: [
    need(['gang', 'gangMatrix']),
    need('gangMatrix'),
    service('gangIntervention'),
    offence,
    ...says('C8', 'reducedRisk'),
  ],
  E1: schoolOnly,
  E2: [exclusion, exclusion, exclusion],
  E3: [exclusion, exclusion],
  E4: [exclusion, exclusion],
  E5: [before('exclusions', { exclusion: 'permanent' })],
  E6: [
    need('seclusionPattern', { identifiedBy: ['school', 'school', 'other'] }),
    ...says('E6', 'noLongerConcerned'),
  ],
  E7: [schooling, before('schooling', { setting: 'missing' })],
  E8: [before('schooling', { setting: 'behaviourProvision' })],
  E9: [
    need('attendanceConcern', { identifiedBy: ['school', 'school', 'health'] }),
    ...says('E9', 'behaviourReduced', 'additionalSupport'),
  ],
  CWNH01: [need('twoYearOffer'), service('twoYearOffer', 'childrensCentre'), service('childrensCentre')],
  CWNH02: [
    need('socialEmotional', { identifiedBy: ['school', 'wellbeingService', 'other'] }),
    service('wellbeing', 'camhs'),
    ...says('CWNH02', 'goodProgress'),
  ],
  CWNH03: [
    need('pregnancy'),
    anyDay('occupations', { occupation: ['education', 'training'] }),
    service('maternity', 'healthVisiting'),
    schooling,
    ...says('CWNH03', 'attendedEducation'),
  ],
  CWNH04: [before('missingEpisodes'), anyDay('missingEpisodes')],
  CWNH05: [
    before('careEpisodes', { episode: ['section17Assessment', 'section47Enquiry'] }),
    before('careEpisodes', { episode: ['section17Assessment', 'section47Enquiry'] }),
    after('careEpisodes', { episode: ['referral', 'earlyHelp', 'childInNeed', 'childProtection'] }),
    service('earlyIntervention', 'appropriate'),
    ...says('CWNH05', 'engagedInAssessment', 'changedBehaviour'),
  ],
  CWNH06: [
    episode('earlyHelpAssessment'),
    after('planDocuments', { document: ['familyAssessment', 'plan'] }),
    after('careEpisodes', { episode: 'referral' }),
    ...says('CWNH06', 'changedBehaviour'),
  ],
  CWNH07: [
    before('careEpisodes', { episode: 'childInNeed' }),
    after('careEpisodes', { episode: ['childInNeed', 'childProtection', 'lookedAfter'] }),
    anyDay('services', { service: ['earlyIntervention', 'socialCare'] }),
    ...says('CWNH07', 'noNeedArose'),
  ],
  CWNH08: [episode('section47Enquiry')],
  CWNH09: [episode('childProtection'), episode('childInNeed', 'childProtection', 'earlyHelp')],
  CWNH10: [need('sexualExploitation'), service('sexualExploitation'), ...says('CWNH10', 'reducedRisk')],
  CWNH11: [
    before('domesticAbuse', { part: ['childExperiencing', 'childAtRisk'] }),
    after('domesticAbuse', { part: ['childExperiencing', 'childAtRisk'] }),
    course('childrensGroupWork'),
    ...says('CWNH11', 'reducedRisk'),
  ],
  CWNH12: [
    need('poorParenting'),
    course('parenting'),
    service('earlyIntervention'),
    after('careEpisodes', { episode: 'referral' }),
    ...says('CWNH12', 'engagedInAssessment', 'changedBehaviour'),
  ],
  CWNH13: [
    need('developmentalDelay'),
    service('childDevelopment', 'appropriate'),
    ...says('CWNH13', 'developmentalDelayAccepted', 'recommendationsFollowed'),
  ],
  CWNH14: [episode('lookedAfter'), anyDay('placements', { placement: 'care' }), anyDay('placements')],
  CWNH15: [
    anyDay('placements', { placement: ['home', 'adoptive'] }),
    episode('lookedAfter'),
    ...says('CWNH15', 'integrated'),
  ],
  CWNH16: [need('challengingBehaviour'), ...says('CWNH16', 'engagedWithSupport', 'capacityIncreased')],
  CWNH17: [need('childConcern'), ...says('CWNH17', 'seniorDecision')],
  CWNH18: safer('CWNH18', 'trafficking'),
  CWNH19: safer('CWNH19', 'radicalisation'),
  CWNH20: safer('CWNH20', 'femaleGenitalMutilation'),
  U1: [
    before('benefits', { benefit: ['JSA', 'ESA', 'IS'] }),
    benefit('JSA', 'CA', 'UC'),
    after('benefits', { benefit: ['UC', 'other'] }),
    employed,
    work,
    ...says('U1', 'towardsWork'),
  ],
  U2: [
    before('benefits', { benefit: 'UC' }),
    benefit('UC', 'JSA'),
    employed,
    work,
    ...says('U2', 'towardsWork'),
  ],
  U3: [before('occupations', { occupation: 'NEET' }), work, work],
  U4: [
    anyDay('arrears'),
    anyDay('presentations', { presentation: ['finance', 'foodBank'] }),
    ...says('U4', 'arrearsCleared', 'repaymentKept', 'debtsFaced'),
  ],
  U5: [
    before('housing'),
    anyDay('presentations', { presentation: ['homeless', 'finance'] }),
    ...says('U5', 'evictionAverted', 'housed', 'notOvercrowded'),
  ],
  U6: finance('U6', 'basicNeeds'),
  U7: finance('U7', 'financeConcern'),
  U8: finance('U8', 'financialExclusion'),
  U9: [need('leavingWithoutPlan'), schooling, work],
  U10: [
    need('seeksMoreHours'),
    employed,
    work,
    benefit('JSA', 'other'),
    ...says('U10', 'goalsMet', 'towardsHours'),
  ],
  DV1: [
    ...abused('DV1', 'victim', 'atRisk'),
    anyDay('planDocuments', { document: 'safetyPlan' }),
    course('freedom'),
    ...says('DV1', 'maracReducedRisk', 'victimSafer', 'changedBehaviour'),
  ],
  DV3: perpetrated('DV3'),
  DV4: perpetrated('DV4'),
  DV5: [
    before('domesticAbuse', { part: 'historic' }),
    anyDay('planDocuments', { document: ['safetyPlan', 'safetyPlanReview'] }),
    after('planDocuments', { document: 'safetyPlanReview' }),
    course('childrensGroupWork'),
    ...says('DV5', 'levelReduced', 'notAppropriate'),
  ],
  DV6: [
    before('policeContacts', { contact: 'callOut' }),
    anyDay('policeContacts', { contact: 'callOut' }),
    anyDay('planDocuments', { document: 'safetyPlan' }),
  ],
  DV7: [
    before('domesticAbuse', { part: 'ofChildOnParent' }),
    anyDay('policeContacts', { isChildOnParent: [true, true, null, false] }),
    course('childOnParent'),
    ...says('DV7', 'violenceImproved', 'violenceImprovedByBoth'),
  ],
  DV8: [need('forcedMarriage'), ...says('DV8', 'servicesInvolved', 'significantSafety')],
  H1: [
    need('newMother'),
    service('maternity', 'healthVisiting'),
    service('maternity', 'healthVisiting'),
    service('earlyIntervention'),
    ...says('H1', 'takesResponsibility', 'selfCareStrategy', 'changedBehaviour', 'engagedInAssessment'),
  ],
  H2: [
    need('mentalHealth'),
    service('mentalHealth', 'gp'),
    service('earlyIntervention'),
    ...says('H2', 'selfCareStrategy', 'changedBehaviour', 'wellbeingImproved', 'engagedInAssessment'),
  ],
  H3: [
    need('mentalHealth'),
    service('wellbeing', 'camhs'),
    course('alternativeIntervention'),
    anyDay('riskScores', { tool: 'SDQ' }),
    ...says('H3', 'goodProgress', 'wellbeingImproved'),
  ],
  H4: [
    need('substanceMisuse'),
    service('substanceMisuse', 'gp'),
    service('earlyIntervention'),
    ...says('H4', 'selfCareStrategy', 'changedBehaviour', 'engagedInAssessment'),
  ],
  H5: [need('substanceMisuse'), service('substanceMisuse', 'gp'), course('alternativeIntervention')],
  H6: [
    need('physicalHealth'),
    service('physicalHealth'),
    ...says('H6', 'takesResponsibility', 'selfCareStrategy'),
  ],
  H7: [need('damagingActivity'), course('health'), ...says('H7', 'damageReduced', 'healthierActivity')],
  H8: [anyDay('registrations')],
  H9: [
    need('healthConcern', { identifiedBy: ['health', 'health', 'other'] }),
    ...says('H9', 'takesResponsibility', 'selfCareStrategy'),
  ],
};
