import { capitalised, type LeftOutRow } from '@deepdive/core';

/** Rows of a plan that are no actions, for one reason. */
export interface LeftOutFor {
  /** Why, with a capital. */
  readonly because: string;
  readonly numberOfRows: number;
  /** Which, sheet by sheet: `Plan: rows 4, 25`. */
  readonly which: string;
}

/**
 * The rows of a plan that are no actions, each reason once with its rows, in the order in which the reasons first occur.
 *
 * @example
 * ```ts
 * import { leftOutByReason } from '@deepdive/handouts';
 *
 * const rows = [4, 25].map((row) => ({ sheet: 'Plan', row, because: 'a heading' }));
 * console.log(leftOutByReason(rows)[0]?.which); // Plan: rows 4, 25
 * ```
 */
export function leftOutByReason(leftOut: readonly LeftOutRow[]): readonly LeftOutFor[] {
  const reasons = new Map<string, Map<string, number[]>>();
  for (const { sheet, row, because } of leftOut) {
    const sheets = reasons.get(because) ?? new Map<string, number[]>();
    reasons.set(because, sheets.set(sheet, [...(sheets.get(sheet) ?? []), row]));
  }
  return [...reasons].map(([because, sheets]) => ({
    because: capitalised(because),
    numberOfRows: [...sheets.values()].reduce((sum, rows) => sum + rows.length, 0),
    which: [...sheets]
      .map(([sheet, rows]) => `${sheet}: ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`)
      .join('; '),
  }));
}
