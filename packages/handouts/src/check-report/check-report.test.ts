import type { CheckResult } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { exampleCheck, exampleFinding, exampleTheme, hostile, largeCheck } from '../../test/samples.js';
import { checkReport, checkReportPieces } from './check-report.js';

const text = checkReport(exampleCheck, exampleTheme);
const plain = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const words = plain(text);

describe('the first page', () => {
  const first = plain(text.slice(0, text.indexOf('id="structure"')));

  test('names theme, inspection, date of the lists and files with their digests', () => {
    expect(first).toContain('Children living in lighthouses');
    expect(first).toContain('Inspection Tuesday 30 May 2017');
    expect(first).toContain('Lists drawn up Wednesday 24 May 2017');
    expect(first).toContain('lighthouses@2020, from Example inspectorate EX-100, edition 2020');
    expect(first).toContain(`Annex A.xlsx 1,204 ${'a'.repeat(64)}`);
  });

  test('counts what must be fixed, what is to be checked and what could not be', () => {
    expect(first).toContain('6 findings must be fixed; 3 findings are to be looked at.');
    expect(first).toContain('Must fix 6 To check 3 Could not be checked 41');
  });

  test('says which lists came and which did not', () => {
    expect(first).toContain('List 1: Children of keepers Received 1,204 5 4');
    expect(first).toContain('List 2: Visits by boat Missing – – –');
  });

  test('says what could not be checked', () => {
    expect(first).toContain(
      '1 rule was not run at all. 1 rule could not be told for some rows (41 rows in all)',
    );
  });
});

describe('lists, files and columns', () => {
  test('what is missing is named with what it may be', () => {
    expect(words).toContain(
      'Date of arrival List 1: Children of keepers Should be there The column “Came on”',
    );
  });

  test('unknown, repeated and nearly matching headers are named with their column', () => {
    expect(words).toContain('List 1 D Came on Date of arrival');
    expect(words).toContain('List 1 F Date of leaving Date of leaving');
    expect(words).toContain('List 1 B Gendre Gender');
  });

  test('rows left out are told with the reason', () => {
    expect(words).toContain('List 1: 3 rows left out (blank)');
  });

  test('what is said here is not said again among the rules', () => {
    expect(words).not.toContain('No sheet was found for Visits by boat');
    expect(words).not.toContain('Column F repeats one');
  });
});

describe('findings by rule', () => {
  test('a finding has sheet, cell, row and child; what all share stands once above', () => {
    expect(words).toContain(
      '1. Rule not met: A child leaves on or after the day of arrival Must fix 3 findings',
    );
    expect(words).toContain('What to do Correct one of the two dates. Source EX-100 (2020), Annex A, list 1');
    expect(words).toContain('List 1 E14 14 EX-014');
    expect(text.match(/Correct one of the two dates/g)).toHaveLength(1);
  });

  test('the assumption it rests on is told in words and leads to its grounds', () => {
    expect(text).toContain(
      'A child may leave on the day it arrived (<a href="#assumption-1">assumption 1</a>)',
    );
    expect(text).toContain('<h3 id="assumption-1">');
    expect(words).toContain('Another reading A child stays for one night at least');
  });

  test('what differs between findings of one rule stands in their rows', () => {
    expect(words).toContain('A40 40 EX-040 The other row is row 39 of sheet “List 1”.');
    expect(words).toContain('A41 41 EX-041 The other row is row 12 of sheet “List 1”.');
  });

  test('the file is named where there are several', () => {
    const [file] = exampleCheck.files;
    if (!file) throw new Error('the sample has a file');
    const two = { ...exampleCheck, files: [file, { ...file, path: 'B.xlsx' }] };
    expect(plain(checkReport(two, exampleTheme))).toContain('Annex A.xlsx List 1 E14 14 EX-014');
  });

  test('more findings than are shown are counted and sent to the spreadsheet report', () => {
    const report = plain(checkReport(largeCheck(450, 1), exampleTheme));
    expect(report).toContain('Only the first 200 are shown: 250 more are in the spreadsheet report.');
    expect(report).toContain('450 findings in List 1');
  });
});

test('findings stand by child too, folded', () => {
  expect(text).toContain('<details><summary>EX-014: 2 must be fixed</summary>');
  expect(words).toContain('List 1, C14: Date of birth is blank: it must be filled.');
});

