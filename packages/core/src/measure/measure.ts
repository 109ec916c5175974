import type { Gathered } from '../outcome/gathering.js';
import type { CountNode, ShareNode, SumNode } from '../outcome/node.js';
import type { Source } from '../publication.js';

/** A number that is gathered in one pass over the rows of a list. */
export type MeasuredNode = CountNode | SumNode | ShareNode;

/** Each value of a field of the measured rows apart; codes in their printed order, other values in order. */
export interface ByField {
  readonly kind: 'field';
  readonly field: string;
}

/** Each year of a date of the measured rows apart: `2016/17` where years begin within a calendar year. */
export interface ByYear {
  readonly kind: 'year';
  readonly field: string;
  /** The month in which a year begins, 1 to 12. */
  readonly startsIn: number;
}

/** The different values of a field apart by how many of the measured rows hold each: families by their number of cases. */
export interface ByRowsEach {
  readonly kind: 'rowsEach';
  readonly field: string;
}

/** How the rows of a measure are told apart. */
export type Breakdown = ByField | ByYear | ByRowsEach;

/** Whether a measure can truly be computed from the lists: as the text has it, in part, or not at all. */
export type Computable = 'wholly' | 'partly' | 'not';

/** A figure that the publication itself prints for a measure. */
export interface PrintedFigure {
  /** The group it is printed for, as the measure labels it; `null` for the measure as a whole. */
  readonly label: string | null;
  /** The month or day it is printed for, where there are several. */
  readonly when: string | null;
  /** The number as printed; `null` where a percentage alone is printed. */
  readonly value: number | null;
  readonly outOf: number | null;
  /** The percentage as printed, rounded as it is. */
  readonly percentage: number | null;
  readonly source: Source;
}

/** A number that a publication asks for about an area or a service, and how the lists give it. */
export interface Measure {
  readonly title: string;
  readonly says: string;
  /** The heading it is printed under; `null` where there is none. */
  readonly section: string | null;
  /** What is counted; `null` where the lists cannot tell. */
  readonly value: MeasuredNode | null;
  /** What it is a part of; `null` where it is a plain number. */
  readonly outOf: MeasuredNode | null;
  readonly by: Breakdown | null;
  readonly computable: Computable;
  /** What the lists leave out; `null` where nothing. */
  readonly because: string | null;
  readonly printed: readonly PrintedFigure[];
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A measure as its author writes it. */
export interface MeasureInput {
  readonly title: string;
  readonly says: string;
  readonly section?: string;
  readonly value?: Gathered;
  readonly outOf?: Gathered;
  readonly by?: Breakdown;
  /** What the lists leave out, so that the measure can be computed in part or not at all. */
  readonly because?: string;
  /** Each with a number, a percentage or both. */
  readonly printed?: readonly Partial<PrintedFigure>[];
  readonly source: Source;
  readonly assumes?: readonly string[];
}

function measured(gathered: Gathered | undefined, title: string): MeasuredNode | null {
  if (!gathered) return null;
  const { node } = gathered;
  if (node.kind === 'count' || node.kind === 'sum' || node.kind === 'share') return node;
  throw new TypeError(
    `The measure "${title}" must be a count, a sum or a share; "${node.kind}" follows a family.`,
  );
}

/**
 * States a number that a publication asks for. One without a `value` cannot be computed, one with a `because` only in
 * part; either way it says why.
 *
 * A condition on its rows may read `bound('inspectedOn')`: the day it is taken on, on which ages are told.
 *
 * @throws TypeError when it gathers what only outcomes of families can, says neither how it is computed nor why not, or
 * names a printed figure that has no number
 * @example
 * ```ts
 * import { convention, date, gathering, id, list, measure, on, day } from '@deepdive/core';
 *
 * const plans = list({
 *   title: 'Plans', population: 'Children with a plan', window: {}, key: 'childId', spell: { from: 'startedOn', to: 'endedOn' },
 *   source: convention('example'),
 *   fields: { childId: id('Child unique ID'), startedOn: date('Start'), endedOn: date('End') },
 * });
 * const { rows } = gathering({ plans });
 * const onPlan = measure({
 *   title: 'Children with a plan', says: 'How many children have a plan on the day',
 *   value: rows('plans').distinct('childId', on(day)), source: convention('example'),
 * });
 * console.log(onPlan.computable); // wholly
 * ```
 */
export function measure(input: MeasureInput): Measure {
  const value = measured(input.value, input.title);
  if (value === null && input.because === undefined) {
    throw new TypeError(
      `The measure "${input.title}" needs a value, or a \`because\` that says why it has none.`,
    );
  }
  const printed = input.printed ?? [];
  if (printed.some((figure) => (figure.value ?? null) === null && (figure.percentage ?? null) === null)) {
    throw new TypeError(
      `A figure printed for the measure "${input.title}" needs a number, a percentage or both.`,
    );
  }
  return Object.freeze({
    title: input.title,
    says: input.says,
    section: input.section ?? null,
    value,
    outOf: measured(input.outOf, input.title),
    by: input.by ?? null,
    computable: value === null ? 'not' : input.because === undefined ? 'wholly' : 'partly',
    because: input.because ?? null,
    printed: printed.map((figure) =>
      Object.freeze({
        label: figure.label ?? null,
        when: figure.when ?? null,
        value: figure.value ?? null,
        outOf: figure.outOf ?? null,
        percentage: figure.percentage ?? null,
        source: figure.source ?? input.source,
      }),
    ),
    source: input.source,
    assumes: input.assumes ?? [],
  });
}
