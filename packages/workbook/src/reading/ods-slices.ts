import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import { type XmlToken, xmlTokens } from './xml-text.js';

/** The prefix under which every program writes the elements of tables. */
const PREFIX = 'table:';
const ROW_END = '</table:table-row>';

/** Streams the content of an OpenDocument spreadsheet as texts that end where a row does. */
export async function* contentSlices(
  pieces: AsyncIterable<Uint8Array>,
  place: string,
  limits: ReadingLimits,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const piece of pieces) {
    const searchFrom = Math.max(0, held.length - ROW_END.length);
    held += decoder.decode(piece, { stream: true });
    const inFresh = held.slice(searchFrom).lastIndexOf(ROW_END);
    if (inFresh >= 0) {
      const end = searchFrom + inFresh + ROW_END.length;
      yield held.slice(0, end);
      held = held.slice(end);
    } else if (held.length > limits.cellBytes) {
      throw new ReadingError('markup-too-long', place, { limit: limits.cellBytes });
    }
  }
  held += decoder.decode();
  if (held !== '') yield held;
}

/** The tokens of a slice; elements of tables bear their name alone, others `?:text:p`. */
export const sliceTokens = (slice: string, place: string): Generator<XmlToken> =>
  xmlTokens(slice, place, PREFIX);
