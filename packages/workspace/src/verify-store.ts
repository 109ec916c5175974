import { digest } from './digest.js';
import type { Store } from './store.js';
import type { TrailHead } from './trail.js';
import { type KeptFile, type TrailFault, trailFault } from './trail-fault.js';

/**
 * Looks through everything that a store holds – trail, records and files – for the first entry that is not as it was
 * written.
 *
 * @param printed heads that reports printed: without one a cut tail and a trail written anew do not show
 * @returns the first fault, or `null` where there is none
 * @throws StoreError `damaged` where the store cannot be read through
 * @example
 * ```ts
 * import { verifyStore } from '@deepdive/workspace';
 * import { openSqliteStore } from '@deepdive/workspace/sqlite';
 *
 * const store = await openSqliteStore(':memory:');
 * console.log(await verifyStore(store, [await store.head()])); // null
 * ```
 */
export async function verifyStore(
  store: Store,
  printed: readonly TrailHead[] = [],
): Promise<TrailFault | null> {
  const { salt, records, entries } = await store.snapshot();
  const files: KeptFile[] = [];
  for (const sha256 of await store.files()) {
    const bytes = await store.file(sha256);
    files.push({ sha256, found: bytes ? digest(bytes) : '' });
  }
  return trailFault(entries, { salt, anchors: printed, records, files });
}
