import { digest, emptyHead, type StoredRecord, type TrailEntry } from '../src/index.js';
import { sealOf } from '../src/trail.js';

/** An inspection as it lies in a file, for somebody to change. */
export interface Inside {
  salt: string;
  entries: TrailEntry[];
  records: StoredRecord[];
  files: { sha256: string; bytes: Uint8Array }[];
}

/** Where chance points: an entry, and another place besides. */
export interface Place {
  readonly at: number;
  readonly other: number;
}

/** The first bad entry; where a stretch was written anew in itself, the last that it can be as well. */
export type Expected = number | { readonly from: number; readonly to: number };

/** Changes an inspection, and says which entry must be named. */
export type Tampering = (inside: Inside, place: Place) => Expected;

/** One of several, as chance points. */
export function pick<T>(of: readonly T[], place: number): T {
  const found = of[place % of.length];
  if (found === undefined) throw new Error('there is nothing to pick from');
  return found;
}

const resealed = (entry: TrailEntry): TrailEntry => {
  const { seal: _, ...sealed } = entry;
  return { ...entry, seal: sealOf(sealed) };
};

/** Seals entries anew from a place on, as somebody would who knows how trails are made. */
function sealedFrom(inside: Inside, from: number): void {
  for (let at = from; at < inside.entries.length; at += 1) {
    const before = at === 0 ? emptyHead(inside.salt).seal : pick(inside.entries, at - 1).seal;
    inside.entries[at] = resealed({ ...pick(inside.entries, at), number: at + 1, previous: before });
  }
}

const numbered = (inside: Inside): void => {
  inside.entries = inside.entries.map((entry, at) => ({ ...entry, number: at + 1 }));
};

const somebody: Readonly<Record<string, Partial<TrailEntry>>> = {
  who: { by: 'Somebody else' },
  what: { action: 'nothing' },
  time: { at: '2020-02-02T02:02:02.000Z' },
  kind: { kind: 'request' },
  subject: { subject: '0'.repeat(32) },
  version: { version: 77 },
  payload: { payload: 'f'.repeat(64) },
  request: { requestId: 'another request' },
  'seal before': { previous: 'e'.repeat(64) },
  seal: { seal: 'd'.repeat(64) },
};

const edit =
  (change: Partial<TrailEntry>): Tampering =>
  (inside, { at }) => {
    const place = at % inside.entries.length;
    inside.entries[place] = { ...pick(inside.entries, place), ...change };
    return place + 1;
  };

/** The last entry of a record that stands. */
const entryOfRecord = (inside: Inside, { version, value }: StoredRecord): number => {
  const said = JSON.stringify((value as { readonly says: string }).says);
  const number = Number(/\d+/.exec(said)?.[0]);
  if (pick(inside.entries, number - 1).version !== version) throw new Error('the record says another entry');
  return number;
};

const changeRecord =
  (change: (record: StoredRecord) => StoredRecord | null): Tampering =>
  (inside, { at }) => {
    const place = at % inside.records.length;
    const record = pick(inside.records, place);
    const number = entryOfRecord(inside, record);
    const changed = change(record);
    inside.records.splice(place, 1, ...(changed ? [changed] : []));
    return number;
  };

const namedBy = (inside: Inside, sha256: string): number =>
  inside.entries.findIndex(({ files = [] }) => files.includes(sha256)) + 1;

