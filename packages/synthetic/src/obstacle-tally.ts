import type { Obstacle } from './fill-row.js';

/** Keeps count of what stood in the way of filling each list. */
export interface ObstacleTally {
  readonly failed: (list: string, inTheWay: readonly Obstacle[]) => void;
  readonly filled: (list: string) => void;
  /** How often a list could not be filled without once having been filled. */
  readonly failuresWithoutSuccess: (list: string) => number;
  /** The lists that could never be filled. */
  readonly neverFilled: () => readonly string[];
  /** What stood in the way of a list most often. */
  readonly worst: (list: string) => Obstacle | null;
}

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
    filled: (list) => successes.add(list),
    failuresWithoutSuccess: (list) => (successes.has(list) ? 0 : (failures.get(list) ?? 0)),
    neverFilled: () => [...failures.keys()].filter((list) => !successes.has(list)),
    worst: (list) => {
      const counted = [...(met.get(list)?.values() ?? [])];
      return counted.sort((one, other) => other.count - one.count)[0]?.obstacle ?? null;
    },
  };
}
