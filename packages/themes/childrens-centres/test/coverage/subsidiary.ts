import type { Covered } from './covered.js';

/** The subsidiary guidance, 130178: paragraphs. */
export const subsidiaryParagraphs: Readonly<Record<number, Covered>> = {
  // Parenting skills
  1: ['guidance/parenting'],
  2: ['guidance/parenting'],
  3: ['guidance/impliedShares', 'guidance/parenting'],
  // Early help
  4: ['guidance/earlyHelp'],
  5: ['guidance/earlyHelp'],
  6: ['guidance/earlyHelp'],
  // Case tracking; assessment, planning and review
  7: ['guidance/earlyHelp'],
  8: ['guidance/earlyHelp'],
  // School readiness
  9: ['guidance/schoolReadiness'],
  // Two-year-old funding
  10: ['guidance/schoolReadiness'],
  11: ['guidance/schoolReadiness'],
  12: ['guidance/schoolReadiness'],
  13: ['guidance/schoolReadiness'],
  14: ['guidance/schoolReadiness'],
  // Linked provision
  15: ['guidance/schoolReadiness'],
  16: ['guidance/schoolReadiness'],
  17: ['guidance/schoolReadiness'],
  18: ['guidance/schoolReadiness'],
  19: ['guidance/schoolReadiness'],
  20: ['guidance/schoolReadiness'],
  // Adult learning and services
  21: ['guidance/adultServices'],
  22: ['guidance/adultServices'],
  23: ['guidance/adultLearningRates', 'guidance/adultServices'],
  24: ['guidance/adultServices'],
  // Health services
  25: ['guidance/healthServices'],
  // Joint observations
  26: ['guidance/jointObservationSteps'],
  27: ['guidance/jointObservationSteps'],
  28: ['guidance/jointObservationSteps'],
  29: ['guidance/jointObservationSteps'],
  30: ['guidance/jointObservationSteps'],
  31: ['guidance/jointObservationSteps'],
  32: ['guidance/jointObservationSteps'],
  33: ['guidance/jointObservationSteps'],
  // Performance management and professional development
  34: ['guidance/performanceManagement'],
  // Safety of young children and families
  35: ['guidance/safeguarding'],
  36: ['guidance/safeguarding'],
  37: ['guidance/safeguarding'],
  38: ['guidance/safeguarding'],
  39: ['guidance/safeguarding', 'timeline/searchesMade'],
  // Inspecting safeguarding
  40: ['guidance/safeguarding'],
  41: ['guidance/safeguarding'],
  42: ['guidance/safeguarding'],
  43: ['guidance/safeguarding'],
  // Serious incidents
  44: ['guidance/seriousIncidents'],
  45: ['guidance/seriousIncidents'],
  46: ['guidance/seriousIncidents'],
  47: ['guidance/seriousIncidents'],
};

/** The subsidiary guidance, 130178: footnotes. */
export const subsidiaryFootnotes: Readonly<Record<number, Covered>> = {
  1: ['guidance/parenting'],
  2: ['guidance/parenting'],
  3: ['guidance/parenting'],
  4: ['guidance/earlyHelp'],
  5: ['guidance/earlyHelp'],
  6: ['guidance/schoolReadiness'],
  7: ['guidance/adultServices'],
  8: ['guidance/adultServices'],
  9: ['guidance/healthServices'],
  10: ['guidance/safeguarding'],
  11: ['guidance/safeguarding'],
  12: ['guidance/safeguarding'],
};
