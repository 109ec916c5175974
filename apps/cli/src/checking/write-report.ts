import type { CheckResult, ThemeManifest } from '@deepdive/core';
import type { ReadingLimits } from '@deepdive/workbook';
import { type WrittenFile, writeOutput } from '../files/write-output.js';
import type { Session } from '../session.js';
import type { FindingLog } from './finding-log.js';
import { wholeCsv, wholeJson } from './whole-report.js';

/** The formats a report can be written in. */
export const reportExtensions = ['.xlsx', '.html', '.json', '.csv', '.sarif', '.junit.xml'] as const;

type ReportExtension = (typeof reportExtensions)[number];

/** A report to write. */
export interface Report {
  readonly path: string;
  readonly as: ReportExtension;
}

/** Reports that are written finding by finding; the others are laid out from all findings at once. */
const inPieces: ReadonlySet<ReportExtension> = new Set(['.json', '.csv']);

/** Whether a report takes all findings at once, so that all have to be kept. */
export const takesAllFindings = ({ as }: Report): boolean => !inPieces.has(as);

/** What was checked and what was found. */
export interface Checked {
  readonly result: CheckResult;
  /** All findings, where the result holds some of them only. */
  readonly log: FindingLog;
  readonly theme: ThemeManifest;
  /** The paths that were checked; an .xlsx report holds their sheets. */
  readonly submission: readonly string[];
  readonly limits?: Partial<ReadingLimits> | undefined;
}

async function contentOf(
  extension: ReportExtension,
  { result, log, theme, submission, limits }: Checked,
): Promise<string | Uint8Array | AsyncIterable<string>> {
  switch (extension) {
    case '.xlsx':
      return (await import('@deepdive/workbook')).writeAnnotated(theme, submission, result, limits);
    case '.html':
      return (await import('@deepdive/handouts')).checkReport(result, theme);
    case '.json':
      return wholeJson(result, log);
    case '.csv':
      return wholeCsv(theme, log);
    case '.sarif':
      return (await import('@deepdive/workbook')).findingsSarif(result);
    case '.junit.xml':
      return (await import('@deepdive/workbook')).findingsJUnit(result);
  }
}

/** Writes what a check found, in the format that the file's ending names. */
export async function writeReport(session: Session, report: Report, checked: Checked): Promise<WrittenFile> {
  const inputs = [...checked.submission, ...checked.result.files.map(({ path }) => path)];
  return writeOutput(session, report.path, await contentOf(report.as, checked), inputs);
}
