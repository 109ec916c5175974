import type { ByteSource } from './byte-source.js';
import type { RawRow } from './cell-value.js';
import { contentSlices, sliceTokens } from './ods-slices.js';
import { OdsTable } from './ods-table.js';
import type { RawSheet, RawWorkbook } from './raw-workbook.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import { NoteCollector } from './reading-notes.js';
import { xmlAttributes } from './xml-text.js';
import type { ZipEntry } from './zip-directory.js';
import { partPieces, partText, placeOf } from './zip-part.js';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** A table as the content declares it. */
interface ListedTable {
  readonly name: string;
  readonly hidden: boolean;
}

/** Opens an OpenDocument spreadsheet (.ods); its content is read once for the names of its tables, then row by row. */
export async function openOds(
  path: string,
  source: ByteSource,
  parts: ReadonlyMap<string, ZipEntry>,
  content: ZipEntry,
  limits: ReadingLimits,
): Promise<RawWorkbook> {
  const mimetype = parts.get('mimetype');
  const kind = mimetype === undefined ? SPREADSHEET : await partText(source, mimetype, limits);
  if (!kind.startsWith(SPREADSHEET)) throw new ReadingError('open-document', source.name);
  const manifest = parts.get('meta-inf/manifest.xml');
  if (manifest !== undefined && /<[\w:-]*encryption-data\b/.test(await partText(source, manifest, limits))) {
    throw new ReadingError('password-protected', source.name);
  }
  const notes = new NoteCollector();
  if (!/\.ot?[ds]s$/i.test(source.name)) notes.add('name-differs', () => source.name);
  if ([...parts.keys()].some((key) => key.startsWith('basic/'))) notes.add('macros', () => source.name);
  const place = placeOf(source, content);
  const slices = () => contentSlices(partPieces(source, content, limits), place, limits);
  const tables = await listedTables(slices(), place);
  if (tables.length > limits.parts) {
    throw new ReadingError('too-many-parts', source.name, { found: tables.length, limit: limits.parts });
  }
  noteTables(tables, notes);
  return {
    path,
    kind: 'ods',
    date1904: false,
    sheets: tables.map((table, at) => openTable(table, at, source.name, slices, limits)),
    notes: notes.list(),
    close: () => source.close(),
  };
}

/** Reads the whole content once, so that it is known to be sound, and tells its tables. */
async function listedTables(slices: AsyncIterable<string>, place: string): Promise<readonly ListedTable[]> {
  const tables: ListedTable[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let isEnded = false;
  for await (const slice of slices) {
    for (const token of sliceTokens(slice, place)) {
      if (token.kind === 'close') isEnded = token.name === '?:office:document-content';
      if (token.kind !== 'open') continue;
      if (token.name === 'table') {
        const attributes = xmlAttributes(token.attributes, place);
        const hidden = hiddenStyles.has(attributes.get('table:style-name') ?? '');
        tables.push({ name: attributes.get('table:name') ?? `Table ${tables.length + 1}`, hidden });
      } else if (token.name === '?:style:style') {
        style = xmlAttributes(token.attributes, place).get('style:name') ?? '';
      } else if (token.name === '?:style:table-properties') {
        if (xmlAttributes(token.attributes, place).get('table:display') === 'false') hiddenStyles.add(style);
      }
    }
  }
  if (!isEnded) throw new ReadingError('part-damaged', place, { found: 'it ends too early' });
  return tables;
}

function noteTables(tables: readonly ListedTable[], notes: NoteCollector): void {
  const names = new Set<string>();
  for (const { name, hidden } of tables) {
    if (hidden) notes.add('sheet-hidden', () => name);
    if (names.has(name.toLowerCase())) notes.add('sheet-name-repeated', () => name);
    names.add(name.toLowerCase());
  }
}

function openTable(
  { name, hidden }: ListedTable,
  at: number,
  file: string,
  slices: () => AsyncIterable<string>,
  limits: ReadingLimits,
): RawSheet {
  let notes = new NoteCollector();
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    const own = new NoteCollector();
    notes = own;
    const table = new OdsTable(`${file}, sheet ${name}`, at, limits, own);
    for await (const slice of slices()) {
      yield* table.read(slice);
      if (table.isDone) break;
    }
    const last = table.takeBatch();
    if (last.length > 0) yield last;
  }
  return {
    name,
    hidden,
    get notes() {
      return notes.list();
    },
    rows,
  };
}
