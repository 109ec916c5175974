import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.changeset', import.meta.url));
const asked = ['Publications', 'Paragraphs', 'Lists affected'];

/** What a changeset that names a theme leaves out of what an officer has to know. */
const leftOut = (text: string): readonly string[] =>
  /^'@deepdive\/theme-/m.test(text)
    ? asked.filter((line) => !new RegExp(`^${line}: \\S`, 'm').test(text))
    : [];

describe('a changeset that names a theme', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
    '%s says which publication, paragraphs and lists it is about',
    (name) => {
      expect(leftOut(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
    },
  );

  test('is asked for each of the three', () => {
    const text = "---\n'@deepdive/theme-neglect': patch\n---\n\nBetter.\n\nParagraphs: 24\n";
    expect(leftOut(text)).toEqual(['Publications', 'Lists affected']);
    expect(leftOut("---\n'@deepdive/core': patch\n---\n\nBetter.\n")).toEqual([]);
  });
});
