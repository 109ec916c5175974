import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAll, refusal } from '../../test/reading/read-all.js';
import { workbookBytes } from '../../test/reading/workbook-fixture.js';
import { zipBytes } from '../../test/reading/zip-fixture.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole = (...names: readonly string[]) =>
  Buffer.concat([OLE, Buffer.alloc(1024), ...names.map((name) => Buffer.from(`${name}\0`, 'utf16le'))]);
const zip = (...names: readonly string[]) => zipBytes(names.map((name) => ({ name, content: 'x' })));

describe('a file that is no list', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['a workbook of Excel 97', ole('Root Entry', 'Workbook'), 'older-excel'],
    ['a workbook of Excel 95', ole('Root Entry', 'Book'), 'older-excel'],
    ['a workbook of Excel 4', Buffer.from([9, 4, 6, 0, 0, 0, 0x10, 0]), 'older-excel'],
    [
      'a workbook with a password',
      ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      'password-protected',
    ],
    ['a mail message', ole('Root Entry', '__properties_version1.0'), 'other-kind'],
    ['a binary workbook', zip('[Content_Types].xml', 'xl/workbook.bin'), 'binary-workbook'],
    ['a document of OpenDocument', zip('mimetype', 'content.xml', 'META-INF/manifest.xml'), 'open-document'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'other-kind'],
    ['a presentation', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'other-kind'],
    ['a spreadsheet of Apple Numbers', zip('Index/Document.iwa'), 'other-kind'],
    ['a zip file of lists', zip('list 1.csv', 'list 2.csv'), 'compressed-file'],
    ['a gzip file', gzipSync('id,n\n'), 'compressed-file'],
    ['a 7-Zip file', Buffer.from('377abcaf271c0004', 'hex'), 'compressed-file'],
    ['a PDF document', '%PDF-1.7\n', 'portable-document'],
    ['a web page', '\r\n<!DOCTYPE html>\n<html>', 'web-page'],
    ['a web page behind a comment', '\uFEFF<!-- made by a system --> <TABLE><tr><td>1', 'web-page'],
    ['a web page in XML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'web-page'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'web-page'],
    ['a web page in UTF-16', Buffer.from('\uFEFF<html><body>', 'utf16le'), 'web-page'],
    [
      'an XML Spreadsheet of 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>',
      'xml-spreadsheet',
    ],
    ['any other XML', '<?xml version="1.0"?><returns/>', 'other-kind'],
    ['a JSON file', ' [\n {"id": 1}]', 'other-kind'],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), 'other-kind'],
    ['a program', Buffer.from('7f454c4602010100000000000000', 'hex'), 'other-kind'],
    ['a database', 'SQLite format 3\0', 'other-kind'],
    ['text in UTF-32', Buffer.from('fffe0000610000006200000', 'hex'), 'other-kind'],
    ['a text document', '{\\rtf1\\ansi', 'other-kind'],
    ['an empty file', '', 'file-empty'],
    ['a file of blanks', ' \r\n\t\n', 'file-empty'],
    ['a mark and nothing else', '\uFEFF', 'file-empty'],
  ])('is told by its content, whatever its name: %s', async (_, bytes, code) => {
    for (const name of ['list.csv', 'list', 'list.txt']) expect(await refusal(bytes, name)).toBe(code);
  });

  it('is told by its name where it is mere text that poses as a workbook', async () => {
    expect(await refusal('hello, not a workbook', 'list.xlsx')).toBe('text-named-workbook');
    expect(await refusal('hello, not a workbook', 'list.XLSM')).toBe('text-named-workbook');
    expect(await refusal('hello, not a workbook', 'list.csv')).toBe('read');
  });
});

describe('a list under another name', () => {
  it.each(['list.xls', 'list.csv', 'list', 'list.xlsm'])(
    'is read by its content: a workbook called %s',
    async (name) => {
      const isNamedSo = name === 'list.xlsm';
      expect((await readAll(workbookBytes({ sheets: [{}] }), name)).notes).toEqual(
        isNamedSo ? [] : ['name-differs'],
      );
    },
  );

  it.each([
    '{id},[n]\n1,2\n',
    '[id],n\n1,2\n',
    '<5,n\n1,2\n',
    'PK,n\n1,2\n',
    'MZ,n\n',
    'ID;P\n1;2\n',
    '%,n\n',
  ])('is read although it begins like something else: %j', async (text) => {
    expect(await refusal(text, 'list.csv')).toBe('read');
  });
});
