import { printedCodes } from '../src/lists/indicator-codes.js';

/** What a place says, and where the theme states it or why it does not. */
export interface Covered {
  readonly about: string;
  /** Parts of the manifest, from the outside in; a part stands for all that is in it. */
  readonly stated: readonly string[];
  /** Why nothing of it is stated; `null` where something is. */
  readonly because: string | null;
}

const where = (about: string, ...stated: readonly string[]): Covered => ({ about, stated, because: null });
const nowhere = (about: string, because: string): Covered => ({ about, stated: [], because });

const figures =
  'Figures of a time past, on which nobody acts: they can be recomputed from an authority’s own lists and are no part of the outcomes.';
const service =
  'It describes what the authority’s service offers, not whom the programme is for or what a claim needs.';

/** The outcome plan, row by row, with the headings between them. */
export const planRows: Readonly<Record<string, Covered>> = {
  'heading Crime': where('Evidence for crime', 'problems/crime', 'guidance/evidence/crime'),
  'heading Education': where('Evidence for education', 'problems/education', 'guidance/evidence/education'),
  'heading Children Who Need Help': where(
    'Judgement considered besides',
    'problems/childrenNeedingHelp',
    'guidance/evidence/judgement',
  ),
  'heading Worklessness': where(
    'Judgement considered where a family is not on benefits',
    'problems/workAndDebt',
    'guidance/evidence/judgement',
    'assumptions/notOnBenefits',
  ),
  'heading Domestic Violence & Abuse': where(
    'Judgement considered where abuse is not reported or recorded',
    'problems/domesticAbuse',
    'guidance/evidence/judgement',
    'assumptions/abuseUnrecorded',
  ),
  'heading Health': where('Judgement considered besides', 'problems/health', 'guidance/evidence/judgement'),
  ...Object.fromEntries(
    printedCodes.map((code) => [`row ${code}`, where(`Indicator ${code}`, `outcomes/${code}`)]),
  ),
  'row All': where(
    'Every child of the household at school',
    'claim/schoolForAll',
    'guidance/claims/everyChild',
    'assumptions/allRowTerms',
  ),
};

/** The report CSD18021 from section 3 to section 10, paragraph by paragraph. */
export const reportParagraphs: Readonly<Record<string, Covered>> = {
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
    'eligible',
    'guidance/eligibility/twoOfSix',
    'guidance/eligibility/holistic',
  ),
  'para 6.7': where(
    'What a payment needs',
    'claim/holisticAssessment',
    'claim/leadProfessional',
    'claim/smartPlan',
    'guidance/claims/fourThings',
    'guidance/claims/twelveMonths',
    'assumptions/pointOfEngagement',
    'assumptions/problemsAfterEngagement',
    'assumptions/assessmentDay',
    'assumptions/leadProfessionalWhen',
  ),
  'para 6.8': nowhere('Numbers of families to attach', figures),
  'para 6.9': nowhere('Attachments by year', figures),
  'para 6.10': where('When payments fall', 'guidance/claims/weightedToTheEnd'),
  'para 6.11': nowhere('The governance board', service),
  'para 6.12': where('Easier to attach, harder to show', 'guidance/eligibility/easierToAttach'),
  'para 6.13': where('Families being watched', 'guidance/claims/monitored', 'assumptions/attachedTwice'),
  'para 7.1': nowhere('Referrals by year; the picture by source is missing from our copy', figures),
  'para 7.2': nowhere('Caseloads on a day', figures),
  'para 7.3': nowhere('Families and cycles of support', figures),
  'para 7.4': nowhere('What the cycles show', figures),
  'para 7.5': where('The route down from social care', 'guidance/partners/stepDown'),
  'para 7.6': nowhere('What the referrals suggest', figures),
  'para 8.1': where('Internal audit', 'guidance/audit/internal'),
  'para 8.2': where('The plan is clear enough to audit by', 'guidance/audit/internal'),
  'para 8.3': where('Claims are audited', 'guidance/audit/internal'),
  'para 8.4': nowhere('An audit of the wider service', service),
  'para 8.5': where('Spot checks', 'guidance/audit/spotCheck'),
  'para 8.6': nowhere('Inspections of the centres', service),
  'section 9': nowhere('Why early intervention works; phase 1 in figures', figures),
  'section 10': nowhere('What the service looks at next', service),
};
