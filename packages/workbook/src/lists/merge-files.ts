import type { ListManifest } from '@deepdive/core';
import { fingerprinter } from '../reading/digests.js';
import type { ListFile, ListRow, ListSheet, RowFilter } from './list-file.js';
import { personOf } from './person-of.js';

/** A sheet of a list, and how late its file was named: the later, the newer. */
interface Aged {
  readonly sheet: ListSheet;
  readonly age: number;
}

/** How often a row stands in a file. */
interface Standing {
  readonly age: number;
  readonly sheet: ListSheet;
  rows: number;
}

/** What makes two rows the same row: the child where a list has one row a child, else everything in the row. */
type Identity = (row: ListRow) => { readonly id: string; readonly isChild: boolean };

function identityOf(list: ListManifest, fingerprint: (text: string) => string): Identity {
  const person = personOf(list);
  return ({ values }) => {
    const child = values[person];
    if (list.oneRowPerChild && typeof child === 'string') return { id: `child ${child}`, isChild: true };
    return { id: fingerprint(JSON.stringify(values)), isChild: false };
  };
}

/** Counts the rows of all files but the first, each under what makes it itself. */
async function standingsOf(
  sheets: readonly Aged[],
  identity: Identity,
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const standings = new Map<string, Standing[]>();
  const oldest = sheets[0]?.age;
  for (const { sheet, age } of sheets) {
    if (age === oldest) continue;
    for await (const batch of sheet.rows()) {
      for (const row of batch) {
        const { id } = identity(row);
        const held = standings.get(id) ?? [];
        if (held.length === 0) standings.set(id, held);
        const standing = held.find((each) => each.age === age);
        if (standing) standing.rows += 1;
        else held.push({ age, sheet, rows: 1 });
      }
    }
  }
  return standings;
}

const placeOf = ({ sheet, file }: ListSheet): string => `sheet “${sheet}” of ${file}, which was named later`;

/**
 * Leaves out rows that a newer file replaces: of a list with one row a child every older row of the child, of other
 * lists as many rows as the newer file has that are the same in every column.
 */
function filterOf(
  { age }: Aged,
  standings: ReadonlyMap<string, readonly Standing[]>,
  identity: Identity,
): () => RowFilter {
  return () => {
    const replaced = new Map<string, number>();
    return (row) => {
      const { id, isChild } = identity(row);
      const newer = (standings.get(id) ?? []).filter((each) => each.age > age);
      const newest = newer.at(-1);
      if (newest === undefined) return null;
      if (isChild) return `replaced by the row of the same child in ${placeOf(newest.sheet)}`;
      const already = replaced.get(id) ?? 0;
      if (already >= Math.max(...newer.map(({ rows }) => rows))) return null;
      replaced.set(id, already + 1);
      return `the same row stands in ${placeOf(newest.sheet)}`;
    };
  };
}

/**
 * Makes one list of the sheets that hold it in several files, the file that was named last being the newest. Within one
 * file nothing is left out: a child that stands there twice is for a person to look at.
 */
export async function mergeFiles(files: readonly ListFile[]): Promise<void> {
  const byList = new Map<string, Aged[]>();
  files.forEach(({ listSheets }, age) => {
    for (const sheet of listSheets) {
      const held = byList.get(sheet.list.id) ?? [];
      byList.set(sheet.list.id, [...held, { sheet, age }]);
    }
  });
  for (const sheets of byList.values()) {
    const [oldest] = sheets;
    if (oldest === undefined || new Set(sheets.map(({ age }) => age)).size < 2) continue;
    const identity = identityOf(oldest.sheet.list, await fingerprinter());
    const standings = await standingsOf(sheets, identity);
    for (const each of sheets) each.sheet.leaveOut(filterOf(each, standings, identity));
  }
}
