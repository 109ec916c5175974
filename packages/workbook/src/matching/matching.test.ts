import {
  code,
  codeSet,
  convention,
  date,
  defineTheme,
  derive,
  id,
  list,
  text,
  themeManifest,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import type { RawRow } from '../reading/cell-value.js';
import { knownHeaders, matchColumns, suggestLabels } from './column-match.js';
import { assignSheets, fitsOfSheet } from './header-row.js';
import { nameFit, sheetName } from './sheet-name.js';

const source = convention('made up');
const contacts = list({
  number: 1,
  title: 'Contacts',
  population: 'All',
  window: { months: 3 },
  key: 'childId',
  source,
  fields: {
    childId: id('Child unique ID', { aliases: ['Child identifier'] }),
    bornOn: date('Date of birth'),
    noFurtherAction: text('Referral NFA? (Y/N)'),
    contactedOn: date('Date of contact'),
    contactSource: text('Contact source'),
  },
});
const nominated = list({
  title: 'Cases with several agencies',
  population: 'Ten',
  window: {},
  key: 'childId',
  source,
  fields: {
    childId: id("Child's ID number"),
    status: code('Status', codeSet('s', 'S', { CIN: 'In need' }, source)),
  },
});
const theme = themeManifest(
  defineTheme({
    id: 'example',
    title: 'Example',
    publication: { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' },
    lists: {
      contacts,
      severalAgencies: nominated,
      engaged: derive(nominated, { title: 'Cases well engaged', source }),
    },
  }),
);
const known = theme.lists.map((each) => ({ list: each, headers: knownHeaders(each) }));
const row = (number: number, ...cells: string[]): RawRow => ({ number, cells, hidden: false });

describe('columns', () => {
  const match = (...headers: string[]) =>
    known[0] ? matchColumns(headers, known[0].headers).map(({ field, how }) => [field, how]) : [];

  test('are found by label whatever the case, punctuation and spaces', () => {
    expect(match('CHILD UNIQUE ID ', 'date_of_birth', ' Date  of contact:')).toEqual([
      ['childId', 'label'],
      ['bornOn', 'label'],
      ['contactedOn', 'label'],
    ]);
  });

  test('are found by alias and without the bracketed ending of a label', () => {
    expect(match('Child identifier', 'Referral NFA')).toEqual([
      ['childId', 'alias'],
      ['noFurtherAction', 'alias'],
    ]);
  });

  test('are found through a slip of the finger, and said to be', () => {
    expect(match('Date of brith', 'Contct source')).toEqual([
      ['bornOn', 'nearest'],
      ['contactSource', 'nearest'],
    ]);
  });

  test('that repeat a field are named, and the first is kept', () => {
    expect(match('Date of birth', 'Date of Birth')).toEqual([
      ['bornOn', 'label'],
      [null, 'repeated'],
    ]);
  });

  test('that mean nothing known are left alone, with the likely label', () => {
    const headers = known[0]?.headers;
    if (!headers) throw new Error('no list');
    const suggested = suggestLabels(
      matchColumns(['Contact dates', 'Date of contct made', 'Favourite colour'], headers),
      headers,
    );
    expect(suggested.map(({ field, suggestion }) => [field, suggestion])).toEqual([
      [null, null],
      [null, 'Date of contact'],
      [null, null],
    ]);
  });
});

describe('sheets', () => {
  test('have names within what Excel allows', () => {
    expect(sheetName({ id: 'ab', number: 2, title: 'A/B' })).toBe('List 2 A B');
    expect(
      sheetName({ id: 'childrenInNeed', number: 6, title: 'Children identified as a child in need' }),
    ).toBe('List 6 Children in need');
    const longId = 'childrenWhoAreLookedAfterByAnotherAuthority';
    expect(sheetName({ id: longId, number: null, title: longId }).length).toBeLessThanOrEqual(31);
  });

  test('are known by number, and list 1 does not swallow 10 and 11', () => {
    const first = { id: 'contacts', number: 1, title: 'Contacts' };
    for (const name of ['List 1', 'List_1', 'list_01', 'LIST 1 - something'])
      expect(nameFit(name, first)).toBeGreaterThan(0.8);
    for (const name of ['List 10', 'List_11', 'List 2']) expect(nameFit(name, first)).toBe(0);
  });

  test('are found by their headers under a title row, whatever their name', () => {
    const top = [
      row(1, 'Contacts of Exampleshire'),
      row(3, 'Child Unique ID', 'Date of birth', 'Date of contact', 'Contact source'),
    ];
    expect(fitsOfSheet({ name: 'Sheet7' }, top, known)[0]).toMatchObject({
      list: { id: 'contacts' },
      headerRow: 3,
    });
  });

  test('that look alike are told apart by name', () => {
    const headers = row(1, "Child's ID number", 'Status');
    const sheets = ['Cases well engaged', 'Cases with several agencies'].map((name) => ({ name }));
    const fits = sheets.map((sheet) => fitsOfSheet(sheet, [headers], known));
    expect(assignSheets(fits, sheets).map((fit) => fit?.list.id)).toEqual(['engaged', 'severalAgencies']);
  });

  test('that a number names otherwise than their headers are what their headers say', () => {
    const sheet = { name: 'List 1' };
    const top = [row(1, "Child's ID number", 'Status'), row(2, 'EX-001', 'CIN')];
    expect(fitsOfSheet(sheet, top, known)[0]?.list.id).toBe('severalAgencies');
  });

  test('that a person named hold what the person said, whatever their headers', () => {
    const sheet = { name: 'Sheet9', accepted: 'contacts' };
    const fits = fitsOfSheet(sheet, [row(1, 'Child unique ID', 'x', 'y', 'z')], known);
    expect(assignSheets([fits], [sheet]).map((fit) => fit?.list.id)).toEqual(['contacts']);
  });

  test('of other things stay without a list', () => {
    expect(
      fitsOfSheet(
        { name: 'Front sheet' },
        [row(1, 'Local authority', 'Exampleshire'), row(2, 'Date', 'today')],
        known,
      ),
    ).toEqual([]);
  });
});
