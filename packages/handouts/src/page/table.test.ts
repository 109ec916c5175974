import { expect, test } from 'vitest';
import { markup } from './html.js';
import { table } from './table.js';

const text = markup(
  table({
    id: 'lists',
    caption: 'Lists',
    columns: [{ title: 'List' }, { title: 'Rows', numeric: true }],
    rows: [['<Contacts>', 12]],
  }),
);

test('a table has a caption, column headings and a heading for each row', () => {
  expect(text).toContain('<caption id="lists">Lists</caption>');
  expect(text).toContain('<th scope="col">List</th><th scope="col" class="number">Rows</th>');
  expect(text).toContain('<tr><th scope="row">&lt;Contacts&gt;</th><td class="number">12</td></tr>');
});

test('a table can be scrolled by keyboard, in a region named by its caption', () => {
  expect(text).toContain('<div class="wide" role="region" aria-labelledby="lists" tabindex="0">');
});
