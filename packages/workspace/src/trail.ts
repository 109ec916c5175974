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

const subjectOf = (salt: string, kind: RecordKind, id: string): string =>
  digest(canonicalJson([salt, kind, id])).slice(0, 32);

const sealOf = (entry: Omit<TrailEntry, 'seal'>): string => digest(canonicalJson({ ...entry }));

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
    requestId: change.requestId,
    previous: head.seal,
  };
  return { ...entry, seal: sealOf(entry) };
}

/** What is wrong with a trail: the first bad entry, and why. */
export interface TrailFault {
  readonly number: number;
  readonly because: string;
}

/** The records as they stand, for the trail to be held against. */
export interface RecordDigest {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly value: Parameters<typeof canonicalJson>[0];
}

/**
 * Looks for the first entry of a trail that is not as it was written: edited, left out, put in, moved, cut off or written
 * anew. A cut tail, or a whole trail written anew, shows only against a head that was kept elsewhere: pass those that
 * reports printed.
 *
 * @returns the first fault, or `null` where there is none
 * @example
 * ```ts
 * import { trailFault } from '@deepdive/workspace';
 *
 * console.log(trailFault([], { salt: 'salt', anchors: [], records: [] })); // null
 * ```
 */
export function trailFault(
  entries: readonly TrailEntry[],
  {
    salt,
    anchors,
    records,
  }: {
    readonly salt: string;
    readonly anchors: readonly TrailHead[];
    readonly records: readonly RecordDigest[];
  },
): TrailFault | null {
  let head = emptyHead(salt);
  const latest = new Map<string, TrailEntry>();
  for (const entry of entries) {
    const { seal, ...sealed } = entry;
    const number = head.number + 1;
    if (entry.number !== number) return { number, because: `entry ${number} is not there` };
    if (entry.previous !== head.seal) {
      return { number, because: 'it does not follow the entry before it' };
    }
    if (sealOf(sealed) !== seal) return { number, because: 'it was changed after it was written' };
    const before = latest.get(entry.subject);
    if (entry.version !== (before?.version ?? 0) + 1) {
      return { number, because: 'it skips a version of its record' };
    }
    latest.set(entry.subject, entry);
    head = { number, seal };
  }
  return anchorFault(entries, anchors) ?? recordFault(latest, records, salt, head.number);
}

function anchorFault(entries: readonly TrailEntry[], anchors: readonly TrailHead[]): TrailFault | null {
  for (const anchor of [...anchors].sort((a, b) => a.number - b.number)) {
    if (anchor.number === 0) continue;
    const entry = entries[anchor.number - 1];
    if (!entry)
      return { number: entries.length + 1, because: 'the trail was cut off: a report names a later entry' };
    if (entry.seal !== anchor.seal) {
      return { number: anchor.number, because: 'the trail was written anew: a report names another seal' };
    }
  }
  return null;
}

function recordFault(
  latest: ReadonlyMap<string, TrailEntry>,
  records: readonly RecordDigest[],
  salt: string,
  last: number,
): TrailFault | null {
  const standing = new Set<string>();
  for (const { kind, id, version, value } of records) {
    const subject = subjectOf(salt, kind, id);
    standing.add(subject);
    const entry = latest.get(subject);
    if (!entry) return { number: last, because: `a record of kind "${kind}" is not in the trail` };
    if (entry.version !== version || entry.payload !== digest(canonicalJson(value))) {
      return { number: entry.number, because: `a record of kind "${kind}" is not what this entry recorded` };
    }
  }
  for (const [subject, entry] of latest) {
    if (entry.payload !== null && !standing.has(subject)) {
      return { number: entry.number, because: `a record of kind "${entry.kind}" is gone without an entry` };
    }
  }
  return null;
}
