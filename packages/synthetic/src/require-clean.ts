import { acrossChecker, type ListFinding, listChecker, type RowValues } from '@deepdive/core';
import type { PreparedTheme } from './prepared-theme.js';
import { syntheticError } from './synthetic-error.js';

/**
 * Refuses lists in which a check of whole lists or across lists finds what must be fixed, or another number of rows than
 * asked for. Rows passed their own checks when they were made; this is the last look at what they make together.
 *
 * @throws SyntheticError `check-cannot-hold`, naming the check
 */
export function requireClean(
  lists: ReadonlyMap<string, readonly RowValues[]>,
  { theme, days }: PreparedTheme,
): void {
  const refuse = ({ check, list }: ListFinding): void => {
    if (check.severity !== 'mustFix' && check.kind !== 'rows') return;
    throw syntheticError({
      code: 'check-cannot-hold',
      place: `lists/${list}`,
      found: check.id,
      expected: `rules across lists that rows can satisfy together; this one wants: ${check.says}`,
    });
  };
  const across = acrossChecker(theme, days);
  for (const list of theme.lists) {
    const whole = listChecker(list);
    for (const [at, row] of (lists.get(list.id) ?? []).entries()) {
      whole.add(row, at);
      across.add(list.id, row, at);
    }
    whole.finish(refuse);
  }
  across.finish(refuse);
}
