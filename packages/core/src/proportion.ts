import type { Source } from './publication.js';

/** A band of proportions and the words a framework uses for it. Bounds are percentages. */
export interface ProportionBand {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** How a framework puts proportions into words. */
export interface Proportions {
  readonly bands: readonly ProportionBand[];
  /** How a percentage is rounded before it is looked up. */
  readonly rounding: 'nearestWhole' | 'none';
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A proportion in a framework's words, with the reading used. */
export interface ProportionReading {
  /** `null` where the framework has no words for it. */
  readonly words: string | null;
  readonly percentage: number;
  /** The percentage as it was looked up. */
  readonly lookedUp: number;
  readonly because: string;
  readonly source: Source;
  readonly assumptions: readonly string[];
}

/**
 * Puts a part of a whole into a framework's words.
 *
 * @throws RangeError when the whole is not above 0 or the part is not between 0 and the whole
 * @example
 * ```ts
 * import { convention, proportionInWords } from '@deepdive/core';
 *
 * const proportions = {
 *   bands: [{ words: 'most', from: 80, to: 96 }], rounding: 'nearestWhole', source: convention('example'), assumes: [],
 * } as const;
 * console.log(proportionInWords(proportions, 17, 20).words); // most
 * ```
 */
export function proportionInWords(proportions: Proportions, part: number, whole: number): ProportionReading {
  if (!(whole > 0)) throw new RangeError('The whole must be more than 0.');
  if (!(part >= 0 && part <= whole)) throw new RangeError('The part must lie between 0 and the whole.');
  const percentage = (100 * part) / whole;
  const lookedUp = proportions.rounding === 'nearestWhole' ? Math.round(percentage) : percentage;
  const band = proportions.bands.find(({ from, to }) => lookedUp >= from && lookedUp <= to) ?? null;
  const because = band
    ? `${lookedUp} % lies from ${band.from} to ${band.to} %`
    : `no band of words holds ${lookedUp} %`;
  return {
    words: band?.words ?? null,
    percentage,
    lookedUp,
    because,
    source: proportions.source,
    assumptions: proportions.assumes,
  };
}
