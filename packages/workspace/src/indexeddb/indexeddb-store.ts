import type { Change, RecordKind, StoredFile, StoredRecord } from '../change.js';
import { type Committed, type Snapshot, type Store, storeError } from '../store.js';
import { emptyHead, entryOf, type TrailEntry, type TrailHead } from '../trail.js';

/** How a browser's store is opened. */
export interface IndexedDbOptions {
  /** Makes the trail's subjects unlike those of any other inspection; drawn where it is not given. */
  readonly salt?: string;
}

const parts = ['meta', 'record', 'file', 'entry'] as const;

/** The answer of a request. It may be awaited within a transaction: nothing else may. */
function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Settles once a transaction is on the disk, or was taken back. */
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the change was taken back'));
  });
}

function openedDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const database = request.result;
    database.createObjectStore('meta');
    database.createObjectStore('record', { keyPath: ['kind', 'id'] });
    database.createObjectStore('file');
    const entries = database.createObjectStore('entry', { keyPath: 'number' });
    entries.createIndex('requestId', 'requestId', { unique: true });
    entries.createIndex('subject', 'subject');
  };
  return answer(request);
}

function drawnSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

async function headIn(transaction: IDBTransaction, salt: string): Promise<TrailHead> {
  const cursor = await answer(transaction.objectStore('entry').openCursor(null, 'prev'));
  const entry = cursor?.value as TrailEntry | undefined;
  return entry ? { number: entry.number, seal: entry.seal } : emptyHead(salt);
}

async function commitIn(transaction: IDBTransaction, change: Change, salt: string): Promise<Committed> {
  const entries = transaction.objectStore('entry');
  const records = transaction.objectStore('record');
  const head = await headIn(transaction, salt);
  const before = (await answer(entries.index('requestId').get(change.requestId))) as TrailEntry | undefined;
  if (before) return { outcome: 'repeated', version: before.version, head };
  const current = ((await answer(records.get([change.kind, change.id]))) as StoredRecord | undefined) ?? null;
  if ((current?.version ?? 0) !== change.seen) return { outcome: 'conflict', current };
  const draft = entryOf(change, 1, head, salt);
  const earlier = (await answer(entries.index('subject').getAll(draft.subject))) as readonly TrailEntry[];
  // A record that was taken out and comes back goes on counting: no version is used twice.
  const version = Math.max(0, ...earlier.map((entry) => entry.version)) + 1;
  const entry = entryOf(change, version, head, salt);
  if (change.value === null) records.delete([change.kind, change.id]);
  else records.put({ kind: change.kind, id: change.id, version, value: change.value });
  for (const { sha256, bytes } of change.files ?? []) transaction.objectStore('file').put(bytes, sha256);
  entries.add(entry);
  return { outcome: 'recorded', version, head: { number: entry.number, seal: entry.seal } };
}

/**
 * Opens the record of an inspection in a browser's own database, or begins one. The browser may delete it: keep an
 * inspection file as well.
 *
 * @throws StoreError `full` when the browser gives no room
 * @example
 * ```ts
 * import { openIndexedDbStore } from '@deepdive/workspace/indexeddb';
 *
 * export const lastEntry = async (): Promise<number> => (await (await openIndexedDbStore('inspection')).head()).number;
 * ```
 */
export async function openIndexedDbStore(name: string, options: IndexedDbOptions = {}): Promise<Store> {
  const database = await openedDatabase(name);
  let salt = options.salt ?? '';

  async function within<T>(
    mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    const transaction = database.transaction([...parts], mode, { durability: 'strict' });
    const end = finished(transaction);
    // A failure of the work is told; that the transaction was taken back because of it is not told again.
    end.catch(() => {});
    try {
      const result = await work(transaction);
      await end;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It was over already.
      }
      if (error instanceof DOMException && error.name === 'QuotaExceededError') {
        throw storeError('full', null, error);
      }
      throw error;
    }
  }

  await within('readwrite', async (transaction) => {
    const meta = transaction.objectStore('meta');
    const known = (await answer(meta.get('salt'))) as string | undefined;
    salt = known ?? options.salt ?? drawnSalt();
    if (known === undefined) meta.put(salt, 'salt');
  });

  const all = <T>(
    transaction: IDBTransaction,
    part: (typeof parts)[number],
    range?: IDBKeyRange,
  ): Promise<T[]> => answer(transaction.objectStore(part).getAll(range)) as Promise<T[]>;
  const ofKind = (kind: RecordKind): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []]);

  return {
    salt: async () => salt,
    head: () => within('readonly', (transaction) => headIn(transaction, salt)),
    record: (kind, id) =>
      within(
        'readonly',
        async (transaction) =>
          ((await answer(transaction.objectStore('record').get([kind, id]))) as StoredRecord | undefined) ??
          null,
      ),
    records: (kind) =>
      within('readonly', (transaction) => all<StoredRecord>(transaction, 'record', ofKind(kind))),
    entries: (after = 0) =>
      within('readonly', (transaction) =>
        all<TrailEntry>(transaction, 'entry', IDBKeyRange.lowerBound(after, true)),
      ),
    file: (sha256) =>
      within(
        'readonly',
        async (transaction) =>
          ((await answer(transaction.objectStore('file').get(sha256))) as Uint8Array | undefined) ?? null,
      ),
    files: () =>
      within('readonly', async (transaction) =>
        (await answer(transaction.objectStore('file').getAllKeys())).map(String),
      ),
    commit: (change) => within('readwrite', (transaction) => commitIn(transaction, change, salt)),
    snapshot: () =>
      within(
        'readonly',
        async (transaction): Promise<Snapshot> => ({
          salt,
          records: await all<StoredRecord>(transaction, 'record'),
          entries: await all<TrailEntry>(transaction, 'entry'),
        }),
      ),
    restore: async (snapshot, files: Iterable<StoredFile>) => {
      await within('readwrite', async (transaction) => {
        if ((await headIn(transaction, salt)).number > 0) throw storeError('not-empty');
        transaction.objectStore('meta').put(snapshot.salt, 'salt');
        for (const record of snapshot.records) transaction.objectStore('record').put(record);
        for (const entry of snapshot.entries) transaction.objectStore('entry').add(entry);
        for (const { sha256, bytes } of files) transaction.objectStore('file').put(bytes, sha256);
      });
      salt = snapshot.salt;
    },
    close: async () => database.close(),
  };
}
