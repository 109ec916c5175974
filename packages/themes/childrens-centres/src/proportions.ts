import type { ProportionBand, Proportions } from '@deepdive/core';
import { handbook } from './publications.js';

/** The eight bands of Annex C with their words as printed, highest first. */
export const bands = {
  almostAll: { words: 'Vast/overwhelming majority or almost all', from: 97, to: 100 },
  most: { words: 'Very large majority, most', from: 80, to: 96 },
  largeMajority: { words: 'Large majority', from: 65, to: 79 },
  majority: { words: 'Majority', from: 51, to: 64 },
  minority: { words: 'Minority', from: 35, to: 49 },
  smallMinority: { words: 'Small minority', from: 20, to: 34 },
  few: { words: 'Very small minority, few', from: 4, to: 19 },
  almostNone: { words: 'Almost no/very few', from: 0, to: 3 },
} as const satisfies Readonly<Record<string, ProportionBand>>;

/** How the evaluation schedule puts proportions into words. No band holds 50 %, and none is given to it. */
export const proportions: Proportions = {
  bands: Object.values(bands),
  rounding: 'nearestWhole',
  source: handbook.place('Annex C'),
  assumes: ['gapsBetweenBands', 'fiftyHasNoBand'],
};
