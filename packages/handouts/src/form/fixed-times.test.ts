import { expect, test } from 'vitest';
import { exampleForm } from '../../test/samples.js';
import { withFixedTimes } from './fixed-times.js';
import { formDocument } from './form-document.js';

/** Where a zip file's headers name a time: both kinds of header hold time and date in four bytes. */
function timesIn(zip: Buffer): readonly number[] {
  const times: number[] = [];
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    times.push(zip.readUInt32LE(at + 12), zip.readUInt32LE(zip.readUInt32LE(at + 42) + 10));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return times;
}

const document = Buffer.from(await formDocument(exampleForm));

test('every entry of a document carries the first moment a zip file can name', () => {
  const times = timesIn(document);
  expect(times.length).toBeGreaterThan(20);
  expect(new Set(times)).toEqual(new Set([0x0021_0000]));
});

test('nothing but the times is changed, and what was given stays as it was', () => {
  const stamped = Buffer.from(document);
  const end = stamped.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  stamped.writeUInt32LE(0x5a21_3c40, stamped.readUInt32LE(end + 16) + 12);
  const before = Buffer.from(stamped);
  expect(Buffer.from(withFixedTimes(stamped)).equals(document)).toBe(true);
  expect(stamped.equals(before)).toBe(true);
});

test('what is no zip file is refused', () => {
  expect(() => withFixedTimes(new Uint8Array(10))).toThrow(RangeError);
  expect(() => withFixedTimes(new Uint8Array(100))).toThrow(RangeError);
});
