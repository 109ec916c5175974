import type { Change, RecordKind } from './change.js';
import { digest } from './digest.js';
import { canonicalJson } from './json.js';

/** One entry of the trail. It holds digests of what was recorded and never the thing itself, so it outlives deletion. */
export interface TrailEntry {
  /** Counts from 1 without a gap. */
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly kind: RecordKind;
  /** Stands for the record's id, which may be a child's: the same record has the same subject in one inspection alone. */
  readonly subject: string;
  readonly version: number;
  /** SHA-256 of the value as canonical JSON; `null` where the record was taken out. */
  readonly payload: string | null;
  /** SHA-256 of the files that were kept with the change; absent where there were none. */
  readonly files?: readonly string[];
  readonly requestId: string;
  /** The seal of the entry before; of the first entry, the digest of the salt. */
  readonly previous: string;
  /** SHA-256 over everything above. */
  readonly seal: string;
}

/** Where a trail ends: printed on every report, so that a later cut or rewriting shows. */
export interface TrailHead {
  readonly number: number;
  readonly seal: string;
}

/**
 * The head of a trail that has no entry yet.
 *
 * @example
 * ```ts
 * import { emptyHead } from '@deepdive/workspace';
 *
 * console.log(emptyHead('salt').number); // 0
 * ```
 */
export const emptyHead = (salt: string): TrailHead => ({ number: 0, seal: digest(`trail ${salt}`) });

/** What stands for a record in the trail. */
export const subjectOf = (salt: string, kind: RecordKind, id: string): string =>
  digest(canonicalJson([salt, kind, id])).slice(0, 32);

/** The seal that an entry must bear. */
export const sealOf = (entry: Omit<TrailEntry, 'seal'>): string => digest(canonicalJson({ ...entry }));

/** The entry of a change, sealed onto the trail as it stands. */
export function entryOf(change: Change, version: number, head: TrailHead, salt: string): TrailEntry {
  const entry = {
    number: head.number + 1,
    at: change.at,
    by: change.by,
    action: change.action,
    kind: change.kind,
    subject: subjectOf(salt, change.kind, change.id),
    version,
    payload: change.value === null ? null : digest(canonicalJson(change.value)),
    ...((change.files ?? []).length === 0
      ? {}
      : { files: (change.files ?? []).map(({ sha256 }) => sha256).sort() }),
    requestId: change.requestId,
    previous: head.seal,
  };
  return { ...entry, seal: sealOf(entry) };
}
