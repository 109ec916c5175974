import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult } from '@deepdive/core';
import { checkWorkbooks } from '../../src/checking/check-workbooks.js';
import { openWorkbookFromBytes } from '../../src/reading/index.js';
import { writeAnnotated } from '../../src/writing/annotated/annotated-workbook.js';
import { findingsJUnit } from '../../src/writing/findings-junit.js';
import { findingsSarif } from '../../src/writing/findings-sarif.js';
import { writeMapping } from '../../src/writing/mapping-workbook.js';
import { manyLists } from '../wild/many-lists.js';
import { mutantOf } from './mutant.js';

/** What looks like the inside of a program and not like a message for a person. */
const stackTrace = /^\s+at .+:\d+:\d+\)?$|node:internal|\bTypeError\b|\bRangeError\b|undefined|\[object /m;

function requireMessage(message: string, seed: number): void {
  if (message === '' || stackTrace.test(message)) throw new Error(`seed ${seed} is told as: ${message}`);
}

/** Writes everything that is written of a check, and reads the workbooks again. */
async function writeAll(path: string, result: CheckResult): Promise<void> {
  JSON.parse(findingsSarif(result));
  findingsJUnit(result);
  for (const bytes of [
    await writeAnnotated(manyLists, [path], result),
    await writeMapping(result, manyLists),
  ]) {
    const workbook = await openWorkbookFromBytes('report.xlsx', bytes);
    for (const sheet of workbook.sheets) for await (const _ of sheet.rows());
  }
}

/**
 * Checks the damaged file of a seed and writes every report of it: it is read or refused with a message for a person.
 * Anything else is thrown on.
 */
export async function attempt(seed: number, folder: string): Promise<'read' | 'refused'> {
  const { name, bytes } = mutantOf(seed);
  const path = join(folder, name);
  await writeFile(path, bytes);
  let result: CheckResult;
  try {
    result = await checkWorkbooks(manyLists, [path], { inspectedOn: '2018-05-02' });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ReadingError') throw error;
    requireMessage(error.message, seed);
    return 'refused';
  }
  for (const { message } of result.findings) requireMessage(message, seed);
  for (const { notes, sheets } of result.files) {
    for (const note of [...notes, ...sheets.flatMap((sheet) => sheet.notes)]) requireMessage(note, seed);
  }
  await writeAll(path, result);
  return 'read';
}
