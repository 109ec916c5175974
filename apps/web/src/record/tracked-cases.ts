import type { ChosenCase } from './selections.js';

/** The children who are followed: those whom the last stage that was drawn chose. */
export const trackedCases = (cases: readonly ChosenCase[]): readonly ChosenCase[] =>
  cases.filter(({ stage }) => stage === cases[0]?.stage);
