import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Change, RecordKind, StoredRecord } from '../change.js';
import { canonicalJson } from '../json.js';
import { type Committed, type Snapshot, type Store, storeError } from '../store.js';
import { emptyHead, entryOf, type TrailEntry, type TrailHead } from '../trail.js';
import { keptValues } from './kept-values.js';
import { codeOf, told } from './refusal.js';
import { type EntryRow, entryIn, type RecordRow, recordAsFound } from './rows.js';
import { applicationId, schema, schemaVersion } from './schema.js';

/** How a file is opened. */
export interface SqliteOptions {
  /** Names this program to another that finds the file in use. */
  readonly program?: string;
  /** Makes the trail's subjects unlike those of any other inspection; drawn where it is not given. */
  readonly salt?: string;
}

/** Of values that are kept as they were read: some hundred megabytes of memory at most. */
const mostLettersKept = 32 * 1024 * 1024;

type Database = InstanceType<typeof DatabaseSync>;

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
function opened(path: string): Database {
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
  try {
    return await told(() => storeOver(database, isFile ? path : null, options));
  } catch (error) {
    database.close();
    if (isFile) rmSync(openedBy(path), { force: true });
    throw error;
  }
}

function saltIn(database: Database, given: string | undefined): string {
  const known = database.prepare("SELECT value FROM meta WHERE key = 'salt'").get() as
    | { readonly value: string }
    | undefined;
  if (known) return known.value;
  const drawn = given ?? drawnSalt();
  database.prepare("INSERT INTO meta (key, value) VALUES ('salt', ?)").run(drawn);
  return drawn;
}

/** The store of a database that is open; `null` as its path where it is in memory. */
function storeOver(database: Database, path: string | null, options: SqliteOptions): Store {
  let currentSalt = saltIn(database, options.salt);

  const values = keptValues(mostLettersKept);
  const versionOf = database.prepare('SELECT version FROM record WHERE kind = ? AND id = ?');
  const valueIn = database.prepare('SELECT value FROM record WHERE kind = ? AND id = ?');
  const ofKind = database.prepare('SELECT id, version FROM record WHERE kind = ? ORDER BY id');
  const last = database.prepare('SELECT number, seal FROM entry ORDER BY number DESC LIMIT 1');
  const entryColumns = 'number, request_id, subject, version, seal, body';
  const after = database.prepare(`SELECT ${entryColumns} FROM entry WHERE number > ? ORDER BY number`);
  const asked = database.prepare('SELECT version FROM entry WHERE request_id = ?');
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
  const keyOf = (kind: RecordKind, id: string): string => `${kind} ${id}`;
  const inVersion = (kind: RecordKind, id: string, version: number): StoredRecord => {
    const text = (): string => (valueIn.get(kind, id) as { readonly value: string }).value;
    return { kind, id, version, value: values.value(keyOf(kind, id), version, text) };
  };
  const record = (kind: RecordKind, id: string): StoredRecord | null => {
    const row = versionOf.get(kind, id) as { readonly version: number } | undefined;
    return row ? inVersion(kind, id, row.version) : null;
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
    const before = asked.get(change.requestId) as { readonly version: number } | undefined;
    if (before) return { outcome: 'repeated', version: before.version, head: head() };
    const current = record(change.kind, change.id);
    if ((current?.version ?? 0) !== change.seen) return { outcome: 'conflict', current };
    // A record that was taken out and comes back goes on counting: no version is used twice.
    const draft = entryOf(change, 1, head(), currentSalt);
    const { version: used } = ofSubject.get(draft.subject) as { readonly version: number | null };
    const version = (used ?? 0) + 1;
    const entry = entryOf(change, version, head(), currentSalt);
    values.forget(keyOf(change.kind, change.id));
    if (change.value === null) takeOut.run(change.kind, change.id);
    else put.run(change.kind, change.id, version, canonicalJson(change.value));
    for (const { sha256, bytes } of change.files ?? []) keep.run(sha256, bytes);
    appendEntry(entry);
    return { outcome: 'recorded', version, head: { number: entry.number, seal: entry.seal } };
  }

  const allOf = <T>(rows: unknown): readonly T[] => rows as readonly T[];
  const entriesAfter = (number: number): readonly TrailEntry[] =>
    allOf<EntryRow>(after.all(number)).map(entryIn);

  function snapshot(): Snapshot {
    // An index that was damaged would make a request look new, or a record look gone.
    const sound = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
    if (sound !== 'ok') throw storeError('damaged');
    const rows = database.prepare('SELECT kind, id, version, value FROM record ORDER BY kind, id').all();
    return {
      salt: currentSalt,
      records: allOf<RecordRow>(rows).map(recordAsFound),
      entries: entriesAfter(0),
    };
  }

  return {
    salt: async () => currentSalt,
    head: () => told(head),
    record: (kind, id) => told(() => record(kind, id)),
    records: (kind) =>
      told(() =>
        allOf<Pick<RecordRow, 'id' | 'version'>>(ofKind.all(kind)).map(({ id, version }) =>
          inVersion(kind, id, version),
        ),
      ),
    entries: (number = 0) => told(() => entriesAfter(number)),
    file: (sha256) =>
      told(() => {
        const row = database.prepare('SELECT bytes FROM file WHERE sha256 = ?').get(sha256) as
          | { readonly bytes: Uint8Array }
          | undefined;
        return row ? new Uint8Array(row.bytes) : null;
      }),
    files: () =>
      told(() => {
        const rows = database.prepare('SELECT sha256 FROM file ORDER BY sha256').all();
        return allOf<{ readonly sha256: string }>(rows).map(({ sha256 }) => sha256);
      }),
    commit: async (change) => inTransaction(() => commit(change)),
    snapshot: () => told(snapshot),
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
      try {
        // Leaving the log and the lock behind would keep the file from whoever opens it next.
        if (path !== null) {
          database.exec(
            'PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM meta;',
          );
        }
      } finally {
        database.close();
        if (path !== null) rmSync(openedBy(path), { force: true });
      }
    },
  };
}
