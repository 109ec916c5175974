import type { CellValue as CleanValue } from '@deepdive/core';

const total = /^(?:grand |sub ?)?totals? ?[:=]?$/i;
const note = /^(grand )?totals?\b|^applied filters|^count of\b/i;
/** Identifiers have fewer words than a sentence. */
const fewestWordsOfNote = 4;

/** What a row with values is if it is no row of the list: a total, a note, the headers once more; `null` for a row. */
export function notARow(
  values: Readonly<Record<string, CleanValue>>,
  filled: number,
  key: string,
  keyHeader: string | null,
): string | null {
  const id = values[key];
  if (id === null || id === undefined) {
    return Object.values(values).some((value) => typeof value === 'string' && total.test(value))
      ? 'a total or note, not a person'
      : null;
  }
  if (typeof id !== 'string') return null;
  if (id === keyHeader) return 'the headers, repeated';
  const isNote =
    total.test(id) ||
    (filled <= 2 && note.test(id)) ||
    (filled === 1 && id.split(' ').length >= fewestWordsOfNote);
  return isNote ? 'a total or note, not a person' : null;
}
