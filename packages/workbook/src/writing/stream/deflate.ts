// Everything of packing that needs Node; `deflate.web.ts` does the same with what a browser has.
import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';

/** Packing takes most of the time; one level below the usual saves a fifth of it and costs a hundredth of the size. */
const level = 5;

/** Deflates pieces in another thread, and tells of each piece as it goes in. */
export async function* deflate(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  goesIn: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw({ level });
  const feed = async (): Promise<void> => {
    for await (const piece of pieces) {
      goesIn(piece);
      if (!packer.write(piece)) await once(packer, 'drain');
    }
    packer.end();
  };
  // A failure of the feed reaches whoever reads through the destroyed packer.
  const fed = feed().catch((error: Error) => packer.destroy(error));
  yield* packer as AsyncIterable<Uint8Array>;
  await fed;
}
