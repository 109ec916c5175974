import type { ByteSource } from './byte-source.js';
import type { ValueSources } from './cell-content.js';
import type { RawRow } from './cell-value.js';
import { readDateStyles } from './date-formats.js';
import { openOds } from './ods-workbook.js';
import type { RawSheet, RawWorkbook } from './raw-workbook.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import { NoteCollector } from './reading-notes.js';
import { TextTable } from './text-table.js';
import {
  type ListedSheet,
  type Relationship,
  readRelationships,
  readWorkbookPart,
  relationshipsKey,
} from './workbook-parts.js';
import { WorksheetScanner } from './worksheet-scanner.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';
import { partPieces, partText, placeOf } from './zip-part.js';

type Parts = ReadonlyMap<string, ZipEntry>;
type Relationships = ReadonlyMap<string, Relationship>;

interface OpenContainer {
  readonly source: ByteSource;
  readonly parts: Parts;
  readonly limits: ReadingLimits;
}

/** Opens a container that should hold a workbook; of an .xlsx only the small parts are read. */
export async function openXlsx(
  path: string,
  source: ByteSource,
  limits: ReadingLimits,
): Promise<RawWorkbook> {
  const { entries: parts, unlistedBytes } = await readZipDirectory(source, limits);
  const container = { source, parts, limits };
  const openDocument = parts.get('content.xml');
  if (openDocument !== undefined && !parts.has('[content_types].xml')) {
    return openOds(path, source, parts, openDocument, limits);
  }
  const notes = new NoteCollector();
  if (!/\.xl(?:sx|sm|tx|tm|am)$/i.test(source.name)) notes.add('name-differs', () => source.name);
  if (unlistedBytes > 0) notes.add('bytes-unlisted', () => `${unlistedBytes} bytes`);
  const mainKey = await mainPartKey(container);
  const main = parts.get(mainKey);
  if (main === undefined) throw otherContainer(container);
  const { sheets: listed, date1904 } = readWorkbookPart(await text(container, main), placeOf(source, main));
  if (listed.length > limits.parts) {
    throw new ReadingError('too-many-parts', source.name, { found: listed.length, limit: limits.parts });
  }
  const relationships = await relationshipsOf(container, mainKey);
  if (firstInRole(relationships, 'vbaProject') !== undefined) notes.add('macros', () => source.name);
  const sources = sheetSources(container, relationships, notes);
  const sheets = listed.flatMap((sheet) => {
    const part = sheetPart(container, sheet, relationships, notes);
    return part === null ? [] : [openSheet(container, sheet, part, sources.open)];
  });
  noteSheets(listed, sheets, notes);
  return {
    path,
    kind: 'xlsx',
    date1904,
    sheets,
    get notes() {
      return notes.list();
    },
    close: async () => {
      await sources.close();
      await source.close();
    },
  };
}

const text = ({ source, limits }: OpenContainer, entry: ZipEntry) => partText(source, entry, limits);

async function relationshipsOf(container: OpenContainer, part: string): Promise<Relationships> {
  const entry = container.parts.get(relationshipsKey(part));
  if (entry === undefined) return new Map();
  return readRelationships(await text(container, entry), part, placeOf(container.source, entry));
}

function firstInRole(relationships: Relationships, role: string): Relationship | undefined {
  return [...relationships.values()].find((one) => one.role === role && !one.external);
}

async function mainPartKey(container: OpenContainer): Promise<string> {
  const main = firstInRole(await relationshipsOf(container, ''), 'officeDocument');
  return main === undefined || main.target.endsWith('.bin') ? 'xl/workbook.xml' : main.target;
}

/** What a container is that holds no workbook of the kind read here. */
function otherContainer({ parts, source }: OpenContainer): ReadingError {
  if (parts.has('xl/workbook.bin')) return new ReadingError('binary-workbook', source.name);
  if (parts.has('content.xml') || parts.has('mimetype'))
    return new ReadingError('open-document', source.name);
  if (parts.has('[content_types].xml')) {
    const found = parts.has('word/document.xml') ? 'a Word document' : 'an Office file without a workbook';
    return new ReadingError('other-kind', source.name, { found });
  }
  const isNumbers = [...parts.keys()].some((key) => key.endsWith('.iwa'));
  if (isNumbers)
    return new ReadingError('other-kind', source.name, { found: 'a spreadsheet of Apple Numbers' });
  return new ReadingError('compressed-file', source.name, { found: 'zip' });
}

