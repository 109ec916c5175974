import {
  acrossChecker,
  bindDates,
  type Check,
  type CheckResult,
  convention,
  type Finding,
  type IsoDate,
  type ListFinding,
  listChecker,
  type NotChecked,
  rowChecker,
  type ThemeManifest,
} from '@deepdive/core';
import type { ListFile, ListRow, ListSheet } from '../lists/list-file.js';
import { personOf } from '../lists/person-of.js';
import { type ListInput, withLists } from './open-lists.js';
import { damagedFinding, refusedFinding, structureOf, unreadFinding } from './structure-findings.js';

/** How a check is run. */
export interface CheckOptions extends ListInput {
  /** The day the lists speak for; the day of inspection when absent. */
  readonly listedOn?: IsoDate | undefined;
  /** Told how far the check is, sheet by sheet. */
  readonly onProgress?: ((progress: { readonly sheet: string; readonly rows: number }) => void) | undefined;
  /** Whether code may be generated for speed; a strict content security policy forbids it. */
  readonly generate?: boolean | undefined;
}

const readable = convention('a list must be readable to be checked');

/** Room for the rows of the largest sheet in a packed place. */
const rowsPerSheet = 2 ** 21;

/** Packs a sheet and a row into one number, so that what is remembered of a row is small. */
const placeOf = (sheet: number, row: number): number => sheet * rowsPerSheet + row;

function findingAt(
  sheet: ListSheet,
  check: Check,
  row: number,
  child: unknown,
  message = check.message,
): Finding {
  const letters = check.field === null ? undefined : sheet.columns.get(check.field);
  return {
    rule: check.id,
    list: sheet.list.id,
    severity: check.severity,
    file: sheet.file,
    sheet: sheet.sheet,
    cell: letters === undefined ? null : `${letters}${row}`,
    row,
    field: check.field,
    label: sheet.list.fields.find((field) => field.id === check.field)?.label ?? null,
    child: typeof child === 'string' ? child : null,
    message,
    fix: check.fix,
    source: check.source,
    assumptions: check.assumes,
  };
}

function wholeListFinding({ check, message, list }: ListFinding, sheet: ListSheet | undefined): Finding {
  return {
    rule: check.id,
    list,
    severity: check.severity,
    file: sheet?.file ?? '',
    sheet: sheet?.sheet ?? null,
    cell: null,
    row: null,
    field: null,
    label: null,
    child: null,
    message,
    fix: check.fix,
    source: check.source,
    assumptions: check.assumes,
  };
}

/** Where the other row stands that a finding is about, in spreadsheet language. */
function besides(finding: ListFinding, sheets: readonly ListSheet[]): string {
  const { detail } = finding;
  const other = detail.kind === 'same' ? detail.other : detail.kind === 'repeated' ? detail.first : null;
  if (other === null) return finding.message;
  const sheet = sheets[Math.floor(other.where / rowsPerSheet)];
  const row = other.where % rowsPerSheet;
  return sheet
    ? `${finding.message} The other row is row ${row} of sheet “${sheet.sheet}”.`
    : finding.message;
}

/** Everything found in rows, collected over all sheets. */
interface RowFindings {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly notRun: readonly { readonly rule: string; readonly because: string }[];
}

