// What a page, a worker or another runtime needs that has bytes and no paths. Its build takes each `x.web.ts` in place of
// `x.ts`, so that no part of Node comes along.
export { type CheckOptions, checkWorkbooks } from './checking/check-workbooks.js';
export type { ListSource, NamedBytes } from './checking/list-source.js';
export type { ListInput, RowsProgress } from './checking/open-lists.js';
export { readWorkbooks, type WorkbookRows } from './checking/read-workbooks.js';
export { type Mapping, type MappingFile, readMapping } from './lists/mapping.js';
export { MappingError, type MappingProblem } from './lists/mapping-error.js';
export { writePlanTemplate } from './plans/plan-template.js';
export { writePlanReading } from './plans/plan-workbook.js';
export {
  type PlanFile,
  type PlanFileOptions,
  type PlanRowsRead,
  type PlanSheet,
  readPlanFile,
  readPlanRows,
} from './plans/read-plan-file.js';
export { planDateReader, writtenPlanCell } from './plans/written-cell.js';
export {
  openWorkbookFromBytes,
  type RawSheet,
  type RawWorkbook,
  ReadingError,
  type ReadingErrorCode,
  type ReadingLimits,
  readingErrorCodes,
  readingLimits,
} from './reading/index.js';
export { writeAnnotated } from './writing/annotated/annotated-workbook.js';
export { csvText } from './writing/csv.js';
export type { WritableRow } from './writing/list-sheet.js';
export { writeTemplate } from './writing/template.js';
