import type { RawWorkbook } from '../reading/index.js';
import { ending } from './file-name.js';

/** A file that may hold lists, on disk or inside a .zip. */
export interface InputFile {
  /** As it is called in everything that is reported. */
  readonly path: string;
  readonly open: () => Promise<RawWorkbook>;
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  readonly digest: () => Promise<string>;
  /** Whether taking the digest may find the file damaged: then it is taken before anything is read. */
  readonly digestTellsDamage: boolean;
}

/** Kinds that are read, and kinds that are refused by name with what to save them as. */
const listEndings: ReadonlySet<string> = new Set([
  '.xlsx',
  '.xlsm',
  '.csv',
  '.tsv',
  '.txt',
  '.xls',
  '.xlsb',
  '.ods',
  '.zip',
]);

/** Whether a file's name says that it may hold lists. */
export const isListFile = (name: string): boolean => listEndings.has(ending(name));

/** Whether a file's name says that it is a .zip of lists. */
export const isArchive = (name: string): boolean => ending(name) === '.zip';

/** Whether a program left the file behind: locks of Excel (`~$…`), hidden files, what a Mac puts into a .zip. */
export const isLeftBehind = (name: string): boolean =>
  name.split('/').some((step) => /^~\$|^\.[^./]|^__MACOSX$/.test(step));
