export { calendar } from './calendar/calendar.js';
export { type MeetingInDiary, type MeetingsInDiary, meetingsCalendar } from './calendar/meetings-calendar.js';
export { checkReport, checkReportPieces } from './check-report/check-report.js';
export type { ReportLimits } from './check-report/report-context.js';
export { formDocument } from './form/form-document.js';
export { formPage } from './form/form-page.js';
export { type OutcomesPage, outcomesReport } from './outcomes/outcomes-report.js';
export { type LeftOutFor, leftOutByReason } from './plan/left-out.js';
export { type PlanOfFile, planPage } from './plan/plan-page.js';
export type {
  InspectionReport,
  ReportedAssumption,
  ReportedCriterion,
  ReportedGrades,
  ReportedList,
  ReportedMeasure,
  ReportedPlan,
  ReportedSelection,
  ReportedVersion,
  ReportedWording,
  Signed,
} from './report/inspection-report.js';
export { reportDocument } from './report/report-document.js';
export { reportPage } from './report/report-page.js';
export type {
  ReportCell,
  ReportColumn,
  ReportPart,
  ReportSection,
  ReportTable,
} from './report/report-part.js';
export { reportSections, reportTitle } from './report/report-sections.js';
export { selectionSheet } from './selection/selection-sheet.js';
export { timelinePage } from './timeline/timeline-page.js';
export { type Picture, timelinePicture } from './timeline/timeline-picture.js';
