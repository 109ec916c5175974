import { crc32, deflateRawSync } from 'node:zlib';

/** Fields of a record that a hostile or merely unusual container states otherwise than it should. */
interface StatedFields {
  readonly name?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly compressedSize?: number;
  readonly size?: number;
  readonly offset?: number;
}

export interface ZipPartFixture {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** Sizes and checksum follow the content instead of standing before it, as streaming writers do. */
  readonly hasDescriptor?: boolean;
  /** Sizes and offset stand in 64-bit fields. */
  readonly isLarge?: boolean;
  /** Bytes behind the compressed content that count as part of it. */
  readonly trailing?: Uint8Array;
  readonly listed?: StatedFields;
  readonly local?: StatedFields;
}

export interface ZipFixture {
  /** Bytes between the parts and the directory. */
  readonly before?: Uint8Array;
  /** Bytes in front of everything; offsets are not moved. */
  readonly inFront?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly hasLargeEnd?: boolean;
  readonly numberOfEntries?: number;
}

interface Written {
  readonly local: Buffer;
  readonly listed: (offset: number) => Buffer;
}

/** Writes a zip container in memory, as sound or as unsound as the fixture asks for. */
export function zipBytes(parts: readonly ZipPartFixture[], fixture: ZipFixture = {}): Uint8Array {
  const written = parts.map(writePart);
  let offset = 0;
  const listed = written.map((part) => {
    const record = part.listed(offset);
    offset += part.local.length;
    return record;
  });
  const before = Buffer.from(fixture.before ?? []);
  const directory = Buffer.concat(listed);
  const directoryOffset = offset + before.length;
  return Buffer.concat([
    Buffer.from(fixture.inFront ?? []),
    ...written.map(({ local }) => local),
    before,
    directory,
    endRecords(directory.length, directoryOffset, parts.length, fixture),
  ]);
}

function writePart(part: ZipPartFixture): Written {
  const content = Buffer.from(part.content as Uint8Array);
  const packed = part.isStored ? content : deflateRawSync(content);
  const compressed = Buffer.concat([packed, part.trailing ?? new Uint8Array(0)]);
  const honest = {
    name: part.name,
    flags: part.hasDescriptor ? 8 : 0,
    method: part.isStored ? 0 : 8,
    crc: crc32(content),
    compressedSize: compressed.length,
    size: content.length,
  };
  const stated = { ...honest, ...part.local };
  const name = Buffer.from(stated.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(stated.flags, 6);
  header.writeUInt16LE(stated.method, 8);
  if (!part.hasDescriptor) {
    header.writeUInt32LE(stated.crc, 14);
    header.writeUInt32LE(stated.compressedSize, 18);
    header.writeUInt32LE(stated.size, 22);
  }
  header.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(part.hasDescriptor ? 16 : 0);
  if (part.hasDescriptor) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(honest.crc, 4);
    descriptor.writeUInt32LE(honest.compressedSize, 8);
    descriptor.writeUInt32LE(honest.size, 12);
  }
  return {
    local: Buffer.concat([header, name, compressed, descriptor]),
    listed: (offset) => listedRecord({ ...honest, offset, ...part.listed }, part.isLarge === true),
  };
}

function listedRecord(stated: Required<StatedFields>, isLarge: boolean): Buffer {
  const name = Buffer.from(stated.name);
  const extra = Buffer.alloc(isLarge ? 28 : 0);
  if (isLarge) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(stated.size), 4);
    extra.writeBigUInt64LE(BigInt(stated.compressedSize), 12);
    extra.writeBigUInt64LE(BigInt(stated.offset), 20);
  }
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(stated.flags, 8);
  record.writeUInt16LE(stated.method, 10);
  record.writeUInt32LE(stated.crc, 16);
  record.writeUInt32LE(isLarge ? 0xffffffff : stated.compressedSize, 20);
  record.writeUInt32LE(isLarge ? 0xffffffff : stated.size, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(isLarge ? 0xffffffff : stated.offset, 42);
  return Buffer.concat([record, name, extra]);
}

function endRecords(size: number, offset: number, numberOfParts: number, fixture: ZipFixture): Buffer {
  const comment = Buffer.from(fixture.comment ?? []);
  const count = fixture.numberOfEntries ?? numberOfParts;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(fixture.hasLargeEnd ? 0xffff : count, 8);
  end.writeUInt16LE(fixture.hasLargeEnd ? 0xffff : count, 10);
  end.writeUInt32LE(fixture.hasLargeEnd ? 0xffffffff : size, 12);
  end.writeUInt32LE(fixture.hasLargeEnd ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  const large = Buffer.alloc(fixture.hasLargeEnd ? 76 : 0);
  if (fixture.hasLargeEnd) {
    large.writeUInt32LE(0x06064b50, 0);
    large.writeBigUInt64LE(44n, 4);
    large.writeBigUInt64LE(BigInt(count), 24);
    large.writeBigUInt64LE(BigInt(count), 32);
    large.writeBigUInt64LE(BigInt(size), 40);
    large.writeBigUInt64LE(BigInt(offset), 48);
    large.writeUInt32LE(0x07064b50, 56);
    large.writeBigUInt64LE(BigInt(offset + size), 64);
    large.writeUInt32LE(1, 72);
  }
  return Buffer.concat([large, end, comment]);
}
