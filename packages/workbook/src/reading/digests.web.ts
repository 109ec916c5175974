import { joinedBytes } from './joined-bytes.js';

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of bytes that come in pieces, as 64 hexadecimal digits. A browser takes a digest of whole bytes alone. */
export async function sha256(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const held: Uint8Array[] = [];
  for await (const piece of pieces) held.push(piece);
  // A copy, since the bytes may lie in memory that is shared with others.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(joinedBytes(held)));
  return hexadecimal(new Uint8Array(digest));
}

/** Leaves a text as it is: a browser takes digests only in time, and merging asks for them row by row. */
export async function fingerprinter(): Promise<(text: string) => string> {
  return (text) => text;
}
