import { isIsoDate } from '@deepdive/core';
import type { CellValue } from '../../reading/cell-value.js';
import { dateOfSerial } from '../../standardising/dates.js';
import { serialOf } from '../sheet-style.js';
import type { LookingCell, StreamCell } from '../stream/sheet-stream.js';

/** Days between the epochs of the 1904 and the 1900 system. */
const days1904 = 1462;

/** A person's own cell as it is written again: the value, with dates looking like dates; formulas as their results. */
export function ownCell(cell: CellValue, date1904: boolean, isShaded: boolean): StreamCell {
  if (cell === null) return isShaded ? { value: null, look: 'plain', isShaded } : null;
  if (typeof cell !== 'object') return isShaded ? { value: cell, look: 'plain', isShaded } : cell;
  return { ...lookingCell(cell, date1904), isShaded };
}

function lookingCell(
  cell: Exclude<CellValue, string | number | boolean | null>,
  date1904: boolean,
): LookingCell {
  if ('error' in cell) return { value: cell.error, look: 'plain' };
  if ('iso' in cell) {
    return isIsoDate(cell.iso)
      ? { value: serialOf(cell.iso), look: 'date' }
      : { value: cell.iso, look: 'plain' };
  }
  const serial = date1904 ? cell.serial + days1904 : cell.serial;
  // A serial number that is no date looks like none, so that a person sees what stands there.
  if (dateOfSerial(serial, false) === null) return { value: cell.serial, look: 'plain' };
  return { value: serial, look: Number.isInteger(serial) ? 'date' : 'moment' };
}
