import { crc32 } from '../../reading/byte-source.js';
import { joinedBytes } from '../../reading/joined-bytes.js';
import { deflate } from './deflate.js';

/** One part of a container, made while it is packed. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What the directory says of a part. */
interface Packed {
  readonly name: Uint8Array;
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
/** Sizes and places have 32 bits. */
const mostBytes = 0xffff_ffff;

/** A record of the format: its fields one after the other, each with how many bytes it takes, and a name behind them. */
function recordOf(
  fields: readonly (readonly [value: number, bytes: 2 | 4])[],
  name: Uint8Array = noName,
): Uint8Array {
  const length = fields.reduce((sum, [, bytes]) => sum + bytes, 0);
  const record = new Uint8Array(length + name.length);
  const view = new DataView(record.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  record.set(name, length);
  return record;
}

const noName = new Uint8Array();

const localRecord = (name: Uint8Array): Uint8Array =>
  recordOf(
    [
      [0x04034b50, 4],
      [version, 2],
      [sizesFollow | namesAreUtf8, 2],
      [deflated, 2],
      [0, 2],
      [noClock, 2],
      [0, 4],
      [0, 4],
      [0, 4],
      [name.length, 2],
      [0, 2],
    ],
    name,
  );

const descriptor = ({ crc, packedSize, size }: Packed): Uint8Array =>
  recordOf([
    [0x08074b50, 4],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
  ]);

const directoryRecord = ({ name, offset, crc, size, packedSize }: Packed): Uint8Array =>
  recordOf(
    [
      [0x02014b50, 4],
      [version, 2],
      [version, 2],
      [sizesFollow | namesAreUtf8, 2],
      [deflated, 2],
      [0, 2],
      [noClock, 2],
      [crc, 4],
      [packedSize, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ],
    name,
  );

const endRecord = (parts: readonly Packed[], size: number, offset: number): Uint8Array =>
  recordOf([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);

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
    const name = new TextEncoder().encode(part.name);
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
  const directory = joinedBytes(packed.map(directoryRecord));
  yield directory;
  yield endRecord(packed, directory.length, at);
}
