import { code, codeSet, convention, defineTheme, id, list, themeManifest } from '@deepdive/core';
import { expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { writeTemplate } from '../src/writing/template.js';
import { folderOfSuite, inspectedOn } from './sheets.js';

const folder = folderOfSuite();
const source = convention('example');

// Code sets are headed as fields are called, so that the codes of a template look like a list of its own.
const theme = themeManifest(
  defineTheme({
    id: 'example',
    title: 'An example',
    publication: {
      number: 'EX-1',
      title: 'Guidance',
      publisher: 'Example',
      published: '2020',
      edition: '2020',
    },
    lists: {
      needs: list({
        title: 'Needs',
        population: 'All',
        window: {},
        key: 'childId',
        source,
        fields: {
          childId: id('Child'),
          need: code('Need', codeSet('needs', 'Need', { a: 'One' }, source)),
          ground: code('Ground', codeSet('grounds', 'Ground', { a: 'One' }, source)),
          kind: code('Kind', codeSet('kinds', 'Kind', { a: 'One' }, source)),
        },
      }),
    },
  }),
);

test('the guidance and the codes of a template are never taken for a list', async () => {
  const rows = new Map([['needs', [{ childId: 'EX-001', need: 'a', ground: 'a', kind: 'a' }]]]);
  const path = await folder.write('own.xlsx', await writeTemplate(theme, rows));
  const { files, findings } = await checkWorkbooks(theme, [path], { inspectedOn });
  expect(findings).toEqual([]);
  expect(files[0]?.sheets.map(({ sheet, list: of, notes }) => [sheet, of, notes])).toEqual([
    ['Guidance', null, []],
    ['Needs', 'needs', []],
    ['Codes', null, []],
  ]);
});
