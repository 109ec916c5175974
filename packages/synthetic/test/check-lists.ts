import {
  acrossChecker,
  bindDates,
  listChecker,
  type RunDates,
  rowChecker,
  type ThemeManifest,
} from '@deepdive/core';
import type { Authority } from '@deepdive/synthetic';

/** One finding: `check list row`, the row `-` for a whole list. */
export interface Found {
  readonly at: string;
  readonly severity: string;
}

/**
 * All that core's checkers find in made-up lists, as the command line would. The checkers of rows are made once for many
 * authorities, since making them takes longer than running them.
 */
export function listsCheckedBy(theme: ThemeManifest, dates: RunDates) {
  const ofRows = new Map(
    theme.lists.map((list) => [list.id, rowChecker(list, bindDates(list.window, dates))]),
  );
  return (lists: Authority['lists']): readonly Found[] => {
    const found: Found[] = [];
    const note = (check: { id: string; severity: string }, list: string, where: number | null): void => {
      found.push({ at: `${check.id} ${list} ${where ?? '-'}`, severity: check.severity });
    };
    const across = acrossChecker(theme, dates);
    for (const list of theme.lists) {
      const whole = listChecker(list);
      for (const [at, row] of (lists.get(list.id) ?? []).entries()) {
        ofRows.get(list.id)?.run(row, (check) => note(check, list.id, at));
        whole.add(row, at);
        across.add(list.id, row, at);
      }
      whole.finish(({ check, where }) => note(check, list.id, where));
    }
    across.finish(({ check, list, where }) => note(check, list, where));
    return found;
  };
}

/** Where something was found, in order. */
export const places = (found: readonly Found[]): readonly string[] => found.map((each) => each.at).sort();

/** What the record of faults says should be found. */
export const recorded = ({ faults }: Authority): readonly string[] =>
  faults
    .flatMap((fault) => [fault, ...fault.besides])
    .map(({ check, list, rowIndex }) => `${check} ${list} ${rowIndex ?? '-'}`)
    .sort();
