import type { ListManifest } from '../manifest.js';
import type { Check } from './check.js';
import { type ChildNumbers, childNumbers, placesOf } from './children/child-numbers.js';
import { marks } from './children/marks.js';
import { isBlank } from './clean-value.js';
import { growing } from './growing.js';
import type { ListFinding } from './list-finding.js';
import { personField } from './person-field.js';
import type { RawRow } from './row-plan.js';

/** Checks what takes a whole list to see. Fed row by row; it remembers children, and only where one row each is asked for. */
export interface ListChecker {
  readonly checks: readonly Check[];
  /** Takes a row and the caller's own number for its place. */
  readonly add: (row: RawRow, where: number) => void;
  /** Reports what was found and tells how many rows were skipped since they do not say whom they are about. */
  readonly finish: (report: (finding: ListFinding) => void) => {
    readonly rows: number;
    readonly skipped: number;
  };
}

function repeatedCheck(list: ListManifest): Check | null {
  const person = personField(list);
  if (!list.oneRowPerChild || person === null) return null;
  return {
    id: `${list.id}.repeated`,
    kind: 'repeated',
    list: list.id,
    field: person.id,
    fields: [person.id],
    // The text asks for one row "where possible", so a second one is looked at and not refused.
    severity: 'check',
    says: `Each child has one row in ${list.title}`,
    message: `“${person.label}” stands in an earlier row of this list already; where possible each child has one row.`,
    fix: 'Keep the row that holds now, or make sure that both are meant.',
    source: list.source,
    assumes: list.assumes,
  };
}

function rowsCheck(list: ListManifest): Check | null {
  if (list.rows === null) return null;
  const { min, max } = list.rows;
  const asked = min === max ? `${min}` : `${min} to ${max}`;
  return {
    id: `${list.id}.rows`,
    kind: 'rows',
    list: list.id,
    field: null,
    fields: [],
    severity: 'check',
    says: `${list.title} has ${asked} ${min === max && max === 1 ? 'row' : 'rows'}`,
    message: `${list.title} should have ${asked} ${min === max && max === 1 ? 'row' : 'rows'}`,
    fix: 'Add or take off rows, or be ready to say why the number differs.',
    source: list.source,
    assumes: list.assumes,
  };
}

/**
 * Makes a checker of a whole list: one row for each child where the list asks for that, and the number of rows.
 *
 * @param children shared with the other checkers of the run, so that a child is remembered once
 * @example
 * ```ts
 * import { convention, id, list, listChecker, listManifest } from '@deepdive/core';
 *
 * const referrals = listManifest('referrals', list({
 *   title: 'Referrals', population: 'All', window: { months: 3 }, key: 'childId', oneRowPerChild: true,
 *   source: convention('example'), fields: { childId: id('Child unique ID') },
 * }));
 * const checker = listChecker(referrals);
 * checker.add({ childId: 'EX-001' }, 2);
 * checker.add({ childId: 'EX-001' }, 3);
 * checker.finish(({ check, where }) => console.log(check.id, where)); // referrals.repeated 3
 * ```
 */
export function listChecker(list: ListManifest, children: ChildNumbers = childNumbers()): ListChecker {
  const repeated = repeatedCheck(list);
  const numbered = rowsCheck(list);
  const person = personField(list)?.id ?? list.key;
  const seen = marks();
  const firstWhere = placesOf(children);
  const again = { children: growing(), wheres: growing() };
  let rows = 0;
  let skipped = 0;

  return {
    checks: [repeated, numbered].filter((check) => check !== null),
    add: (row, where) => {
      rows += 1;
      const child = row[person];
      if (typeof child !== 'string' || isBlank(child)) {
        skipped += 1;
        return;
      }
      if (repeated === null) return;
      const number = children.numberOf(child, where);
      if (!seen.has(number)) {
        seen.add(number);
        firstWhere.set(number, where);
        return;
      }
      children.keepName(number, child);
      again.children.push(number);
      again.wheres.push(where);
    },
    finish: (report) => {
      if (repeated !== null) {
        for (let at = 0; at < again.children.size(); at++) {
          const child = again.children.at(at);
          report({
            check: repeated,
            list: list.id,
            where: again.wheres.at(at),
            child: children.name(child),
            message: repeated.message,
            detail: { kind: 'repeated', first: { list: list.id, where: firstWhere.at(child) } },
          });
        }
      }
      if (numbered !== null && list.rows !== null && (rows < list.rows.min || rows > list.rows.max)) {
        report({
          check: numbered,
          list: list.id,
          where: null,
          child: null,
          message: `${numbered.message}; it has ${rows}.`,
          detail: { kind: 'rows', rows },
        });
      }
      return { rows, skipped };
    },
  };
}
