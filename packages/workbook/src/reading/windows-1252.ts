import { asciiText } from './byte-source.js';

/** What Windows-1252 has where ISO 8859-1 has control characters; five places are empty and stay as they are. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes as Windows-1252. Not by TextDecoder: some versions of Node read it as ISO 8859-1 and lose quotation marks.
 */
export function windows1252Text(bytes: Uint8Array): string {
  return asciiText(bytes).replace(/[\x80-\x9f]/g, (character) =>
    FROM_0X80.charAt(character.charCodeAt(0) - 0x80),
  );
}
