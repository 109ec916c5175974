import { type SharedWork, sharedWork } from './shared-work.js';
import type { Watch } from './watch.js';

/** Does work unless it is under way or done already: then that is waited for, or its result given. */
export type KeptWork<T> = (key: string, watch: Watch, start: (watch: Watch) => Promise<T>) => Promise<T>;

interface Held<T> {
  readonly work: SharedWork<T>;
  /** 0 while the work is under way. */
  weight: number;
}

/**
 * Keeps the results that were asked for last, within a bound. The newest is kept whatever it weighs, so that pages that
 * follow on one another do not begin anew; what fails or is called off is not kept.
 *
 * @param most how much all results together may weigh
 * @param weigh how much one does
 */
export function keptWork<T>(most: number, weigh: (result: T) => number): KeptWork<T> {
  const held = new Map<string, Held<T>>();
  const makeRoom = (): void => {
    let weight = [...held.values()].reduce((sum, each) => sum + each.weight, 0);
    for (const [key, each] of [...held].slice(0, -1)) {
      if (weight <= most) return;
      if (each.weight > 0) held.delete(key);
      weight -= each.weight;
    }
  };
  return (key, watch, start) => {
    const found = held.get(key);
    const before = found?.work.isCalledOff() ? undefined : found;
    const each = before ?? { work: sharedWork(start), weight: 0 };
    // The last that was asked for stands last.
    held.delete(key);
    held.set(key, each);
    if (!before) {
      const forget = (): void => {
        if (held.get(key) === each) held.delete(key);
      };
      each.work.result.then((result) => {
        each.weight = Math.max(1, weigh(result));
        makeRoom();
      }, forget);
    }
    return each.work.join(watch);
  };
}
