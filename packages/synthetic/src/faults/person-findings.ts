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
function findingsInRows(rows: PersonRows, { lists }: PreparedTheme): readonly PersonFinding[] {
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

/** What core's checkers find in the rows of one person. */
export const findingsAbout = (rows: PersonRows, prepared: PreparedTheme): readonly PersonFinding[] => [
  ...findingsInRows(rows, prepared),
  ...findingsTogether(rows, prepared),
];

/** A finding of one check, with others beside it that need only be looked at. */
export interface Consequence {
  readonly main: PersonFinding;
  readonly besides: readonly PersonFinding[];
}

/** What follows from a fault, if it is that one check finds something once and no other finds what must be fixed. */
export function consequenceOf(check: Check, rows: PersonRows, prepared: PreparedTheme): Consequence | null {
  const unwanted = (found: readonly PersonFinding[]): boolean =>
    found.some((each) => each.check.id !== check.id && each.check.severity === 'mustFix');
  const inRows = findingsInRows(rows, prepared);
  if (unwanted(inRows)) return null;
  const found = [...inRows, ...findingsTogether(rows, prepared)];
  const [main, again] = found.filter((each) => each.check.id === check.id);
  if (main === undefined || again !== undefined || unwanted(found)) return null;
  return { main, besides: found.filter((each) => each !== main) };
}
