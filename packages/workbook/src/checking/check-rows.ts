import {
  acrossChecker,
  bindDates,
  type Check,
  childNumbers,
  type ListFinding,
  listChecker,
  type NotChecked,
  rowChecker,
  type ThemeManifest,
} from '@deepdive/core';
import type { ListRow, ListSheet } from '../lists/list-file.js';
import { personOf } from '../lists/person-of.js';
import type { CheckOptions } from './check-workbooks.js';
import { findingAt, listFindingAt } from './finding-at.js';
import type { FoundSoFar } from './found-so-far.js';
import { placeOf } from './place.js';
import { damagedFinding } from './structure-findings.js';

/** What could not be told of rows, collected over all sheets. */
export interface RowsChecked {
  readonly notChecked: readonly NotChecked[];
  readonly notRun: readonly { readonly rule: string; readonly because: string }[];
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
const onceEach = (notRun: RowsChecked['notRun']): RowsChecked['notRun'] => [
  ...new Map(notRun.map((one) => [`${one.rule}\u0000${one.because}`, one])).values(),
];

/** Checks every row of the sheets, then what takes whole lists and several lists to see. */
export async function checkRows(
  theme: ThemeManifest,
  sheets: readonly ListSheet[],
  options: CheckOptions,
  found: FoundSoFar,
): Promise<RowsChecked> {
  const notChecked: NotChecked[] = [];
  const notRun: { readonly rule: string; readonly because: string }[] = [];
  const dates = {
    inspectedOn: options.inspectedOn,
    ...(options.listedOn === undefined ? {} : { listedOn: options.listedOn }),
  };
  const children = childNumbers();
  const across = acrossChecker(theme, dates, children);
  for (const sheet of sheets) across.open(sheet.list.id, sheet.columns.keys());
  across.allOpened();
  const lists = new Map(sheets.map(({ list }) => [list.id, listChecker(list, children)]));

  for (const [at, sheet] of sheets.entries()) {
    const { list } = sheet;
    const person = personOf(list);
    const bindings = bindDates(list.window, dates);
    const absent = list.fields.filter((field) => !sheet.columns.has(field.id)).map((field) => field.id);
    const checker = rowChecker(list, bindings, { absent, generate: options.generate ?? true });
    const whole = lists.get(list.id);
    let current: ListRow | null = null;
    const report = (check: Check): void => {
      if (current) found.add(findingAt(sheet, check, current.number, current.values[person]));
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
      await options.onProgress?.({ sheet: sheet.sheet, rows });
    }
    const damage = sheet.damage();
    if (damage) found.add(damagedFinding(list, sheet.file, sheet.sheet, damage.message));
    notChecked.push(...checker.notChecked());
    // A column that is missing is named once, as such; what needs it is named here.
    for (const { check, because } of checker.notRun) {
      if (check.kind === 'rule' || check.kind === 'window') notRun.push({ rule: check.id, because });
    }
  }
  const report = (listFinding: ListFinding): void => {
    const finding = listFindingAt(listFinding, sheets);
    if (finding) found.add(finding);
  };
  for (const checker of lists.values()) checker.finish(report);
  const outcome = across.finish(report);
  notChecked.push(...outcome.notChecked);
  for (const { check, because } of outcome.notRun) notRun.push({ rule: check.id, because });
  return { notChecked: addedUp(notChecked), notRun: onceEach(notRun) };
}
