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

/** What single rows fail. */
export function findingsInRows(rows: PersonRows, { lists }: PreparedTheme): readonly PersonFinding[] {
  return [...rows].flatMap(([list, own]) =>
    own.flatMap((row, at) => (lists.get(list)?.failing(row) ?? []).map((check) => ({ check, list, at }))),
  );
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
    const own = rows.get(list.id) ?? [];
    across.open(list.id, [...list.fields].map((field) => field.id));
    const whole = listChecker(list);
    for (const [at, row] of own.entries()) {
      whole.add(row, at);
      across.add(list.id, row, at);
    }
    whole.finish(report);
  }
  across.finish(report);
  return found;
}

/** The one thing that core's checkers find in the rows of one person; `null` where that is nothing or more than one. */
export function onlyFinding(rows: PersonRows, prepared: PreparedTheme): PersonFinding | null {
  const inRows = findingsInRows(rows, prepared);
  if (inRows.length > 1) return null;
  const found = [...inRows, ...findingsTogether(rows, prepared)];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether core's checkers find nothing at all in the rows of one person. */
export const isFaultless = (rows: PersonRows, prepared: PreparedTheme): boolean =>
  findingsInRows(rows, prepared).length === 0 && findingsTogether(rows, prepared).length === 0;
