import type { CheckResult, IsoDate, ThemeManifest } from '@deepdive/core';
import { type CheckOptions, checkWorkbooks, type ListInput } from '@deepdive/workbook';
import { cellValues } from '../checking/cell-values.js';
import { FindingLog } from '../checking/finding-log.js';
import { firstFindingTeller } from '../checking/first-finding.js';
import { wholeJson } from '../checking/whole-report.js';
import {
  type Checked,
  type Report,
  reportExtensions,
  takesAllFindings,
  writeReport,
} from '../checking/write-report.js';
import { requireExtension, writeOutput } from '../files/write-output.js';
import { mappingOption } from '../inputs/mapping-file.js';
import { namedInputs } from '../inputs/paths.js';
import { dateOption } from '../options/dates.js';
import { limitsOption } from '../options/limits.js';
import { wholeNumberOption } from '../options/numbers.js';
import type { ExitStatus, Session } from '../session.js';
import { rowProgress } from '../terminal/progress.js';
import { requireList, requireLists } from '../theme-parts.js';

/** The options of `deepdive check`. */
export interface CheckCommandOptions {
  readonly inspected: string;
  readonly listed?: string;
  readonly mapping?: string;
  readonly report?: readonly string[];
  readonly review?: string;
  readonly cleaned?: string;
  readonly only?: readonly string[];
  readonly limit?: readonly string[];
  readonly group: 'rule' | 'child';
  readonly top: string;
  readonly showValues?: boolean;
}

/** Findings of each rule that are kept for what is shown here; reports by finding hold all of them in any case. */
const mostKept = 100;

/** `deepdive check`: what is missing, what is wrong in which cell, and how to mend it. */
export async function check(
  session: Session,
  name: string,
  paths: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  requireLists(theme);
  const reports = (options.report ?? []).map((path) => ({
    path,
    as: requireExtension(path, reportExtensions),
  }));
  if (options.cleaned !== undefined) requireExtension(options.cleaned, ['.xlsx']);
  if (options.review !== undefined) requireExtension(options.review, ['.xlsx']);
  const top = wholeNumberOption('--top', options.top, 0);
  const input: ListInput = {
    inspectedOn: dateOption('--inspected', options.inspected),
    ...(await mappingOption(session.host, options.mapping, theme)),
    only: options.only?.map((list) => requireList(theme, list).id),
    limits: limitsOption(options.limit),
  };
  const { submission } = await namedInputs(session.host, paths);
  const listedOn = listedOption(session, options, input.inspectedOn);
  const log = new FindingLog();
  try {
    const keepsAll = options.group === 'child' || reports.some(takesAllFindings);
    const isLogged = session.json || !reports.every(takesAllFindings);
    const result = await checkShowingProgress(session, theme, submission, {
      ...input,
      listedOn,
      mostKept: keepsAll ? undefined : mostKept,
      onFinding: isLogged ? (finding) => log.add(finding) : undefined,
    });
    const checked = { result, log, theme, submission, limits: input.limits };
    await tellChecked(session, checked, input, options, reports, top);
    return result.counts.mustFix > 0 ? 1 : 0;
  } finally {
    log.close();
  }
}

async function tellChecked(
  session: Session,
  checked: Checked,
  input: ListInput,
  options: CheckCommandOptions,
  reports: readonly Report[],
  top: number,
): Promise<void> {
  const { result, log, theme, submission } = checked;
  for (const report of reports) {
    const { path } = await writeReport(session, report, checked);
    session.note(`Wrote ${path}.`);
  }
  if (options.review !== undefined) {
    const { writeMapping } = await import('@deepdive/workbook');
    const { mapping } = input;
    const read = [...submission, ...(options.mapping === undefined ? [] : [options.mapping])];
    await writeOutput(session, options.review, await writeMapping(result, theme, mapping), read);
    session.note(`Wrote ${options.review}: say there what is meant, and hand it back with --mapping.`);
  }
  if (options.cleaned !== undefined) await writeCleaned(session, theme, submission, input, options.cleaned);
  if (session.json) await session.printPieces(wholeJson(result, log));
  else {
    // Loaded only now, since the first finding is not to wait for it.
    const { findingsShown, resultInWords } = await import('../checking/result-in-words.js');
    const shown = { group: options.group, top };
    const values = options.showValues
      ? { valueAt: await cellValues(theme, submission, input, findingsShown(result, theme, shown)) }
      : {};
    session.print(resultInWords(result, theme, { ...shown, ...values }, session));
  }
}

function listedOption(session: Session, { listed }: CheckCommandOptions, inspectedOn: IsoDate): IsoDate {
  if (listed !== undefined) return dateOption('--listed', listed);
  session.note(
    `The lists are taken to speak for the day of inspection, ${inspectedOn}; --listed says otherwise.`,
  );
  return inspectedOn;
}

async function checkShowingProgress(
  session: Session,
  theme: ThemeManifest,
  submission: readonly string[],
  options: CheckOptions,
): Promise<CheckResult> {
  const progress = await rowProgress(session.host);
  const tellFirst = firstFindingTeller(progress.say);
  try {
    return await checkWorkbooks(theme, submission, {
      ...options,
      onProgress: progress.rows,
      onFinding: (finding) => {
        tellFirst(finding);
        options.onFinding?.(finding);
      },
    });
  } finally {
    progress.stop();
  }
}

async function writeCleaned(
  session: Session,
  theme: ThemeManifest,
  submission: readonly string[],
  input: ListInput,
  output: string,
): Promise<void> {
  const { readWorkbooks, writeTemplate } = await import('@deepdive/workbook');
  const { rows, inputs } = await readWorkbooks(theme, submission, input);
  const read = inputs.map(({ path }) => path);
  const { path } = await writeOutput(session, output, await writeTemplate(theme, rows), read);
  session.note(
    `Wrote ${path}: the lists as they were read; what could not be read stands as it was written.`,
  );
}
