import {
  acrossChecker,
  type Check,
  type ListFinding,
  listChecker,
  type RowValues,
  type RunDates,
  type ThemeManifest,
} from '@deepdive/core';
import type { PreparedList } from '../prepared-list.js';

/** A finding in the rows of one person. */
export interface PersonFinding {
  readonly check: Check;
  readonly list: string;
  /** The row among the person's rows of the list. */
  readonly at: number;
}

/** The rows of one person by list. */
export type PersonRows = ReadonlyMap<string, readonly RowValues[]>;

/** What core's checkers find in the rows of one person, as if the lists held no one else. */
export type FindInPerson = (rows: PersonRows) => readonly PersonFinding[];

/** Makes the finder for a theme. The number of rows of a list is not looked at, since one person does not make a list. */
export function findInPerson(
  theme: ThemeManifest,
  prepared: ReadonlyMap<string, PreparedList>,
  dates: RunDates,
): FindInPerson {
  const onceOnly = theme.lists.filter((list) => list.oneRowPerChild);
  return (rows) => {
    const found: PersonFinding[] = [];
    const report = ({ check, list, where }: ListFinding): void => {
      if (where !== null) found.push({ check, list, at: where });
    };
    const across = theme.across.length === 0 ? null : acrossChecker(theme, dates);
    for (const list of theme.lists) {
      across?.open(
        list.id,
        list.fields.map((field) => field.id),
      );
      for (const [at, row] of (rows.get(list.id) ?? []).entries()) {
        for (const check of prepared.get(list.id)?.failing(row) ?? []) found.push({ check, list: list.id, at });
        across?.add(list.id, row, at);
      }
    }
    across?.finish(report);
    for (const list of onceOnly) {
      const own = rows.get(list.id) ?? [];
      if (own.length < 2) continue;
      const checker = listChecker(list);
      for (const [at, row] of own.entries()) checker.add(row, at);
      checker.finish(report);
    }
    return found;
  };
}
