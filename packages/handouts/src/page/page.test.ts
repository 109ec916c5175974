import { expect, test } from 'vitest';
import { html } from './html.js';
import { page } from './page.js';

const hostile = '</title></style><script>alert(1)</script>';
const text = page({ title: hostile, kind: hostile, colophon: hostile }, html`<h1>Heading</h1>`);

test('a page names its language, its title and its landmarks', () => {
  expect(text).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  for (const landmark of ['<title>', '<header>', '<main id="content"', '<footer>'])
    expect(text).toContain(landmark);
  expect(text).toContain('<a class="skip" href="#content">');
});

test('a page runs nothing and fetches nothing, whatever it is given', () => {
  expect(text).not.toContain('<script');
  expect(text).not.toMatch(/\s(?:src|href)="(?!#)/);
  expect(text).toContain("default-src 'none'");
  expect(text.match(/<\/style>/g)).toHaveLength(1);
});
