import { expect, it } from 'vitest';
import { ByteWindow } from './byte-window.js';

/** What stands behind the bytes: a quote of each kind, a beginning and an end of a tag, and a blank. */
const fence = `"'<> `;

const behind = ({ bytes, end }: ByteWindow): string =>
  Buffer.from(bytes.subarray(end, end + fence.length)).toString();

it('is fenced from the first, so that a search in a part without a byte ends', () => {
  expect(behind(new ByteWindow())).toBe(fence);
});

it('is fenced behind each piece, also where it had to grow', () => {
  const window = new ByteWindow();
  for (const length of [0, 1, 1000, 600_000, 3, 2_000_000]) {
    window.slide(window.end >> 1, Buffer.alloc(length, 'x'));
    expect(behind(window)).toBe(fence);
  }
});
