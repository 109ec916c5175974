import {
  code,
  codeSet,
  convention,
  date,
  defineTheme,
  id,
  list,
  text,
  themeManifest,
  wholeNumber,
  yesNo,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../reading/cell-value.js';
import { standardiser } from './standardise.js';

const source = convention('made up');
const theme = themeManifest(
  defineTheme({
    id: 'example',
    title: 'Example',
    publication: { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' },
    lists: {
      contacts: list({
        title: 'Contacts',
        population: 'All',
        window: {},
        key: 'childId',
        source,
        fields: {
          childId: id('Child unique ID'),
          contactedOn: date('Date of contact'),
          age: wholeNumber('Age of child (years)', { meaning: 'age', least: -1 }),
          numberOfContacts: wholeNumber('Number of contacts'),
          seen: yesNo('Seen? (Y/N)'),
          gender: code(
            'Gender',
            codeSet('gender', 'Gender', { M: 'Male', F: 'Female', U: ['Unknown', 'Not recorded'] }, source),
          ),
          seenAlone: code(
            'Was the child seen alone?',
            codeSet('answer', 'Answer', { 'a) Yes': 'Yes', 'b) No': 'No', 'c) Unknown': 'Unknown' }, source),
          ),
          team: text('Allocated team'),
        },
      }),
    },
  }),
);

const read = (field: string, cell: CellValue, date1904 = false): unknown => {
  const found = theme.lists[0]?.fields.find((each) => each.id === field);
  if (!found) throw new Error(`no field ${field}`);
  return standardiser(found, { date1904, latestYear: 2027 })(cell);
};

describe('a cell becomes the clean value of its field', () => {
  test.each<[string, CellValue, unknown]>([
    ['childId', '00123', '00123'],
    ['childId', 1001, '1001'],
    ['childId', '1001.0', '1001'],
    ['childId', '\u00a0EX-001\u200b ', 'EX-001'],
    ['contactedOn', { serial: 42857 }, '2017-05-02'],
    ['contactedOn', 42857, '2017-05-02'],
    ['contactedOn', '42857', '2017-05-02'],
    ['contactedOn', '02/05/2017', '2017-05-02'],
    ['contactedOn', { iso: '2017-05-02T00:00:00' }, '2017-05-02'],
    ['age', 7, 7],
    ['age', '7', 7],
    ['age', '7 years', 7],
    ['age', '6 m', 0],
    ['age', '<1', 0],
    ['age', 7.5, 7],
    ['age', -1, -1],
    ['numberOfContacts', '1,204', 1204],
    ['seen', 'Y', true],
    ['seen', 'yes', true],
    ['seen', 'b) No', false],
    ['seen', 0, false],
    ['seen', true, true],
    ['gender', 'Female', 'F'],
    ['gender', 'not recorded', 'U'],
    ['seenAlone', '1 - Yes', 'a) Yes'],
    ['seenAlone', 'Not seen alone', 'b) No'],
    ['seenAlone', 'Not obtained', 'c) Unknown'],
    ['seen', 'Not seen', false],
    ['team', ' Team  3 ', 'Team 3'],
  ])('%s: %j is %j', (field, cell, value) => {
    expect(read(field, cell)).toBe(value);
  });

  test.each<[string, CellValue]>([
    ['contactedOn', '-'],
    ['contactedOn', { error: '#N/A' }],
    ['childId', 'NULL'],
    ['team', 'n/a'],
    ['seen', 'Unknown'],
    ['gender', 'Not applicable'],
    ['age', ''],
    ['team', '\u00a0'],
  ])('%s: %j is blank', (field, cell) => {
    expect(read(field, cell)).toBeNull();
  });

  test.each<[string, CellValue]>([
    ['contactedOn', '31/02/2017'],
    ['contactedOn', 'last week'],
    ['numberOfContacts', 'many'],
    ['numberOfContacts', '2.5'],
    ['seen', 'perhaps'],
    ['gender', 'Purple'],
  ])('%s: %j cannot be read and stands as its text, so that its cell is named', (field, cell) => {
    expect(read(field, cell)).toBe(String(cell));
  });

  test('serial numbers count from 1904 in workbooks made so', () => {
    expect(read('contactedOn', { serial: 42857 - 1462 }, true)).toBe('2017-05-02');
  });
});
