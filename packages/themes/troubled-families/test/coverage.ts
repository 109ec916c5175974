import { type CoverageTable, type Covered, nowhere, where } from '../../../../tooling/coverage/table.js';
import { manifest } from './manifest.js';

const conclusions = 'It draws conclusions from figures that are stated, and nobody acts on it.';
const service =
  'It describes what the service of one authority offers, not whom the programme is for or what a claim needs.';

/** The rows of the plan by their codes, with the headings between them and the columns. */
const planPlaces: Readonly<Record<string, Covered>> = {
  'whole plan': where('The rows together, and their codes', 'outcomePlan', 'lists/judgements'),
  'Examples of Significant Progress': where('The column', 'assumptions'),
  'Sustained Period': where('The column', 'assumptions/sustainedPeriod', 'assumptions/judgementSustained'),
  Crime: where('Evidence for crime', 'outcomePlan/crime', 'guidance/evidence/crime'),
  Education: where('Evidence for education', 'outcomePlan/education', 'guidance/evidence/education'),
  'Children Who Need Help': where(
    'Judgement considered besides',
    'outcomePlan/childrenNeedingHelp',
    'guidance/evidence/judgement',
  ),
  Worklessness: where(
    'Judgement considered where a family is not on benefits',
    'outcomePlan/workAndDebt',
    'guidance/evidence/judgement',
    'assumptions/notOnBenefits',
  ),
  'Domestic Violence & Abuse': where(
    'Judgement considered where abuse is not reported or recorded',
    'outcomePlan/domesticAbuse',
    'guidance/evidence/judgement',
    'assumptions/abuseUnrecorded',
  ),
  Health: where('Judgement considered besides', 'outcomePlan/health', 'guidance/evidence/judgement'),
  ...Object.fromEntries(manifest.outcomes.map(({ code, says }) => [code, where(says, 'outcomes')] as const)),
  All: where(
    'Every child of the household at school',
    'outcomePlan/schoolForAll',
    'guidance/claims/everyChild',
    'assumptions/allRowTerms',
  ),
};

/** The report from section 3 to section 10; what comes before and after is about other matters of the council. */
const reportPlaces: Readonly<Record<string, Covered>> = {
  'section 3': nowhere('How early intervention came about in the authority', service),
  'section 4': nowhere('Children and family centres, registrations and visits', service),
  'section 5': nowhere('Parenting courses', service),
  'para 6.1': where(
    'Who leads the programme, and its phases',
    'guidance/partners/lead',
    'guidance/partners/phases',
  ),
  'para 6.2': where('Early adopters', 'guidance/partners/phases'),
  'para 6.3': where('Who works together', 'guidance/partners/local'),
  'para 6.4': where('Staff of Jobcentre Plus', 'guidance/partners/jobcentre'),
  'para 6.5': nowhere('Why the authority works across agencies', service),
  'para 6.6': where(
    'Two of six problems',
    'outcomePlan',
    'guidance/eligibility/twoOfSix',
    'guidance/eligibility/holistic',
  ),
  'para 6.7': where(
    'What a payment needs',
    'outcomePlan/holisticAssessment',
    'outcomePlan/leadProfessional',
    'outcomePlan/smartPlan',
    'guidance/claims/fourThings',
    'guidance/claims/twelveMonths',
    'assumptions/pointOfEngagement',
    'assumptions/problemsAfterEngagement',
    'assumptions/assessmentDay',
    'assumptions/leadProfessionalWhen',
  ),
  'para 6.8': where('Numbers of families to attach', 'measures/target', 'assumptions/attachmentTargets'),
  'para 6.9': where('Attachments by year', 'measures/attachments', 'assumptions/attachmentTargets'),
  'para 6.10': where('When payments fall', 'guidance/claims/weightedToTheEnd'),
  'para 6.11': nowhere('The governance board', service),
  'para 6.12': where(
    'Easier to attach, harder to show; families turned round',
    'guidance/eligibility/easierToAttach',
    'measures/turnedRound',
  ),
  'para 6.13': where('Families being watched', 'guidance/claims/monitored', 'assumptions/attachedTwice'),
  'para 7.1': where(
    'Referrals by year; the picture by source is missing from our copy',
    'measures/referralsByYear',
    'measures/referralsBySource',
    'assumptions/referralSources',
  ),
  'para 7.2': where('Caseloads on a day', 'measures/openFamilies'),
  'para 7.3': where(
    'Families and cycles of support',
    'measures/familiesSupported',
    'measures/casesSupported',
    'measures/caseCycles',
    'assumptions/casesAndCycles',
  ),
  'para 7.4': nowhere('What the cycles show', conclusions),
  'para 7.5': where('The route down from social care', 'guidance/partners/stepDown'),
  'para 7.6': nowhere('What the referrals suggest', conclusions),
  'para 8.1': where('Internal audit', 'guidance/audit/internal'),
  'para 8.2': where('The plan is clear enough to audit by', 'guidance/audit/internal'),
  'para 8.3': where('Claims are audited', 'guidance/audit/internal'),
  'para 8.4': nowhere('An audit of the wider service', service),
  'para 8.5': where('Spot checks', 'guidance/audit/spotCheck'),
  'para 8.6': nowhere('Inspections of the centres', service),
  'para 9.2': where('Phase 1 in figures', 'measures/phaseOne'),
  'section 9': nowhere('Why early intervention works, but for paragraph 9.2', service),
  'section 10': nowhere('What the service looks at next', service),
};

/** Every row of the outcome plan, and every acting paragraph of the report, with the parts that state it. */
export const coverage: readonly CoverageTable[] = [
  {
    theme: manifest,
    publication: 'TTF-P2-OP',
    numbered: { C: 8, E: 9, U: 10, H: 9 },
    places: planPlaces,
  },
  {
    theme: manifest,
    publication: 'CSD18021',
    numbered: { 'para 6.': 13, 'para 7.': 6, 'para 8.': 6 },
    places: reportPlaces,
  },
];