async function checkRows(
  theme: ThemeManifest,
  sheets: readonly ListSheet[],
  options: CheckOptions,
): Promise<RowFindings> {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const notRun: { readonly rule: string; readonly because: string }[] = [];
  const dates = {
    inspectedOn: options.inspectedOn,
    ...(options.listedOn === undefined ? {} : { listedOn: options.listedOn }),
  };
  const across = acrossChecker(theme, dates);
  for (const sheet of sheets) across.open(sheet.list.id, sheet.columns.keys());
  const lists = new Map(sheets.map(({ list }) => [list.id, listChecker(list)]));

  for (const [at, sheet] of sheets.entries()) {
    const { list } = sheet;
    const person = personOf(list);
    const bindings = bindDates(list.window, dates);
    const absent = list.fields.filter((field) => !sheet.columns.has(field.id)).map((field) => field.id);
    const checker = rowChecker(list, bindings, { absent, generate: options.generate ?? true });
    const whole = lists.get(list.id);
    let current: ListRow | null = null;
    const report = (check: Check): void => {
      if (current) findings.push(findingAt(sheet, check, current.number, current.values[person]));
    };
    let rows = 0;
    for await (const batch of sheet.rows()) {
      for (const row of batch) {
        current = row;
        checker.run(row.values, report);
        const where = placeOf(at, row.number);
        whole?.add(row.values, where);
        across.add(list.id, row.values, where);
      }
      rows += batch.length;
      options.onProgress?.({ sheet: sheet.sheet, rows });
    }
    const damage = sheet.damage();
    if (damage) findings.push(damagedFinding(list, sheet.file, sheet.sheet, damage.message));
    notChecked.push(...checker.notChecked());
    // A column that is missing is named once, as such; what needs it is named here.
    for (const { check, because } of checker.notRun) {
      if (check.kind === 'rule' || check.kind === 'window') notRun.push({ rule: check.id, because });
    }
  }
  const reportAcross = (found: ListFinding): void => {
    if (found.where === null) {
      findings.push(
        wholeListFinding(
          found,
          sheets.find(({ list }) => list.id === found.list),
        ),
      );
      return;
    }
    const sheet = sheets[Math.floor(found.where / rowsPerSheet)];
    if (!sheet) return;
    findings.push(
      findingAt(sheet, found.check, found.where % rowsPerSheet, found.child, besides(found, sheets)),
    );
  };
  for (const checker of lists.values()) checker.finish(reportAcross);
  const outcome = across.finish(reportAcross);
  notChecked.push(...outcome.notChecked);
  for (const { check, because } of outcome.notRun) notRun.push({ rule: check.id, because });
  return { findings, notChecked: addedUp(notChecked), notRun: onceEach(notRun) };
}

/** Several sheets of one list tell of the same checks: their rows add up. */
function addedUp(notChecked: readonly NotChecked[]): readonly NotChecked[] {
  const together = new Map<string, NotChecked>();
  for (const one of notChecked) {
    const key = `${one.check.id}\u0000${one.because}`;
    together.set(key, { ...one, rows: one.rows + (together.get(key)?.rows ?? 0) });
  }
  return [...together.values()];
}

/** What was not run, each rule and reason once. */
const onceEach = (notRun: RowFindings['notRun']): RowFindings['notRun'] => [
  ...new Map(notRun.map((one) => [`${one.rule}\u0000${one.because}`, one])).values(),
];

function resultOf(
  theme: ThemeManifest,
  files: readonly ListFile[],
  rows: RowFindings,
  options: CheckOptions,
): CheckResult {
  const read = files.map((file) => file.read());
  const structure = structureOf(theme, read, options.only);
  const refused = files.filter((file) => file.refused !== null);
  const findings = [
    ...refused.map((file) => refusedFinding(file.read(), readable)),
    ...files.flatMap(({ path, unread }) =>
      unread.map(({ sheet, because }) => unreadFinding(path, sheet, because.message, readable)),
    ),
    ...structure.findings,
    ...rows.findings,
  ];
  const held = new Set(files.flatMap((file) => file.listSheets.map(({ list }) => list.id)));
  const assumed = new Set([
    ...findings.flatMap((finding) => finding.assumptions),
    ...theme.lists.filter((list) => held.has(list.id)).flatMap((list) => list.assumes),
  ]);
  const count = (severity: Finding['severity']): number =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
  return {
    theme: `${theme.id}@${theme.edition}`,
    title: theme.title,
    inspected: options.inspectedOn,
    listed: options.listedOn ?? options.inspectedOn,
    files: read,
    missing: structure.missing,
    counts: {
      mustFix: count('mustFix'),
      check: count('check'),
      notChecked: rows.notChecked.reduce((sum, each) => sum + each.rows, 0),
    },
    findings,
    notChecked: rows.notChecked.map(({ check, rows: blank, because }) => ({
      rule: check.id,
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
 * read is checked whatever else is wrong; memory is bounded by the children on the lists and by what is found.
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
  paths: readonly string[],
  options: CheckOptions,
): Promise<CheckResult> {
  return withLists(theme, paths, options, async (files) => {
    const rows = await checkRows(
      theme,
      files.flatMap((file) => file.listSheets),
      options,
    );
    return resultOf(theme, files, rows, options);
  });
}
