export { type CheckOptions, checkWorkbooks } from './checking/check-workbooks.js';
export { fileDigest, inputFiles } from './checking/input-files.js';
export type { ListSource, NamedBytes } from './checking/list-source.js';
export { type ListInput, type RowsProgress, withLists } from './checking/open-lists.js';
export { readWorkbooks, type SheetOfRows, type WorkbookRows } from './checking/read-workbooks.js';
export { type Gap, type Structure, structureOf } from './checking/structure-findings.js';
export type { ListFile, ListRow, ListSheet, RowFilter } from './lists/list-file.js';
export { type Mapping, type MappingFile, readMapping } from './lists/mapping.js';
export { MappingError, type MappingProblem } from './lists/mapping-error.js';
export { readMappingWorkbook } from './lists/mapping-workbook.js';
export { findLists, type ListReading } from './lists/read-lists.js';
export {
  type ColumnMatch,
  type KnownHeaders,
  knownHeaders,
  matchColumns,
  suggestLabels,
} from './matching/column-match.js';
export { nameFit, sheetName } from './matching/sheet-name.js';
export { planTable } from './plans/plan-table.js';
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
  type CellError,
  type CellValue,
  cellAddress,
  columnLetters,
  type DateSerial,
  type IsoDateCell,
  openWorkbook,
  openWorkbookFromBytes,
  type RawRow,
  type RawSheet,
  type RawWorkbook,
  ReadingError,
  type ReadingErrorCode,
  type ReadingErrorDetail,
  type ReadingLimits,
  type ReadingNote,
  type ReadingNoteCode,
  readingErrorCodes,
  readingLimits,
  readingNoteCodes,
} from './reading/index.js';
export { standsForBlank, visibleText } from './standardising/blanks.js';
export type { CodeReading } from './standardising/code-reading.js';
export { codeReader } from './standardising/codes.js';
export { dateOfSerial, dateOfText, type WrittenDate } from './standardising/dates.js';
export { type ReadingContext, type Standardiser, standardiser } from './standardising/standardise.js';
export { writeAnnotated } from './writing/annotated/annotated-workbook.js';
export { csvCell, csvText, listCsv } from './writing/csv.js';
export { findingsJUnit } from './writing/findings-junit.js';
export { findingsSarif } from './writing/findings-sarif.js';
export { findingTable, writeFindings } from './writing/findings-workbook.js';
export type { WritableRow } from './writing/list-sheet.js';
export { writeMapping } from './writing/mapping-workbook.js';
export { type TableSheet, writeTables } from './writing/tables-workbook.js';
export { writeTemplate } from './writing/template.js';
