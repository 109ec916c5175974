import type { RowValues, ThemeManifest } from '@deepdive/core';
import type { Completed } from './complete.js';

/** The rows of each list of a theme by the list's id, in the order of the ids of the people they are about. */
export function madeLists(
  theme: ThemeManifest,
  people: readonly Completed[],
): ReadonlyMap<string, readonly RowValues[]> {
  const inOrder = [...people].sort((one, other) => (one.person.id < other.person.id ? -1 : 1));
  return new Map(
    theme.lists.map((list) => [list.id, inOrder.flatMap((each) => each.rows.get(list.id) ?? [])] as const),
  );
}
