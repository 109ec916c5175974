import { ReadingError } from './reading-errors.js';

type Decoder = InstanceType<typeof TextDecoder>;

/**
 * Passes UTF-8 through and turns other encodings that XML parts may declare into UTF-8.
 *
 * The first bytes decide, as the XML recommendation says: byte order marks, then zero bytes, then the declaration.
 */
export async function* utf8Pieces(
  pieces: AsyncIterable<Uint8Array>,
  place: string,
): AsyncGenerator<Uint8Array> {
  let decoder: Decoder | null = null;
  const encoder = new TextEncoder();
  let first = true;
  for await (const piece of pieces) {
    if (first) {
      first = false;
      decoder = decoderFor(piece, place);
    }
    yield decoder === null ? piece : encoder.encode(decoder.decode(piece, { stream: true }));
  }
  if (decoder !== null) yield encoder.encode(decoder.decode());
}

const LONGEST_DECLARATION = 200;

function decoderFor(start: Uint8Array, place: string): Decoder | null {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le');
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return null;
  return declaredDecoder(start, place);
}

function declaredDecoder(start: Uint8Array, place: string): Decoder | null {
  const head = new TextDecoder('latin1').decode(start.subarray(0, LONGEST_DECLARATION));
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
      return new TextDecoder('windows-1252');
    default:
      throw new ReadingError('encoding-unknown', place);
  }
}
