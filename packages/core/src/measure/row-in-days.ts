import type { IsoDate } from '../calendar/index.js';
import type { CellValue, RowValues, Truth } from '../expression/evaluate.js';
import type { RowDates } from '../list.js';
import type { Days } from './days-of-period.js';

const isDate = (value: CellValue | undefined): value is IsoDate => typeof value === 'string' && value !== '';

/**
 * Whether a row lies in some days: an event on one of them, a spell on any of them. A blank date of an event, or a blank
 * beginning, leaves it open; a blank end is a spell that goes on. A list without dates shows what holds on the day.
 */
export function rowInDays(row: RowValues, dates: RowDates | null, { from, to }: Days): Truth {
  if (dates === null) return true;
  if (dates.kind === 'event') {
    const on = row[dates.on];
    if (!isDate(on)) return null;
    return on <= to && (from === null || on >= from);
  }
  const ended = row[dates.to];
  if (isDate(ended) && from !== null && ended < from) return false;
  const begun = row[dates.from];
  return isDate(begun) ? begun <= to : null;
}

/** The same of a row that counts only from one of its own dates on. */
export function rowInDaysFrom(onlyFrom: string, row: RowValues, dates: RowDates | null, days: Days): Truth {
  const first = row[onlyFrom];
  if (!isDate(first)) return rowInDays(row, dates, days) === false ? false : null;
  if (first > days.to) return false;
  const from = days.from === null || first > days.from ? first : days.from;
  return rowInDays(row, dates, { from, to: days.to });
}
