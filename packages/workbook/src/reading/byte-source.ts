// Everything of reading that needs Node; `byte-source.web.ts` does the same with what a browser has.
import { isAscii, isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { ReadingError } from './reading-errors.js';

export { bytesInPieces as bytesSource } from './bytes-in-pieces.js';
export { crc32, isAscii, isUtf8 };

/** Bytes that can be read from any place, wherever they lie. */
export interface ByteSource {
  /** The file's name without its folder: what messages call it. */
  readonly name: string;
  readonly size: number;
  /** Reads `length` bytes, or fewer where the source ends. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Streams `length` bytes in pieces. */
  pieces(offset: number, length: number): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

const PIECE = 1 << 18;

/** Opens a regular file; anything else (folder, pipe, device) is refused before it can block. */
export async function openFile(path: string): Promise<ByteSource> {
  const name = basename(path);
  try {
    refuseUnlessFile(await stat(path), name);
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return await fileSource(handle, name);
  } catch (error) {
    throw asReadingError(error, name);
  }
}

async function fileSource(handle: FileHandle, name: string): Promise<ByteSource> {
  try {
    // Looked at again: between the first look and the opening the path may have become something else.
    const found = await handle.stat();
    refuseUnlessFile(found, name);
    return {
      name,
      size: found.size,
      read: (offset, length) => readFully(handle, name, offset, Math.min(length, found.size - offset)),
      pieces: (offset, length) => filePieces(handle, name, offset, length),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readFully(
  handle: FileHandle,
  name: string,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  if (length <= 0) return new Uint8Array(0);
  const bytes = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const bytesRead = await readSome(handle, name, bytes, filled, offset);
    if (bytesRead === 0) throw new ReadingError('file-changed', name);
    filled += bytesRead;
  }
  return bytes;
}

async function readSome(
  handle: FileHandle,
  name: string,
  into: Buffer,
  at: number,
  offset: number,
): Promise<number> {
  try {
    return (await handle.read(into, at, into.length - at, offset + at)).bytesRead;
  } catch (error) {
    throw asReadingError(error, name);
  }
}

async function* filePieces(
  handle: FileHandle,
  name: string,
  offset: number,
  length: number,
): AsyncGenerator<Uint8Array> {
  for (let from = offset; from < offset + length; from += PIECE) {
    yield await readFully(handle, name, from, Math.min(PIECE, offset + length - from));
  }
}

/**
 * Inflates a raw deflate stream in another thread, one piece ahead of the reader.
 *
 * `expectedSize` only saves memory where a part is small.
 */
export function inflate(
  compressed: AsyncIterable<Uint8Array>,
  expectedSize: number,
): AsyncIterable<Uint8Array> {
  const chunkSize = Math.min(PIECE, Math.max(1024, expectedSize));
  // A failure of either end reaches the reader through the inflated stream; the callback only keeps it from being lost.
  return pipeline(compressed, createInflateRaw({ chunkSize }), () => undefined);
}

/** Memory for bytes that are about to be filled. */
export function allocate(size: number): Uint8Array {
  return Buffer.allocUnsafeSlow(size);
}

/** Bytes `start` to `end` as UTF-8; what is not UTF-8 becomes U+FFFD. */
export function utf8Text(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return asBuffer(bytes).toString('utf8', start, end);
}

/** Bytes `start` to `end` as ISO 8859-1: what ASCII is too, and faster than {@link utf8Text}. */
export function asciiText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return asBuffer(bytes).toString('latin1', start, end);
}

/** The text in memory of its own: a part of a long text would keep all of it. */
export const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function asBuffer(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function refuseUnlessFile(found: { isFile(): boolean; isDirectory(): boolean }, name: string): void {
  if (found.isFile()) return;
  throw new ReadingError('not-a-regular-file', name, {
    found: found.isDirectory() ? 'a folder' : 'a device or pipe',
  });
}

/** Turns what the operating system reports into a message a person can act on. */
function asReadingError(error: unknown, name: string): unknown {
  if (error instanceof ReadingError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ReadingError('file-missing', name);
  if (/^E[A-Z0-9]+$/.test(code)) return new ReadingError('file-not-readable', name, { found: code });
  return error;
}
