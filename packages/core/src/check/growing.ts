/** Numbers that are appended or set one by one, packed as tightly as they allow. */
export interface Growing {
  readonly size: () => number;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  readonly push: (value: number) => void;
}

type Packed = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Numbers of one chunk. A chunk is small enough that packing it anew is not felt, neither in time nor in memory. */
const chunkBits = 12;
const perChunk = 2 ** chunkBits;

const widths = [
  { most: 0xff, make: () => new Uint8Array(perChunk) },
  { most: 0xffff, make: () => new Uint16Array(perChunk) },
  { most: 0xffff_ffff, make: () => new Uint32Array(perChunk) },
] as const;

/** An empty chunk as narrow as holds the number exactly. */
function chunkFor(value: number): Packed {
  const fit = Number.isInteger(value) && value >= 0 ? widths.find(({ most }) => value <= most) : undefined;
  return fit ? fit.make() : new Float64Array(perChunk);
}

/** Whether a chunk can hold a number exactly. */
const holds = (chunk: Packed, value: number): boolean =>
  chunk instanceof Float64Array ||
  (Number.isInteger(value) && value >= 0 && value < 2 ** (chunk.BYTES_PER_ELEMENT * 8));

/**
 * Makes an empty {@link Growing}; an index never set reads as `missing`. It grows chunk by chunk, so nothing is ever copied
 * as a whole, a chunk in which nothing was set takes no room, and one of small whole numbers takes a byte for each.
 */
export function growing(missing = 0): Growing {
  const chunks: (Packed | undefined)[] = [];
  let size = 0;
  const set = (index: number, value: number): void => {
    if (index >= size) size = index + 1;
    // What is held is how far a number lies above `missing`, so that an empty chunk reads as missing.
    const held = value - missing;
    const at = index >>> chunkBits;
    let chunk = chunks[at];
    if (chunk === undefined) {
      if (held === 0) return;
      while (chunks.length < at) chunks.push(undefined);
      chunk = chunkFor(held);
      chunks[at] = chunk;
    } else if (!holds(chunk, held)) {
      const wider = chunkFor(held);
      wider.set(chunk);
      chunk = wider;
      chunks[at] = wider;
    }
    chunk[index & (perChunk - 1)] = held;
  };
  return {
    size: () => size,
    at: (index) => missing + (chunks[index >>> chunkBits]?.[index & (perChunk - 1)] ?? 0),
    set,
    push: (value) => set(size, value),
  };
}

/** Numbers told by how far they lie off the line that begins at one of their neighbours. */
const perBase = 64;

/**
 * Makes an empty {@link Growing} for numbers that rise slowly, such as the places of rows one after another: where each is
 * the next whole number they take no room of their own, else about a byte each. Other numbers are held as well, only less
 * tightly. The indices are set in order, each once.
 */
export function risingSlowly(): Growing {
  const bases = growing();
  const distances = growing();
  const onLine = (index: number): number => bases.at(Math.floor(index / perBase)) + (index % perBase);
  const set = (index: number, value: number): void => {
    if (index % perBase === 0) bases.push(value);
    distances.set(index, value - onLine(index));
  };
  return {
    size: distances.size,
    at: (index) => onLine(index) + distances.at(index),
    set,
    push: (value) => set(distances.size(), value),
  };
}
