import { asciiText, type ByteSource } from './byte-source.js';
import { ReadingError, type ReadingErrorCode } from './reading-errors.js';

/** What a file is by its content: a container that may hold a workbook, or text that may be a csv file. */
export type FileKind = 'container' | 'text';

const HEAD_SIZE = 4096;
/** Where the directory of an OLE file is looked for; locked workbooks have it near their start or end. */
const OLE_SEARCH_SIZE = 1 << 20;

const compressed = (found: string) => ({ code: 'compressed-file' as ReadingErrorCode, found });
const other = (found: string) => ({ code: 'other-kind' as ReadingErrorCode, found });

/** Files that are known by their first bytes, written here as ISO 8859-1. */
const SIGNATURES: readonly (readonly [
  string,
  { readonly code: ReadingErrorCode; readonly found?: string },
])[] = [
  ['%PDF-', { code: 'portable-document' }],
  ['\x1f\x8b', compressed('gzip')],
  ['7z\xbc\xaf\x27\x1c', compressed('7-Zip')],
  ['Rar!\x1a', compressed('RAR')],
  ['BZh9', compressed('bzip2')],
  ['\xfd7zXZ', compressed('xz')],
  ['\x28\xb5\x2f\xfd', compressed('Zstandard')],
  ['\x89PNG', other('an image')],
  ['\xff\xd8\xff', other('an image')],
  ['GIF8', other('an image')],
  ['SQLite format 3\0', other('a database')],
  ['PAR1', other('a Parquet file')],
  ['{\\rtf', other('a text document (RTF)')],
  ['\xff\xfe\0\0', other('text in UTF-32')],
  ['\0\0\xfe\xff', other('text in UTF-32')],
  // Records that open the worksheets of Excel 2 to 4, before they were put into OLE files.
  ['\x09\x00\x04\x00', { code: 'older-excel' }],
  ['\x09\x02\x06\x00', { code: 'older-excel' }],
  ['\x09\x04\x06\x00', { code: 'older-excel' }],
];

const CONTAINERS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Texts that are known by how they begin, blanks and comments apart. */
const TEXT_BEGINNINGS: readonly (readonly [
  RegExp,
  { readonly code: ReadingErrorCode; readonly found?: string },
])[] = [
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<(?:html|head|body|table|meta|div|style|script)\b)/i,
    { code: 'web-page' },
  ],
  [/^MIME-Version:/i, { code: 'web-page' }],
  [
    /^<\?xml[\s\S]*(?:urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet)/,
    { code: 'xml-spreadsheet' },
  ],
  [/^<\?xml\s/, other('an XML file')],
  [/^(?:\{\s*"|\[\s*[{[])/, other('a JSON file')],
];

/** Tells by its content what a file is, and refuses everything that is neither container nor text by its name. */
export async function recogniseFile(source: ByteSource): Promise<FileKind> {
  if (source.size === 0) throw new ReadingError('file-empty', source.name);
  const bytes = await source.read(0, Math.min(HEAD_SIZE, source.size));
  const head = asciiText(bytes);
  if (CONTAINERS.some((signature) => head.startsWith(signature))) return 'container';
  if (head.startsWith(OLE)) throw await oleError(source);
  for (const [signature, { code, ...detail }] of SIGNATURES) {
    if (head.startsWith(signature)) throw new ReadingError(code, source.name, detail);
  }
  const utf16 = utf16Encoding(bytes);
  if (utf16 === null && bytes.includes(0)) {
    throw new ReadingError('other-kind', source.name, { found: 'a file of another program, not text' });
  }
  const text = utf16 === null ? head.replace(/^\xef\xbb\xbf/, '') : new TextDecoder(utf16).decode(bytes);
  const beginning = text.trimStart().replace(/^(?:<!--[\s\S]{0,1000}?-->\s*)+/, '');
  for (const [pattern, { code, ...detail }] of TEXT_BEGINNINGS) {
    if (pattern.test(beginning)) throw new ReadingError(code, source.name, detail);
  }
  return 'text';
}

/** The UTF-16 a text begins in, by its byte order mark or by where its zero bytes lie; `null` for other encodings. */
export function utf16Encoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let evenZeros = 0;
  let oddZeros = 0;
  const pairs = Math.floor(Math.min(head.length, 1024) / 2);
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0) evenZeros += 1;
    if (head[2 * pair + 1] === 0) oddZeros += 1;
  }
  // Latin text has a zero in nearly each pair; separators and digits alone make far more than a third.
  if (oddZeros * 3 > pairs && evenZeros * 20 < pairs) return 'utf-16le';
  return evenZeros * 3 > pairs && oddZeros * 20 < pairs ? 'utf-16be' : null;
}

async function oleError(source: ByteSource): Promise<ReadingError> {
  const first = await source.read(0, Math.min(OLE_SEARCH_SIZE, source.size));
  const lastFrom = Math.max(0, source.size - OLE_SEARCH_SIZE);
  const last = await source.read(lastFrom, source.size - lastFrom);
  const names = asciiText(first) + asciiText(last);
  const has = (name: string) => names.includes([...name].join('\0'));
  if (has('EncryptedPackage') || has('EncryptionInfo'))
    return new ReadingError('password-protected', source.name);
  if (has('Workbook') || has('Book')) return new ReadingError('older-excel', source.name);
  return new ReadingError('other-kind', source.name, { found: 'a file of an older Office program' });
}
