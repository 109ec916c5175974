import {
  checkWorkbooks,
  readMapping,
  readWorkbooks,
  writeAnnotated,
  writeTemplate,
} from '@deepdive/workbook';
import type { Desk } from './desk.js';
import { deskOf } from './desk-of.js';

/**
 * A desk that reads and writes workbooks in this process. Files stay in memory: nothing is written to a disk.
 *
 * @example
 * ```ts
 * import { workbookDesk } from '@deepdive/web';
 *
 * console.log(Object.keys(workbookDesk())); // [ 'check', 'annotated', 'rows', 'template' ]
 * ```
 */
export const workbookDesk = (): Desk =>
  deskOf({ checkWorkbooks, readMapping, readWorkbooks, writeAnnotated, writeTemplate }, true);
