import type { Bindings } from '../expression/evaluate.js';
import type { ListManifest } from '../manifest.js';
import type { Check, NotChecked, NotRun } from './check.js';
import { generatedRun } from './generated-run.js';
import { interpretedRun } from './interpreted-run.js';
import { planRows, type RunRow } from './row-plan.js';
import { toldOnce } from './told-once.js';

/** How rows are to be checked. */
export interface RowCheckOptions {
  /** Whether code may be generated, where that is allowed at all; `true` unless said otherwise. Findings are the same. */
  readonly generate?: boolean;
  /** Fields that no column was found for: what would need them is not run, and says so. */
  readonly absent?: Iterable<string>;
}

/** Checks the rows of one list. It keeps counts, so one is made for each run. */
export interface RowChecker {
  /** All that it can find. */
  readonly checks: readonly Check[];
  /** What it cannot look for, since a column is absent. */
  readonly notRun: readonly NotRun[];
  /** Whether it runs as generated code. */
  readonly isGenerated: boolean;
  readonly run: RunRow;
  /** The checks that could not be told for some of the rows run so far, since a blank left them open. */
  readonly notChecked: () => readonly NotChecked[];
}

/**
 * Makes a checker of the rows of a list: types, codes, least values, what is missing or not asked for, the list's rules
 * and its window.
 *
 * A value is blank when it is `null`, `undefined` or `''`. A value of the wrong type is reported as such, is blank to
 * rules, and is not missing. A rule fails only when it is false; a rule that a blank leaves open counts as not checked.
 * One mistake is told once: nothing is said that a sound value in an unreadable cell might mend, and what a failed rule
 * says of a cell is not said again as missing or not asked for.
 *
 * @example
 * ```ts
 * import { bindDates, convention, date, id, list, listManifest, rowChecker } from '@deepdive/core';
 *
 * const contacts = listManifest('contacts', list({
 *   title: 'Contacts', population: 'All', window: { months: 3 }, key: 'childId', eventOn: 'contactedOn',
 *   source: convention('example'),
 *   fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact') },
 * }));
 * const checker = rowChecker(contacts, bindDates(contacts.window, { inspectedOn: '2017-05-02' }));
 * checker.run({ childId: 'EX-001', contactedOn: '2016-12-01' }, (check) => console.log(check.id)); // contacts.outsideWindow
 * ```
 */
export function rowChecker(
  list: ListManifest,
  bindings: Bindings,
  options: RowCheckOptions = {},
): RowChecker {
  const plan = planRows(list, new Set(options.absent));
  const untold = new Float64Array(plan.checks.length);
  const generated = options.generate === false ? null : generatedRun(plan, bindings, untold);
  const labelOf = (id: string): string => `“${list.fields.find((field) => field.id === id)?.label ?? id}”`;
  return {
    checks: plan.checks,
    notRun: plan.notRun,
    isGenerated: generated !== null,
    run: toldOnce(generated ?? interpretedRun(plan, bindings, untold)),
    notChecked: () =>
      plan.checks.flatMap((check, at) => {
        const rows = untold[at] ?? 0;
        if (rows === 0) return [];
        return [
          { check, rows, because: `a blank among ${check.fields.map(labelOf).join(', ')} leaves it open` },
        ];
      }),
  };
}
