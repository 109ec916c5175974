import type { ByteSource } from './byte-source.js';

const pieceBytes = 1 << 18;

/** A source over bytes in memory, as a browser upload or a test has them. */
export function bytesInPieces(name: string, bytes: Uint8Array): ByteSource {
  async function* pieces(offset: number, length: number): AsyncGenerator<Uint8Array> {
    for (let from = offset; from < offset + length; from += pieceBytes) {
      yield bytes.subarray(from, Math.min(from + pieceBytes, offset + length));
    }
  }
  return {
    name,
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + Math.max(0, length)),
    pieces,
    close: async () => undefined,
  };
}
