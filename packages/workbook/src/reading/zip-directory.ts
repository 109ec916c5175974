import type { ByteSource } from './byte-source.js';
import { utf8Text } from './byte-source.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';

/** One part of a container as its directory declares it; `dataOffset` is where its compressed bytes begin. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  readonly dataOffset: number;
}

/** The parts of a container under their {@link partKey}, and how many bytes no record accounts for. */
export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly unlistedBytes: number;
}

interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly numberOfEntries: number;
  /** Where the records behind the directory begin; no part may reach beyond. */
  readonly end: number;
}

interface ListedEntry extends Omit<ZipEntry, 'dataOffset'> {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly recordOffset: number;
}

/** The first byte of every record. */
const LETTER_P = 0x50;
const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_RECORD = 0x06064b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_SIZE = 30;
/** A data descriptor with signature and 64-bit sizes; smaller gaps between parts are ordinary. */
const LONGEST_DESCRIPTOR = 24;
const ENCRYPTED = 0x0001 | 0x2000;
const SIZES_FOLLOW = 0x0008;

/** One spelling for each part: the format compares names without case, and some writers use backslashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * Reads the directory at the end of a zip container, and checks it against every record it points to.
 *
 * Nothing is inflated. Names that occur twice, records that overlap and records that say something else than the
 * directory are refused: other programs would read another workbook out of the same file.
 */
export async function readZipDirectory(source: ByteSource, limits: ReadingLimits): Promise<ZipDirectory> {
  const place = await findDirectory(source);
  if (place.numberOfEntries > limits.parts) {
    throw new ReadingError('too-many-parts', source.name, {
      found: place.numberOfEntries,
      limit: limits.parts,
    });
  }
  if (place.size > limits.smallPartBytes) throw damaged(source.name, 'its directory is too large');
  const listed = listEntries(viewOf(await source.read(place.offset, place.size)), place, source.name);
  const declared = listed.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.workbookBytes) {
    throw new ReadingError('workbook-too-large', source.name, {
      found: declared,
      limit: limits.workbookBytes,
    });
  }
  return locateEntries(source, listed, place);
}

async function findDirectory(source: ByteSource): Promise<DirectoryPlace> {
  const tailSize = Math.min(source.size, END_RECORD_SIZE + LONGEST_COMMENT);
  const tailOffset = source.size - tailSize;
  const bytes = await source.read(tailOffset, tailSize);
  const tail = viewOf(bytes);
  const found: number[] = [];
  for (let at = bytes.indexOf(LETTER_P); at >= 0; at = bytes.indexOf(LETTER_P, at + 1)) {
    if (at + END_RECORD_SIZE > tailSize || tail.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_SIZE + tail.getUint16(at + 20, true) === tailSize) found.push(at);
  }
  const [at, another] = found;
  if (at === undefined) throw new ReadingError('container-cut', source.name);
  if (another !== undefined) {
    throw new ReadingError('container-ambiguous', source.name, { found: 'it ends in two directories' });
  }
  return (await zip64Place(source, tailOffset + at)) ?? plainPlace(source, tail, at, tailOffset + at);
}

function plainPlace(source: ByteSource, tail: DataView, at: number, recordOffset: number): DirectoryPlace {
  const disks = tail.getUint16(at + 4, true) + tail.getUint16(at + 6, true);
  const numberOfEntries = tail.getUint16(at + 10, true);
  if (disks !== 0 || tail.getUint16(at + 8, true) !== numberOfEntries)
    throw damaged(source.name, 'split container');
  return checkedPlace(source.name, {
    numberOfEntries,
    size: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
    end: recordOffset,
  });
}

async function zip64Place(source: ByteSource, endRecordOffset: number): Promise<DirectoryPlace | null> {
  if (endRecordOffset < ZIP64_LOCATOR_SIZE) return null;
  const locator = viewOf(await source.read(endRecordOffset - ZIP64_LOCATOR_SIZE, ZIP64_LOCATOR_SIZE));
  if (locator.getUint32(0, true) !== ZIP64_LOCATOR) return null;
  const offset = uint64(locator, 8, source.name);
  const bytes = await source.read(offset, Math.min(56, Math.max(0, source.size - offset)));
  if (bytes.length < 56) throw damaged(source.name, 'its large-file record lies outside');
  const record = viewOf(bytes);
  if (record.getUint32(0, true) !== ZIP64_END_RECORD)
    throw damaged(source.name, 'its large-file record is wrong');
  return checkedPlace(source.name, {
    numberOfEntries: uint64(record, 32, source.name),
    size: uint64(record, 40, source.name),
    offset: uint64(record, 48, source.name),
    end: offset,
  });
}

function checkedPlace(name: string, place: DirectoryPlace): DirectoryPlace {
  // Bytes put in front of the container would shift every offset; such files are programs, not workbooks.
  if (place.offset + place.size !== place.end) throw damaged(name, 'its directory is not where it should be');
  if (place.numberOfEntries > place.size / 46) throw damaged(name, 'its directory is too short');
  return place;
}

