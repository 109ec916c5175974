import { type ByteSource, crc32, inflate } from '../reading/byte-source.js';
import { ReadingError, type ReadingLimits } from '../reading/index.js';
import { joinedBytes } from '../reading/joined-bytes.js';
import type { ZipEntry } from '../reading/zip-directory.js';

const stored = 0;
const deflated = 8;

/** One file inside a .zip. */
export interface ArchiveMember {
  readonly archive: ByteSource;
  readonly entry: ZipEntry;
  /** What messages call it. */
  readonly place: string;
  readonly limits: ReadingLimits;
}

function packed({ archive, entry, place }: ArchiveMember): AsyncIterable<Uint8Array> {
  const bytes = archive.pieces(entry.dataOffset, entry.compressedSize);
  switch (entry.method) {
    case stored:
      return bytes;
    case deflated:
      return inflate(bytes, entry.size);
    default:
      throw new ReadingError('compression-unknown', place, { found: `method ${entry.method}` });
  }
}

const isInflateError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/**
 * Streams what a member unpacks to, held against its declared size, the ratio and the checksum byte by byte.
 *
 * @throws ReadingError when the member is locked, too large or not what the directory declares
 */
export async function* memberPieces(member: ArchiveMember): AsyncGenerator<Uint8Array> {
  const { entry, place, limits } = member;
  if (entry.encrypted) throw new ReadingError('password-protected', place);
  if (entry.size > limits.partBytes) {
    throw new ReadingError('part-too-large', place, { limit: limits.partBytes });
  }
  const mostByRatio = Math.max(limits.ratioFromBytes, entry.compressedSize * limits.ratio);
  let numberOfBytes = 0;
  let crc = 0;
  try {
    for await (const piece of packed(member)) {
      numberOfBytes += piece.length;
      if (numberOfBytes > entry.size) throw new ReadingError('container-size-lie', place);
      if (numberOfBytes > mostByRatio) {
        throw new ReadingError('unpacks-too-far', place, { limit: limits.ratio });
      }
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    throw isInflateError(error)
      ? new ReadingError('container-damaged', place, { found: 'a part does not unpack' })
      : error;
  }
  if (numberOfBytes !== entry.size) throw new ReadingError('container-size-lie', place);
  if (crc !== entry.crc) throw new ReadingError('checksum-wrong', place);
}

/** A member as a source that is read from front to back; nothing of it is held in memory. */
export function memberSource(member: ArchiveMember, name: string): ByteSource {
  async function* pieces(offset: number, length: number): AsyncGenerator<Uint8Array> {
    const end = offset + length;
    let at = 0;
    for await (const piece of memberPieces(member)) {
      const wanted = piece.subarray(Math.max(0, offset - at), Math.max(0, end - at));
      at += piece.length;
      if (wanted.length > 0) yield wanted;
      // Reading on to the end is what finds a wrong checksum; only who wants a part stops early.
      if (at >= end && end < member.entry.size) return;
    }
  }
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const held: Uint8Array[] = [];
    for await (const piece of pieces(offset, length)) held.push(piece);
    return joinedBytes(held);
  };
  return { name, size: member.entry.size, read, pieces, close: async () => undefined };
}
