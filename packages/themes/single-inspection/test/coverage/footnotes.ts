import { type Covered, nowhere, where } from '../../../../../tooling/coverage/table.js';

const terms = (about: string, id: string): Covered => where(about, `guidance/scopeTerms/${id}`);
const reading = (about: string, id: string): Covered =>
  where(about, `guidance/readingTheCharacteristics/${id}`);
const afterwards = (about: string, id: string): Covered => where(about, `guidance/afterwards/${id}`);
const notes = (about: string, id: string): Covered => where(about, `guidance/notes/${id}`);

// What both editions print, under the numbers that each gives it.
const associates = where('Associate and seconded inspectors', 'guidance/team/others');
const offices = where('The list of offices', 'guidance/notice/officesListed');
const timelineOfHandbook = afterwards('Where the full timeline is', 'timelineInHandbook');
const reportsCombined = afterwards('The power to combine reports', 'reportsCombined');
const actionPlanDuty = afterwards('The regulations on the statement of action', 'actionPlanDuty');
const unborn = terms('Unborn children', 'unborn');
const knownTo = terms('By whom children at risk may be known', 'knownTo');
const privatelyFostered = terms('Private fostering', 'privatelyFostered');
const detained = terms('Detained and unaccompanied children', 'detained');
const eligible = terms("'Eligible'", 'eligible');
const relevant = terms("'Relevant'", 'relevant');
const formerRelevant = terms("'Former relevant'", 'formerRelevant');
const furtherEducation = terms('Education or training from 18 to 25', 'furtherEducation');
const methodology: Covered = { about: 'The handbook has the method in full', sameAs: 'para 15' };
const goodToo = where('Outstanding is met in addition to good', 'guidance/judging/outstandingAddsToGood');
const welfareDuty = reading('The duty of section 17', 'welfareDuty');
const referralsToOfficer = reading('Referrals to the designated officer', 'referralsToOfficer');
const thresholdsOf = reading('Whose thresholds', 'thresholdsOf');
const assessmentProtocols = reading('Local protocols for assessment', 'assessmentProtocols');
const conferences = reading('What a MARAC is', 'riskAssessmentConferences');
const missingFromCare = reading('Missing from care, in both senses', 'missingFromCare');
const notInSchool = reading('Children not in full-time school education', 'notInFullTimeSchool');
const missingGuidance = notes('The guidance on missing children', 'missingGuidance');
const absentChildren = reading('Absent children', 'absentChildren');
const fosteringStandards = reading('The national minimum standards', 'fosteringStandards');
const labelled = where('The characteristics labelled for adoption', 'guidance/judging/adoptionTakesIn');
const leadershipGuidance = notes('The guidance on director and lead member', 'leadershipGuidance');
const employerStandards = reading('The employer standards', 'employerStandards');
const boardDuty = afterwards('The regulations on publishing the review', 'boardDuty');
const boardAct = nowhere(
  'Where the Children Act 2004 is found',
  'An address; the Act is named before paragraph 41.',
);
const boardRegulations = nowhere(
  'Where the regulations of 2006 are found',
  'An address; the regulations are named before paragraph 41.',
);
const allChildren = reading('All children, deaf and disabled ones included', 'allChildrenSafeguarded');

/** The footnotes of 23 April 2014. */
export const footnotesOf2014: Readonly<Record<string, Covered>> = {
  'footnote 1': associates,
  'footnote 2': offices,
  'footnote 3': timelineOfHandbook,
  'footnote 4': notes('Section 2 is announced', 'boardReviewToCome'),
  'footnote 5': reportsCombined,
  'footnote 6': actionPlanDuty,
  'footnote 7': unborn,
  'footnote 8': knownTo,
  'footnote 9': privatelyFostered,
  'footnote 10': detained,
  'footnote 11': eligible,
  'footnote 12': relevant,
  'footnote 13': formerRelevant,
  'footnote 14': furtherEducation,
  'footnote 15': methodology,
  'footnote 16': goodToo,
  'footnote 17': welfareDuty,
  'footnote 18': referralsToOfficer,
  'footnote 19': thresholdsOf,
  'footnote 20': assessmentProtocols,
  'footnote 21': conferences,
  'footnote 22': missingFromCare,
  'footnote 23': notInSchool,
  'footnote 24': missingGuidance,
  'footnote 25': absentChildren,
  'footnote 26': fosteringStandards,
  'footnote 27': labelled,
  'footnote 28': leadershipGuidance,
  'footnote 29': employerStandards,
  'footnote 30': boardDuty,
  'footnote 31': boardAct,
  'footnote 32': boardRegulations,
  'footnote 33': allChildren,
};

/** The footnotes of 1 June 2015. */
export const footnotesOf2015: Readonly<Record<string, Covered>> = {
  'footnote 1': associates,
  'footnote 2': offices,
  'footnote 3': timelineOfHandbook,
  'footnote 4': reportsCombined,
  'footnote 5': actionPlanDuty,
  'footnote 6': unborn,
  'footnote 7': knownTo,
  'footnote 8': privatelyFostered,
  'footnote 9': detained,
  'footnote 10': eligible,
  'footnote 11': relevant,
  'footnote 12': formerRelevant,
  'footnote 13': furtherEducation,
  'footnote 14': notes('Child arrangements orders', 'childArrangements'),
  'footnote 15': methodology,
  'footnote 16': goodToo,
  'footnote 17': welfareDuty,
  'footnote 18': referralsToOfficer,
  'footnote 19': thresholdsOf,
  'footnote 20': assessmentProtocols,
  'footnote 21': conferences,
  'footnote 22': missingFromCare,
  'footnote 23': notInSchool,
  'footnote 24': missingGuidance,
  'footnote 25': absentChildren,
  'footnote 26': notes('The Adoption Scorecard', 'adoptionScorecard'),
  'footnote 27': fosteringStandards,
  'footnote 28': labelled,
  'footnote 29': leadershipGuidance,
  'footnote 30': employerStandards,
  'footnote 31': boardDuty,
  'footnote 32': boardAct,
  'footnote 33': boardRegulations,
  'footnote 34': allChildren,
  'footnote 35': where(
    'Missing children known to the police alone, and the meetings about them',
    'timeline/missingChildrenMet',
    'timeline/missingChildrenMetAgain',
    'guidance/documents',
  ),
  'footnote 36': where('Which residential special schools', 'measures/inSpecialSchools'),
};
