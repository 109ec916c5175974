import { themeManifest } from '@deepdive/core';
import { type CoverageTable, type Covered, nowhere, where } from '../../../../tooling/coverage/table.js';
import { neglect } from '../src/index.js';

const paragraphs = {
  'para 1': where(
    'Who inspects, and what the guidance is read with',
    'guidance/scope/inspectorates',
    'guidance/scope/frameworkAlongside',
  ),
  'para 2': where('Tracking and sampling', 'guidance/scope/trackingAndSampling'),
  'para 3': where(
    'Why older children, of which ages, and when',
    'guidance/ages/whyOlder',
    'guidance/ages/deepDiveAges',
    'guidance/ages/period',
  ),
  'para 4': where('What counts as neglect', 'guidance/neglectDefinition'),
  'para 5': where(
    'Middle childhood, and going on to secondary school',
    'guidance/ages/middleChildhood',
    'guidance/ages/movingUp',
  ),
  'para 6': where('Older children', 'guidance/ages/olderChildren'),
  'para 7': nowhere(
    'What these inspections are hoped to teach about middle childhood and older children',
    'It is about the purpose of the inspections; nobody acts on it.',
  ),
  'para 8': where('The ages of the deep dive and of the front door', 'guidance/ages'),
  'para 9': where('What every joint inspection evaluates', 'guidance/scope'),
  'para 10': where('Whom inspectors may talk with', 'guidance/peopleToMeet'),
  'para 11': where(
    'Schools of tracked children are contacted',
    'guidance/peopleToMeet/schoolsOfTrackedChildren',
  ),
  'para 12': where('ESN 23 to 38', 'criteria'),
  'para 13': where('In which order Annex A asks', 'guidance/scope/orderOfAnnexA'),
  'para 14': where(
    'Two lists by the end of the day of notification',
    'lists/childrenInNeed',
    'lists/childProtection',
    'across',
    'selection',
    'timelineAnchor',
    'timeline/atRiskListsProvided',
  ),
  'para 15': where(
    'Three lists of ten cases by 3pm on day one',
    'lists/multiAgencyCases',
    'lists/positiveEngagementCases',
    'lists/youthOffendingOrProbationCases',
    'across',
    'selection',
    'timelineAnchor',
    'timeline/casesNominated',
    'guidance/selectionNotes/bothKinds',
  ),
  'para 16': where('Anything particular to the area', 'guidance/selectionNotes/contextualIssues'),
  'para 17': where(
    '20 children by 5.30pm on day one, and four questions about each by 4pm of day two',
    'selection',
    'timeline/shortlistMade',
    'timeline/shortlistAnswered',
  ),
  'para 18': where(
    'Five to seven children by mid-day on day three, and the call by 10am',
    'selection/tracked',
    'timeline/confirmationCallRequested',
    'timeline/trackedSelected',
    'guidance/selectionNotes/confirmationCall',
    'guidance/selectionNotes/checkOnSystem',
    'guidance/jointEvaluations/jointly',
  ),
  'para 19': where('The child chosen, not brothers and sisters', 'guidance/jointEvaluations/theChildChosen'),
  'para 20': where(
    'The six months; documents by day five, evaluations by day seven',
    'guidance/jointEvaluations/sixMonths',
    'timeline/caseDocumentsProvided',
    'timeline/jointEvaluationsProvided',
  ),
  'para 21': where(
    'Five further lists by the end of day two',
    'lists/contacts',
    'lists/earlyHelp',
    'lists/referrals',
    'lists/assessments',
    'lists/section47',
    'timeline/furtherListsProvided',
    'guidance/selectionNotes/linesOfEnquiry',
  ),
  'para 22': where(
    'Nine documents on each child by the end of day five',
    'caseDocuments',
    'timeline/caseDocumentsProvided',
    'guidance/chronology',
  ),
  'para 23': where('What the CQC asks for on the Friday of week two', 'timeline/healthDocumentsRequested'),
  'para 24': where(
    'Multi-agency meetings in the fieldwork week, by the end of day five',
    'timeline/meetingsProvided',
    'timeline/fieldworkWeek',
    'guidance/meetings',
  ),
  'para 25': where(
    'Joint evaluations by the end of day seven; how documents are sent',
    'timeline/jointEvaluationsProvided',
    'guidance/electronicDelivery/securely',
    'guidance/electronicDelivery/onPaper',
  ),
  'para 26': where(
    'Other information by the end of day five, in numbered items',
    'requests',
    'timeline/otherInformationProvided',
    'guidance/electronicDelivery/bestExamples',
  ),
  'para 27': where(
    'Talks with children, parents and carers, and their consent',
    'guidance/consent',
    'timeline/consentReasonsConfirmed',
  ),
} as const satisfies Readonly<Record<string, Covered>>;

