import { type ListManifest, type ThemeManifest, themeManifest } from '@deepdive/core';
import { ilacs2019, ilacs2024 } from '../src/index.js';
import { codesIn2019, codesIn2024, type PrintedCodes } from './printed-codes.js';
import { type PrintedColumns, printedIn2019, printedIn2024 } from './printed-columns.js';

/** One edition with what its template prints. */
export interface PrintedEdition {
  readonly edition: string;
  readonly theme: ThemeManifest;
  readonly columns: PrintedColumns;
  readonly codes: PrintedCodes;
}

/** Both editions as every other part reads them. */
export const editions: readonly PrintedEdition[] = [
  { edition: '2019', theme: themeManifest(ilacs2019), columns: printedIn2019, codes: codesIn2019 },
  { edition: '2024', theme: themeManifest(ilacs2024), columns: printedIn2024, codes: codesIn2024 },
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
