export { calendar } from './calendar/calendar.js';
export { checkReport, checkReportPieces } from './check-report/check-report.js';
export type { ReportLimits } from './check-report/report-context.js';
export { formDocument } from './form/form-document.js';
export { formPage } from './form/form-page.js';
export { type OutcomesPage, outcomesReport } from './outcomes/outcomes-report.js';
export { type PlanOfFile, planPage } from './plan/plan-page.js';
export { selectionSheet } from './selection/selection-sheet.js';
export { timelinePage } from './timeline/timeline-page.js';
