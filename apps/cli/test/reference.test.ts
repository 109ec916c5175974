import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOfSuite, invented } from './command.js';

const file = folderOfSuite();

describe('deepdive reference', () => {
  test('writes a page for each edition, an index, and the pictures that the pages show', async () => {
    const { status, stdout } = await invented(['reference', file('pages')]);
    expect(status).toBe(0);
    expect(stdout).toContain('begin with');
    const index = readFileSync(file('pages/README.md'), 'utf8');
    const pages = [...index.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, path]) => path ?? '');
    expect(pages).toEqual(['programme-2017.md', 'welcome-2016.md', 'welcome-2017.md']);
    const page = readFileSync(file('pages/welcome-2017.md'), 'utf8');
    for (const [, path] of page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      expect(existsSync(file(`pages/${path}`))).toBe(true);
    }
    expect(page).toContain('## Changes since 2016');
  });

  test('writes the pages of the themes that are named alone', async () => {
    await invented(['reference', file('one'), 'programme']);
    expect(existsSync(file('one/programme-2017.md'))).toBe(true);
    expect(existsSync(file('one/welcome-2017.md'))).toBe(false);
  });
});