test('children that are not shown are counted', () => {
  const report = plain(checkReport(largeCheck(50, 2), exampleTheme, { byChild: 10 }));
  expect(report).toContain(
    'Of the children, only the first 10 are shown: 40 more are in the spreadsheet report.',
  );
});

test('spellings that are not certain are listed with what they are taken for', () => {
  expect(words).toContain('“femail” Female (F) Gender List 1: Children of keepers 4');
  expect(words).toContain('“&lt;b&gt;x&lt;/b&gt;” Not recognised Gender');
  expect(words).toContain('1 other spelling could be read with certainty.');
});

test('a check that found nothing says so, and shows no empty table', () => {
  const clean: CheckResult = {
    ...exampleCheck,
    counts: { mustFix: 0, check: 0, notChecked: 0 },
    files: [],
    missing: [],
    findings: [],
    notChecked: [],
    notRun: [],
    standardised: [],
    assumptions: [],
  };
  const report = checkReport(clean, exampleTheme);
  expect(plain(report)).toContain('Nothing has to be fixed.');
  expect(plain(report)).toContain('Every list and column was found.');
  expect(plain(report)).toContain('Everything could be checked.');
  expect(report.match(/<tbody>\n<\/tbody>/g) ?? []).toHaveLength(0);
});

test('hostile texts are shown, not obeyed, wherever they stand', () => {
  const nasty: CheckResult = {
    ...exampleCheck,
    title: hostile,
    theme: hostile,
    files: exampleCheck.files.map((file) => ({
      ...file,
      path: hostile,
      sha256: hostile,
      notes: [hostile],
      sheets: file.sheets.map((sheet) => ({
        ...sheet,
        sheet: hostile,
        skipped: [{ because: hostile, rows: 1 }],
        notes: [hostile],
        columns: sheet.columns.map((column) => ({
          ...column,
          column: hostile,
          label: hostile,
          field: column.field && hostile,
          suggestion: hostile,
        })),
      })),
    })),
    missing: [
      { list: hostile, field: hostile, suggestion: hostile },
      { list: hostile, suggestion: hostile },
    ],
    findings: [1, 2].map((row) =>
      exampleFinding(row, {
        rule: hostile,
        list: hostile,
        file: hostile,
        sheet: hostile,
        cell: hostile,
        label: hostile,
        child: hostile,
        message: hostile + row,
        fix: hostile + row,
        source: { publication: hostile, edition: hostile, at: hostile, basis: 'convention' },
        assumptions: [hostile],
      }),
    ),
    notChecked: [{ rule: hostile, rows: 1, because: hostile }],
    notRun: [{ rule: hostile, because: hostile }],
    standardised: [
      { list: hostile, field: hostile, raw: hostile, value: hostile, confidence: 'likely', count: 1 },
    ],
    assumptions: [
      {
        id: hostile,
        says: hostile,
        choices: { [hostile]: hostile, other: hostile },
        chosen: hostile,
        because: hostile,
        source: { publication: hostile, edition: hostile, at: hostile, basis: 'printed' },
      },
    ],
  };
  const report = checkReport(nasty, exampleTheme);
  expect(report).not.toMatch(/<script|<img/);
  expect(report.match(/<\/style>/g)).toHaveLength(1);
  expect(report).not.toContain('\u0000');
  expect(report.match(/ id="[^"]*"/g)?.every((id) => /^ id="[a-z0-9-]+"$/.test(id))).toBe(true);
});

test('every id is there once, and every link leads to one', () => {
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const links = [...text.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  const named = [...text.matchAll(/ aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...links, ...named]) expect(ids).toContain(id);
});

test('the pieces together are the report, and a table is never cut', () => {
  const pieces = [...checkReportPieces(exampleCheck, exampleTheme)];
  expect(pieces.join('')).toBe(text);
  expect(pieces.length).toBeGreaterThan(10);
  for (const piece of pieces) {
    expect(piece.split('<table').length).toBe(piece.split('</table>').length);
  }
});

test('fifty thousand findings stay within ten megabytes, whether under few rules or many', {
  timeout: 60_000,
}, () => {
  for (const rules of [5, 300]) {
    const bytes = new TextEncoder().encode(checkReport(largeCheck(50_000, rules), exampleTheme)).length;
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(10_000_000);
  }
});