const footnotes = {
  'footnote 1': where('The framework of 2016', 'guidance/scope/frameworkAlongside'),
  'footnote 2': where('Working together 2015', 'guidance/neglectDefinition'),
  'footnote 3': nowhere(
    'Where the research of paragraph 6 is published',
    'It is a reference; nobody acts on it.',
  ),
  'footnote 4': nowhere('Where a report on helplines is published', 'It is a reference; nobody acts on it.'),
  'footnote 5': where('The troubled families programme', 'criteria/23'),
  'footnote 6': where('What an ESN is', 'guidance/trackingTool/evidenceNumbers'),
  'footnote 7': where('Which thresholds are meant', 'criteria/24'),
  'footnote 8': where('Who the professionals are', 'criteria/27'),
  'footnote 9': where('Whose leaders and managers are meant', 'criteria/36', 'criteria/37'),
  'footnote 10': where('List six of the single inspection, with one field more', 'lists/childrenInNeed'),
  'footnote 11': where('List seven of the single inspection, with one field more', 'lists/childProtection'),
  'footnote 12': where(
    'Multi-agency involvement is two agencies or more',
    'lists/multiAgencyCases',
    'selection/multiAgencyNominated',
    'guidance/selectionNotes/multiAgency',
  ),
  'footnote 13': where(
    'Children who became looked after of late',
    'lists/positiveEngagementCases',
    'selection/positiveEngagementNominated',
    'guidance/selectionNotes/recentlyLookedAfter',
  ),
  'footnote 14': where(
    'The lists are those of the single inspection',
    'lists/contacts',
    'lists/earlyHelp',
    'lists/referrals',
    'lists/assessments',
    'lists/section47',
  ),
  'footnote 15': where('Where ESN 01 to 22 stand', 'guidance/trackingTool/evidenceNumbers'),
} as const satisfies Readonly<Record<string, Covered>>;

// The items of paragraph 26, which a citation names beside the paragraph.
const items = {
  'item 1.1': where('Organisational structures', 'requests/1.1'),
  'item 1.2': where('Management information', 'requests/1.2'),
  'item 1.3': where('Assessment and threshold criteria', 'requests/1.3'),
  'item 1.4': where('Practice audits', 'requests/1.4'),
  'item 1.5': where('Commissioned services and the early help offer', 'requests/1.5'),
  'item 1.6': where('Terms of reference of the safeguarding hub', 'requests/1.6'),
  'item 1.7': where('Needs analysis, strategies and action plans', 'requests/1.7'),
  'item 2.1': where('Organisational structures', 'requests/2.1'),
  'item 2.2': where('Minutes of the board', 'requests/2.2'),
  'item 2.3': where('Structure and members of the board', 'requests/2.3'),
  'item 2.4': where('Minutes of sub-groups', 'requests/2.4'),
  'item 3.1': where('Organisational structures', 'requests/3.1'),
  'item 3.2': where('Risk assessments', 'requests/3.2'),
  'item 3.3': where('Learning and development', 'requests/3.3'),
  'item 3.4': where('Child protection referral document', 'requests/3.4'),
  'item 3.5': where('Strategy, policies and guidance', 'requests/3.5'),
  'item 3.6': where('Action plans and self-assessments', 'requests/3.6'),
  'item 3.7': where('Audits and action plans', 'requests/3.7'),
  'item 3.8': where('Performance management', 'requests/3.8'),
  'item 4.1': where('Organisational structures', 'requests/4.1'),
  'item 4.2': where('Policy on child protection', 'requests/4.2'),
  'item 4.3': where('Policy on risk of harm to others', 'requests/4.3'),
  'item 4.4': where('Record of staff trained', 'requests/4.4'),
  'item 4.5': where('Approved premises', 'requests/4.5'),
  'item 5.1': where('Organisational structures', 'requests/5.1'),
  'item 5.2': where('Policy on child protection', 'requests/5.2'),
  'item 5.3': where('Policy on risk of harm to others', 'requests/5.3'),
  'item 5.4': where('Record of staff trained', 'requests/5.4'),
  'item 6.1': where('Organisational structures', 'requests/6.1'),
  'item 6.2': where('Commissioned services and who provides them', 'requests/6.2'),
  'item 6.3': where('Annual reports', 'requests/6.3'),
  'item 6.4': where('Policies of providers', 'requests/6.4'),
  'item 6.5': where('Audits and action plans', 'requests/6.5'),
} as const satisfies Readonly<Record<string, Covered>>;

const otherPlaces = {
  'title page': where(
    'The theme, its ages and its months, and what the guidance is read with',
    'guidance/ages/deepDiveAges',
    'guidance/ages/period',
    'guidance/scope/frameworkAlongside',
  ),
  contents: nowhere('The headings and their pages', 'It repeats the headings.'),
  'Annex B': where('The tracking tool', 'tool', 'guidance/trackingTool'),
  'last page': nowhere(
    'What Ofsted does, how to reach it, and the licence of the publication',
    'Nobody in an inspection acts on it; number and year stand with the publication itself.',
  ),
} as const satisfies Readonly<Record<string, Covered>>;

/**
 * Every numbered paragraph and footnote of 170018, every item of paragraph 26 and what has no number, in that order: where
 * the theme states it or why it does not.
 */
export const coverage: readonly CoverageTable[] = [
  {
    theme: themeManifest(neglect),
    publication: '170018',
    numbered: {
      'para ': 27,
      'footnote ': 15,
      'item 1.': 7,
      'item 2.': 4,
      'item 3.': 8,
      'item 4.': 5,
      'item 5.': 4,
      'item 6.': 5,
    },
    places: { ...paragraphs, ...footnotes, ...items, ...otherPlaces },
  },
];
