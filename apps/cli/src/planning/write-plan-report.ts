import type { ActionPlanReading } from '@deepdive/core';
import type { PlanFile } from '@deepdive/workbook';
import { type WrittenFile, writeOutput } from '../files/write-output.js';
import type { Session } from '../session.js';

/** The formats a report on a plan can be written in. */
export const planReportExtensions = ['.xlsx', '.html', '.json', '.csv'] as const;

type PlanReportExtension = (typeof planReportExtensions)[number];

/** A plan that was read from a file. */
export interface PlanRead extends Omit<PlanFile, 'reading'> {
  readonly theme: string | null;
  readonly reading: ActionPlanReading;
}

async function contentOf(as: PlanReportExtension, read: PlanRead): Promise<string | Uint8Array> {
  switch (as) {
    case '.xlsx':
      return (await import('@deepdive/workbook')).writePlanReading(read.reading);
    case '.html':
      return (await import('@deepdive/handouts')).planPage(read.reading, read);
    case '.json':
      return `${JSON.stringify(read, null, 2)}\n`;
    case '.csv': {
      const { csvText, planTable } = await import('@deepdive/workbook');
      return csvText(planTable(read.reading));
    }
  }
}

/** Writes what was read of a plan, in the format that the file's ending names. */
export async function writePlanReport(
  session: Session,
  { path, as }: { readonly path: string; readonly as: PlanReportExtension },
  read: PlanRead,
): Promise<WrittenFile> {
  return writeOutput(session, path, await contentOf(as, read), [read.path]);
}
