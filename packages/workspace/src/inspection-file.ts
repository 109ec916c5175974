import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { StoredFile } from './change.js';
import { digest } from './digest.js';
import { canonicalJson, type Json } from './json.js';
import { decrypted, encrypted, isEncrypted } from './passphrase.js';
import { type Snapshot, type Store, storeError } from './store.js';
import { trailFault } from './trail.js';

/** The version of the layout of an inspection file. */
const fileVersion = 1;

/** Every way in which an inspection file can be refused. */
export type InspectionFileFault =
  | 'not-an-inspection-file'
  | 'newer'
  | 'changed'
  | 'passphrase-wrong'
  | 'passphrase-needed';

const sentences: Readonly<Record<InspectionFileFault, string>> = {
  'not-an-inspection-file':
    'This is not an inspection file, or it was cut off. Choose a file that was saved as one.',
  newer: 'The file was written by a newer version of Deepdive. Open it there.',
  changed: 'The file was changed after it was saved: its contents are not what its trail recorded.',
  'passphrase-wrong': 'The passphrase does not open the file, or the file was changed.',
  'passphrase-needed': 'The file is protected by a passphrase.',
};

function fault(code: InspectionFileFault, detail = ''): Error & { readonly code: InspectionFileFault } {
  const message = detail === '' ? sentences[code] : `${sentences[code]} (${detail})`;
  return Object.assign(new Error(message), { name: 'InspectionFileError', code });
}

/**
 * The whole record of an inspection as one file, to be opened in another home: records, trail and files, the same bytes
 * for the same record unless a passphrase protects it.
 *
 * @example
 * ```ts
 * import { writeInspectionFile } from '@deepdive/workspace';
 * import { openSqliteStore } from '@deepdive/workspace/sqlite';
 *
 * const file = await writeInspectionFile(await openSqliteStore(':memory:'));
 * console.log(String.fromCharCode(...file.slice(0, 2))); // PK
 * ```
 */
export async function writeInspectionFile(store: Store, passphrase?: string): Promise<Uint8Array> {
  const { salt, records, entries } = await store.snapshot();
  const contents: Record<string, Uint8Array> = {
    'inspection.json': strToU8(canonicalJson({ fileVersion, salt, records, entries } as unknown as Json)),
  };
  for (const sha256 of [...(await store.files())].sort()) {
    const bytes = await store.file(sha256);
    if (bytes) contents[`files/${sha256}`] = bytes;
  }
  // Times within a zip would differ from run to run.
  const packed = zipSync(contents, { level: 6, mtime: new Date('1980-01-01T00:00:00') });
  return passphrase === undefined ? packed : encrypted(packed, passphrase);
}

interface Opened extends Snapshot {
  readonly files: readonly StoredFile[];
}

function contentsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw fault('not-an-inspection-file');
  }
}

function openedFile(bytes: Uint8Array): Opened {
  const contents = contentsOf(bytes);
  const inner = contents['inspection.json'];
  if (!inner) throw fault('not-an-inspection-file');
  const { fileVersion: version, ...snapshot } = JSON.parse(strFromU8(inner)) as Snapshot & {
    readonly fileVersion: number;
  };
  if (version > fileVersion) throw fault('newer');
  const files = Object.entries(contents)
    .filter(([name]) => name.startsWith('files/'))
    .map(([name, each]) => ({ sha256: name.slice('files/'.length), bytes: each }));
  for (const { sha256, bytes: each } of files) {
    if (digest(each) !== sha256) throw fault('changed', 'a file that is kept in it');
  }
  const broken = trailFault(snapshot.entries, {
    salt: snapshot.salt,
    anchors: [],
    records: snapshot.records,
  });
  if (broken) throw fault('changed', `entry ${broken.number}: ${broken.because}`);
  return { ...snapshot, files };
}

/**
 * Reads an inspection file into an empty store. Everything is checked before anything is recorded.
 *
 * @throws InspectionFileError when it is none, was changed, is newer, or the passphrase is missing or wrong
 * @throws StoreError `not-empty` when something is recorded in the store already
 * @example
 * ```ts
 * import { readInspectionFile, writeInspectionFile } from '@deepdive/workspace';
 * import { openSqliteStore } from '@deepdive/workspace/sqlite';
 *
 * const from = await openSqliteStore(':memory:');
 * const to = await openSqliteStore(':memory:');
 * await readInspectionFile(to, await writeInspectionFile(from, 'a passphrase'), 'a passphrase');
 * console.log((await to.head()).number); // 0
 * ```
 */
export async function readInspectionFile(
  store: Store,
  bytes: Uint8Array,
  passphrase?: string,
): Promise<void> {
  const isProtected = isEncrypted(bytes);
  if (isProtected && passphrase === undefined) throw fault('passphrase-needed');
  const plain = isProtected ? await decrypted(bytes, passphrase ?? '') : bytes;
  if (plain === null) throw fault('passphrase-wrong');
  const { files, ...snapshot } = openedFile(plain);
  if ((await store.head()).number > 0) throw storeError('not-empty');
  await store.restore(snapshot, files);
}
