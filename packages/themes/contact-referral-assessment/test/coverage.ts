import { themeManifest } from '@deepdive/core';
import type { CoverageTable, Covered } from '../../../../tooling/coverage/table.js';
import { contactReferralAssessment } from '../src/index.js';

const paragraphs: Readonly<Record<string, Covered>> = {
  'para 1': ['guidance/purpose'],
  'para 2': ['guidance/purpose'],
  'para 3': ['guidance/purpose'],
  'para 4': ['guidance/purpose', 'guidance/team'],
  'para 5': ['guidance/purpose', 'guidance/whatItFeeds'],
  'para 6': ['guidance/purpose'],
  'para 7': ['guidance/purpose'],
  'para 8': ['guidance/purpose'],
  'para 9': ['guidance/whatItFeeds'],
  'para 10': ['guidance/purpose'],
  'para 11': ['guidance/purpose'],
  'para 12': ['guidance/purpose'],
  'para 13': ['guidance/frequency'],
  'para 14': ['guidance/notice', 'timeline/councilNotified', 'timelineAnchor', 'lists/cases'],
  'para 15': ['guidance/notice'],
  'para 16': ['guidance/team', 'timeline/siteVisitOver'],
  'para 17': ['guidance/scope'],
  'para 18': ['guidance/scope'],
  'para 19': ['guidance/scope'],
  'para 20': ['guidance/scope'],
  'para 21': ['guidance/scope'],
  'para 22': ['guidance/heldByOfsted'],
  'para 23': ['guidance/heldByOfsted'],
  'para 24': [
    'requests/24.1',
    'requests/24.2',
    'requests/24.3',
    'requests/24.4',
    'timeline/performanceInformationSeen',
  ],
  'para 25': ['guidance/sampling', 'selection/sampled', 'caseDocuments/caseFile', 'timeline/casesSampled'],
  'para 26': ['guidance/people'],
  'para 27': ['guidance/people'],
  'para 28': ['guidance/people'],
  'para 29': ['guidance/people'],
  'para 30': ['guidance/people'],
  'para 31': [
    'guidance/sampling',
    'lists/cases',
    'selection/sampled',
    'caseDocuments/caseFile',
    'timeline/casesSampled',
    'timeline/caseFilesExamined',
  ],
  'para 32': ['guidance/sampling', 'lists/cases', 'selection/sampled', 'timeline/casesSampled'],
  'para 33': ['guidance/meetings', 'timeline/managerMet'],
  'para 34': [
    'guidance/meetings',
    'lists/cases',
    'requests/34.1',
    'requests/34.2',
    'requests/34.3',
    'requests/34.4',
    'requests/34.5',
    'requests/34.6',
    'requests/34.7',
    'requests/34.8',
    'requests/34.9',
    'requests/34.10',
    'requests/34.11',
    'timeline/performanceInformationSeen',
  ],
  'para 35': ['guidance/meetings'],
  'para 36': ['guidance/childAtRisk', 'timeline/riskRaised', 'timeline/riskConfirmed'],
  'para 37': ['guidance/feedback', 'timeline/oralFeedbackGiven'],
  'para 38': ['guidance/outcome'],
  'para 39': ['guidance/outcome'],
  'para 40': ['timeline/draftLetterSent'],
  'para 41': ['timeline/draftLetterReturned'],
  'para 42': ['guidance/outcome', 'timeline/finalLetterSent'],
  'para 43': ['guidance/outcome', 'timeline/letterPublished'],
  'para 44': ['guidance/confidentiality'],
  'para 45': ['guidance/qualityAssurance'],
  'para 46': ['guidance/qualityAssurance'],
  'para 47': ['guidance/qualityAssurance'],
  'para 48': ['guidance/qualityAssurance', 'timeline/evaluationFormAsked'],
  'para 49': ['guidance/qualityAssurance'],
  'para 50': ['guidance/codeOfConduct'],
  'para 51': ['guidance/expectationsOfProviders'],
  'para 52': ['guidance/complaints', 'timeline/complaintMade'],
  'para 53': ['guidance/complaints'],
  'para 54': ['guidance/complaints'],
  'para 55': { notStated: 'It hopes that the document is useful; nobody acts on it.' },
  'para 56': ['guidance/furtherInformation'],
};

const footnotes: Readonly<Record<string, Covered>> = {
  'footnote 1': ['guidance/whatItFeeds'],
  'footnote 2': ['guidance/purpose'],
  'footnote 3': ['guidance/whatItFeeds'],
  'footnote 4': ['guidance/purpose'],
  'footnote 5': ['guidance/heldByOfsted'],
  'footnote 6': ['guidance/people'],
  'footnote 7': ['requests/34.5'],
  'footnote 8': ['guidance/codeOfConduct'],
};

/** What has no number: the places the theme cites by name, and what it leaves out. */
const unnumbered: Readonly<Record<string, Covered>> = {
  'title page': ['guidance/purpose'],
  'page after the title page': ['guidance/furtherInformation'],
  'description of Ofsted and its copyright notice': {
    notStated: 'It is about Ofsted and the document, not about the inspection.',
  },
  contents: { notStated: 'It repeats the headings.' },
  'names of the officers in paragraphs 54 and 56': {
    notStated: 'They were persons of 2009; their office and the telephone number are stated.',
  },
  'Annex A': ['criteria'],
};

/**
 * Every numbered paragraph, footnote and other part of 090026, with the parts of the theme that state it, or why none
 * does. Written from the publication, paragraph by paragraph.
 */
export const coverage: readonly CoverageTable[] = [
  {
    theme: themeManifest(contactReferralAssessment),
    publication: '090026',
    numbered: { 'para ': 56, 'footnote ': 8 },
    places: { ...paragraphs, ...footnotes, ...unnumbered },
  },
];
