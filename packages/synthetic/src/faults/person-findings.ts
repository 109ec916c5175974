import { acrossChecker, type Check, type ListFinding, listChecker, type RowValues } from '@deepdive/core';
import type { PreparedTheme } from '../prepared-theme.js';

/** A finding in the rows of one person. */
export interface PersonFinding {
  readonly check: Check;
  readonly list: string;
  /** The row among the person's rows of the list. */
  readonly at: number;
}

/** The rows of one person by list. */
export type PersonRows = ReadonlyMap<string, readonly RowValues[]>;

const noRows: PersonRows = new Map();

/** What single rows fail, but for those in which nothing was found before. */
function findingsInRows(
  rows: PersonRows,
  { lists }: PreparedTheme,
  faultless: PersonRows = noRows,
): readonly PersonFinding[] {
  const found: PersonFinding[] = [];
  for (const [list, own] of rows) {
    const before = faultless.get(list) ?? [];
    for (const [at, row] of own.entries()) {
      if (row === before[at]) continue;
      for (const check of lists.get(list)?.failing(row) ?? []) found.push({ check, list, at });
    }
  }
  return found;
}

/** What the rows fail together: a second row about the person, and the checks across lists. */
function findingsTogether(rows: PersonRows, { theme, days }: PreparedTheme): readonly PersonFinding[] {
  const found: PersonFinding[] = [];
  const report = ({ check, list, where }: ListFinding): void => {
    // How many rows a list has is not for one person's rows to say.
    if (where !== null) found.push({ check, list, at: where });
  };
  const across = acrossChecker(theme, days);
  for (const list of theme.lists) {
    const fields = list.fields.map((field) => field.id);
    across.open(list.id, fields);
    const whole = listChecker(list);
    for (const [at, row] of (rows.get(list.id) ?? []).entries()) {
      whole.add(row, at);
      across.add(list.id, row, at);
    }
    whole.finish(report);
  }
  across.finish(report);
  return found;
}

/** What core's checkers find in the rows of one person. */
export const findingsAbout = (rows: PersonRows, prepared: PreparedTheme): readonly PersonFinding[] => [
  ...findingsInRows(rows, prepared),
  ...findingsTogether(rows, prepared),
];

/** Those in whose rows core's checkers find nothing at all, by their place among all. */
export function faultlessAmong(everyone: readonly PersonRows[], prepared: PreparedTheme): readonly boolean[] {
  const isFaultless = everyone.map((rows) => findingsInRows(rows, prepared).length === 0);
  const report = ({ where }: ListFinding): void => {
    if (where !== null) isFaultless[where] = false;
  };
  const across = acrossChecker(prepared.theme, prepared.days);
  for (const list of prepared.theme.lists) {
    const whole = listChecker(list);
    for (const [at, rows] of everyone.entries()) {
      for (const row of rows.get(list.id) ?? []) {
        whole.add(row, at);
        across.add(list.id, row, at);
      }
    }
    whole.finish(report);
  }
  across.finish(report);
  return isFaultless;
}

/** Whether a change can alter what the rows say together: it touches more than cells that single rows alone are about. */
function isSeenAcross(before: PersonRows, after: PersonRows, { lists, readAcross }: PreparedTheme): boolean {
  return [...lists.values()].some(({ list }) => {
    const was = before.get(list.id) ?? [];
    const is = after.get(list.id) ?? [];
    if (was.length !== is.length) return true;
    return is.some(
      (row, at) =>
        row !== was[at] &&
        list.fields.some(
          ({ id, meaning }) =>
            (readAcross.has(id) || id === list.key || meaning === 'person') && row[id] !== was[at]?.[id],
        ),
    );
  });
}

/** A finding of one check, with others beside it that need only be looked at. */
export interface Consequence {
  readonly main: PersonFinding;
  readonly besides: readonly PersonFinding[];
}

/**
 * What follows from a change to rows in which nothing was found: `null` unless the check finds something once, and no
 * other check finds what must be fixed.
 */
export function consequenceOf(
  check: Check,
  before: PersonRows,
  after: PersonRows,
  prepared: PreparedTheme,
): Consequence | null {
  const isUnwanted = (each: PersonFinding): boolean =>
    each.check.id !== check.id && each.check.severity === 'mustFix';
  const inRows = findingsInRows(after, prepared, before);
  if (inRows.some(isUnwanted)) return null;
  const together = isSeenAcross(before, after, prepared) ? findingsTogether(after, prepared) : [];
  const found = [...inRows, ...together];
  const [main, again] = found.filter((each) => each.check.id === check.id);
  if (main === undefined || again !== undefined || together.some(isUnwanted)) return null;
  return { main, besides: found.filter((each) => each !== main) };
}
