import type { ByteSource } from './byte-source.js';
import type { RawRow } from './cell-value.js';
import { CsvScanner } from './csv-scanner.js';
import { findSeparator } from './csv-separator.js';
import { textPieces } from './csv-text.js';
import type { RawWorkbook } from './raw-workbook.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import { NoteCollector } from './reading-notes.js';

const SAMPLE_CHARACTERS = 1 << 16;

/** Opens a csv file: finds out what separates its cells. */
export async function openCsv(path: string, source: ByteSource, limits: ReadingLimits): Promise<RawWorkbook> {
  const sample = await sampleOf(source);
  if (sample.trim() === '') throw new ReadingError('file-empty', source.name);
  const dialect = findSeparator(sample);
  let fileNotes = new NoteCollector();
  let sheetNotes = new NoteCollector();
  async function* rows(): AsyncGenerator<readonly RawRow[]> {
    const [ofFile, own] = [new NoteCollector(), new NoteCollector()];
    [fileNotes, sheetNotes] = [ofFile, own];
    if (dialect.isNamed) ofFile.add('separator-named', () => 'row 1');
    const scanner = new CsvScanner(source.name, limits, dialect, own);
    for await (const text of textPieces(source, ofFile)) {
      if (text.includes('\uFFFD')) own.add('characters-lost', () => source.name);
      if (scanner.feed(text)) while (scanner.scan()) yield scanner.takeBatch();
    }
    scanner.end();
    while (scanner.scan()) yield scanner.takeBatch();
    const last = scanner.takeBatch();
    if (last.length > 0) yield last;
  }
  return {
    path,
    kind: 'csv',
    date1904: false,
    sheets: [
      {
        name: source.name.replace(/\.[^.]*$/, ''),
        hidden: false,
        get notes() {
          return sheetNotes.list();
        },
        rows,
      },
    ],
    get notes() {
      return fileNotes.list();
    },
    close: () => source.close(),
  };
}

async function sampleOf(source: ByteSource): Promise<string> {
  let sample = '';
  for await (const text of textPieces(source, new NoteCollector())) {
    sample += text;
    if (sample.length >= SAMPLE_CHARACTERS) break;
  }
  return sample.slice(0, SAMPLE_CHARACTERS);
}
