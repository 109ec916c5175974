import type { ReadingLimits } from './reading-limits.js';

/**
 * What is wrong with a file, what was expected of it, and how a person mends it. `{found}`, `{limit}` and the limit's
 * `{name}` are filled in.
 */
interface Problem {
  readonly says: string;
  readonly expected: string;
  readonly mend: string;
  /** The limit that was passed. */
  readonly name?: keyof ReadingLimits;
}

const WORKBOOK = 'an Excel workbook (.xlsx) or a .csv file';
const SAVE_AS_XLSX = 'Open it in Excel and save it as .xlsx (Excel Workbook).';
const SOUND_CONTAINER = 'a sound .xlsx container';
const SAVE_AGAIN = 'Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.';
const FETCH_AGAIN = 'Copy or download the file again; it did not arrive whole.';
const RAISE = 'raise the limit (--limit {name}=NUMBER on the command line).';
const RAISE_LIMIT = `If the file is honest, split it or ${RAISE}`;
const SOUND_SHEET = 'a worksheet as Excel writes it';

const problems = {
  'file-missing': {
    says: 'there is no such file',
    expected: `the path of ${WORKBOOK}`,
    mend: 'Check the spelling of the path.',
  },
  'file-not-readable': {
    says: 'the file cannot be opened ({found})',
    expected: 'a file that may be read',
    mend: 'Close it in other programs and check that you may read it.',
  },
  'not-a-regular-file': {
    says: 'this is {found}, not a file',
    expected: `the path of ${WORKBOOK}`,
    mend: 'Name the file itself.',
  },
  'file-empty': {
    says: 'the file is empty',
    expected: WORKBOOK,
    mend: 'Export or save the list again.',
  },
  'file-too-large': {
    says: 'the file holds {found} bytes, more than the limit of {limit}',
    expected: 'a file within the limit',
    mend: RAISE_LIMIT,
    name: 'fileBytes',
  },
  'file-changed': {
    says: 'the file became shorter while it was read',
    expected: 'a file that nobody else is writing to',
    mend: 'Close it in other programs and read it again.',
  },
  'older-excel': {
    says: 'this is a workbook of Excel 97-2003 (.xls)',
    expected: WORKBOOK,
    mend: SAVE_AS_XLSX,
  },
  'password-protected': {
    says: 'this workbook is locked with a password',
    expected: 'a workbook that opens without a password',
    mend: 'Open it in Excel with its password, clear it under File, Info, Protect Workbook, Encrypt with Password, and save it as .xlsx.',
  },
  'binary-workbook': {
    says: 'this is a binary Excel workbook (.xlsb)',
    expected: WORKBOOK,
    mend: SAVE_AS_XLSX,
  },
  'open-document': {
    says: 'this is an OpenDocument file that is no spreadsheet',
    expected: WORKBOOK,
    mend: 'Name the workbook itself.',
  },
  'web-page': {
    says: 'this is a web page (HTML), whatever its name says',
    expected: WORKBOOK,
    mend: SAVE_AS_XLSX,
  },
  'xml-spreadsheet': {
    says: 'this is an XML Spreadsheet of Excel 2003',
    expected: WORKBOOK,
    mend: SAVE_AS_XLSX,
  },
  'portable-document': {
    says: 'this is a PDF document',
    expected: WORKBOOK,
    mend: 'Ask for the workbook it was made from: open that in Excel and save as .xlsx.',
  },
  'compressed-file': {
    says: 'this is a compressed file ({found})',
    expected: WORKBOOK,
    mend: 'Unpack it first and name the file inside.',
  },
  'other-kind': {
    says: 'this is {found}',
    expected: WORKBOOK,
    mend: 'Name the list itself; if Excel can open it, open it in Excel and save as .xlsx.',
  },
  'text-named-workbook': {
    says: 'the name says workbook, yet the file holds plain text',
    expected: 'an Excel workbook (.xlsx) by content',
    mend: 'If it is a comma separated list, rename it to .csv; otherwise open it in Excel and save as .xlsx.',
  },
  'container-cut': {
    says: 'the end of the workbook is missing',
    expected: SOUND_CONTAINER,
    mend: FETCH_AGAIN,
  },
  'container-damaged': {
    says: 'the workbook is damaged: {found}',
    expected: SOUND_CONTAINER,
    mend: SAVE_AGAIN,
  },
  'container-ambiguous': {
    says: 'the workbook can be read in two ways: {found}',
    expected: 'a container with one directory and each part once',
    mend: SAVE_AGAIN,
  },
  'container-size-lie': {
    says: 'a part holds more or fewer bytes than the directory declares',
    expected: SOUND_CONTAINER,
    mend: SAVE_AGAIN,
  },
  'checksum-wrong': {
    says: 'the stored checksum of a part does not match its content',
    expected: SOUND_CONTAINER,
    mend: FETCH_AGAIN,
  },
  'compression-unknown': {
    says: 'a part is compressed in a way that Excel does not use ({found})',
    expected: SOUND_CONTAINER,
    mend: SAVE_AGAIN,
  },
  'too-many-parts': {
    says: 'the workbook declares {found} parts, more than the limit of {limit}',
    expected: 'a workbook within the limit',
    mend: RAISE_LIMIT,
    name: 'parts',
  },
  'workbook-too-large': {
    says: 'the workbook declares {found} bytes when unpacked, more than the limit of {limit}',
    expected: 'a workbook within the limit',
    mend: RAISE_LIMIT,
    name: 'workbookBytes',
  },
  'part-too-large': {
    says: 'a part holds more bytes when unpacked than the limit of {limit}',
    expected: 'a part within the limit',
    mend: RAISE_LIMIT,
    name: 'partBytes',
  },
  'unpacks-too-far': {
    says: 'a part unpacks to more than {limit} times its size, as harmful files do',
    expected: 'an ordinary workbook',
    mend: `${SAVE_AGAIN} If you know it to be honest, ${RAISE}`,
    name: 'ratio',
  },
  'part-missing': {
    says: 'the workbook lacks a part it refers to',
    expected: SOUND_CONTAINER,
    mend: SAVE_AGAIN,
  },
  'part-elsewhere': {
    says: 'a sheet is said to lie outside this file',
    expected: 'a workbook that holds its own sheets',
    mend: SAVE_AGAIN,
  },
  'part-damaged': {
    says: 'the XML is damaged: {found}',
    expected: SOUND_SHEET,
    mend: SAVE_AGAIN,
  },
  'document-type': {
    says: 'the XML declares a document type, as harmful files do',
    expected: 'XML without a DOCTYPE',
    mend: SAVE_AGAIN,
  },
  'encoding-unknown': {
    says: 'the XML is written in an encoding that is not read here',
    expected: 'XML in UTF-8 or UTF-16',
    mend: SAVE_AGAIN,
  },
  'markup-too-long': {
    says: 'a single cell or tag is longer than {limit} bytes',
    expected: SOUND_SHEET,
    mend: RAISE_LIMIT,
    name: 'cellBytes',
  },
  'cell-reference-wrong': {
    says: 'a cell has a reference that is not a column letter and a row number',
    expected: SOUND_SHEET,
    mend: SAVE_AGAIN,
  },
  'text-missing': {
    says: "a cell points to a text that is not in the workbook's table of texts",
    expected: SOUND_SHEET,
    mend: SAVE_AGAIN,
  },
  'too-many-rows': {
    says: 'there are more rows than the limit of {limit}',
    expected: 'a list within the limit',
    mend: RAISE_LIMIT,
    name: 'rows',
  },
  'too-many-columns': {
    says: 'a row has more columns than the limit of {limit}',
    expected: 'a list within the limit',
    mend: RAISE_LIMIT,
    name: 'columns',
  },
  'cell-too-long': {
    says: 'a cell holds more characters than the limit of {limit}',
    expected: 'a cell within the limit',
    mend: RAISE_LIMIT,
    name: 'cellCharacters',
  },
  'row-too-long': {
    says: 'a row holds more characters than the limit of {limit}',
    expected: 'a row within the limit',
    mend: `Look for a quotation mark that is never closed, or ${RAISE}`,
    name: 'rowCharacters',
  },
  'repeats-too-far': {
    says: 'more than {limit} cells are filled by repeating others, as harmful files do',
    expected: 'an ordinary spreadsheet',
    mend: `If the file is honest, save it as .xlsx or ${RAISE}`,
    name: 'repeatedCells',
  },
  'too-sparse': {
    says: 'more than {limit} blank cells lie between the filled ones',
    expected: 'a list whose columns stand side by side',
    mend: `Delete stray values far to the right of the list, or ${RAISE}`,
    name: 'blankCells',
  },
} as const satisfies Record<string, Problem>;

