import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text or of bytes, as 64 hexadecimal digits. The same in a browser and on a server, and without waiting:
 * a trail is sealed within one transaction.
 *
 * @example
 * ```ts
 * import { digest } from '@deepdive/workspace';
 *
 * console.log(digest('abc').slice(0, 8)); // ba7816bf
 * ```
 */
export const digest = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
