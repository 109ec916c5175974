import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { inputFiles } from '@deepdive/workbook';
import type { Host } from '../host.js';
import { refusal } from '../refusal.js';

/** A path as it can be opened; as it was given wherever that will do, since reports and records repeat it. */
export function openable(host: Host, path: string): string {
  return host.cwd === process.cwd() ? path : resolve(host.cwd, path);
}

/** What was named on a command line: a submission, and records of selection among it. */
export interface NamedInputs {
  readonly submission: readonly string[];
  readonly records: readonly string[];
}

/**
 * The paths of a submission, and the selection records (.json) named with it.
 *
 * @throws Refusal when a path does not exist or holds nothing that could be read
 */
export async function namedInputs(host: Host, paths: readonly string[]): Promise<NamedInputs> {
  const opened = paths.map((path) => openable(host, path));
  const missing = opened.find((path) => !existsSync(path));
  if (missing !== undefined) {
    throw refusal({
      code: 'path-missing',
      says: `There is no file or folder ${missing}.`,
      expected: 'a workbook (.xlsx), a csv file, or a folder or .zip of them',
    });
  }
  const isRecord = (path: string) => extname(path).toLowerCase() === '.json';
  const submission = opened.filter((path) => !isRecord(path));
  if ((await inputFiles(submission)).length === 0) {
    throw refusal({
      code: 'folder-empty',
      says:
        submission.length === 0
          ? 'No workbook, csv file or folder was named.'
          : `${submission.join(', ')} holds no workbook and no csv file.`,
      expected: 'a workbook (.xlsx), a csv file, or a folder or .zip of them',
    });
  }
  return { submission, records: opened.filter(isRecord) };
}