/** What somebody can do to an inspection, wherever it lies. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  ...Object.fromEntries(
    Object.entries(somebody).map(([what, change]) => [`another ${what} in an entry`, edit(change)]),
  ),
  'later times from an entry on': (inside, { at }) => {
    const from = at % inside.entries.length;
    inside.entries = inside.entries.map((entry, place) =>
      place < from ? entry : { ...entry, at: '2027-01-01T00:00:00.000Z' },
    );
    return from + 1;
  },
  'an entry taken out': (inside, { at }) => {
    const place = at % inside.entries.length;
    inside.entries.splice(place, 1);
    return place + 1;
  },
  'an entry taken out and the others numbered anew': (inside, { at }) => {
    const place = at % inside.entries.length;
    inside.entries.splice(place, 1);
    numbered(inside);
    return place + 1;
  },
  'an entry put in': (inside, { at, other }) => {
    const place = at % inside.entries.length;
    const copy = { ...pick(inside.entries, other), requestId: 'put in' };
    inside.entries.splice(place, 0, copy);
    numbered(inside);
    return place + 1;
  },
  'an entry put in with a seal that fits': (inside, { at, other }) => {
    const place = at % inside.entries.length;
    inside.entries.splice(place, 0, { ...pick(inside.entries, other), subject: 'a'.repeat(32), version: 1 });
    const previous = place === 0 ? emptyHead(inside.salt).seal : pick(inside.entries, place - 1).seal;
    numbered(inside);
    inside.entries[place] = resealed({ ...pick(inside.entries, place), previous, requestId: 'put in' });
    return place + 1;
  },
  'two entries swapped': (inside, { at, other }) => {
    const one = at % inside.entries.length;
    const two = (one + 1 + (other % (inside.entries.length - 1))) % inside.entries.length;
    const [first, second] = [pick(inside.entries, one), pick(inside.entries, two)];
    inside.entries[one] = { ...second, number: first.number };
    inside.entries[two] = { ...first, number: second.number };
    return Math.min(one, two) + 1;
  },
  'entries in another order': (inside, { at }) => {
    const place = at % (inside.entries.length - 1);
    inside.entries = [...inside.entries.slice(0, place), ...inside.entries.slice(place).reverse()];
    numbered(inside);
    return place + 1;
  },
  'a tail cut off': (inside, { at }) => {
    inside.entries.length = at % inside.entries.length;
    return inside.entries.length + 1;
  },
  'an entry changed and sealed anew': (inside, { at }) => {
    const place = at % inside.entries.length;
    inside.entries[place] = resealed({ ...pick(inside.entries, place), by: 'Somebody else' });
    return place + 1;
  },
  'everything from an entry on written anew': (inside, { at }) => {
    const place = at % inside.entries.length;
    inside.entries[place] = { ...pick(inside.entries, place), by: 'Somebody else' };
    sealedFrom(inside, place);
    return { from: place + 1, to: inside.entries.length };
  },
  'a stretch written anew': (inside, { at, other }) => {
    const place = at % (inside.entries.length - 1);
    const end = place + 1 + (other % (inside.entries.length - place));
    const rest = inside.entries.slice(end);
    inside.entries.length = end;
    inside.entries[place] = { ...pick(inside.entries, place), by: 'Somebody else' };
    sealedFrom(inside, place);
    inside.entries.push(...rest);
    return { from: place + 1, to: end };
  },
  'another beginning': (inside) => {
    inside.salt = `${inside.salt}!`;
    return 1;
  },
  'a record with another value': changeRecord((record) => ({ ...record, value: { says: 'Something else' } })),
  'a record with another version': changeRecord((record) => ({ ...record, version: record.version + 1 })),
  'a record under another name': changeRecord((record) => ({ ...record, id: `${record.id}-other` })),
  'a record of another kind': changeRecord((record) => ({ ...record, kind: 'note' })),
  'a record taken out': changeRecord(() => null),
  'a record put in': (inside) => {
    inside.records.push({ kind: 'evidence', id: 'EX-NEW', version: 1, value: { says: 'Put in' } });
    return inside.entries.length;
  },
  'a file with other bytes': (inside, { at }) => {
    const file = pick(inside.files, at);
    file.bytes = new Uint8Array([...file.bytes, 33]);
    return namedBy(inside, file.sha256);
  },
  'a file taken out': (inside, { at }) => {
    const [file] = inside.files.splice(at % inside.files.length, 1);
    return namedBy(inside, file?.sha256 ?? '');
  },
  'a file put in': (inside) => {
    const bytes = new TextEncoder().encode('put in');
    inside.files.push({ sha256: digest(bytes), bytes });
    return inside.entries.length;
  },
};
