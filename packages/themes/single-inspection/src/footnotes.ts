import type { Citations, Source } from '@deepdive/core';

/** The source of a footnote that both editions print, by its number in 2015. */
export type FootnoteSource = (numberIn2015: number) => Source;

/** Footnotes of 2015 by their own numbers. */
export const footnotesIn2015 =
  (at: Citations): FootnoteSource =>
  (number) =>
    at.footnote(number);

/**
 * Footnotes of 2014 by their numbers in 2015. The 2014 edition has one more after the third (the board's review is yet to be
 * published), and lacks the fourteenth (child arrangements) and the twenty-sixth (the adoption scorecard).
 */
export const footnotesIn2014 =
  (at: Citations): FootnoteSource =>
  (number) =>
    at.footnote(number >= 27 ? number - 1 : number >= 4 && number <= 13 ? number + 1 : number);
