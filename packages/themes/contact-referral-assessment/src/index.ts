export { p090026 } from './publications.js';
export { type Case, contactReferralAssessment } from './theme.js';
