import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as node from './byte-source.js';
import * as web from './byte-source.web.js';
import * as nodeDigests from './digests.js';
import * as webDigests from './digests.web.js';

const bytes = fc.uint8Array({ maxLength: 3000 });

async function* inPieces(whole: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < whole.length; from += length) yield whole.subarray(from, from + length);
}

async function inflated(
  inflate: (compressed: AsyncIterable<Uint8Array>, expectedSize: number) => AsyncIterable<Uint8Array>,
  compressed: AsyncIterable<Uint8Array>,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of inflate(compressed, 1000)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('what a browser has in place of Node', () => {
  test('offers the same', () => {
    expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort());
    expect(Object.keys(webDigests).sort()).toEqual(Object.keys(nodeDigests).sort());
  });

  test('tells the same of any bytes', () => {
    fc.assert(
      fc.property(bytes, bytes, (first, second) => {
        expect(web.crc32(second, web.crc32(first))).toBe(node.crc32(second, node.crc32(first)));
        expect(web.isAscii(first)).toBe(node.isAscii(first));
        expect(web.isUtf8(first)).toBe(node.isUtf8(first));
        expect(web.asciiText(first)).toBe(node.asciiText(first));
        expect(web.utf8Text(first, 1, 40)).toBe(node.utf8Text(first, 1, 40));
      }),
    );
  });

  test('reads any text alike, and keeps it as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = new TextEncoder().encode(text);
        expect(web.isUtf8(encoded)).toBe(true);
        expect(web.isAscii(encoded)).toBe(node.isAscii(encoded));
        expect(web.utf8Text(encoded)).toBe(node.utf8Text(encoded));
        expect(web.ownText(text)).toBe(text);
      }),
    );
  });

  test('inflates whatever was deflated, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 500 }), async (whole, length) => {
        const found = await inflated(web.inflate, inPieces(deflateRawSync(whole), length));
        expect(found.equals(whole)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('refuses what is damaged or torn, and passes on what stopped its source', async () => {
    const compressed = deflateRawSync(Buffer.from('a row of a list; '.repeat(500)));
    await expect(inflated(web.inflate, inPieces(compressed.subarray(0, 20), 7))).rejects.toThrow();
    await expect(inflated(web.inflate, inPieces(Buffer.alloc(50, 0xff), 7))).rejects.toThrow();
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield compressed.subarray(0, 10);
      throw new Error('the source went away');
    }
    await expect(inflated(web.inflate, failing())).rejects.toThrow('the source went away');
  });

  test('takes the same digest of bytes, and knows a path for none', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (whole) => {
        expect(await webDigests.sha256([whole, whole])).toBe(await nodeDigests.sha256([whole, whole]));
      }),
      { numRuns: 20 },
    );
    await expect(web.openFile('lists.xlsx')).rejects.toMatchObject({ code: 'file-missing' });
  });
});
