import { allocate, asciiText, type ByteSource, isAscii, isUtf8, utf8Text } from './byte-source.js';
import { utf16Encoding } from './file-kind.js';
import type { NoteCollector } from './reading-notes.js';
import { windows1252Text } from './windows-1252.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const HEAD_SIZE = 4096;

/**
 * Streams a csv file as text without its byte order mark.
 *
 * Text that is valid UTF-8 is read as that, line by line, and other lines as Windows-1252: so one wrong letter in the
 * last line costs no look ahead at the whole file. Whatever had to be guessed is noted, at the end at the latest.
 */
export async function* textPieces(source: ByteSource, notes: NoteCollector): AsyncGenerator<string> {
  let isFirst = true;
  for await (const text of decodedPieces(source, notes)) {
    yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    isFirst &&= text === '';
  }
}

async function* decodedPieces(source: ByteSource, notes: NoteCollector): AsyncGenerator<string> {
  const head = await source.read(0, Math.min(HEAD_SIZE, source.size));
  const utf16 = utf16Encoding(head);
  if (utf16 === null) {
    yield* decodedLines(source, notes);
    return;
  }
  const hasMark = head[0] === 0xff || head[0] === 0xfe;
  if (!hasMark) notes.add('encoding-guessed', () => utf16.toUpperCase());
  const decoder = new TextDecoder(utf16, { ignoreBOM: true });
  for await (const piece of source.pieces(0, source.size)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* decodedLines(source: ByteSource, notes: NoteCollector): AsyncGenerator<string> {
  let hasUtf8Lines = false;
  let hasOtherLines = false;
  const decoded = (lines: Uint8Array): string => {
    if (isAscii(lines)) return asciiText(lines);
    const isWhole = isUtf8(lines);
    hasUtf8Lines ||= isWhole;
    hasOtherLines ||= !isWhole;
    return isWhole ? utf8Text(lines) : windows1252Text(lines);
  };
  for await (const lines of wholeLines(source)) {
    if (lines.includes(0)) notes.add('control-characters', () => source.name);
    yield isUtf8(lines) ? decoded(lines) : [...eachLine(lines)].map(decoded).join('');
  }
  if (!hasOtherLines) return;
  if (hasUtf8Lines) notes.add('encoding-mixed', () => 'UTF-8 and Windows-1252');
  else notes.add('encoding-guessed', () => 'Windows-1252');
}

/** Streams the file in pieces that end where a line does, or at least a character where there is no line end. */
async function* wholeLines(source: ByteSource): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of source.pieces(0, source.size)) {
    const lastEnd = Math.max(piece.lastIndexOf(LINE_FEED), piece.lastIndexOf(CARRIAGE_RETURN));
    if (lastEnd >= 0) {
      yield joined(rest, piece.subarray(0, lastEnd + 1));
      rest = piece.subarray(lastEnd + 1);
    } else {
      const whole = piece.length - cutCharacterLength(piece);
      yield joined(rest, piece.subarray(0, whole));
      rest = piece.subarray(whole);
    }
  }
  if (rest.length > 0) yield rest;
}

/** How many bytes at the end are the beginning of a UTF-8 character that is cut. */
function cutCharacterLength(bytes: Uint8Array): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > length ? length : 0;
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = allocate(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function* eachLine(lines: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const byte = lines[at];
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    yield lines.subarray(from, at + 1);
    from = at + 1;
  }
  if (from < lines.length) yield lines.subarray(from);
}
