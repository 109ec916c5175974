import { strToU8, zipSync } from 'fflate';
import type { StoredFile } from './change.js';
import { digest } from './digest.js';
import { inspectionFileError } from './inspection-file-fault.js';
import {
  filesFolder,
  fileVersion,
  inMegabytes,
  inspectionFileLimits as limits,
  recordsName,
} from './inspection-file-limits.js';
import { canonicalJson, type Json } from './json.js';
import { decrypted, encrypted, protectionOf } from './passphrase.js';
import { snapshotIn } from './snapshot-in.js';
import type { Snapshot } from './store.js';
import { type Store, storeError } from './store.js';
import type { TrailHead } from './trail.js';
import { type TrailAgainst, trailFault } from './trail-fault.js';
import { unpacked } from './unpacked.js';

/**
 * The whole record of an inspection as one file, to be opened in another home: records, trail and files, the same bytes
 * for the same record unless a passphrase protects it. It is held against its trail first: a file that could not be opened
 * again would be no backup.
 *
 * @throws InspectionFileError `not-as-recorded` or `too-large`
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
  const snapshot = await store.snapshot();
  const files: StoredFile[] = [];
  for (const sha256 of [...(await store.files())].sort()) {
    const bytes = await store.file(sha256);
    if (bytes) files.push({ sha256, bytes });
  }
  const broken = faultIn(snapshot, files, []);
  if (broken !== null) throw inspectionFileError('not-as-recorded', broken);
  const contents: Record<string, Uint8Array> = {
    [recordsName]: strToU8(canonicalJson({ fileVersion, ...snapshot } as unknown as Json)),
  };
  for (const { sha256, bytes } of files) contents[`${filesFolder}${sha256}`] = bytes;
  // Times within a zip would differ from run to run.
  const packed = zipSync(contents, { level: 6, mtime: new Date('1980-01-01T00:00:00') });
  if (packed.length > limits.bytes) throw tooLarge();
  return passphrase === undefined ? packed : encrypted(packed, passphrase);
}

const tooLarge = () => inspectionFileError('too-large', `the most is ${inMegabytes(limits.bytes)}`);

/** What in an inspection is not as it was recorded, in words. */
function faultIn(
  { salt, records, entries }: Snapshot,
  files: readonly StoredFile[],
  anchors: TrailAgainst['anchors'],
): string | null {
  const kept = files.map(({ sha256, bytes }) => ({ sha256, found: digest(bytes) }));
  const broken = trailFault(entries, { salt, anchors, records, files: kept });
  return broken && `entry ${broken.number}: ${broken.because}`;
}

function openedFile(
  bytes: Uint8Array,
  printed: readonly TrailHead[],
): Snapshot & { readonly files: readonly StoredFile[] } {
  const parts = unpacked(bytes);
  const inner = parts.get(recordsName);
  if (!inner) throw inspectionFileError('not-an-inspection-file');
  const snapshot = snapshotIn(inner);
  const files = [...parts]
    .filter(([name]) => name !== recordsName)
    .map(([name, each]) => ({ sha256: name.slice(filesFolder.length), bytes: each }));
  let broken: string | null;
  try {
    broken = faultIn(snapshot, files, printed);
  } catch (error) {
    // What cannot be recorded cannot have been recorded.
    if (error instanceof TypeError) throw inspectionFileError('not-an-inspection-file');
    throw error;
  }
  if (broken !== null) throw inspectionFileError('changed', broken);
  return { ...snapshot, files };
}

/**
 * Reads an inspection file into an empty store. Everything is checked before anything is recorded.
 *
 * @param printed heads that reports printed: without one a file whose trail was cut off, or written anew, is not told
 * @throws InspectionFileError when it is none, was changed, is newer or too large, or the
 * passphrase is missing or wrong
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
  printed: readonly TrailHead[] = [],
): Promise<void> {
  // What protects a file adds a few bytes to it.
  if (bytes.length > limits.bytes + 1024) throw tooLarge();
  const protection = protectionOf(bytes);
  if (protection === 'newer') throw inspectionFileError('newer');
  const isProtected = protection === 'passphrase';
  if (isProtected && passphrase === undefined) throw inspectionFileError('passphrase-needed');
  const plain = isProtected ? await decrypted(bytes, passphrase ?? '') : bytes;
  if (plain === null) throw inspectionFileError('passphrase-wrong');
  const { files, ...snapshot } = openedFile(plain, printed);
  if ((await store.head()).number > 0) throw storeError('not-empty');
  await store.restore(snapshot, files);
}
