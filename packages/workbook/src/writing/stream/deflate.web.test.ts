import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { deflate } from './deflate.web.js';

const pieces = ['one ', 'two ', 'three '.repeat(5000)].map((text) => new TextEncoder().encode(text));

test('what a browser packs unpacks to what went in', async () => {
  const went: number[] = [];
  const packed: Uint8Array[] = [];
  for await (const piece of deflate(pieces, ({ length }) => went.push(length))) packed.push(piece);
  expect(inflateRawSync(Buffer.concat(packed)).equals(Buffer.concat(pieces))).toBe(true);
  expect(went).toEqual(pieces.map(({ length }) => length));
});

test('what cannot be made is told to whoever reads the packed pieces', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array([1]);
    throw new RangeError('it ends here');
  }
  const read = async () => {
    for await (const _ of deflate(broken(), () => undefined));
  };
  await expect(read()).rejects.toThrow('it ends here');
});
