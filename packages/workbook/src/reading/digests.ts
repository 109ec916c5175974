// Everything of digests that needs Node; `digests.web.ts` does the same with what a browser has.
import { createHash } from 'node:crypto';

/** SHA-256 of bytes that come in pieces, as 64 hexadecimal digits. */
export async function sha256(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

const digestCharacters = 24;

/** A short text that two texts share only if they are the same. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, digestCharacters);
