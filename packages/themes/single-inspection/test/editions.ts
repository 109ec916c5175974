import { type ListManifest, type ThemeManifest, themeManifest } from '@deepdive/core';
import { singleInspection2014, singleInspection2015 } from '../src/index.js';
import { type PrintedFields, printedIn2014, printedIn2015 } from './printed-fields.js';

/** One edition with what Table 2 prints for it. */
export interface PrintedEdition {
  readonly edition: string;
  readonly theme: ThemeManifest;
  readonly printed: PrintedFields;
}

/** Both editions as every other part reads them. */
export const editions: readonly PrintedEdition[] = [
  { edition: '2014', theme: themeManifest(singleInspection2014), printed: printedIn2014 },
  { edition: '2015', theme: themeManifest(singleInspection2015), printed: printedIn2015 },
];

/** Every list of both editions, named for a test. */
export const everyList: readonly (readonly [name: string, list: ListManifest])[] = editions.flatMap(
  ({ edition, theme }) => theme.lists.map((list) => [`${edition} ${list.id}`, list] as const),
);

/** One list of an edition. */
export function listOf(edition: string, id: string): ListManifest {
  const found = everyList.find(([name]) => name === `${edition} ${id}`);
  if (!found) throw new Error(`no list ${id} in ${edition}`);
  return found[1];
}
