import type { RawRow } from './cell-value.js';
import type { ReadingNote } from './reading-notes.js';

/** One sheet of a file, or the whole of a csv file. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** What was odd about the sheet; complete once its rows were read to the end. */
  readonly notes: readonly ReadingNote[];
  /**
   * Streams the rows that hold values, in batches and in the order of the file; may be called again.
   *
   * Throws a ReadingError in midstream where the file turns out to be damaged: rows handed over before do not make a
   * list then.
   */
  rows(): AsyncIterable<readonly RawRow[]>;
}

/** A file that was opened for reading; nothing of its rows is held in memory. */
export interface RawWorkbook {
  readonly path: string;
  readonly kind: 'xlsx' | 'ods' | 'csv';
  /** Date serials count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly RawSheet[];
  /** What was odd about the file as a whole; of a csv file, complete once its rows were read to the end. */
  readonly notes: readonly ReadingNote[];
  /** Lets go of the file. */
  close(): Promise<void>;
}
