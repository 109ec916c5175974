import { type IsoDate, isIsoDate } from '@deepdive/core';

/** A day as a person may write it: `2026-01-05`, `5/1/2026`. `null` where it is none. */
export function dayWritten(text: string): IsoDate | null {
  if (isIsoDate(text)) return text;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}