function listEntries(directory: DataView, place: DirectoryPlace, name: string): readonly ListedEntry[] {
  const listed: ListedEntry[] = [];
  let at = 0;
  for (let index = 0; index < place.numberOfEntries; index++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== DIRECTORY_RECORD) {
      throw damaged(name, 'its directory is broken');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const extraLength = directory.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw damaged(name, 'its directory is broken');
    listed.push(listedEntry(directory, at, nameLength, extraLength, name));
    at = next;
  }
  if (at !== directory.byteLength) throw damaged(name, 'its directory holds more than it declares');
  return listed;
}

function listedEntry(
  directory: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  fileName: string,
): ListedEntry {
  const flags = directory.getUint16(at + 8, true);
  const large = zip64Fields(directory, at + 46 + nameLength, extraLength, fileName);
  // The order is the format's: size, compressed size, offset; each is there only where the short field is full.
  const wide = (offset: number) => {
    const short = directory.getUint32(offset, true);
    return short === 0xffffffff ? large() : short;
  };
  const size = wide(at + 24);
  const compressedSize = wide(at + 20);
  const recordOffset = wide(at + 42);
  const nameBytes = bytesOf(directory, at + 46, nameLength);
  return {
    name: utf8Text(nameBytes),
    nameBytes,
    method: directory.getUint16(at + 10, true),
    crc: directory.getUint32(at + 16, true),
    compressedSize,
    size,
    encrypted: (flags & ENCRYPTED) !== 0,
    flags,
    recordOffset,
  };
}

/** Hands out the 64-bit fields of a directory record one after the other. */
function zip64Fields(directory: DataView, from: number, length: number, fileName: string): () => number {
  let at = from;
  const end = from + length;
  while (at + 4 <= end && directory.getUint16(at, true) !== 0x0001)
    at += 4 + directory.getUint16(at + 2, true);
  const fieldsEnd = at + 4 <= end ? Math.min(end, at + 4 + directory.getUint16(at + 2, true)) : 0;
  let field = at + 4;
  return () => {
    if (field + 8 > fieldsEnd) throw damaged(fileName, 'a large part has no size');
    const value = uint64(directory, field, fileName);
    field += 8;
    return value;
  };
}

async function locateEntries(
  source: ByteSource,
  listed: readonly ListedEntry[],
  place: DirectoryPlace,
): Promise<ZipDirectory> {
  const entries = new Map<string, ZipEntry>();
  const inFileOrder = [...listed].sort((a, b) => a.recordOffset - b.recordOffset);
  let end = 0;
  let unlistedBytes = 0;
  for (const listedEntry of inFileOrder) {
    const { flags: _, nameBytes: __, recordOffset, ...entry } = listedEntry;
    if (recordOffset < end)
      throw new ReadingError('container-ambiguous', source.name, { found: 'parts overlap' });
    const gap = recordOffset - end;
    if (gap > (end === 0 ? 0 : LONGEST_DESCRIPTOR)) unlistedBytes += gap;
    const dataOffset = await checkedDataOffset(source, listedEntry);
    end = dataOffset + entry.compressedSize;
    if (end > place.offset)
      throw new ReadingError('container-ambiguous', source.name, { found: 'parts overlap' });
    const key = partKey(entry.name);
    if (entries.has(key)) {
      throw new ReadingError('container-ambiguous', source.name, { found: 'a part occurs twice' });
    }
    entries.set(key, { ...entry, dataOffset });
  }
  const lastGap = place.offset - end;
  if (lastGap > LONGEST_DESCRIPTOR) unlistedBytes += lastGap;
  return { entries, unlistedBytes };
}

async function checkedDataOffset(source: ByteSource, entry: ListedEntry): Promise<number> {
  const expectedLength = LOCAL_RECORD_SIZE + entry.nameBytes.length;
  const bytes = await source.read(entry.recordOffset, expectedLength);
  if (bytes.length < expectedLength) throw damaged(source.name, 'a part lies outside the file');
  const record = viewOf(bytes);
  if (record.getUint32(0, true) !== LOCAL_RECORD)
    throw damaged(source.name, 'a part is not where it should be');
  const nameLength = record.getUint16(26, true);
  if (
    nameLength !== entry.nameBytes.length ||
    !sameBytes(bytes.subarray(LOCAL_RECORD_SIZE), entry.nameBytes)
  ) {
    throw new ReadingError('container-ambiguous', source.name, { found: 'a part bears two names' });
  }
  if (record.getUint16(8, true) !== entry.method) {
    throw new ReadingError('container-ambiguous', source.name, { found: 'a part names two compressions' });
  }
  if ((entry.flags & SIZES_FOLLOW) === 0) refuseOtherSizes(record, entry, source.name);
  return entry.recordOffset + LOCAL_RECORD_SIZE + nameLength + record.getUint16(28, true);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

function refuseOtherSizes(record: DataView, entry: ListedEntry, name: string): void {
  const agrees = (offset: number, expected: number) => {
    const found = record.getUint32(offset, true);
    return found === expected || found === 0xffffffff;
  };
  if (agrees(14, entry.crc) && agrees(18, entry.compressedSize) && agrees(22, entry.size)) return;
  throw new ReadingError('container-ambiguous', name, { found: 'a part declares two sizes' });
}

function damaged(name: string, found: string): ReadingError {
  return new ReadingError('container-damaged', name, { found });
}

function uint64(view: DataView, at: number, name: string): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged(name, 'a size is impossible');
  return Number(value);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bytesOf(view: DataView, from: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + from, length);
}
