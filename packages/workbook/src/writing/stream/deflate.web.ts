import { throughStream } from '../../reading/through-stream.js';

/** Deflates pieces as a browser does, and tells of each piece as it goes in. */
export function deflate(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  goesIn: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  async function* told(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      goesIn(piece);
      yield piece;
    }
  }
  return throughStream(told(), new CompressionStream('deflate-raw'));
}
