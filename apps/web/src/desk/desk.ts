import type {
  CheckResult,
  IsoDate,
  RowPlace,
  RowValues,
  SelectionInput,
  ThemeManifest,
} from '@deepdive/core';
import type { MappingFile } from '@deepdive/workbook';
import type { Watch } from '../jobs/watch.js';

/** A file that somebody handed over. */
export interface HandedOver {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reading needs beside the files. Plain data throughout, so that a desk may stand in a worker. */
export interface Reading {
  readonly inspectedOn: IsoDate;
  readonly listedOn: IsoDate;
  readonly mapping: MappingFile;
  /** Lists to read; all when absent. */
  readonly only?: readonly string[];
}

/** Rows of lists as they were read. */
export interface RowsRead {
  readonly rows: readonly {
    readonly list: string;
    readonly row: RowValues;
    readonly place: Omit<RowPlace, 'list'>;
  }[];
  readonly inputs: readonly SelectionInput[];
}

/**
 * Where workbooks are read and written: in this process, in a worker, in a browser. Work that is called off ends in
 * `Cancelled`; work that a worker could not carry on with ends in `DeskError`, whose message is for whoever waits.
 */
export interface Desk {
  /**
   * @param mostKept findings of each rule that are kept; all are counted
   * @throws ReadingError where no file can be read
   */
  readonly check: (
    theme: ThemeManifest,
    files: readonly HandedOver[],
    reading: Reading,
    mostKept: number,
    watch?: Watch,
  ) => Promise<CheckResult>;
  /** The files with every problem beside its cell, as a workbook. */
  readonly annotated: (
    theme: ThemeManifest,
    files: readonly HandedOver[],
    reading: Reading,
    watch?: Watch,
  ) => Promise<Uint8Array>;
  readonly rows: (
    theme: ThemeManifest,
    files: readonly HandedOver[],
    reading: Reading,
    watch?: Watch,
  ) => Promise<RowsRead>;
  /** The workbook to fill in. */
  readonly template: (theme: ThemeManifest) => Promise<Uint8Array>;
}
