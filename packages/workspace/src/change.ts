import type { Json } from './json.js';

/** What the record of an inspection holds, by kind. */
export const recordKinds = [
  'inspection',
  'submission',
  'mapping',
  'selection',
  'answers',
  'evidence',
  'tracking',
  'request',
  'judgement',
  'statement',
  'actionPlan',
  'assumption',
  'note',
  'meeting',
  'retention',
  'backup',
] as const;

/** A kind of record. */
export type RecordKind = (typeof recordKinds)[number];

/** One record as it stands now. */
export interface StoredRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** Counts the changes of this record from 1: who changes it says which version they saw. */
  readonly version: number;
  readonly value: Json;
}

/** A file kept beside the records, known by the digest of its bytes. */
export interface StoredFile {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** One change of one record. It happens as a whole, with its entry in the trail, or not at all. */
export interface Change {
  /** Names the request, so that one that is sent twice is carried out once. */
  readonly requestId: string;
  readonly kind: RecordKind;
  readonly id: string;
  /** The version that whoever changes it saw; 0 where there was none. */
  readonly seen: number;
  /** The new value; `null` takes the record out. */
  readonly value: Json;
  readonly files?: readonly StoredFile[];
  /** Who did it. */
  readonly by: string;
  /** When, in UTC, as ISO text: `2026-01-05T09:30:00.000Z`. */
  readonly at: string;
  /** What was done, in a word: `submitted`, `swapped`, `moderated` … */
  readonly action: string;
}
