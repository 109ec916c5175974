import { describe, expect, test } from 'vitest';
import { defineTheme } from './define-theme.js';
import { createRegistry } from './registry.js';

const publication = (edition: string, published: string) => ({
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published,
  edition,
});
const older = defineTheme({ id: 'example', title: 'Older', publication: publication('2014', '2014-04-23') });
const newer = defineTheme({ id: 'example', title: 'Newer', publication: publication('2015', '2015-06-01') });

describe('the registry', () => {
  test('takes the newest edition when none is named, and says which there are', () => {
    const found = createRegistry([newer, older]).find('example');
    expect(found.theme.title).toBe('Newer');
    expect(found.newestOf).toEqual(['2015', '2014']);
  });

  test('finds a named edition and then says nothing of others', () => {
    expect(createRegistry([newer, older]).find('example@2014')).toMatchObject({
      theme: { title: 'Older' },
      newestOf: null,
    });
  });

  test('takes two copies of a theme with equal content as one', () => {
    const copy = JSON.parse(JSON.stringify(newer));
    expect(createRegistry([newer, copy]).themes).toHaveLength(1);
  });

  test('gives a manifest that survives JSON exactly', () => {
    const manifest = createRegistry([older, newer]).manifest();
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
  });
});
