import { workbookParts } from '../reading/workbook-fixture.js';
import { zipBytes } from '../reading/zip-fixture.js';
import { Chance } from '../wild/chance.js';
import { manyLists } from '../wild/many-lists.js';
import { oddCsv } from '../wild/odd-csv.js';
import { oddOdsParts } from '../wild/odd-ods.js';
import { type OddSheet, oddSheet } from '../wild/odd-sheet.js';
import { oddFixture } from '../wild/odd-workbook.js';
import { trueRows } from '../wild/truth.js';
import { damaged, withOtherRecords } from './mutate-bytes.js';
import { otherCsv, otherXml } from './mutate-text.js';

/** A file that was sound before it was damaged. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function sheets(chance: Chance): ReadonlyMap<string, OddSheet> {
  const lists = chance.shuffled(manyLists.lists).slice(0, chance.between(1, 3));
  return new Map(
    lists.map((list) => [
      `List ${list.number}`,
      oddSheet(list, trueRows(list, chance.between(1, 6), 1, chance), chance),
    ]),
  );
}

function csv(chance: Chance): Uint8Array {
  const list = chance.pick(manyLists.lists);
  return oddCsv(oddSheet(list, trueRows(list, chance.between(1, 6), 1, chance), chance), chance);
}

/** A part may also come without a single byte. */
const otherOrNoXml = (content: string, chance: Chance): string =>
  chance.happens(0.05) ? '' : otherXml(content, chance);

/** A workbook in whose parts tokens were put in, taken out and doubled; sound as a container. */
function workbookOfOtherXml(chance: Chance): Uint8Array {
  const parts = workbookParts(oddFixture(sheets(chance), chance));
  const hit = new Set(Array.from({ length: chance.between(1, 2) }, () => chance.pick(parts)));
  return zipBytes(
    parts.map((part) =>
      hit.has(part) ? { ...part, content: otherOrNoXml(String(part.content), chance) } : part,
    ),
  );
}

const workbook = (chance: Chance): Uint8Array => zipBytes(workbookParts(oddFixture(sheets(chance), chance)));

/** An OpenDocument spreadsheet, damaged as a container or in its content. */
function mutantOds(chance: Chance): Uint8Array {
  const parts = oddOdsParts(sheets(chance), chance);
  if (chance.happens(0.25)) return damaged(zipBytes(parts), chance);
  return zipBytes(
    parts.map((part) =>
      part.name === 'content.xml' ? { ...part, content: otherXml(String(part.content), chance) } : part,
    ),
  );
}

/** A .zip of a csv file and a workbook. */
const archive = (chance: Chance): Uint8Array =>
  zipBytes([
    { name: 'Contacts.csv', content: csv(chance) },
    { name: 'lists/rest.xlsx', content: workbook(chance), isStored: chance.happens(0.5) },
  ]);

/** The damaged file of a seed: always the same. */
export function mutantOf(seed: number): Mutant {
  const chance = new Chance(seed * 2_654_435_761);
  switch (seed % 9) {
    case 0:
      return { name: 'mutant.csv', bytes: damaged(csv(chance), chance) };
    case 1:
    case 2:
      return {
        name: 'mutant.csv',
        bytes: Buffer.from(otherCsv(Buffer.from(csv(chance)).toString(), chance)),
      };
    case 3:
      return { name: 'mutant.xlsx', bytes: damaged(workbook(chance), chance) };
    case 4:
      return { name: 'mutant.xlsx', bytes: withOtherRecords(workbook(chance), chance) };
    case 5:
    case 6:
      return { name: 'mutant.xlsx', bytes: workbookOfOtherXml(chance) };
    case 7:
      return { name: 'mutant.ods', bytes: mutantOds(chance) };
    default:
      return {
        name: 'mutant.zip',
        bytes: chance.happens(0.5)
          ? damaged(archive(chance), chance)
          : withOtherRecords(archive(chance), chance),
      };
  }
}
