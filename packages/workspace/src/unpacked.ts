import { type UnzipFileInfo, unzipSync } from 'fflate';
import { inspectionFileError } from './inspection-file-fault.js';
import {
  filesFolder,
  inMegabytes,
  inspectionFileLimits as limits,
  recordsName,
} from './inspection-file-limits.js';

const keptName = new RegExp(`^${filesFolder}[0-9a-f]{64}$`);

const tooLarge = (what: string, most: number): Error =>
  inspectionFileError('too-large', `${what}; the most is ${inMegabytes(most)}`);

/** Looks at what a file says it holds before anything of it is unpacked. */
function allowing(): (part: UnzipFileInfo) => boolean {
  const names = new Set<string>();
  let bytes = 0;
  return ({ name, originalSize }) => {
    const isRecords = name === recordsName;
    if (!isRecords && !keptName.test(name)) {
      throw inspectionFileError('not-an-inspection-file', 'it holds something else');
    }
    if (names.has(name)) throw inspectionFileError('not-an-inspection-file', 'it holds something twice');
    names.add(name);
    bytes += originalSize;
    const most = isRecords ? limits.recordBytes : limits.keptBytes;
    if (originalSize > most) throw tooLarge(isRecords ? 'the record' : 'a file that is kept', most);
    if (bytes > limits.unpackedBytes) throw tooLarge('everything together', limits.unpackedBytes);
    if (names.size > limits.kept + 1) {
      throw inspectionFileError('too-large', `more than ${limits.kept} files are kept`);
    }
    return true;
  };
}

/**
 * The parts of an inspection file by name. No more is unpacked than the file says it holds, and no more than it may hold.
 *
 * @throws InspectionFileError
 */
export function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: allowing() })));
  } catch (error) {
    if (error instanceof Error && error.name === 'InspectionFileError') throw error;
    throw inspectionFileError('not-an-inspection-file');
  }
}
