import type { StoredRecord } from './change.js';
import { digest } from './digest.js';
import { canonicalJson } from './json.js';
import { emptyHead, sealOf, subjectOf, type TrailEntry, type TrailHead } from './trail.js';

/** What is wrong with a trail: the first bad entry, and why. */
export interface TrailFault {
  readonly number: number;
  readonly because: string;
}

/** A file as it is kept: the digest it is known by, and the digest of what is there. */
export interface KeptFile {
  readonly sha256: string;
  readonly found: string;
}

/** What a trail is held against. */
export interface TrailAgainst {
  readonly salt: string;
  /** Heads that were kept elsewhere. Of a seal its first 16 digits are enough, as they stand at the foot of a page. */
  readonly anchors: readonly TrailHead[];
  /** The records as they stand. */
  readonly records: readonly StoredRecord[];
  /** The files as they are kept; not looked at where absent. */
  readonly files?: readonly KeptFile[];
}

/** Digits of a seal that stand for the whole: they stand at the foot of each page. */
export const fewestDigits = 16;

const isAnchored = (seal: string, anchor: TrailHead): boolean =>
  anchor.seal.length >= fewestDigits && seal.startsWith(anchor.seal);

const isDigest = (value: unknown, length = 64): boolean =>
  typeof value === 'string' && value.length === length && /^[0-9a-f]*$/.test(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;

const shapes: Readonly<Record<keyof TrailEntry, (value: unknown) => boolean>> = {
  number: isCount,
  at: (value) => typeof value === 'string',
  by: (value) => typeof value === 'string',
  action: (value) => typeof value === 'string',
  kind: (value) => typeof value === 'string',
  subject: (value) => isDigest(value, 32),
  version: isCount,
  payload: (value) => value === null || isDigest(value),
  files: (value) =>
    value === undefined ||
    (Array.isArray(value) && value.length > 0 && value.every((each) => isDigest(each))),
  requestId: (value) => typeof value === 'string',
  previous: (value) => isDigest(value),
  seal: (value) => isDigest(value),
};

/** Whether something that was read is an entry at all: it may come from a file that anybody wrote. */
function isEntry(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const values = given as Readonly<Record<string, unknown>>;
  return (
    Object.keys(values).every((key) => Object.hasOwn(shapes, key)) &&
    Object.entries(shapes).every(([key, is]) => is(values[key]))
  );
}

/** A trail as far as it is as it was written. */
interface Followed {
  readonly head: TrailHead;
  /** The last entry of each record, by subject. */
  readonly latest: ReadonlyMap<string, TrailEntry>;
  /** Why it cannot be followed further; `null` at its end. */
  readonly because: string | null;
  /** Whether it is the link to the next entry that is broken. */
  readonly unlinked: boolean;
}

function followed(entries: readonly TrailEntry[], salt: string): Followed {
  let head = emptyHead(salt);
  const latest = new Map<string, TrailEntry>();
  const requests = new Set<string>();
  const stop = (because: string, unlinked = false): Followed => ({ head, latest, because, unlinked });
  for (const entry of entries) {
    const number = head.number + 1;
    if (!isEntry(entry)) return stop('it cannot be read');
    const { seal, ...sealed } = entry;
    if (entry.number !== number) return stop(`entry ${number} is not there`, true);
    if (entry.previous !== head.seal) return stop('it does not follow the entry before it', true);
    if (sealOf(sealed) !== seal) return stop('it was changed after it was written');
    const before = latest.get(entry.subject);
    if (entry.version !== (before?.version ?? 0) + 1) return stop('it skips a version of its record');
    if (requests.has(entry.requestId)) return stop('it repeats a request');
    requests.add(entry.requestId);
    latest.set(entry.subject, entry);
    head = { number, seal };
  }
  return { head, latest, because: null, unlinked: false };
}

/**
 * Whether entries follow on one another up to a head that was kept elsewhere. Then it is what stands before them that is
 * wrong.
 */
function areVouchedFor(entries: readonly TrailEntry[], anchors: readonly TrailHead[]): boolean {
  let before: string | null = null;
  for (const entry of entries) {
    if (!isEntry(entry) || (before !== null && entry.previous !== before)) return false;
    if (anchors.some((anchor) => isAnchored(entry.seal, anchor))) return true;
    before = entry.seal;
  }
  return false;
}

/** The first bad entry where the link to the next one is broken: of the two sides one may be vouched for. */
function brokenLink(
  entries: readonly TrailEntry[],
  { head, salt, because }: { readonly head: TrailHead; readonly salt: string; readonly because: string },
  anchors: readonly TrailHead[],
): TrailFault {
  const number = head.number + 1;
  const next = entries[head.number];
  if (!next || !areVouchedFor(entries.slice(head.number), anchors)) return { number, because };
  const seals = [emptyHead(salt).seal, ...entries.slice(0, head.number).map(({ seal }) => seal)];
  if (seals.includes(next.seal)) return { number, because: 'it stands there twice' };
  const follows = seals.indexOf(next.previous);
  if (follows !== -1) return { number: follows + 1, because: 'another entry was put in its place' };
  const { seal, ...sealed } = next;
  if (next.number !== number || sealOf(sealed) !== seal) return { number, because };
  return number === 1
    ? { number, because: 'what the trail begins with was changed' }
    : { number: head.number, because: 'it was written anew: the entry after it names another seal' };
}

/**
 * Looks for the first entry of a trail that is not as it was written: edited, left out, put in, moved, cut off or written
 * anew. A cut tail, or a whole trail written anew, shows only against a head that was kept elsewhere: pass those that
 * reports printed. Of a stretch that was written anew in itself the last entry that can be bad is named.
 *
 * @returns the first fault, or `null` where there is none
 * @example
 * ```ts
 * import { trailFault } from '@deepdive/workspace';
 *
 * console.log(trailFault([], { salt: 'salt', anchors: [], records: [] })); // null
 * ```
 */
export function trailFault(entries: readonly TrailEntry[], against: TrailAgainst): TrailFault | null {
  const { salt, records, files } = against;
  const anchors = [...against.anchors]
    .filter(({ number }) => number !== 0)
    .sort((one, other) => one.number - other.number);
  const { head, latest, because, unlinked } = followed(entries, salt);
  if (because !== null) {
    const written = anchorFault(entries.slice(0, head.number), anchors, true);
    if (written) return written;
    return unlinked
      ? brokenLink(entries, { head, salt, because }, anchors)
      : { number: head.number + 1, because };
  }
  return (
    anchorFault(entries, anchors, false) ??
    recordFault(latest, records, salt, head.number) ??
    (files ? fileFault(entries, latest, records, salt, files) : null)
  );
}

/** The first head that a trail does not come to. */
function anchorFault(
  entries: readonly TrailEntry[],
  anchors: readonly TrailHead[],
  goesOn: boolean,
): TrailFault | null {
  let good = 0;
  for (const anchor of anchors) {
    const entry = entries[anchor.number - 1];
    if (!entry) {
      return goesOn
        ? null
        : { number: entries.length + 1, because: 'the trail was cut off: a report names a later entry' };
    }
    if (!isAnchored(entry.seal, anchor)) {
      const since = good === 0 ? '' : ` after entry ${good}`;
      return {
        number: anchor.number,
        because: `the trail was written anew${since}: a report names another seal`,
      };
    }
    good = anchor.number;
  }
  return null;
}

function recordFault(
  latest: ReadonlyMap<string, TrailEntry>,
  records: readonly StoredRecord[],
  salt: string,
  last: number,
): TrailFault | null {
  const standing = new Set<string>();
  const faults: TrailFault[] = [];
  for (const { kind, id, version, value } of records) {
    const subject = subjectOf(salt, kind, id);
    const entry = latest.get(subject);
    if (!entry || standing.has(subject)) {
      faults.push({ number: last, because: `a record of kind "${kind}" is not in the trail` });
    } else if (entry.version !== version || entry.payload !== digest(canonicalJson(value))) {
      faults.push({
        number: entry.number,
        because: `a record of kind "${kind}" is not what this entry recorded`,
      });
    }
    standing.add(subject);
  }
  for (const [subject, entry] of latest) {
    if (entry.payload !== null && !standing.has(subject)) {
      faults.push({
        number: entry.number,
        because: `a record of kind "${entry.kind}" is gone without an entry`,
      });
    }
  }
  return firstOf(faults);
}

function fileFault(
  entries: readonly TrailEntry[],
  latest: ReadonlyMap<string, TrailEntry>,
  records: readonly StoredRecord[],
  salt: string,
  files: readonly KeptFile[],
): TrailFault | null {
  const namedBy = new Map<string, number>();
  for (const { number, files: named = [] } of entries) {
    for (const sha256 of named) if (!namedBy.has(sha256)) namedBy.set(sha256, number);
  }
  const faults: TrailFault[] = [];
  for (const { sha256, found } of files) {
    const number = namedBy.get(sha256);
    if (number === undefined) {
      faults.push({ number: entries.length, because: 'a file is kept that no entry recorded' });
    } else if (found !== sha256) {
      faults.push({ number, because: 'a file is not what this entry recorded' });
    }
  }
  // What belongs to a record that was taken out may go with it.
  const kept = new Set(files.map(({ sha256 }) => sha256));
  for (const { kind, id } of records) {
    const entry = latest.get(subjectOf(salt, kind, id));
    if (entry?.files?.some((sha256) => !kept.has(sha256))) {
      faults.push({ number: entry.number, because: 'a file that this entry recorded is gone' });
    }
  }
  return firstOf(faults);
}

const firstOf = (faults: readonly TrailFault[]): TrailFault | null =>
  faults.reduce<TrailFault | null>(
    (first, each) => (first && first.number <= each.number ? first : each),
    null,
  );
