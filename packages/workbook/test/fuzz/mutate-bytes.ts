import type { Chance } from '../wild/chance.js';

const nasty = [0x00, 0xff, 0x22, 0x3c, 0x3e, 0x26, 0x0a, 0x0d, 0x2c, 0x80, 0xfe];

const spliced = (bytes: Uint8Array, at: number, removed: number, put: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]);

/** Damages bytes as transport, bad disks and ill will do, in one way. */
function damagedOnce(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.between(0, Math.max(0, bytes.length - 1));
  const length = Math.min(bytes.length - at, chance.between(1, 64));
  switch (chance.between(0, 6)) {
    case 0: {
      const turned = Uint8Array.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ (1 << chance.between(0, 7));
      return turned;
    }
    case 1:
      return spliced(bytes, at, 1, Uint8Array.of(chance.pick(nasty)));
    case 2:
      return bytes.subarray(0, at);
    case 3:
      return spliced(bytes, at, length, new Uint8Array(0));
    case 4:
      return spliced(bytes, at, 0, bytes.subarray(at, at + length));
    case 5:
      return spliced(bytes, at, length, new Uint8Array(length));
    default:
      return spliced(
        bytes,
        at,
        0,
        Uint8Array.from({ length }, () => chance.between(0, 255)),
      );
  }
}

/** Damages bytes in one to five ways. */
export function damaged(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes;
  for (let times = chance.between(1, 5); times > 0; times--) changed = damagedOnce(changed, chance);
  return changed;
}

const records = [
  { mark: 0x04034b50, length: 30 },
  { mark: 0x02014b50, length: 46 },
  { mark: 0x06054b50, length: 22 },
];

/** Changes fields in the records of a zip container: flags, methods, sizes, places, counts. */
export function withOtherRecords(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = Buffer.from(bytes);
  const places: { readonly at: number; readonly length: number }[] = [];
  for (let at = 0; at + 4 <= changed.length; at++) {
    const record =
      changed[at] === 0x50 ? records.find(({ mark }) => mark === changed.readUInt32LE(at)) : undefined;
    if (record) places.push({ at, length: Math.min(record.length, changed.length - at) });
  }
  if (places.length === 0) return damaged(bytes, chance);
  for (let times = chance.between(1, 3); times > 0; times--) {
    const { at, length } = chance.pick(places);
    const field = at + chance.between(4, Math.max(4, length - 4));
    if (field + 4 > changed.length) continue;
    if (chance.happens(0.5)) changed.writeUInt16LE(chance.pick([0, 1, 8, 9, 99, 0x7fff, 0xffff]), field);
    else
      changed.writeUInt32LE(chance.pick([0, 1, 22, 0xffff, 0x7fffffff, 0xffffffff, changed.length]), field);
  }
  return changed;
}
