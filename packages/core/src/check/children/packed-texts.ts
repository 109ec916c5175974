import { growing } from '../growing.js';

/** Texts that are appended one by one and read by their position. */
export interface PackedTexts {
  readonly size: () => number;
  readonly at: (index: number) => string;
  readonly push: (text: string) => void;
}

const bytesOfBlock = 2 ** 16;
/** Says of a text that its characters take two bytes each. */
const wide = 1;
const narrow = 0;

const isNarrow = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return false;
  return true;
};

/**
 * Makes an empty {@link PackedTexts}. A text cut from a file keeps the whole piece of the file alive that it was cut from;
 * its characters, copied here, do not.
 */
export function packedTexts(): PackedTexts {
  const blocks: Uint8Array[] = [];
  const begins = growing();
  let bytes = 0;
  const put = (byte: number): void => {
    if (bytes % bytesOfBlock === 0) blocks.push(new Uint8Array(bytesOfBlock));
    (blocks[blocks.length - 1] as Uint8Array)[bytes % bytesOfBlock] = byte;
    bytes += 1;
  };
  const byteAt = (at: number): number =>
    (blocks[Math.floor(at / bytesOfBlock)] as Uint8Array)[at % bytesOfBlock] as number;

  return {
    size: begins.size,
    push: (text) => {
      begins.push(bytes);
      const width = isNarrow(text) ? narrow : wide;
      put(width);
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (width === wide) put(unit >>> 8);
        put(unit & 0xff);
      }
    },
    at: (index) => {
      if (index < 0 || index >= begins.size()) throw new RangeError(`there is no text ${index}`);
      const begin = begins.at(index);
      const end = index + 1 < begins.size() ? begins.at(index + 1) : bytes;
      const isWide = byteAt(begin) === wide;
      let text = '';
      for (let at = begin + 1; at < end; at++) {
        const unit = isWide ? (byteAt(at) << 8) | byteAt(++at) : byteAt(at);
        text += String.fromCharCode(unit);
      }
      return text;
    },
  };
}
