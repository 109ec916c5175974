import { type Covered, nowhere, where } from '../../../../../tooling/coverage/table.js';

/** The subsidiary guidance, 130178, place by place. */
export const subsidiaryPlaces: Readonly<Record<string, Covered>> = {
  // Parenting skills
  'para 1': where('Parenting skills', 'guidance/parenting'),
  'para 2': where('Evidence of support for parents', 'guidance/parenting'),
  'para 3': where(
    'What is considered of parenting programmes',
    'guidance/impliedShares',
    'guidance/parenting',
  ),
  // Early help
  'para 4': where('What early help means', 'guidance/earlyHelp'),
  'para 5': where('What is considered of early help', 'guidance/earlyHelp'),
  'para 6': where('Evidence of early help', 'guidance/earlyHelp'),
  // Case tracking; assessment, planning and review
  'para 7': where('Case tracking and the range of children', 'guidance/earlyHelp'),
  'para 8': where('Assessment, planning and review', 'guidance/earlyHelp'),
  // School readiness
  'para 9': where('Evidence of school readiness', 'guidance/schoolReadiness'),
  // Two-year-old funding
  'para 10': where('Two-year-olds entitled from 2013 and 2014', 'guidance/schoolReadiness'),
  'para 11': where('How places are funded', 'guidance/schoolReadiness'),
  'para 12': where('Authorities decide on spending', 'guidance/schoolReadiness'),
  'para 13': where('Centres promote the entitlement', 'guidance/schoolReadiness'),
  'para 14': where('Take-up is considered', 'guidance/schoolReadiness'),
  // Linked provision
  'para 15': where('Inspections of linked provision count', 'guidance/schoolReadiness'),
  'para 16': where('How provision is linked', 'guidance/schoolReadiness'),
  'para 17': where('Provision of the centre itself', 'guidance/schoolReadiness'),
  'para 18': where('Shared management', 'guidance/schoolReadiness'),
  'para 19': where('Informal links', 'guidance/schoolReadiness'),
  'para 20': where('What is evaluated in any event', 'guidance/schoolReadiness'),
  // Adult learning and services
  'para 21': where('Services for adults', 'guidance/adultServices'),
  'para 22': where('Kinds of adult learning', 'guidance/adultServices'),
  'para 23': where(
    'What is considered of learning; the rates',
    'guidance/adultLearningRates',
    'guidance/adultServices',
    'measures',
  ),
  'para 24': where('Outcomes rather than numbers', 'guidance/adultServices'),
  // Health services
  'para 25': where('Health services', 'guidance/healthServices'),
  // Joint observations
  'para 26': where('Joint observations are offered', 'guidance/jointObservationSteps'),
  'para 27': where('What joint observations help', 'guidance/jointObservationSteps'),
  'para 28': where('Who speaks first', 'guidance/jointObservationSteps'),
  'para 29': where('Weak practice', 'guidance/jointObservationSteps'),
  'para 30': where('Feedback to practitioners', 'guidance/jointObservationSteps'),
  'para 31': where("The leader's written record", 'guidance/jointObservationSteps'),
  'para 32': where('The evidence form', 'guidance/jointObservationSteps'),
  'para 33': where('Where there is no joint observation', 'guidance/jointObservationSteps'),
  // Performance management and professional development
  'para 34': where('Performance management', 'guidance/performanceManagement'),
  // Safety of young children and families
  'para 35': where('Safeguarding is a priority', 'guidance/safeguarding'),
  'para 36': where('Which guidance centres follow', 'guidance/safeguarding'),
  'para 37': where('Recruitment and vetting', 'guidance/safeguarding'),
  'para 38': where('No excessive time on policies', 'guidance/safeguarding'),
  'para 39': where(
    'Observing day to day; the portal; the internet',
    'guidance/safeguarding',
    'timeline/searchesMade',
  ),
  // Inspecting safeguarding
  'para 40': where('Two key judgements', 'guidance/safeguarding'),
  'para 41': where('Safeguarding in the quality of practice', 'guidance/safeguarding'),
  'para 42': where('Agencies together', 'guidance/safeguarding'),
  'para 43': where('Safeguarding in leadership', 'guidance/safeguarding'),
  // Serious incidents
  'para 44': where('Serious incidents in reports', 'guidance/seriousIncidents'),
  'para 45': where('Lines of enquiry stay free', 'guidance/seriousIncidents'),
  'para 46': where('Powers to refer to incidents', 'guidance/seriousIncidents'),
  'para 47': where('The sentence for the report', 'guidance/seriousIncidents'),
  // Footnotes
  'footnote 1': where('The handbook of 2013', 'guidance/parenting'),
  'footnote 2': where('The framework of 2013', 'guidance/parenting'),
  'footnote 3': where('Evidence-based programmes', 'guidance/parenting'),
  'footnote 4': where('The handbook of 2013 again', 'guidance/earlyHelp'),
  'footnote 5': where('Early help assessments in Working Together', 'guidance/earlyHelp'),
  'footnote 6': where('Free entitlement, progress check and profile', 'guidance/schoolReadiness'),
  'footnote 7': where('Family learning', 'guidance/adultServices'),
  'footnote 8': where('General provision', 'guidance/adultServices'),
  'footnote 9': where('Statutory guidance on health services', 'guidance/healthServices'),
  'footnote 10': where('Statutory guidance on centres', 'guidance/safeguarding'),
  'footnote 11': where('Statutory framework of the early years', 'guidance/safeguarding'),
  'footnote 12': where('Guidance on safer recruitment', 'guidance/safeguarding'),
  // Without a number
  introduction: where('What the guidance adds to', 'guidance/parenting'),
  'Annex A': nowhere(
    'Research and publications',
    'It lists what inspectors may wish to read; nobody acts on it.',
  ),
  'covers and contents': nowhere(
    'Title, age group, contents',
    'They name the document and repeat its headings; the age group is an assumption.',
  ),
};
