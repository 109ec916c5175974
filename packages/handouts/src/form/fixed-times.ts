const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const endLength = 22;

/** Midnight on 1 January 1980, the first moment a zip file can name. */
const noTime = 0;
const firstDay = (1 << 5) | 1;

/**
 * A zip file in which every entry carries the same time, as a copy. Its writer stamps entries with the clock of the
 * machine and in its time zone, so that no two files were the same.
 *
 * @throws RangeError where the bytes end in no zip directory
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  // Not slice: a Node Buffer's slice is no copy.
  const fixed = new Uint8Array(zip);
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  const end = fixed.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory)
    throw new RangeError('Not a zip file without comment.');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== centralHeader) throw new RangeError('The zip directory is not whole.');
    const local = view.getUint32(at + 42, true);
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, noTime, true);
      view.setUint16(time + 2, firstDay, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return fixed;
}
