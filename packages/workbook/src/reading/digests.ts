// Everything of digests that needs Node; `digests.web.ts` does the same with what a browser has. What takes them is loaded
// with the first: no row waits for it.

/** SHA-256 of bytes that come in pieces, as 64 hexadecimal digits. */
export async function sha256(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

const digestCharacters = 24;

/** Makes of a text a short one, which two texts share only if they are the same. */
export async function fingerprinter(): Promise<(text: string) => string> {
  const { createHash } = await import('node:crypto');
  return (text) => createHash('sha256').update(text).digest('base64').slice(0, digestCharacters);
}
