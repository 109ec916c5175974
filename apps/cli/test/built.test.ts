import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderOfSuite, inventedConfig } from './command.js';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const file = folderOfSuite();

function deepdive(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What a built module imports before anything is carried out, and what those modules import in turn. */
function importedAtOnce(module: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(module, 'utf8');
  for (const [, specifier = ''] of text.matchAll(
    /^(?:import|export)\b[^'"]*?from\s*["']([^"']+)["']|^import\s*["'](.+)["']/gm,
  )) {
    const found = specifier.startsWith('.') ? resolve(dirname(module), specifier) : specifier;
    if (seen.has(found)) continue;
    seen.add(found);
    if (specifier.startsWith('.')) importedAtOnce(found, seen);
  }
  return seen;
}

describe('the built program', () => {
  test('loads commander and nothing else of others before it knows the command', () => {
    const others = [...importedAtOnce(bin)].filter((each) => !each.startsWith('/') && !isBuiltin(each));
    expect(others).toEqual(['commander']);
  });

  test('writes the folder of the web app that needs no server, with the registered themes in it', () => {
    const folder = file('browser');
    const { status, stdout } = deepdive('browser', folder, '--config', inventedConfig);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.slice(folder.length + 1)),
    ).toEqual([
      'index.html',
      '404.html',
      'begin.css',
      'begin.js',
      'desk-worker.js',
      'service-worker.js',
      'themes.json',
    ]);
    expect(readFileSync(join(folder, 'themes.json'), 'utf8')).toContain('How children are welcomed');
    expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).not.toMatch(/\brequire\(|from"node:/);
  });

  test('shows help with every command', () => {
    const { status, stdout } = deepdive('--help');
    for (const command of [
      'themes',
      'show',
      'diff',
      'template',
      'sample',
      'check',
      'timeline',
      'select',
      'verify',
      'requests',
      'forms',
      'proportion',
      'export',
      'demo',
      'serve',
      'browser',
      'complete',
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
    expect(status).toBe(0);
    expect(deepdive()).toEqual({ status, stdout, stderr: '' });
  });

  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(dirname(bin), '..', 'package.json'), 'utf8'));
    expect(deepdive('--version').stdout).toBe(`${version}\n`);
  });

  test('is known by its name in a checkout that was installed before it was built', () => {
    const link = fileURLToPath(new URL('../../../node_modules/.bin/deepdive', import.meta.url));
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(execFileSync(link, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  test('reads a configuration in TypeScript, with the options before the command as well', () => {
    const { status, stdout } = deepdive('--json', '--config', inventedConfig, 'themes');
    expect(JSON.parse(stdout)).toHaveLength(3);
    expect(status).toBe(0);
  });

  test('makes up, checks and selects', () => {
    const theme = ['welcome@2017', '--config', inventedConfig];
    const inspected = ['--inspected', '2017-05-02'];
    expect(deepdive('sample', ...theme, '-o', file('a.xlsx'), ...inspected, '--faults', '0.1').status).toBe(
      0,
    );
    expect(deepdive('check', ...theme, file('a.xlsx'), ...inspected).status).toBe(1);
    const selection = ['--stage', 'shortlisted', '--seed', '1', '-o', file('record.json')];
    expect(deepdive('select', ...theme, file('a.xlsx'), ...inspected, ...selection).status).toBe(0);
    expect(deepdive('verify', file('record.json'), file('a.xlsx'), '--config', inventedConfig).status).toBe(
      0,
    );
  });

  test('refuses in one line', () => {
    expect(deepdive('show', 'welcom', '--config', inventedConfig)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'deepdive: No registered theme has this id: "welcom" at the registered themes. Did you mean "welcome"?\n',
    });
  });

  test('names a configuration in TypeScript that cannot be read', () => {
    const { status, stderr } = deepdive('themes', '--config', fileURLToPath(import.meta.url));
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain('built.test.ts');
    expect(status).toBe(2);
  });
});

describe('completion', () => {
  const offered = (...words: readonly string[]): readonly string[] =>
    deepdive('complete', '--', ...words)
      .stdout.trim()
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '');
  const config = ['--config', inventedConfig];

  test('offers commands, options, themes, stages, lists and formats', () => {
    expect(offered('sh')).toEqual(['show', ':4']);
    expect(offered('check', 'welcome', '--in')).toEqual(['--inspected', ':4']);
    expect(offered('show', ...config, 'wel')).toEqual(['welcome', 'welcome@2016', 'welcome@2017', ':4']);
    expect(offered('select', 'welcome', ...config, '--stage', '')).toEqual(['shortlisted', 'tracked', ':4']);
    expect(offered('show', ...config, 'welcome', 'lists/')).toEqual([
      'lists/referrals',
      'lists/welcomes',
      ':4',
    ]);
    expect(offered('export', 'welcome', '--as', 'cs')).toEqual(['csvw', ':4']);
  });

  test('leaves files to the shell', () => {
    expect(offered('check', 'welcome', '')).toEqual([':0']);
    expect(offered('check', 'welcome', 'a.xlsx', '--report', '')).toEqual([':0']);
  });

  test.each(['bash', 'zsh', 'fish'])('has a script for %s', (shell) => {
    const { status, stdout } = deepdive('complete', shell);
    expect(stdout).toContain('deepdive complete --');
    expect(status).toBe(0);
  });

  test('has a script for bash that bash can read', () => {
    const { stdout } = deepdive('complete', 'bash');
    expect(spawnSync('bash', ['-n'], { input: stdout }).status).toBe(0);
  });
});
