import type { CheckResult, IsoDate } from '@deepdive/core';
import type { MappingFile } from '@deepdive/workbook';
import type { Store } from '@deepdive/workspace';

/** Lists that were handed over: one version of them, kept as it was. */
export interface Submission {
  /** Counts from 1. */
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly listedOn: IsoDate;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** What was accepted when they were read. */
  readonly mapping: MappingFile;
  readonly result: CheckResult;
}

/** The id of the record of a submission; its order is that of the numbers. */
export const submissionId = (number: number): string => String(number).padStart(4, '0');

/** All submissions, the first first. */
export async function submissionsOf(store: Store): Promise<readonly Submission[]> {
  return (await store.records('submission')).map(({ value }) => value as unknown as Submission);
}

/** The rows that a submission holds of a list; `null` where it holds no such list. */
export function rowsHeld({ result }: Submission, list: string): number | null {
  const sheets = result.files.flatMap(({ sheets: all }) => all).filter((sheet) => sheet.list === list);
  return sheets.length === 0 ? null : sheets.reduce((sum, { rows }) => sum + rows, 0);
}

/** The newest submission that holds a list. */
export const newestWith = (submissions: readonly Submission[], list: string): Submission | null =>
  submissions.findLast((submission) => rowsHeld(submission, list) !== null) ?? null;
