import { bytesSource, openFile } from '../reading/byte-source.js';
import { sha256 } from '../reading/digests.js';
import { openWorkbookFromBytes, type ReadingLimits } from '../reading/index.js';
import type { InputFile } from './input-file.js';
import { diskFile, fileDigest } from './input-files.js';
import type { Opening } from './opening.js';

/** A file that is held in memory, as one that somebody sent is. */
export interface NamedBytes {
  /** As it is called in everything that is reported. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file or folder of lists by its path, or a file that is held in memory. */
export type ListSource = string | NamedBytes;

/** What a source is called. */
export const nameOfSource = (source: ListSource): string =>
  typeof source === 'string' ? source : source.name;

/** SHA-256 of what a source holds, as 64 hexadecimal digits. */
export const sourceDigest = async (source: ListSource): Promise<string> =>
  typeof source === 'string' ? fileDigest(source) : sha256([source.bytes]);

/** A source as a file that may hold lists. */
export const sourceFile = (source: ListSource, limits: Partial<ReadingLimits>): InputFile =>
  typeof source === 'string'
    ? diskFile(source, limits)
    : {
        path: source.name,
        open: () => openWorkbookFromBytes(source.name, source.bytes, limits),
        digest: () => sourceDigest(source),
        digestTellsDamage: false,
      };

/** How the bytes of a source are come by. */
export const openingOf = (source: ListSource): Opening => ({
  path: nameOfSource(source),
  open: async () => (typeof source === 'string' ? openFile(source) : bytesSource(source.name, source.bytes)),
});
