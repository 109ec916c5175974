import type { Change, RecordKind, StoredFile, StoredRecord } from './change.js';
import type { TrailEntry, TrailHead } from './trail.js';

/** What became of a change. */
export type Committed =
  /** It is recorded, and on the disk. */
  | { readonly outcome: 'recorded'; readonly version: number; readonly head: TrailHead }
  /** The same request was carried out before: nothing more was done. */
  | { readonly outcome: 'repeated'; readonly version: number; readonly head: TrailHead }
  /** Somebody else changed the record meanwhile: nothing was done, and this is how it stands. */
  | { readonly outcome: 'conflict'; readonly current: StoredRecord | null };

/** All that a store holds, to be moved into another. */
export interface Snapshot {
  /** Makes subjects of the trail of this inspection unlike those of any other. */
  readonly salt: string;
  readonly records: readonly StoredRecord[];
  readonly entries: readonly TrailEntry[];
}

/**
 * Where the record of one inspection is kept. One store is one inspection. Each change and its entry in the trail are
 * written in one transaction; once `commit` has answered, the change survives a crash.
 */
export interface Store {
  /** What makes subjects of this inspection's trail unlike those of any other. */
  readonly salt: () => Promise<string>;
  /** The end of the trail. */
  readonly head: () => Promise<TrailHead>;
  /** A record; `null` where there is none of this id. */
  readonly record: (kind: RecordKind, id: string) => Promise<StoredRecord | null>;
  /** The records of a kind, in the order of their ids. */
  readonly records: (kind: RecordKind) => Promise<readonly StoredRecord[]>;
  /** Entries after a number, oldest first. */
  readonly entries: (after?: number) => Promise<readonly TrailEntry[]>;
  /** The bytes of a file by their digest; `null` where it is not kept. */
  readonly file: (sha256: string) => Promise<Uint8Array | null>;
  /** The digests of all files kept. */
  readonly files: () => Promise<readonly string[]>;
  /** Records a change, unless it was carried out before or somebody else was first. */
  readonly commit: (change: Change) => Promise<Committed>;
  /** All records and the trail. */
  readonly snapshot: () => Promise<Snapshot>;
  /**
   * Fills an empty store from another.
   *
   * @throws StoreError `not-empty` where something is recorded already
   */
  readonly restore: (snapshot: Snapshot, files: Iterable<StoredFile>) => Promise<void>;
  /** Lets go of what the store is kept in. */
  readonly close: () => Promise<void>;
}

/** Every way in which a store can refuse. */
export const storeCodes = {
  'not-empty': 'Something is recorded here already: restore into a new inspection.',
  'in-use': 'The inspection is open in another program.',
  newer: 'The file was written by a newer version of Deepdive.',
  'not-a-store': 'The file is not an inspection.',
  damaged: 'The inspection is damaged: take the last backup.',
  full: 'There is no room to record the change: nothing was recorded.',
} as const;

/** A code from {@link storeCodes}. */
export type StoreCode = keyof typeof storeCodes;

/** A store that cannot do what was asked: nothing was recorded. It never holds what a record says. */
export interface StoreError extends Error {
  readonly code: StoreCode;
  readonly detail: string | null;
}

/**
 * Builds the error of a store. Readers tell it by `name === 'StoreError'` and `code`.
 *
 * @example
 * ```ts
 * import { storeError } from '@deepdive/workspace';
 *
 * console.log(storeError('in-use', 'process 17').message); // The inspection is open in another program: process 17.
 * ```
 */
export function storeError(code: StoreCode, detail: string | null = null, cause?: unknown): StoreError {
  const sentence = storeCodes[code];
  const message = detail === null ? sentence : `${sentence.slice(0, -1)}: ${detail}.`;
  return Object.assign(new Error(message, cause === undefined ? undefined : { cause }), {
    name: 'StoreError',
    code,
    detail,
  });
}
