import type { CheckResult, ThemeManifest } from '@deepdive/core';
import type { ReadingLimits } from '@deepdive/workbook';
import { type WrittenFile, writeOutput } from '../files/write-output.js';
import type { Session } from '../session.js';

/** The formats a report can be written in. */
export const reportExtensions = ['.xlsx', '.html', '.json', '.csv', '.sarif', '.junit.xml'] as const;

type ReportExtension = (typeof reportExtensions)[number];

async function contentOf(
  extension: ReportExtension,
  result: CheckResult,
  theme: ThemeManifest,
  submission: readonly string[],
  limits: Partial<ReadingLimits> | undefined,
): Promise<string | Uint8Array> {
  switch (extension) {
    case '.xlsx':
      return (await import('@deepdive/workbook')).writeAnnotated(theme, submission, result, limits);
    case '.html':
      return (await import('@deepdive/handouts')).checkReport(result, theme);
    case '.json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case '.csv': {
      const { csvText, findingRows } = await import('@deepdive/workbook');
      const rows = findingRows(result, theme);
      return csvText(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
    }
    case '.sarif':
      return (await import('@deepdive/workbook')).findingsSarif(result);
    case '.junit.xml':
      return (await import('@deepdive/workbook')).findingsJUnit(result);
  }
}

/**
 * Writes what a check found, in the format that the file's ending names.
 *
 * @param submission the paths that were checked; an .xlsx report holds their sheets
 */
export async function writeReport(
  session: Session,
  report: { readonly path: string; readonly as: ReportExtension },
  result: CheckResult,
  theme: ThemeManifest,
  submission: readonly string[],
  limits?: Partial<ReadingLimits>,
): Promise<WrittenFile> {
  const inputs = [...submission, ...result.files.map(({ path }) => path)];
  const content = await contentOf(report.as, result, theme, submission, limits);
  return writeOutput(session, report.path, content, inputs);
}
