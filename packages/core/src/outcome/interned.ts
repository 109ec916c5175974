/** Places given out one after another. */
export interface Places {
  readonly next: () => number;
  readonly given: () => number;
}

/** Places from 0 on. */
export function placesFrom0(): Places {
  let given = 0;
  return { next: () => given++, given: () => given };
}

/**
 * Remembers what was made of equal nodes, which are many: nine indicators of one problem share their progress.
 *
 * @param inShort what is the same for equal nodes alone, where that is shorter than the node with all that is under it
 */
export function interned<N extends object, P>(
  places: Places,
  make: (node: N, at: number) => P,
  inShort: (node: N) => object = (node) => node,
): (node: N) => P {
  const seen = new Map<N, P>();
  const known = new Map<string, P>();
  return (node) => {
    const before = seen.get(node);
    if (before !== undefined) return before;
    const key = JSON.stringify(inShort(node));
    const plan = known.get(key) ?? make(node, places.next());
    seen.set(node, plan);
    known.set(key, plan);
    return plan;
  };
}
