import { ReadingError } from './reading-errors.js';
import { windows1252Text } from './windows-1252.js';

/** Turns pieces of bytes into text; without a piece it gives what was held back. */
type Decode = (piece?: Uint8Array) => string;

const LONGEST_DECLARATION = 200;

/**
 * Passes UTF-8 through and turns other encodings that XML parts may declare into UTF-8.
 *
 * The first bytes decide, as the XML recommendation says: byte order marks, then zero bytes, then the declaration.
 */
export async function* utf8Pieces(
  pieces: AsyncIterable<Uint8Array>,
  place: string,
): AsyncGenerator<Uint8Array> {
  let decode: Decode | null = null;
  const encoder = new TextEncoder();
  let isFirst = true;
  for await (const piece of pieces) {
    if (isFirst) decode = decoderFor(piece, place);
    isFirst = false;
    yield decode === null ? piece : encoder.encode(decode(piece));
  }
  if (decode !== null) yield encoder.encode(decode());
}

function decoderFor(start: Uint8Array, place: string): Decode | null {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return utf16('utf-16le');
  if (first === 0xfe && second === 0xff) return utf16('utf-16be');
  if (first === 0x3c && second === 0) return utf16('utf-16le');
  if (first === 0 && second === 0x3c) return utf16('utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return null;
  return declaredDecoder(start, place);
}

function utf16(encoding: 'utf-16le' | 'utf-16be'): Decode {
  const decoder = new TextDecoder(encoding);
  return (piece) => (piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }));
}

function declaredDecoder(start: Uint8Array, place: string): Decode | null {
  const head = windows1252Text(start.subarray(0, LONGEST_DECLARATION));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  switch (declared) {
    case undefined:
    case 'utf-8':
    case 'utf8':
    case 'us-ascii':
    case 'ascii':
      return null;
    case 'iso-8859-1':
    case 'latin1':
    case 'windows-1252':
      return (piece) => (piece === undefined ? '' : windows1252Text(piece));
    default:
      throw new ReadingError('encoding-unknown', place);
  }
}
