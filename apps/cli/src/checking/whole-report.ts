import type { CheckResult, ThemeManifest } from '@deepdive/core';
import { csvCell, findingTable } from '@deepdive/workbook';
import type { FindingLog } from './finding-log.js';

/** Findings that are put together before they are written. */
const perPiece = 256;

/** Joins texts to pieces worth writing. */
async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  for await (const text of texts) {
    held.push(text);
    if (held.length < perPiece) continue;
    yield held.join('');
    held = [];
  }
  yield held.join('');
}

async function* jsonTexts(result: CheckResult, log: FindingLog): AsyncGenerator<string> {
  const { notKept: _, ...rest } = result;
  const shell = JSON.stringify({ ...rest, findings: [] }, null, 2);
  // Line ends inside texts are escaped, and only a key of the document itself is indented by two.
  const place = '\n  "findings": [';
  const at = shell.indexOf(place) + place.length;
  yield shell.slice(0, at);
  let isFirst = true;
  for await (const finding of log.all()) {
    const text = JSON.stringify(finding, null, 2).replaceAll('\n', '\n    ');
    yield `${isFirst ? '' : ','}\n    ${text}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n  '}${shell.slice(at)}\n`;
}

/** The result of a check with every finding, as the JSON document it would be in one piece. */
export const wholeJson = (result: CheckResult, log: FindingLog): AsyncIterable<string> =>
  inPieces(jsonTexts(result, log));

async function* csvTexts(theme: Pick<ThemeManifest, 'lists'>, log: FindingLog): AsyncGenerator<string> {
  const { header, cells } = findingTable(theme);
  const line = (row: readonly unknown[]): string =>
    `${row.map((cell) => csvCell(cell === null ? '' : String(cell))).join(',')}\r\n`;
  yield `\ufeff${line(header)}`;
  for await (const finding of log.all()) yield line(cells(finding));
}

/** Every finding as a row of a csv file, in the order found. */
export const wholeCsv = (theme: Pick<ThemeManifest, 'lists'>, log: FindingLog): AsyncIterable<string> =>
  inPieces(csvTexts(theme, log));
