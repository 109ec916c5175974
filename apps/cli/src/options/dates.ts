import { type IsoDate, isIsoDate } from '@deepdive/core';
import { refusal } from '../refusal.js';

/** A date as people in England write it, read as ISO: `02/05/2017` is 2 May 2017. */
function ukDate(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

/**
 * The date an option gives.
 *
 * @throws Refusal `date-wrong`, with the date that was meant where that can be told
 */
export function dateOption(option: string, text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw refusal({
    code: 'date-wrong',
    says: `${option} is "${text}", which is no date.`,
    expected: 'a date written YYYY-MM-DD',
    nearest: ukDate(text),
  });
}
