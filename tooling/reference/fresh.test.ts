import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRegistry } from '@deepdive/core';
import { referencePages } from '@deepdive/reference';
import { expect, test } from 'vitest';
import config from '../../deepdive.config.js';

const folder = fileURLToPath(new URL('../../docs/reference', import.meta.url));
const command = 'Run `npm run reference` and look at what it changed.';

test('the pages of the themes say what the themes state now', () => {
  const pages = referencePages(createRegistry(config.themes).themes);
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const differing = pages
    .filter(
      ({ path, content }) => !written.includes(path) || readFileSync(join(folder, path), 'utf8') !== content,
    )
    .map(({ path }) => `docs/reference/${path} is not what its theme states. ${command}`);
  const known = new Set(pages.map(({ path }) => path));
  const left = written
    .filter((path) => !known.has(path))
    .map((path) => `docs/reference/${path} is of no theme. Remove it.`);
  expect([...differing, ...left]).toEqual([]);
});
