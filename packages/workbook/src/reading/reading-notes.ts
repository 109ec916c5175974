const texts = {
  'encoding-guessed': 'the text is not UTF-8 and names no encoding; it was read as guessed',
  'encoding-mixed': 'some lines are UTF-8 and some are not; the others were read as Windows-1252',
  'characters-lost': 'some characters could not be decoded or were lost before (shown as U+FFFD)',
  'control-characters': 'NUL characters stand in the text',
  'separator-named': 'the first line names the separator and is not a row of the list',
  'quote-unclosed':
    'a quotation mark is never closed; the cell was read as it stands, up to the next separator',
  'quote-stray':
    'a quoted cell goes on after its closing mark; it was read as it stands, up to the next separator',
  'cell-spans-many-lines': 'a quoted cell spans many lines; look for a missing quotation mark',
  'name-differs': 'the file name says another kind of file than the content is; the content counts',
  macros: 'the workbook contains macros; they are never run',
  'bytes-unlisted': 'the container holds bytes that its directory does not list; they were not read',
  'sheet-not-a-list': 'a chart, dialog or macro sheet was passed over',
  'sheet-hidden': 'the sheet is hidden',
  'sheet-name-repeated': 'two sheets bear the same name',
  'sheet-read-twice': 'two sheets point to the same content',
  'columns-hidden': 'columns are hidden',
  'cells-merged': 'cells near the top are merged; only the top left one holds the value',
  'cell-repeated': 'the cell occurs twice in the file; the later one was read',
  'cell-moved': "the cell's reference names another row than the row it stands in; the row counts",
  'cells-out-of-order': 'cells stand out of order in the file; they were put in order',
  'rows-out-of-order': 'row numbers repeat or go back',
  'formula-without-value': 'a formula was saved without its result; the cell is read as blank',
  'value-unreadable': 'a number or yes/no cell holds something else; it was read as text',
} as const;

/** What was odd about a file that was read all the same; stable across versions. */
export type ReadingNoteCode = keyof typeof texts;

/** Every {@link ReadingNoteCode}, for tables of messages and for tests. */
export const readingNoteCodes: readonly ReadingNoteCode[] = Object.keys(texts) as ReadingNoteCode[];

/** Something a person should know about how a file was read; holds no cell values. */
export interface ReadingNote {
  readonly code: ReadingNoteCode;
  /** One clause for a person. */
  readonly says: string;
  /** Where it was seen first, twenty places at most: sheet names, cell addresses, row numbers or an encoding. */
  readonly places: readonly string[];
  /** How often it was seen, also beyond the places that are listed. */
  readonly numberOfPlaces: number;
}

const PLACES_KEPT = 20;

/** Collects notes, one a code, so that a million odd cells make one note and not a million. */
export class NoteCollector {
  private readonly byCode = new Map<ReadingNoteCode, { places: string[]; numberOfPlaces: number }>();

  /** Records one more place; addresses are made only while they are still listed. */
  add(code: ReadingNoteCode, place: () => string): void {
    const seen = this.byCode.get(code) ?? { places: [], numberOfPlaces: 0 };
    if (seen.numberOfPlaces === 0) this.byCode.set(code, seen);
    seen.numberOfPlaces += 1;
    if (seen.places.length < PLACES_KEPT) seen.places.push(place());
  }

  /** Forgets everything, before the same sheet is read once more. */
  clear(): void {
    this.byCode.clear();
  }

  /** The notes so far, in the order in which they first arose. */
  list(): readonly ReadingNote[] {
    return [...this.byCode].map(([code, seen]) => ({
      code,
      says: texts[code],
      ...seen,
      places: [...seen.places],
    }));
  }
}
