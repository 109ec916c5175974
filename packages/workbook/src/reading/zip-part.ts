import { type ByteSource, crc32, inflate } from './byte-source.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import { utf8Pieces } from './xml-encoding.js';
import type { ZipEntry } from './zip-directory.js';

const STORED = 0;
const DEFLATED = 8;

/** A limit of the bytes of one part. */
type BytesLimit = 'partBytes' | 'smallPartBytes' | 'textTableBytes';

/**
 * Streams the content of one part as UTF-8, counting what really comes out.
 *
 * The declared size, the ratio and the checksum are held against the bytes themselves, so a lying directory is found
 * at the first byte too many. A reader that stops early stops the inflating.
 */
export function partPieces(
  source: ByteSource,
  entry: ZipEntry,
  limits: ReadingLimits,
  name: BytesLimit = 'partBytes',
): AsyncIterable<Uint8Array> {
  return utf8Pieces(countedPieces(source, entry, limits, name), placeOf(source, entry));
}

/** Reads a small part whole, as text without its byte order mark. */
export async function partText(source: ByteSource, entry: ZipEntry, limits: ReadingLimits): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of partPieces(source, entry, limits, 'smallPartBytes')) {
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

async function* countedPieces(
  source: ByteSource,
  entry: ZipEntry,
  limits: ReadingLimits,
  name: BytesLimit,
): AsyncGenerator<Uint8Array> {
  const place = placeOf(source, entry);
  if (entry.encrypted) throw new ReadingError('password-protected', place);
  if (entry.size > limits[name])
    throw new ReadingError('part-too-large', place, { limit: limits[name], name });
  const mostByRatio = Math.max(limits.ratioFromBytes, entry.compressedSize * limits.ratio);
  let numberOfBytes = 0;
  let crc = 0;
  try {
    for await (const piece of uncompressed(source, entry, place)) {
      numberOfBytes += piece.length;
      if (numberOfBytes > entry.size) throw new ReadingError('container-size-lie', place);
      if (numberOfBytes > mostByRatio)
        throw new ReadingError('unpacks-too-far', place, { limit: limits.ratio });
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

function uncompressed(source: ByteSource, entry: ZipEntry, place: string): AsyncIterable<Uint8Array> {
  const compressed = source.pieces(entry.dataOffset, entry.compressedSize);
  switch (entry.method) {
    case STORED:
      return compressed;
    case DEFLATED:
      return inflate(compressed, entry.size);
    default:
      throw new ReadingError('compression-unknown', place, { found: `method ${entry.method}` });
  }
}

function isInflateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

/** How messages name a part of a workbook. */
export function placeOf(source: ByteSource, entry: ZipEntry): string {
  return `${source.name}, part ${entry.name}`;
}
