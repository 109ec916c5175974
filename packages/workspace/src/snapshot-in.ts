import { strFromU8 } from 'fflate';
import { recordKinds, type StoredRecord } from './change.js';
import { inspectionFileError } from './inspection-file-fault.js';
import { fileVersion, inspectionFileLimits } from './inspection-file-limits.js';
import type { Snapshot } from './store.js';

const [quote, backslash, opens, opensList, closes, closesList] = [0x22, 0x5c, 0x7b, 0x5b, 0x7d, 0x5d];

/** How many values stand within one another in JSON; told without reading it, since reading may not come back. */
function depthOf(json: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (inText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === opens || byte === opensList) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (byte === closes || byte === closesList) depth -= 1;
  }
  return deepest;
}

function parsed(json: Uint8Array): unknown {
  if (depthOf(json) > inspectionFileLimits.depth) {
    throw inspectionFileError(
      'too-large',
      `values stand more than ${inspectionFileLimits.depth} deep in one another`,
    );
  }
  try {
    return JSON.parse(strFromU8(json));
  } catch {
    throw inspectionFileError('not-an-inspection-file');
  }
}

type Values = Readonly<Record<string, unknown>>;

const isObjectOf = (given: unknown, keys: readonly string[]): given is Values =>
  typeof given === 'object' &&
  given !== null &&
  Object.keys(given).length === keys.length &&
  keys.every((key) => Object.hasOwn(given, key));

const isRecord = (given: unknown): given is StoredRecord =>
  isObjectOf(given, ['kind', 'id', 'version', 'value']) &&
  typeof given.kind === 'string' &&
  typeof given.id === 'string' &&
  Number.isSafeInteger(given.version) &&
  given.value !== null;

const known: ReadonlySet<string> = new Set(recordKinds);

/**
 * Reads the records and the trail of an inspection file. Entries are only known to be values: the trail itself says
 * whether they are entries.
 *
 * @throws InspectionFileError
 */
export function snapshotIn(json: Uint8Array): Snapshot {
  const read = parsed(json);
  if (typeof read === 'object' && read !== null && Number((read as Values).fileVersion) > fileVersion) {
    throw inspectionFileError('newer');
  }
  if (!isObjectOf(read, ['fileVersion', 'salt', 'records', 'entries']) || read.fileVersion !== fileVersion) {
    throw inspectionFileError('not-an-inspection-file');
  }
  const { salt, records, entries } = read;
  if (
    typeof salt !== 'string' ||
    !Array.isArray(records) ||
    !Array.isArray(entries) ||
    !records.every(isRecord)
  ) {
    throw inspectionFileError('not-an-inspection-file');
  }
  if (!records.every(({ kind }) => known.has(kind))) throw inspectionFileError('newer');
  return { salt, records, entries };
}
