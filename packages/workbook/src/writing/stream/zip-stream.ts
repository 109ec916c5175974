import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One part of a container, made while it is packed. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What the directory says of a part. */
interface Packed {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
}

/** 1 January 1980, the first day the format knows: the same parts give the same bytes. */
const noClock = 0x0021;
const sizesFollow = 0x0008;
const namesAreUtf8 = 0x0800;
const deflated = 8;
const version = 20;
/** Packing takes most of the time; one level below the usual saves a fifth of it and costs a hundredth of the size. */
const level = 5;
/** Sizes and places have 32 bits. */
const mostBytes = 0xffff_ffff;

function localRecord(name: Buffer): Buffer {
  const record = Buffer.alloc(30);
  record.writeUInt32LE(0x04034b50, 0);
  record.writeUInt16LE(version, 4);
  record.writeUInt16LE(sizesFollow | namesAreUtf8, 6);
  record.writeUInt16LE(deflated, 8);
  record.writeUInt16LE(noClock, 12);
  record.writeUInt16LE(name.length, 26);
  return Buffer.concat([record, name]);
}

function descriptor({ crc, packedSize, size }: Packed): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeUInt32LE(packedSize, 8);
  record.writeUInt32LE(size, 12);
  return record;
}

function directoryRecord({ name, offset, crc, size, packedSize }: Packed): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(version, 4);
  record.writeUInt16LE(version, 6);
  record.writeUInt16LE(sizesFollow | namesAreUtf8, 8);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt16LE(noClock, 14);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(packedSize, 20);
  record.writeUInt32LE(size, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

function endRecord(parts: readonly Packed[], size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(parts.length, 8);
  record.writeUInt16LE(parts.length, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

/** Deflates pieces in another thread, and tells of each piece as it goes in. */
async function* deflate(
  pieces: ZipPart['pieces'],
  goesIn: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw({ level });
  const feed = async (): Promise<void> => {
    for await (const piece of pieces) {
      goesIn(piece);
      if (!packer.write(piece)) await once(packer, 'drain');
    }
    packer.end();
  };
  // A failure of the feed reaches whoever reads through the destroyed packer.
  const fed = feed().catch((error: Error) => packer.destroy(error));
  yield* packer as AsyncIterable<Uint8Array>;
  await fed;
}

/**
 * Packs parts into a zip container, one after the other; nothing is held but a record a part. The same parts give the
 * same bytes.
 *
 * @throws RangeError when a part or the container passes 4 GiB
 */
export async function* zipPieces(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): AsyncGenerator<Uint8Array> {
  const packed: Packed[] = [];
  let at = 0;
  for await (const part of parts) {
    const name = Buffer.from(part.name);
    const offset = at;
    let crc = 0;
    let size = 0;
    let packedSize = 0;
    const record = localRecord(name);
    yield record;
    for await (const piece of deflate(part.pieces, (before) => {
      crc = crc32(before, crc);
      size += before.length;
    })) {
      packedSize += piece.length;
      yield piece;
    }
    if (size > mostBytes) throw new RangeError(`${part.name} would pass 4 GiB`);
    const done: Packed = { name, offset, crc, size, packedSize };
    const after = descriptor(done);
    yield after;
    at += record.length + packedSize + after.length;
    packed.push(done);
  }
  if (at > mostBytes) throw new RangeError('the workbook would pass 4 GiB');
  const directory = Buffer.concat(packed.map(directoryRecord));
  yield directory;
  yield endRecord(packed, directory.length, at);
}
