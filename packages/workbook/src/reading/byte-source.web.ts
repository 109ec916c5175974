// Everything of reading that needs a machine, as a browser, a worker or another runtime has it. The build of
// `@deepdive/workbook/bytes` takes this module in place of `byte-source.ts`.

import type { ByteSource } from './byte-source.js';
import { bytesInPieces } from './bytes-in-pieces.js';
import { ReadingError } from './reading-errors.js';
import { throughStream } from './through-stream.js';

export type { ByteSource };
export { bytesInPieces as bytesSource };

/** There are no paths: whoever has a file hands over its name and bytes. */
export async function openFile(path: string): Promise<ByteSource> {
  throw new ReadingError('file-missing', path);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The CRC-32 of bytes, going on from that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before >>> 0;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** Whether no byte is above 127. */
export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

/** Whether the bytes are UTF-8 to their end. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Inflates a raw deflate stream. */
export const inflate = (compressed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  throughStream(compressed, new DecompressionStream('deflate-raw'));

/** Memory for bytes that are about to be filled. */
export const allocate = (size: number): Uint8Array => new Uint8Array(size);

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes `start` to `end` as UTF-8; what is not UTF-8 becomes U+FFFD. */
export const utf8Text = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  utf8.decode(bytes.subarray(start, end));

/** As many characters as a call takes at once. */
const charactersAtOnce = 8192;

/** Bytes `start` to `end` as ISO 8859-1: what ASCII is too. */
export function asciiText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let from = start; from < end; from += charactersAtOnce) {
    text += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + charactersAtOnce)));
  }
  return text;
}

/** The text in memory of its own. */
export const ownText = (text: string): string => [...text].join('');
