import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Draws from a seed: the same seed gives the same draws in the same order. */
export interface Chance {
  /** A whole number, both ends included; the first where the second is below it. */
  readonly whole: (from: number, to: number) => number;
  /** A share from 0 (included) to 1 (not included). */
  readonly share: () => number;
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** One of some things, each as likely as any other. */
  readonly oneOf: <T>(of: readonly T[]) => T;
  /** The same things in a drawn order. */
  readonly shuffled: <T>(of: readonly T[]) => T[];
}

const range32 = 4294967296;
// The generator's state is nearly the seed at first, so neighbouring seeds would begin alike.
const drawsToForget = 24;

/**
 * Draws that follow from a seed, by xoroshiro128+.
 *
 * @throws RangeError when one of no things is asked for
 */
export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plusFromState([-1, ~seed, seed | 0, Math.floor(seed / range32) | 0]);
  for (let forgotten = 0; forgotten < drawsToForget; forgotten += 1) generator.next();
  const share = (): number => (generator.next() >>> 0) / range32;
  const whole = (from: number, to: number): number =>
    to <= from ? from : from + Math.floor(share() * (to - from + 1));
  const oneOf = <T>(of: readonly T[]): T => {
    if (of.length === 0) throw new RangeError('One of no things cannot be drawn.');
    return of[whole(0, of.length - 1)] as T;
  };
  const shuffled = <T>(of: readonly T[]): T[] => {
    const order = [...of];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = whole(0, last);
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
  };
  return { share, whole, oneOf, shuffled, happens: (probability) => share() < probability };
}