/** What kept a file from being read; stable across versions. */
export type ReadingErrorCode = keyof typeof problems;

/** Every {@link ReadingErrorCode}, for tables of messages and for tests. */
export const readingErrorCodes: readonly ReadingErrorCode[] = Object.keys(problems) as ReadingErrorCode[];

/** Figures that belong into a message; never the value of a cell. */
export interface ReadingErrorDetail {
  readonly found?: string | number;
  readonly limit?: string | number;
  /** The limit's name, where it is not the one that the code usually speaks of. */
  readonly name?: keyof ReadingLimits;
}

/**
 * A file that is refused, with the reason and what to do about it.
 *
 * The message is one sentence for a person and holds no cell values.
 *
 * @example
 * import { openWorkbookFromBytes, ReadingError } from '@deepdive/workbook';
 *
 * const refused = await openWorkbookFromBytes('list.csv', new Uint8Array()).catch((error: unknown) => error);
 * if (refused instanceof ReadingError) console.log(refused.code, refused.mend); // file-empty Export or save …
 */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  /** Stable code of the reason. */
  readonly code: ReadingErrorCode;
  /** File, and sheet and row or cell where known. */
  readonly place: string;
  /** What would have been read. */
  readonly expected: string;
  /** What the person can do next. */
  readonly mend: string;

  constructor(code: ReadingErrorCode, place: string, detail: ReadingErrorDetail = {}) {
    const problem: Problem = problems[code];
    const says = problem.says.replace(/\{(found|limit)\}/g, (_, figure: 'found' | 'limit') =>
      String(detail[figure] ?? 'not known'),
    );
    const mend = problem.mend.replace('{name}', detail.name ?? problem.name ?? '');
    super(`${place}: ${says}. Expected ${problem.expected}. ${mend}`);
    this.code = code;
    this.place = place;
    this.expected = problem.expected;
    this.mend = mend;
  }
}