function sheetPart(
  { source, parts }: OpenContainer,
  sheet: ListedSheet,
  relationships: Relationships,
  notes: NoteCollector,
): ZipEntry | null {
  const place = `${source.name}, sheet ${sheet.name}`;
  const relationship = relationships.get(sheet.relationshipId);
  if (relationship === undefined) throw new ReadingError('part-missing', place);
  if (relationship.role !== 'worksheet') {
    notes.add('sheet-not-a-list', () => sheet.name);
    return null;
  }
  if (relationship.external) throw new ReadingError('part-elsewhere', place);
  const part = parts.get(relationship.target);
  if (part === undefined) throw new ReadingError('part-missing', place);
  return part;
}

interface OpenSheet extends RawSheet {
  readonly part: ZipEntry;
}

function noteSheets(
  listed: readonly ListedSheet[],
  sheets: readonly OpenSheet[],
  notes: NoteCollector,
): void {
  const names = new Set<string>();
  for (const { name, hidden } of listed) {
    if (hidden) notes.add('sheet-hidden', () => name);
    if (names.has(name.toLowerCase())) notes.add('sheet-name-repeated', () => name);
    names.add(name.toLowerCase());
  }
  const parts = new Set<ZipEntry>();
  for (const { part, name } of sheets) {
    if (parts.has(part)) notes.add('sheet-read-twice', () => name);
    parts.add(part);
  }
}

interface SheetSources extends ValueSources {
  readonly table: TextTable | null;
}

/** Styles are read when the first row is asked for, once; texts as far as cells ask for them. */
function sheetSources(
  { source, parts, limits }: OpenContainer,
  relationships: Relationships,
  notes: NoteCollector,
): { readonly open: () => Promise<SheetSources>; readonly close: () => Promise<void> } {
  const partFor = (role: string): ZipEntry | null => {
    const relationship = firstInRole(relationships, role);
    if (relationship === undefined) return null;
    const part = parts.get(relationship.target);
    if (part === undefined) throw new ReadingError('part-missing', `${source.name}, ${role}`);
    return part;
  };
  let table: TextTable | null = null;
  const begin = async (): Promise<SheetSources> => {
    const texts = partFor('sharedStrings');
    const styles = partFor('styles');
    if (texts !== null) {
      const pieces = partPieces(source, texts, limits, 'textTableBytes');
      table = new TextTable(pieces, placeOf(source, texts), limits, notes);
    }
    const dateStyles =
      styles === null ? [] : readDateStyles(await partText(source, styles, limits), placeOf(source, styles));
    return { table, dateStyles };
  };
  let opened: Promise<SheetSources> | undefined;
  return {
    open: () => {
      opened ??= begin();
      return opened;
    },
    close: async () => {
      await table?.close();
    },
  };
}

function openSheet(
  { source, limits }: OpenContainer,
  { name, hidden }: ListedSheet,
  part: ZipEntry,
  openSources: () => Promise<SheetSources>,
): OpenSheet {
  const place = `${source.name}, sheet ${name}`;
  let notes = new NoteCollector();
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    const own = new NoteCollector();
    notes = own;
    const sources = await openSources();
    const scanner = new WorksheetScanner(place, limits, sources, own);
    async function* batches(): AsyncGenerator<readonly RawRow[]> {
      for (;;) {
        while (scanner.scan()) yield scanner.takeBatch();
        if (!scanner.waitsForText) return;
        await sources.table?.readOn();
      }
    }
    for await (const piece of partPieces(source, part, limits)) {
      if (scanner.feed(piece)) yield* batches();
    }
    yield* batches();
    scanner.finish();
    // Damage may stand behind the last text that this sheet names.
    await sources.table?.readAll();
    const last = scanner.takeBatch();
    if (last.length > 0) yield last;
  }
  return {
    name,
    hidden,
    part,
    get notes() {
      return notes.list();
    },
    rows,
  };
}
