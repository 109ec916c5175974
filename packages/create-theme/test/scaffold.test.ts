import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { frameworkOf, frameworkProblem, nameProblem, namesOf } from '../src/names.js';
import { scaffoldFiles } from '../src/scaffold.js';
import { writeScaffold } from '../src/write-scaffold.js';

const folder = mkdtempSync(join(tmpdir(), 'deepdive-create-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the name of a theme', () => {
  test.each(['neglect', 'home-visits', 'year-6'])('can be %s', (name) => {
    expect(nameProblem(name)).toBeUndefined();
  });

  test('is suggested in the right form where it is not', () => {
    expect(nameProblem('Home Visits!')).toContain('such as home-visits.');
    expect(nameProblem('42')).toContain('such as home-visits.');
  });

  test('gives the names of package and export', () => {
    expect(namesOf('home-visits')).toEqual({
      id: 'home-visits',
      exported: 'homeVisits',
      title: 'Home visits',
      packageName: 'theme-home-visits',
    });
  });
});

describe('a framework', () => {
  test.each([
    ['jtai', '@deepdive/theme-jtai', 'jtai'],
    ['single-inspection', '@deepdive/theme-single-inspection', 'singleInspection'],
    ['@council/theme-panel', '@council/theme-panel', 'panel'],
    ['@council/inspections#panel', '@council/inspections', 'panel'],
  ])('named %s is %s of %s', (named, packageName, exported) => {
    expect(frameworkProblem(named)).toBeUndefined();
    expect(frameworkOf(named)).toEqual({ packageName, exported });
  });
});

test.each(['Panel', 'two words', '@council', '@council/theme#', "a'b"])('%s names no framework', (named) => {
  expect(frameworkProblem(named)).toContain('names no framework');
});

describe('a new package', () => {
  const scaffold = { names: namesOf('home-visits'), framework: null, version: '0.1.0' };

  test('extends the framework in theme, package and configuration', () => {
    const files = scaffoldFiles({ ...scaffold, framework: frameworkOf('jtai') });
    expect(files.get('src/theme.ts')).toContain('  extends: jtai,\n');
    expect(JSON.parse(files.get('package.json') ?? '').dependencies).toEqual({
      '@deepdive/theme-jtai': '^0.1.0',
    });
    expect(files.get('deepdive.config.ts')).toContain('themes: [jtai, homeVisits]');
  });

  test('is written into a folder that is not there yet', async () => {
    const target = join(folder, 'new', 'theme-home-visits');
    const written = await writeScaffold(target, scaffold);
    for (const path of written) expect(readFileSync(join(target, path), 'utf8')).not.toBe('');
  });

  test('is never written over anything', async () => {
    const target = join(folder, 'full');
    mkdirSync(target);
    writeFileSync(join(target, 'kept.txt'), 'kept');
    await expect(writeScaffold(target, scaffold)).rejects.toThrow(/not empty/);
    expect(readdirSync(target)).toEqual(['kept.txt']);
    await expect(writeScaffold(join(target, 'kept.txt'), scaffold)).rejects.toThrow(
      /cannot be used as a folder/,
    );
  });
});
