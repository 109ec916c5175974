import { comparableLabel, type ListManifest } from '@deepdive/core';

const longestSheetName = 31;

/** The words of an id: `childrenInNeed` is "Children in need". */
function wordsOfId(id: string): string {
  const words = id.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The name of a list's sheet in workbooks that this product writes: its number where it has one, and its title, or the
 * words of its id where the title does not fit Excel's 31 characters; without the characters Excel refuses.
 *
 * @example
 * ```ts
 * import { sheetName } from '@deepdive/workbook';
 *
 * console.log(sheetName({ id: 'childProtection', number: 7, title: 'Child protection' })); // List 7 Child protection
 * ```
 */
export function sheetName({ id, number, title }: Pick<ListManifest, 'id' | 'number' | 'title'>): string {
  const numbered = (name: string): string =>
    (number === null ? name : `List ${number} ${name}`)
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const full = numbered(title);
  return full.length <= longestSheetName ? full : numbered(wordsOfId(id)).slice(0, longestSheetName).trim();
}

/**
 * How well a sheet's name fits a list, from 0 to 1: its number ("List_7", "7 CP"), its title or words of it. Number 1
 * is not read out of 10 or 11.
 *
 * @example
 * ```ts
 * import { nameFit } from '@deepdive/workbook';
 *
 * console.log(nameFit('List_1', { id: 'contacts', number: 1, title: 'Contacts' })); // 0.9
 * console.log(nameFit('List_11', { id: 'contacts', number: 1, title: 'Contacts' })); // 0
 * ```
 */
export function nameFit(sheet: string, list: Pick<ListManifest, 'id' | 'number' | 'title'>): number {
  const name = comparableLabel(sheet);
  const title = comparableLabel(list.title);
  if (name === comparableLabel(sheetName(list)) || name === title) return 1;
  if (name === comparableLabel(wordsOfId(list.id))) return 1;
  const numbered = /(?:^|\b)(?:list|annex a|l)? ?0*(\d{1,2})(?:\b|$)/.exec(name);
  if (list.number !== null && numbered && /list|^\d/.test(name) && Number(numbered[1]) === list.number)
    return 0.9;
  const words = name
    .replace(/\d+/g, ' ')
    .replace(/\blist\b/g, ' ')
    .split(' ')
    .filter((word) => word.length > 2);
  const own = new Set(title.split(' ').filter((word) => word.length > 2));
  if (words.length === 0 || own.size === 0) return 0;
  const shared = words.filter(
    (word) => own.has(word) || own.has(`${word}s`) || own.has(word.replace(/s$/, '')),
  ).length;
  return (0.8 * shared) / Math.max(words.length, own.size);
}
