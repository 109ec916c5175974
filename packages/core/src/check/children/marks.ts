/** A set of small numbers, at one bit each. */
export interface Marks {
  readonly has: (number: number) => boolean;
  readonly add: (number: number) => void;
  /** One more than the largest number in it. */
  readonly end: () => number;
}

const chunkBits = 15;
const bytesOfChunk = 2 ** (chunkBits - 3);

/** Makes an empty {@link Marks}, which grows chunk by chunk. */
export function marks(): Marks {
  const chunks: (Uint8Array | undefined)[] = [];
  let end = 0;
  const byteOf = (number: number): number => (number >>> 3) & (bytesOfChunk - 1);
  return {
    has: (number) => (((chunks[number >>> chunkBits]?.[byteOf(number)] ?? 0) >>> (number & 7)) & 1) === 1,
    add: (number) => {
      const at = number >>> chunkBits;
      while (chunks.length < at) chunks.push(undefined);
      const chunk = chunks[at] ?? new Uint8Array(bytesOfChunk);
      chunks[at] = chunk;
      const byte = byteOf(number);
      chunk[byte] = (chunk[byte] ?? 0) | (1 << (number & 7));
      if (number >= end) end = number + 1;
    },
    end: () => end,
  };
}
