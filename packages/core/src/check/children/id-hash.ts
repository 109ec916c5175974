/** 64 bits told from a text, as two halves; one object serves all texts, so that nothing is allocated for each. */
export interface IdHash {
  high: number;
  low: number;
}

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

/** Spreads every bit over all 32, reversibly (the last step of MurmurHash3). */
function spread(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * Hashes a text to 64 bits. Each character changes the whole state reversibly, so that two texts which differ in a single
 * character never meet; any other two meet with a likelihood of about 1 in 2⁶⁴. It is no safeguard against somebody who
 * makes up ids that meet on purpose.
 */
export function hashId(text: string, into: IdHash): void {
  let high = 0x9e3779b9 ^ text.length;
  let low = 0x243f6a88;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = (rotated(Math.imul(high ^ unit, 0xcc9e2d51), 13) + low) | 0;
    low = rotated(Math.imul(low ^ unit, 0x1b873593), 17) ^ high;
  }
  high = spread((high + low) | 0);
  low = spread((low + high) | 0);
  into.high = (high + low) >>> 0;
  into.low = (low + into.high) >>> 0;
}
