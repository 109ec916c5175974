import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRegistry, type Registry } from '@deepdive/core';
import { afterAll, expect, test } from 'vitest';
import config from '../../../../deepdive.config.js';
import { readBuiltThemes, writeBuiltThemes } from './built-themes.js';

const path = mkdtempSync(join(tmpdir(), 'deepdive-built-'));
const folder = pathToFileURL(join(path, 'themes/'));
afterAll(() => rmSync(path, { recursive: true, force: true }));

writeBuiltThemes(folder, config);
const { registry, settings } = readBuiltThemes(folder);
const defined = createRegistry(config.themes);

test('themes that were kept are the themes that were defined, and so is what else the configuration says', () => {
  const { themes, ...others } = config;
  expect(registry.manifest()).toEqual(defined.manifest());
  expect(registry.themes.map(({ id }) => id)).toEqual(themes.map(({ id }) => id));
  expect(settings).toEqual(others);
});

test.each(['neglect', 'ilacs', 'ilacs@2019', 'single-inspection'])(
  '%s is found as among the defined ones',
  (name) => {
    expect(registry.find(name)).toEqual(defined.find(name));
  },
);

test.each(['neglekt', 'ilacs@2020'])('%s is refused in the same words', (name) => {
  const refused = ({ find }: Registry): string => {
    try {
      return find(name).theme.id;
    } catch (error) {
      return String(error);
    }
  };
  expect(refused(defined)).toContain('Did you mean');
  expect(refused(registry)).toBe(refused(defined));
});

test('a folder that is written again holds the new themes alone', () => {
  const again = pathToFileURL(join(path, 'again/'));
  writeBuiltThemes(again, config);
  writeBuiltThemes(again, { themes: config.themes.slice(0, 1) });
  expect(readdirSync(again)).toHaveLength(2);
  expect(readBuiltThemes(again).registry.themes).toHaveLength(1);
});
