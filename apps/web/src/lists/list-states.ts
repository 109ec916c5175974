import type { CheckResult, ListManifest, ThemeManifest } from '@deepdive/core';
import type { Here } from '../here.js';
import { newestWith, rowsHeld, type Submission, submissionsOf } from '../record/submissions.js';

/** How one list stands. */
export interface ListState {
  readonly list: ListManifest;
  /** The newest submission that holds it; `null` where none does. */
  readonly submission: Submission | null;
  readonly rows: number;
  readonly mustFix: number;
  readonly check: number;
  /** Columns that no header was found for. */
  readonly missing: readonly string[];
}

/** How many findings a result has of a list by severity, those that were not kept included. */
function countsOf(result: CheckResult, list: string): { readonly mustFix: number; readonly check: number } {
  const ofList = result.findings.filter((finding) => finding.list === list);
  const more = (severity: string): number =>
    (result.notKept ?? [])
      .filter(({ rule }) => ofList.some((finding) => finding.rule === rule && finding.severity === severity))
      .reduce((sum, { findings }) => sum + findings, 0);
  const count = (severity: string): number =>
    ofList.filter((finding) => finding.severity === severity).length + more(severity);
  return { mustFix: count('mustFix'), check: count('check') };
}

/** How a list stands in the submission that holds it. */
function stateIn(submission: Submission, list: ListManifest): ListState {
  const { result } = submission;
  const rows = rowsHeld(submission, list.id) ?? 0;
  const missing = result.missing.flatMap((gap) =>
    gap.list === list.id && gap.field !== undefined
      ? [list.fields.find(({ id }) => id === gap.field)?.label ?? gap.field]
      : [],
  );
  return { list, submission, rows, missing, ...countsOf(result, list.id) };
}

/** How every list of the inspection stands, each by the newest submission that holds it. */
export async function listStates(here: Here, theme: ThemeManifest): Promise<readonly ListState[]> {
  const submissions = await submissionsOf(here.store);
  return theme.lists.map((list) => {
    const submission = newestWith(submissions, list.id);
    if (submission === null) return { list, submission, rows: 0, mustFix: 0, check: 0, missing: [] };
    return stateIn(submission, list);
  });
}
