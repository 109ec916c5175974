import { type CheckResult, convention, type IsoDate, type ThemeManifest } from '@deepdive/core';
import type { ListFile } from '../lists/list-file.js';
import { checkRows, type RowsChecked } from './check-rows.js';
import { type FindingOptions, FoundSoFar } from './found-so-far.js';
import type { ListSource } from './list-source.js';
import { type ListInput, withOpenLists } from './open-lists.js';
import { refusedFinding, type Structure, structureOf, unreadFinding } from './structure-findings.js';

/** How a check is run. */
export interface CheckOptions extends ListInput, FindingOptions {
  /** The day the lists speak for; the day of inspection when absent. */
  readonly listedOn?: IsoDate | undefined;
  /** Whether code may be generated for speed; a strict content security policy forbids it. */
  readonly generate?: boolean | undefined;
}

const readable = convention('a list must be readable to be checked');

/** What is known of files before any row is read: each thing that is wrong with one is found. */
function checkStructure(
  theme: ThemeManifest,
  files: readonly ListFile[],
  { only }: CheckOptions,
  found: FoundSoFar,
): Structure {
  for (const file of files) if (file.refused !== null) found.add(refusedFinding(file.read(), readable));
  for (const { path, unread } of files) {
    for (const { sheet, because } of unread) found.add(unreadFinding(path, sheet, because.message, readable));
  }
  const structure = structureOf(
    theme,
    files.map((file) => file.read()),
    only,
  );
  for (const finding of structure.findings) found.add(finding);
  return structure;
}

function resultOf(
  theme: ThemeManifest,
  files: readonly ListFile[],
  { missing }: Structure,
  rows: RowsChecked,
  found: FoundSoFar,
  options: CheckOptions,
): CheckResult {
  const { findings, mustFix, check, notKept } = found.inResult();
  const held = new Set(files.flatMap((file) => file.listSheets.map(({ list }) => list.id)));
  const assumed = new Set([
    ...found.assumptions(),
    ...theme.lists.filter((list) => held.has(list.id)).flatMap((list) => list.assumes),
  ]);
  return {
    theme: `${theme.id}@${theme.edition}`,
    title: theme.title,
    inspected: options.inspectedOn,
    listed: options.listedOn ?? options.inspectedOn,
    files: files.map((file) => file.read()),
    missing,
    counts: {
      mustFix,
      check,
      notChecked: rows.notChecked.reduce((sum, each) => sum + each.rows, 0),
    },
    findings,
    ...(notKept === undefined ? {} : { notKept }),
    notChecked: rows.notChecked.map(({ check: { id }, rows: blank, because }) => ({
      rule: id,
      rows: blank,
      because,
    })),
    standardised: files.flatMap((file) => file.standardised()),
    notRun: rows.notRun,
    assumptions: theme.assumptions.filter(({ id }) => assumed.has(id)),
  };
}

/**
 * Checks workbooks, csv files or folders of them against a theme: structure, rows, lists and across lists. What could be
 * read is checked whatever else is wrong.
 *
 * Rows are not held. Memory grows with the children on those lists only that a rule compares with each other or that have
 * one row a child, by some thirteen bytes each, and with the findings that are kept: all of them, unless `mostKept` says
 * otherwise.
 *
 * @throws ReadingError when a file cannot be read at all
 * @example
 * ```ts
 * import { checkWorkbooks } from '@deepdive/workbook';
 * import type { ThemeManifest } from '@deepdive/core';
 *
 * export const mustFix = async (theme: ThemeManifest, path: string): Promise<number> =>
 *   (await checkWorkbooks(theme, [path], { inspectedOn: '2017-05-02' })).counts.mustFix;
 * ```
 */
export async function checkWorkbooks(
  theme: ThemeManifest,
  paths: readonly ListSource[],
  options: CheckOptions,
): Promise<CheckResult> {
  return withOpenLists(theme, paths, options, async (files, identified) => {
    const found = new FoundSoFar(options);
    const structure = checkStructure(theme, files, options, found);
    const rows = await checkRows(
      theme,
      files.flatMap((file) => file.listSheets),
      options,
      found,
    );
    return resultOf(theme, await identified(), structure, rows, found, options);
  });
}
