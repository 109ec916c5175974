import { allocate } from './byte-source.js';

/** `"'<>` and a blank: every inner loop of a tokenizer looks for one of these, so none can run past the end unseen. */
const FENCE = [34, 39, 60, 62, 32, 0, 0, 0] as const;

/**
 * The part of a byte stream that a tokenizer works on.
 *
 * Bytes come in pieces that cut tokens anywhere. A tokenizer reads `bytes` up to `end`; when a token is not there as
 * a whole it stops at its start, and the next piece is put behind it. Behind `end` stands a fence, so that inner
 * loops need no bounds check: a token that ends at or after `end` is not whole.
 */
export class ByteWindow {
  bytes: Uint8Array = allocate(1 << 19);
  end = 0;

  constructor() {
    // A part without a byte is searched as well.
    this.bytes.set(FENCE);
  }

  /** Drops what stands before `from` and puts `piece` behind the rest. */
  slide(from: number, piece: Uint8Array): void {
    const kept = this.end - from;
    const needed = kept + piece.length + FENCE.length;
    if (needed > this.bytes.length) {
      const larger = allocate(2 * needed);
      larger.set(this.bytes.subarray(from, this.end));
      this.bytes = larger;
    } else {
      this.bytes.copyWithin(0, from, this.end);
    }
    this.bytes.set(piece, kept);
    this.end = kept + piece.length;
    this.bytes.set(FENCE, this.end);
  }
}
