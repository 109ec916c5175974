import type { NumberComparison, ZeroBaseline } from './node.js';
import { no, type Told, unknown, unspecified, yes } from './told.js';

/** A number as far as it is known: it lies between two, both included. */
export interface Interval {
  readonly least: number;
  readonly most: number;
  /** Nobody has decided what the number would be. */
  readonly unspecified?: boolean;
}

/** A number of which nothing is known. */
export const anyNumber: Interval = Object.freeze({
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
});

/** A number of which only is known that it is not below zero, such as a count. */
export const anyCount: Interval = Object.freeze({ least: 0, most: Number.POSITIVE_INFINITY });

/** Small whole numbers that are known: nearly all that is counted, so they are made once. */
const small: readonly Interval[] = Array.from({ length: 64 }, (_, at) =>
  Object.freeze({ least: at, most: at }),
);

/** A number that is known. */
export const exactly = (number: number): Interval => small[number] ?? { least: number, most: number };

/** Whether a number compares as asked with a threshold. */
export function compared(
  { least, most, unspecified: open }: Interval,
  operator: NumberComparison,
  than: number,
): Told {
  if (open === true) return unspecified;
  switch (operator) {
    case 'is':
      return least > than || most < than ? no : least === most ? yes : unknown;
    case 'isAtLeast':
      return least >= than ? yes : most < than ? no : unknown;
    case 'isMoreThan':
      return least > than ? yes : most <= than ? no : unknown;
    case 'isAtMost':
      return most <= than ? yes : least > than ? no : unknown;
    case 'isLessThan':
      return most < than ? yes : least >= than ? no : unknown;
  }
}

/** One number as a percentage of another; unknown where the whole is or may be zero, or is below it. */
export function percentage(part: Interval, whole: Interval): Interval {
  if (!(whole.least > 0) || part.least < 0) return anyNumber;
  return {
    least: whole.most === Number.POSITIVE_INFINITY ? 0 : (100 * part.least) / whole.most,
    most: (100 * part.most) / whole.least,
  };
}

/** A fall from nothing: a rise is never a fall, whatever the policy. */
function fallFromZero(to: Interval, zero: ZeroBaseline): Interval {
  if (to.least > 0) return { least: Number.NEGATIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  const still = zero === 'completeWhenStillZero' ? 100 : 0;
  const least = to.most > 0 ? Number.NEGATIVE_INFINITY : still;
  return { least, most: still, unspecified: zero === 'unspecified' };
}

/** By how many per cent a number fell to another; endlessly negative for a rise from nothing. */
export function fallBetween(from: Interval, to: Interval, zero: ZeroBaseline): Interval {
  if (from.unspecified === true || to.unspecified === true) return { ...anyNumber, unspecified: true };
  if (from.least < 0 || to.least < 0) return anyNumber;
  if (from.most === 0) return fallFromZero(to, zero);
  // Fallen to nothing from however much is a fall by all of it.
  const most = from.most === Number.POSITIVE_INFINITY ? 100 : (100 * (from.most - to.least)) / from.most;
  if (from.least > 0) {
    const least =
      to.most === Number.POSITIVE_INFINITY
        ? Number.NEGATIVE_INFINITY
        : (100 * (from.least - to.most)) / from.least;
    return { least, most };
  }
  // Perhaps from nothing to nothing, of which nobody has decided what it is.
  if (zero === 'unspecified' && to.least === 0) return anyNumber;
  if (to.most > 0) return { least: Number.NEGATIVE_INFINITY, most };
  // Still nothing: complete if there was something, and otherwise what the policy says.
  return zero === 'completeWhenStillZero' ? { least: 100, most: 100 } : { least: 0, most: 100 };
}
