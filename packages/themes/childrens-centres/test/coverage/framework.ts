import { type Covered, nowhere, where } from '../../../../../tooling/coverage/table.js';

/** The framework, 130057, place by place. */
export const frameworkPlaces: Readonly<Record<string, Covered>> = {
  // What is the purpose of a children's centre inspection?
  'para 1': where('What an inspection is and on what evidence', 'guidance/purpose'),
  'para 2': where('Whom inspection informs', 'guidance/purpose'),
  // How does inspection promote improvement?
  'para 3': where('Inspection has to encourage improvement', 'guidance/purpose'),
  'para 4': where('How inspection drives improvement', 'guidance/purpose'),
  // Key features of the framework
  'para 5': where('Focus on targeted families; three key judgements', 'guidance/purpose'),
  'para 6': where(
    'Two kinds of inspection; simultaneous inspections; what each grade leads to',
    'facts',
    'guidance/organisation',
    'guidance/reinspection',
    'limitingRules/thirdTimeNotGood',
  ),
  // Legal requirements
  'para 7': where(
    'The Act; which centres; groups and single centres',
    'guidance/legalBasis',
    'guidance/organisation',
  ),
  'para 8': where('Centres are not charged', 'guidance/legalBasis'),
  // Timing
  'para 9': where('Inspected within five years', 'guidance/legalBasis', 'timeline/everyCentreInspected'),
  'para 10': where('Frequency in proportion to performance', 'guidance/timing'),
  'para 11': where('Powers to inspect at any time', 'guidance/legalBasis'),
  'para 12': where('More frequent inspection where there are concerns', 'guidance/timing'),
  'para 13': where('Examples of reasons to inspect', 'guidance/timing'),
  'para 14': where('Any time of year; cancelling and deferring', 'guidance/deferral', 'guidance/timing'),
  // Principles
  'para 15': where('In whose interest inspection acts', 'guidance/principles'),
  'para 16': where('Seven principles', 'guidance/principles'),
  // Self-evaluation
  'para 17': where('Self-evaluation', 'guidance/principles'),
  // Who inspects
  'para 18': where('Who inspects, and how inspectors are trained', 'guidance/team'),
  'para 19': where("Who leads; Ofsted's quality assurance", 'guidance/team'),
  // Grades
  'para 20': { about: 'The scale of four grades', sameAs: '130056 para 120' },
  // Key judgements
  'para 21': { about: 'Where the evaluation schedule is', sameAs: '130056 para 117' },
  // Overall effectiveness
  'para 22': {
    about: 'Overall effectiveness takes the key judgements into account',
    sameAs: '130056 para 131',
  },
  'para 23': { about: 'Legal requirements and the difference made', sameAs: '130056 para 132' },
  'para 24': where('What else is considered for the whole', 'guidance/overallConsidered'),
  'para 25': { about: 'Differences within a group', sameAs: '130056 para 135' },
  'para 26': { about: 'Shared services of centres that work together', sameAs: '130056 para 136' },
  // Access to services
  'para 27': where('What access to services is about', 'guidance/accessConsidered'),
  'para 28': where('What is considered for access', 'guidance/accessConsidered'),
  // Quality and impact of practice and services
  'para 29': where('What quality and impact is about', 'guidance/qualityConsidered'),
  'para 30': where('What is considered for quality and impact', 'guidance/qualityConsidered'),
  // Leadership, governance and management
  'para 31': where('What leadership is about', 'guidance/leadershipConsidered'),
  'para 32': where('What is considered for leadership', 'guidance/leadershipConsidered'),
  // Before the inspection
  'para 33': where(
    'Simultaneous inspections and the size of teams',
    'guidance/organisation',
    'guidance/team',
  ),
  'para 34': where('Coordination with other inspections', 'guidance/organisation'),
  'para 35': where(
    "Three working days' notice, or none",
    'guidance/notification',
    'timeline/inspectionBegins',
    'timelineAnchor',
  ),
  'para 36': where(
    'First contact within 24 hours, and what it is for',
    'guidance/firstCall',
    'timeline/leadInspectorCallsWithin24Hours',
  ),
  'para 37': where("Preparation on site; the centre's own assessment", 'guidance/leadPreparation'),
  'para 38': where('The meeting with the leader before the inspection', 'guidance/leadPreparation'),
  'para 39': where(
    'The centre tells families, partners and the authority',
    'guidance/views',
    'timeline/familiesTold',
  ),
  'para 40': where('Talking with families and children', 'guidance/views'),
  // During the inspection
  'para 41': where(
    'Days on site and size of team',
    'guidance/team',
    'timeline/largerOver',
    'timeline/smallCentreOver',
  ),
  'para 42': { about: 'Time on site is for first-hand evidence', sameAs: '130056 para 63' },
  'para 43': where('Evidence considered', 'guidance/gathering'),
  'para 44': where('Where activities are observed', 'guidance/gathering'),
  'para 45': where('Tracking target children, families and groups', 'guidance/gathering'),
  'para 46': where('Who is interviewed; policies scrutinised', 'guidance/gathering'),
  'para 47': { about: 'External views of performance', sameAs: '130056 para 80' },
  'para 48': where('Information is freely available', 'guidance/gathering'),
  'para 49': where('What evidence informs', 'guidance/gathering'),
  'para 50': where('Evidence forms and the evidence base', 'guidance/gathering'),
  'para 51': where('Judgements agreed, supported and by best fit', 'guidance/judging'),
  'para 52': where('Emerging findings are discussed', 'guidance/judging'),
  'para 53': where('Final judgements are moderated', 'guidance/judging'),
  // How leader and senior staff engage
  'para 54': where('How leaders and senior staff take part', 'guidance/leadersTakePart'),
  'para 55': where('What the centre leader is invited to', 'guidance/leadersTakePart'),
  'para 56': where('The code of conduct', 'guidance/codeOfConduct'),
  'para 57': where('Protecting who said what; duty to pass on', 'guidance/codeOfConduct'),
  'para 58': where('What is expected of staff', 'guidance/expectedOfStaff'),
  'para 59': where('Feedback each day', 'guidance/leadersTakePart', 'timeline/dailyFeedback'),
  'para 60': where('Quality of inspection', 'guidance/qualityAssurance'),
  'para 61': where('A misleading report or a flawed inspection', 'guidance/qualityAssurance'),
  'para 62': where('The survey afterwards', 'guidance/qualityAssurance', 'timeline/surveyAsked'),
  // After the inspection
  'para 63': where('Formal feedback', 'guidance/finalFeedback'),
  'para 64': where('What is clear before inspectors leave', 'guidance/clearBeforeLeaving'),
  'para 65': where('The report; a draft within 10 days', 'guidance/reporting', 'timeline/draftReceived'),
  'para 66': where(
    'Drafts, and days to answer on the facts',
    'guidance/reporting',
    'timeline/draftReceived',
    'timeline/inadequateFactsCheckedByFramework',
  ),
  'para 67': where(
    'Published within 15 working days, or 25 days',
    'guidance/reporting',
    'timeline/inadequateReportPublishedByFramework',
    'timeline/reportPublishedByFramework',
  ),
  'para 68': where('Who gets a copy', 'guidance/reporting'),
  'para 69': where('Published five days after it was sent', 'guidance/reporting'),
  'para 70': where('More time in exceptional circumstances', 'guidance/reporting'),
  'para 71': where('Relevant parties', 'guidance/reporting'),
  'para 72': where('The action plan', 'guidance/planOfAction'),
  // Complaints
  'para 73': where('Concerns during the inspection', 'guidance/complaints'),
  'para 74': where('Concerns about the report', 'guidance/complaints'),
  'para 75': where('Formal complaints', 'guidance/complaints'),
  // Footnotes
  'footnote 1': where("The term children's centre", 'guidance/legalBasis'),
  'footnote 2': where('The term parents', 'guidance/purpose'),
  'footnote 3': where('The duties of Ofsted by the Education and Inspections Act', 'guidance/purpose'),
  'footnote 4': { about: 'Locality', sameAs: '130056 footnote 6' },
  'footnote 5': where('The Act that governs inspections', 'guidance/legalBasis'),
  'footnote 6': where('The handbook', 'guidance/legalBasis'),
  'footnote 7': where('Definition in the Act', 'guidance/legalBasis'),
  'footnote 8': { about: 'Where a group is defined', sameAs: '130056 para 5' },
  'footnote 9': { about: 'Locality again', sameAs: '130056 footnote 6' },
  'footnote 10': where('The Regulations of 2010', 'guidance/legalBasis', 'timeline/everyCentreInspected'),
  'footnote 11': where('The deferral policy', 'guidance/deferral'),
  'footnote 12': nowhere('Where the handbook is found', 'It says where the handbook is found.'),
  'footnote 13': where('Where target groups are explained', 'guidance/accessConsidered'),
  'footnote 14': where('Tracking', 'guidance/qualityConsidered'),
  'footnote 15': where('Reach area as a number of families', 'guidance/team'),
  'footnote 16': where('Protected characteristics', 'guidance/targetGroupsInFramework'),
  // Without a number
  'Annex A': where(
    'The glossary; twelve target groups',
    'guidance/targetGroupsInFramework',
    'guidance/terms',
  ),
  'covers and contents': nowhere(
    'Title, age group, contents',
    'They name the document and repeat its headings; the age group is an assumption.',
  ),
};
