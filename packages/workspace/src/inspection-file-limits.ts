const megabyte = 1024 * 1024;

/** The version of the layout of an inspection file. */
export const fileVersion = 1;

/** Where the records and the trail stand within the file. */
export const recordsName = 'inspection.json';

/** Where the files that are kept stand within the file; behind it the digest of each. */
export const filesFolder = 'files/';

/**
 * What an inspection file may hold. An inspection of 100,000 children with twenty submissions stays far below each; a file
 * that was made to fill the memory does not.
 *
 * @example
 * ```ts
 * import { inspectionFileLimits } from '@deepdive/workspace';
 *
 * console.log(inspectionFileLimits.bytes / 1024 / 1024); // 256
 * ```
 */
export const inspectionFileLimits = {
  /** Bytes of the file as it is saved. */
  bytes: 256 * megabyte,
  /** Bytes of the records and the trail, unpacked. */
  recordBytes: 256 * megabyte,
  /** Bytes of one file that is kept, unpacked. */
  keptBytes: 128 * megabyte,
  /** Bytes of everything, unpacked. */
  unpackedBytes: 768 * megabyte,
  /** Files that are kept. */
  kept: 10_000,
  /** Values within values. */
  depth: 100,
} as const;

/** A limit on bytes in words. */
export const inMegabytes = (bytes: number): string => `${bytes / megabyte} MB`;
