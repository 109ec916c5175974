import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Change, RecordKind, StoredRecord } from '../change.js';
import { canonicalJson, type Json } from '../json.js';
import { type Committed, type Snapshot, type Store, type StoreCode, storeError } from '../store.js';
import { emptyHead, entryOf, type TrailEntry, type TrailHead } from '../trail.js';
import { applicationId, schema, schemaVersion } from './schema.js';

/** How a file is opened. */
export interface SqliteOptions {
  /** Names this program to another that finds the file in use. */
  readonly program?: string;
  /** Makes the trail's subjects unlike those of any other inspection; drawn where it is not given. */
  readonly salt?: string;
}

interface RecordRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly value: string;
}

const recordOf = ({ kind, id, version, value }: RecordRow): StoredRecord => ({
  kind,
  id,
  version,
  value: JSON.parse(value) as Json,
});

const entryIn = ({ body }: { readonly body: string }): TrailEntry => JSON.parse(body) as TrailEntry;

/** The code of a refusal by SQLite, by the number it gives. */
function codeOf(error: unknown): StoreCode | null {
  const message = error instanceof Error ? error.message : '';
  if (/locked|busy/i.test(message)) return 'in-use';
  if (/not a database/i.test(message)) return 'not-a-store';
  if (/malformed|corrupt/i.test(message)) return 'damaged';
  if (/full/i.test(message)) return 'full';
  return null;
}

const openedBy = (path: string): string => `${path}.opened-by`;

/** Who has the file open, in words, where they left their name. */
function holderOf(path: string): string | null {
  try {
    const { program, process: number } = JSON.parse(readFileSync(openedBy(path), 'utf8')) as {
      readonly program: string;
      readonly process: number;
    };
    return `${program}, process ${number}`;
  } catch {
    return null;
  }
}

/** Opens the file for this program alone, made durable and private. */
function opened(path: string): InstanceType<typeof DatabaseSync> {
  const isNew = !existsSync(path);
  const database = new DatabaseSync(path);
  try {
    // One program at a time: whoever comes second is told by whom the file is in use.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 0;');
    const application = Object.values(database.prepare('PRAGMA application_id').get() ?? {})[0];
    const version = Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0];
    if (!isNew && application !== applicationId) throw storeError('not-a-store');
    if (Number(version) > schemaVersion) throw storeError('newer');
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; BEGIN IMMEDIATE; COMMIT;',
    );
    if (isNew) {
      chmodSync(path, 0o600);
      database.exec(
        `BEGIN IMMEDIATE; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; ${schema} COMMIT;`,
      );
    }
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && error.name === 'StoreError') throw error;
    const code = codeOf(error);
    if (code === null) throw error;
    throw storeError(code, code === 'in-use' ? holderOf(path) : null, error);
  }
}

function drawnSalt(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
}

