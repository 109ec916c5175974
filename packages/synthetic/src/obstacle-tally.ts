import type { Obstacle } from './fill-row.js';

/** Keeps count of what stood in the way of filling each list. */
export interface ObstacleTally {
  readonly failed: (list: string, inTheWay: readonly Obstacle[]) => void;
  readonly filled: (list: string) => void;
  /** How often a list could not be filled without once having been filled. */
  readonly failuresWithoutSuccess: (list: string) => number;
  /** The lists that could never be filled. */
  readonly neverFilled: () => readonly string[];
  /** What stood in the way of a list most often, and what did about as often, in the order of the checks' ids. */
  readonly worst: (list: string) => readonly Obstacle[];
}

/** What stands in the way at least a quarter as often as the worst may be part of the same contradiction. */
const shareOfWorst = 0.25;

/** A fresh tally. */
export function obstacleTally(): ObstacleTally {
  const failures = new Map<string, number>();
  const successes = new Set<string>();
  const met = new Map<string, Map<string, { count: number; readonly obstacle: Obstacle }>>();
  return {
    failed: (list, inTheWay) => {
      failures.set(list, (failures.get(list) ?? 0) + 1);
      const ofList = met.get(list) ?? new Map<string, { count: number; readonly obstacle: Obstacle }>();
      met.set(list, ofList);
      for (const obstacle of inTheWay) {
        const known = ofList.get(obstacle.check);
        if (known) known.count += 1;
        else ofList.set(obstacle.check, { count: 1, obstacle });
      }
    },
    filled: (list) => {
      successes.add(list);
    },
    failuresWithoutSuccess: (list) => (successes.has(list) ? 0 : (failures.get(list) ?? 0)),
    neverFilled: () => [...failures.keys()].filter((list) => !successes.has(list)),
    worst: (list) => {
      const counted = [...(met.get(list)?.values() ?? [])];
      const often = Math.max(0, ...counted.map((each) => each.count)) * shareOfWorst;
      const worst = counted.filter((each) => each.count >= often).map((each) => each.obstacle);
      return worst.sort((one, other) => (one.check < other.check ? -1 : 1));
    },
  };
}
