import type { PrintedFigure } from './measure.js';
import type { MeasuredFigures, MeasureResult } from './measure-result.js';

/** A figure as the publication prints it beside the one that the rows give. */
export interface PrintedComparison {
  readonly label: string | null;
  readonly when: string | null;
  readonly printed: PrintedFigure;
  /** `null` where the rows cannot tell. */
  readonly computed: MeasuredFigures | null;
  /** `null` where that cannot be told either. */
  readonly agrees: boolean | null;
}

/** How many decimals a printed percentage has. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function agrees(printed: PrintedFigure, { value, percentage }: MeasuredFigures): boolean | null {
  if (value === null || value.least !== value.most) return null;
  if (printed.value !== null && value.least !== printed.value) return false;
  if (printed.percentage === null) return true;
  if (percentage === null || percentage.least !== percentage.most)
    return printed.value === null ? null : true;
  const rounded = Number(percentage.least.toFixed(decimalsOf(printed.percentage)));
  return rounded === printed.percentage;
}

/**
 * Every figure that the publication prints for a measure, beside what the rows give for the same group.
 *
 * @example
 * ```ts
 * import { comparedWithPrinted, type MeasureResult } from '@deepdive/core';
 *
 * export const differing = (results: readonly MeasureResult[]) =>
 *   results.filter((result) => comparedWithPrinted(result).some(({ agrees }) => agrees === false));
 * ```
 */
export function comparedWithPrinted(result: MeasureResult): readonly PrintedComparison[] {
  return result.printed.map((printed) => {
    const group =
      printed.label === null ? result : result.groups?.find(({ label }) => label === printed.label);
    // A target stands in the publication and in no list: the percentage of it is told from the printed number.
    const outOf =
      group?.outOf ?? (printed.outOf === null ? null : { least: printed.outOf, most: printed.outOf });
    const computed =
      group === undefined
        ? null
        : {
            value: group.value,
            outOf,
            percentage:
              group.value && outOf && outOf.least > 0
                ? {
                    least: (100 * group.value.least) / outOf.most,
                    most: (100 * group.value.most) / outOf.least,
                  }
                : null,
          };
    return {
      label: printed.label,
      when: printed.when,
      printed,
      computed,
      agrees: computed === null ? null : agrees(printed, computed),
    };
  });
}