/**
 * Opens the record of an inspection in a file of its own, or begins one. The file is readable by its owner alone, and by
 * one program at a time; what `commit` answered is on the disk.
 *
 * @throws StoreError `in-use`, `not-a-store`, `newer` or `damaged`
 * @example
 * ```ts
 * import { openSqliteStore } from '@deepdive/workspace/sqlite';
 *
 * const store = await openSqliteStore(':memory:', { salt: 'example' });
 * console.log((await store.head()).number); // 0
 * await store.close();
 * ```
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  const isFile = path !== ':memory:';
  const database = isFile ? opened(path) : new DatabaseSync(path);
  if (isFile) {
    const holder = { program: options.program ?? 'Deepdive', process: process.pid };
    writeFileSync(openedBy(path), JSON.stringify(holder), { mode: 0o600 });
  } else database.exec(schema);

  const salt = ((): string => {
    const known = database.prepare("SELECT value FROM meta WHERE key = 'salt'").get() as
      | { readonly value: string }
      | undefined;
    if (known) return known.value;
    const drawn = options.salt ?? drawnSalt();
    database.prepare("INSERT INTO meta (key, value) VALUES ('salt', ?)").run(drawn);
    return drawn;
  })();
  let currentSalt = salt;

  const one = database.prepare('SELECT kind, id, version, value FROM record WHERE kind = ? AND id = ?');
  const ofKind = database.prepare('SELECT kind, id, version, value FROM record WHERE kind = ? ORDER BY id');
  const last = database.prepare('SELECT number, seal FROM entry ORDER BY number DESC LIMIT 1');
  const after = database.prepare('SELECT body FROM entry WHERE number > ? ORDER BY number');
  const asked = database.prepare('SELECT body FROM entry WHERE request_id = ?');
  const ofSubject = database.prepare('SELECT max(version) AS version FROM entry WHERE subject = ?');
  const put = database.prepare(
    'INSERT INTO record (kind, id, version, value) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, value = excluded.value',
  );
  const takeOut = database.prepare('DELETE FROM record WHERE kind = ? AND id = ?');
  const append = database.prepare(
    'INSERT INTO entry (number, request_id, subject, version, seal, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const keep = database.prepare('INSERT OR IGNORE INTO file (sha256, bytes) VALUES (?, ?)');

  const head = (): TrailHead => (last.get() as TrailHead | undefined) ?? emptyHead(currentSalt);
  const record = (kind: RecordKind, id: string): StoredRecord | null => {
    const row = one.get(kind, id) as RecordRow | undefined;
    return row ? recordOf(row) : null;
  };
  const appendEntry = (entry: TrailEntry): void => {
    const { number, requestId, subject, version, seal } = entry;
    append.run(number, requestId, subject, version, seal, canonicalJson({ ...entry }));
  };

  function inTransaction<T>(work: () => T): T {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      const code = codeOf(error);
      if (code !== null) throw storeError(code, null, error);
      throw error;
    }
  }

  function commit(change: Change): Committed {
    const before = asked.get(change.requestId) as { readonly body: string } | undefined;
    if (before) return { outcome: 'repeated', version: entryIn(before).version, head: head() };
    const current = record(change.kind, change.id);
    if ((current?.version ?? 0) !== change.seen) return { outcome: 'conflict', current };
    // A record that was taken out and comes back goes on counting: no version is used twice.
    const draft = entryOf(change, 1, head(), currentSalt);
    const { version: used } = ofSubject.get(draft.subject) as { readonly version: number | null };
    const version = (used ?? 0) + 1;
    const entry = entryOf(change, version, head(), currentSalt);
    if (change.value === null) takeOut.run(change.kind, change.id);
    else put.run(change.kind, change.id, version, canonicalJson(change.value));
    for (const { sha256, bytes } of change.files ?? []) keep.run(sha256, bytes);
    appendEntry(entry);
    return { outcome: 'recorded', version, head: { number: entry.number, seal: entry.seal } };
  }

  return {
    salt: async () => currentSalt,
    head: async () => head(),
    record: async (kind, id) => record(kind, id),
    records: async (kind) => (ofKind.all(kind) as unknown as readonly RecordRow[]).map(recordOf),
    entries: async (number = 0) =>
      (after.all(number) as unknown as readonly { readonly body: string }[]).map(entryIn),
    file: async (sha256) => {
      const row = database.prepare('SELECT bytes FROM file WHERE sha256 = ?').get(sha256) as
        | { readonly bytes: Uint8Array }
        | undefined;
      return row ? new Uint8Array(row.bytes) : null;
    },
    files: async () =>
      (
        database.prepare('SELECT sha256 FROM file ORDER BY sha256').all() as unknown as readonly {
          readonly sha256: string;
        }[]
      ).map(({ sha256 }) => sha256),
    commit: async (change) => inTransaction(() => commit(change)),
    snapshot: async () => ({
      salt: currentSalt,
      records: (
        database
          .prepare('SELECT kind, id, version, value FROM record ORDER BY kind, id')
          .all() as unknown as readonly RecordRow[]
      ).map(recordOf),
      entries: (after.all(0) as unknown as readonly { readonly body: string }[]).map(entryIn),
    }),
    restore: async (snapshot: Snapshot, files) => {
      inTransaction(() => {
        if (head().number > 0) throw storeError('not-empty');
        database.prepare("UPDATE meta SET value = ? WHERE key = 'salt'").run(snapshot.salt);
        for (const { kind, id, version, value } of snapshot.records) {
          put.run(kind, id, version, canonicalJson(value));
        }
        for (const entry of snapshot.entries) appendEntry(entry);
        for (const { sha256, bytes } of files) keep.run(sha256, bytes);
      });
      currentSalt = snapshot.salt;
    },
    close: async () => {
      // Leaving the log and the lock behind would keep the file from whoever opens it next.
      if (isFile) {
        database.exec(
          'PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM meta;',
        );
      }
      database.close();
      if (isFile) rmSync(openedBy(path), { force: true });
    },
  };
}
