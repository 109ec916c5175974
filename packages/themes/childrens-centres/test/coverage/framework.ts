import type { Covered } from './covered.js';

/** The framework, 130057: paragraphs. */
export const frameworkParagraphs: Readonly<Record<number, Covered>> = {
  // What is the purpose of a children's centre inspection?
  1: ['guidance/purpose'],
  2: ['guidance/purpose'],
  // How does inspection promote improvement?
  3: ['guidance/purpose'],
  4: ['guidance/purpose'],
  // Key features of the framework
  5: ['guidance/purpose'],
  6: ['facts', 'guidance/organisation', 'guidance/reinspection', 'limitingRules/thirdTimeNotGood'],
  // Legal requirements
  7: ['guidance/legalBasis', 'guidance/organisation'],
  8: ['guidance/legalBasis'],
  // Timing
  9: ['guidance/legalBasis', 'timeline/everyCentreInspected'],
  10: ['guidance/timing'],
  11: ['guidance/legalBasis'],
  12: ['guidance/timing'],
  13: ['guidance/timing'],
  14: ['guidance/deferral', 'guidance/timing'],
  // Principles
  15: ['guidance/principles'],
  16: ['guidance/principles'],
  // Self-evaluation
  17: ['guidance/principles'],
  // Who inspects
  18: ['guidance/team'],
  19: ['guidance/team'],
  // Grades
  20: { sameAsHandbook: 'para 120' },
  // Key judgements
  21: { sameAsHandbook: 'para 117' },
  // Overall effectiveness
  22: { sameAsHandbook: 'para 131' },
  23: { sameAsHandbook: 'para 132' },
  24: ['guidance/overallConsidered'],
  25: { sameAsHandbook: 'para 135' },
  26: { sameAsHandbook: 'para 136' },
  // Access to services
  27: ['guidance/accessConsidered'],
  28: ['guidance/accessConsidered'],
  // Quality and impact of practice and services
  29: ['guidance/qualityConsidered'],
  30: ['guidance/qualityConsidered'],
  // Leadership, governance and management
  31: ['guidance/leadershipConsidered'],
  32: ['guidance/leadershipConsidered'],
  // Before the inspection
  33: ['guidance/organisation', 'guidance/team'],
  34: ['guidance/organisation'],
  35: ['guidance/notification', 'timeline/inspectionBegins', 'timelineAnchor'],
  36: ['guidance/firstCall', 'timeline/leadInspectorCallsWithin24Hours'],
  37: ['guidance/leadPreparation'],
  38: ['guidance/leadPreparation'],
  39: ['guidance/views', 'timeline/familiesTold'],
  40: ['guidance/views'],
  // During the inspection
  41: ['guidance/team', 'timeline/largerOver', 'timeline/smallCentreOver'],
  42: { sameAsHandbook: 'para 63' },
  43: ['guidance/gathering'],
  44: ['guidance/gathering'],
  45: ['guidance/gathering'],
  46: ['guidance/gathering'],
  47: { sameAsHandbook: 'para 80' },
  48: ['guidance/gathering'],
  49: ['guidance/gathering'],
  50: ['guidance/gathering'],
  51: ['guidance/judging'],
  52: ['guidance/judging'],
  53: ['guidance/judging'],
  // How leader and senior staff engage
  54: ['guidance/leadersTakePart'],
  55: ['guidance/leadersTakePart'],
  56: ['guidance/codeOfConduct'],
  57: ['guidance/codeOfConduct'],
  58: ['guidance/expectedOfStaff'],
  59: ['guidance/leadersTakePart', 'timeline/dailyFeedback'],
  60: ['guidance/qualityAssurance'],
  61: ['guidance/qualityAssurance'],
  62: ['guidance/qualityAssurance', 'timeline/surveyAsked'],
  // After the inspection
  63: ['guidance/finalFeedback'],
  64: ['guidance/clearBeforeLeaving'],
  65: ['guidance/reporting', 'timeline/draftReceived'],
  66: ['guidance/reporting', 'timeline/inadequateFactsCheckedByFramework'],
  67: [
    'guidance/reporting',
    'timeline/inadequateReportPublishedByFramework',
    'timeline/reportPublishedByFramework',
  ],
  68: ['guidance/reporting'],
  69: ['guidance/reporting'],
  70: ['guidance/reporting'],
  71: ['guidance/reporting'],
  72: ['guidance/planOfAction'],
  // Complaints
  73: ['guidance/complaints'],
  74: ['guidance/complaints'],
  75: ['guidance/complaints'],
};

/** The framework, 130057: footnotes. */
export const frameworkFootnotes: Readonly<Record<number, Covered>> = {
  1: ['guidance/legalBasis'],
  2: ['guidance/purpose'],
  3: ['guidance/purpose'],
  4: { sameAsHandbook: 'footnote 6' },
  5: ['guidance/legalBasis'],
  6: ['guidance/legalBasis'],
  7: ['guidance/legalBasis'],
  8: { sameAsHandbook: 'para 5' },
  9: { sameAsHandbook: 'footnote 6' },
  10: ['guidance/legalBasis', 'timeline/everyCentreInspected'],
  11: ['guidance/deferral'],
  12: { notStated: 'It says where the handbook is found.' },
  13: ['guidance/accessConsidered'],
  14: ['guidance/qualityConsidered'],
  15: ['guidance/team'],
  16: ['guidance/targetGroupsInFramework'],
};
