import { addMonths, dayNumber, fromDayNumber, type IsoDate } from '@deepdive/core';
import { FormulaFault } from './cell.js';

/** The number under which a spreadsheet keeps 1970-01-01. */
const dayOf1970 = 25_569;
/** 1 March 1900. Excel counts a 29 February 1900 that never was, so days before it have no number to rely on. */
const firstDay = 61;

/** A date as a spreadsheet keeps it: the days since 30 December 1899. */
export const serialOf = (iso: IsoDate): number => dayNumber(iso) + dayOf1970;

/** The date that a number stands for; its time of day does not count. */
function dateOf(serial: number): IsoDate {
  const day = Math.floor(serial);
  if (day < firstDay) throw new FormulaFault('#NUM!');
  try {
    return fromDayNumber(day - dayOf1970);
  } catch {
    throw new FormulaFault('#NUM!');
  }
}

/** The same day some months later or earlier, the month's last where it has no such day. */
export function monthsOn(serial: number, months: number): number {
  const date = dateOf(serial);
  try {
    return serialOf(addMonths(date, Math.trunc(months)));
  } catch {
    throw new FormulaFault('#NUM!');
  }
}

/** Year, month and day of a number. */
export function partsOf(serial: number): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = dateOf(serial).split('-').map(Number);
  return [year, month, day];
}

/** The number of a date that is given by year, month and day. */
export function serialOfParts(year: number, month: number, day: number): number {
  const first = `${String(year).padStart(4, '0')}-01-01` as IsoDate;
  try {
    return monthsOn(serialOf(first), month - 1) + day - 1;
  } catch {
    throw new FormulaFault('#NUM!');
  }
}

/** The number of the last day of the month that lies some months on. */
export function monthEnd(serial: number, months: number): number {
  const [, , day] = partsOf(serial);
  const next = monthsOn(serial - day + 1, months + 1);
  return next - 1;
}
