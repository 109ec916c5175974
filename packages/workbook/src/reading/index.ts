export { cellAddress, columnLetters } from './cell-address.js';
export type { CellError, CellValue, DateSerial, IsoDateCell, RawRow } from './cell-value.js';
export { openWorkbook, openWorkbookFromBytes } from './open-workbook.js';
export type { RawSheet, RawWorkbook } from './raw-workbook.js';
export {
  ReadingError,
  type ReadingErrorCode,
  type ReadingErrorDetail,
  readingErrorCodes,
} from './reading-errors.js';
export { type ReadingLimits, readingLimits } from './reading-limits.js';
export { type ReadingNote, type ReadingNoteCode, readingNoteCodes } from './reading-notes.js';
