import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

test('every page that people read from end to end stands in the table of contents', () => {
  const contents = readFileSync(join(docs, 'README.md'), 'utf8');
  const pages = ['tutorial/new-theme.md', 'reference/README.md'].concat(
    ['how-to', 'explanation', 'coverage'].flatMap((folder) =>
      readdirSync(join(docs, folder)).map((name) => `${folder}/${name}`),
    ),
    readdirSync(join(docs, 'examples')).map((name) => `examples/${name}/README.md`),
  );
  expect(pages.filter((page) => !contents.includes(`](${page})`))).toEqual([]);
});
