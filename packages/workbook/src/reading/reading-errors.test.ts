import { describe, expect, it } from 'vitest';
import { ReadingError, readingErrorCodes } from './reading-errors.js';
import { NoteCollector, readingNoteCodes } from './reading-notes.js';

describe('a refusal', () => {
  it('says in one breath where, what, what was expected and how to mend it', () => {
    const messages = readingErrorCodes.map((code) => {
      const error = new ReadingError(code, 'list.xlsx', { found: 'FOUND', limit: 'LIMIT' });
      return `${code}: ${error.message}`;
    });
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      "file-missing: list.xlsx: there is no such file. Expected the path of an Excel workbook (.xlsx) or a .csv file. Check the spelling of the path.
      file-not-readable: list.xlsx: the file cannot be opened (FOUND). Expected a file that may be read. Close it in other programs and check that you may read it.
      not-a-regular-file: list.xlsx: this is FOUND, not a file. Expected the path of an Excel workbook (.xlsx) or a .csv file. Name the file itself.
      file-empty: list.xlsx: the file is empty. Expected an Excel workbook (.xlsx) or a .csv file. Export or save the list again.
      file-too-large: list.xlsx: the file holds FOUND bytes, more than the limit of LIMIT. Expected a file within the limit. If the file is honest, split it or raise the limit (--limit fileBytes=NUMBER on the command line).
      file-changed: list.xlsx: the file became shorter while it was read. Expected a file that nobody else is writing to. Close it in other programs and read it again.
      older-excel: list.xlsx: this is a workbook of Excel 97-2003 (.xls). Expected an Excel workbook (.xlsx) or a .csv file. Open it in Excel and save it as .xlsx (Excel Workbook).
      password-protected: list.xlsx: this workbook is locked with a password. Expected a workbook that opens without a password. Open it in Excel with its password, clear it under File, Info, Protect Workbook, Encrypt with Password, and save it as .xlsx.
      binary-workbook: list.xlsx: this is a binary Excel workbook (.xlsb). Expected an Excel workbook (.xlsx) or a .csv file. Open it in Excel and save it as .xlsx (Excel Workbook).
      open-document: list.xlsx: this is an OpenDocument file that is no spreadsheet. Expected an Excel workbook (.xlsx) or a .csv file. Name the workbook itself.
      web-page: list.xlsx: this is a web page (HTML), whatever its name says. Expected an Excel workbook (.xlsx) or a .csv file. Open it in Excel and save it as .xlsx (Excel Workbook).
      xml-spreadsheet: list.xlsx: this is an XML Spreadsheet of Excel 2003. Expected an Excel workbook (.xlsx) or a .csv file. Open it in Excel and save it as .xlsx (Excel Workbook).
      portable-document: list.xlsx: this is a PDF document. Expected an Excel workbook (.xlsx) or a .csv file. Ask for the workbook it was made from: open that in Excel and save as .xlsx.
      compressed-file: list.xlsx: this is a compressed file (FOUND). Expected an Excel workbook (.xlsx) or a .csv file. Unpack it first and name the file inside.
      other-kind: list.xlsx: this is FOUND. Expected an Excel workbook (.xlsx) or a .csv file. Name the list itself; if Excel can open it, open it in Excel and save as .xlsx.
      text-named-workbook: list.xlsx: the name says workbook, yet the file holds plain text. Expected an Excel workbook (.xlsx) by content. If it is a comma separated list, rename it to .csv; otherwise open it in Excel and save as .xlsx.
      container-cut: list.xlsx: the end of the workbook is missing. Expected a sound .xlsx container. Copy or download the file again; it did not arrive whole.
      container-damaged: list.xlsx: the workbook is damaged: FOUND. Expected a sound .xlsx container. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      container-ambiguous: list.xlsx: the workbook can be read in two ways: FOUND. Expected a container with one directory and each part once. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      container-size-lie: list.xlsx: a part holds more or fewer bytes than the directory declares. Expected a sound .xlsx container. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      checksum-wrong: list.xlsx: the stored checksum of a part does not match its content. Expected a sound .xlsx container. Copy or download the file again; it did not arrive whole.
      compression-unknown: list.xlsx: a part is compressed in a way that Excel does not use (FOUND). Expected a sound .xlsx container. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      too-many-parts: list.xlsx: the workbook declares FOUND parts, more than the limit of LIMIT. Expected a workbook within the limit. If the file is honest, split it or raise the limit (--limit parts=NUMBER on the command line).
      workbook-too-large: list.xlsx: the workbook declares FOUND bytes when unpacked, more than the limit of LIMIT. Expected a workbook within the limit. If the file is honest, split it or raise the limit (--limit workbookBytes=NUMBER on the command line).
      part-too-large: list.xlsx: a part holds more bytes when unpacked than the limit of LIMIT. Expected a part within the limit. If the file is honest, split it or raise the limit (--limit partBytes=NUMBER on the command line).
      unpacks-too-far: list.xlsx: a part unpacks to more than LIMIT times its size, as harmful files do. Expected an ordinary workbook. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy. If you know it to be honest, raise the limit (--limit ratio=NUMBER on the command line).
      part-missing: list.xlsx: the workbook lacks a part it refers to. Expected a sound .xlsx container. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      part-elsewhere: list.xlsx: a sheet is said to lie outside this file. Expected a workbook that holds its own sheets. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      part-damaged: list.xlsx: the XML is damaged: FOUND. Expected a worksheet as Excel writes it. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      document-type: list.xlsx: the XML declares a document type, as harmful files do. Expected XML without a DOCTYPE. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      encoding-unknown: list.xlsx: the XML is written in an encoding that is not read here. Expected XML in UTF-8 or UTF-16. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      markup-too-long: list.xlsx: a single cell or tag is longer than LIMIT bytes. Expected a worksheet as Excel writes it. If the file is honest, split it or raise the limit (--limit cellBytes=NUMBER on the command line).
      cell-reference-wrong: list.xlsx: a cell has a reference that is not a column letter and a row number. Expected a worksheet as Excel writes it. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      text-missing: list.xlsx: a cell points to a text that is not in the workbook's table of texts. Expected a worksheet as Excel writes it. Open it in Excel, save it again as .xlsx, or ask the sender for a fresh copy.
      too-many-rows: list.xlsx: there are more rows than the limit of LIMIT. Expected a list within the limit. If the file is honest, split it or raise the limit (--limit rows=NUMBER on the command line).
      too-many-columns: list.xlsx: a row has more columns than the limit of LIMIT. Expected a list within the limit. If the file is honest, split it or raise the limit (--limit columns=NUMBER on the command line).
      cell-too-long: list.xlsx: a cell holds more characters than the limit of LIMIT. Expected a cell within the limit. If the file is honest, split it or raise the limit (--limit cellCharacters=NUMBER on the command line).
      row-too-long: list.xlsx: a row holds more characters than the limit of LIMIT. Expected a row within the limit. Look for a quotation mark that is never closed, or raise the limit (--limit rowCharacters=NUMBER on the command line).
      repeats-too-far: list.xlsx: more than LIMIT cells are filled by repeating others, as harmful files do. Expected an ordinary spreadsheet. If the file is honest, save it as .xlsx or raise the limit (--limit repeatedCells=NUMBER on the command line).
      too-sparse: list.xlsx: more than LIMIT blank cells lie between the filled ones. Expected a list whose columns stand side by side. Delete stray values far to the right of the list, or raise the limit (--limit blankCells=NUMBER on the command line)."
    `);
  });

  it('is an Error with parts that a program can use', () => {
    const error = new ReadingError('older-excel', 'list.xls');
    expect(error).toBeInstanceOf(Error);
    expect({ ...error }).toEqual({
      name: 'ReadingError',
      code: 'older-excel',
      place: 'list.xls',
      expected: 'an Excel workbook (.xlsx) or a .csv file',
      mend: 'Open it in Excel and save it as .xlsx (Excel Workbook).',
    });
  });

  it('shows figures as they are, also where they look like patterns', () => {
    expect(new ReadingError('compressed-file', 'x', { found: "$& $' {limit}" }).message).toContain(
      "($& $' {limit})",
    );
  });
});

describe('a note', () => {
  it('says what was odd', () => {
    const notes = new NoteCollector();
    for (const code of readingNoteCodes) notes.add(code, () => 'A1');
    expect(
      notes
        .list()
        .map(({ code, says }) => `${code}: ${says}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "encoding-guessed: the text is not UTF-8 and names no encoding; it was read as guessed
      encoding-mixed: some lines are UTF-8 and some are not; the others were read as Windows-1252
      characters-lost: some characters could not be decoded or were lost before (shown as U+FFFD)
      control-characters: NUL characters stand in the text
      separator-named: the first line names the separator and is not a row of the list
      quote-unclosed: a quotation mark is never closed; the cell was read as it stands, up to the next separator
      quote-stray: a quoted cell goes on after its closing mark; it was read as it stands, up to the next separator
      cell-spans-many-lines: a quoted cell spans many lines; look for a missing quotation mark
      name-differs: the file name says another kind of file than the content is; the content counts
      macros: the workbook contains macros; they are never run
      bytes-unlisted: the container holds bytes that its directory does not list; they were not read
      sheet-not-a-list: a chart, dialog or macro sheet was passed over
      sheet-hidden: the sheet is hidden
      sheet-name-repeated: two sheets bear the same name
      sheet-read-twice: two sheets point to the same content
      columns-hidden: columns are hidden
      cells-merged: cells near the top are merged; only the top left one holds the value
      cell-repeated: the cell occurs twice in the file; the later one was read
      cell-moved: the cell's reference names another row than the row it stands in; the row counts
      cells-out-of-order: cells stand out of order in the file; they were put in order
      rows-out-of-order: row numbers repeat or go back
      formula-without-value: a formula was saved without its result; the cell is read as blank
      value-unreadable: a number or yes/no cell holds something else; it was read as text"
    `);
  });

  it('counts each place and lists the first twenty', () => {
    const notes = new NoteCollector();
    for (let row = 1; row <= 280_000; row++) notes.add('rows-out-of-order', () => `row ${row}`);
    const [note] = notes.list();
    expect(note?.numberOfPlaces).toBe(280_000);
    expect(note?.places).toHaveLength(20);
    expect(note?.places.at(-1)).toBe('row 20');
  });
});
