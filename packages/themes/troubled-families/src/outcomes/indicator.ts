import { day, type Indicator, type OutcomeNode, type SustainedLength } from '@deepdive/core';
import { row } from '../publications.js';
import { type Identified, sixMonths } from './words.js';

interface Stated {
  readonly says: string;
  readonly identified: Identified;
  readonly progress: OutcomeNode;
  /** Six months unless said otherwise. */
  readonly sustained?: string;
  readonly sustainedFor?: SustainedLength | null;
  readonly assumes?: readonly string[];
}

const forSixMonths: SustainedLength = Object.freeze({ length: sixMonths, orShorter: null });

/** States the rows of one section of the plan, by their codes. */
export function indicatorsOf(
  problem: string,
  headline: string,
  stated: Readonly<Record<string, Stated>>,
): Readonly<Record<string, Indicator>> {
  return Object.fromEntries(
    Object.entries(stated).map(([code, each]): [string, Indicator] => [
      code,
      Object.freeze({
        problem,
        headline,
        says: each.says,
        identified: each.identified(day),
        progress: each.progress,
        sustained: each.sustained ?? '6 months',
        sustainedFor: each.sustainedFor === undefined ? forSixMonths : each.sustainedFor,
        source: row(code),
        assumes: each.assumes ?? [],
      }),
    ]),
  );
}
