import type { RecordKind, StoredRecord } from '../change.js';
import type { Json } from '../json.js';
import type { TrailEntry } from '../trail.js';

/** A row of the records. */
export interface RecordRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly value: string;
}

/** A row of the trail. */
export interface EntryRow {
  readonly number: number;
  readonly request_id: string;
  readonly subject: string;
  readonly version: number;
  readonly seal: string;
  readonly body: string;
}

const recordOf = ({ kind, id, version, value }: RecordRow): StoredRecord => ({
  kind,
  id,
  version,
  value: JSON.parse(value) as Json,
});

/** The record of a row, to be held against the trail. What was recorded is never `null`: one that cannot be read is not what its entry recorded. */
export function recordAsFound(row: RecordRow): StoredRecord {
  try {
    return recordOf(row);
  } catch {
    return { ...row, value: null };
  }
}

const parsed = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
};

/** The entry of a row. One whose columns say something else than what was sealed says nothing, so that it is found out. */
export function entryIn({
  number,
  request_id: requestId,
  subject,
  version,
  seal,
  body,
}: EntryRow): TrailEntry {
  const entry = parsed(body);
  const isSame =
    entry?.number === number &&
    entry.requestId === requestId &&
    entry.subject === subject &&
    entry.version === version &&
    entry.seal === seal;
  if (isSame) return entry as unknown as TrailEntry;
  const nothing = { at: '', by: '', subject: '', version: 0, payload: null, requestId: '', previous: '' };
  return { ...nothing, number, action: 'unreadable', kind: 'note', seal: '' };
}
