import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outside = mkdtempSync(join(tmpdir(), 'deepdive-terminal-'));
// Beneath node_modules, where the program finds what it asks questions with.
const cache = join(root, 'node_modules', '.cache', 'deepdive');
mkdirSync(cache, { recursive: true });
const program = mkdtempSync(join(cache, 'create-theme-'));
const bin = join(program, 'dist', 'bin.js');

// util-linux's `script` runs a program in a pseudo-terminal; elsewhere questions are tested without one (asked.test.ts).
const hasTerminals = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

/** The program in a terminal of its own, in which it is answered as a person would. */
class Session {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number>;
  #seen = '';

  constructor(folder: string, ...args: readonly string[]) {
    const command = [process.execPath, bin, ...args].map((part) => `'${part}'`).join(' ');
    // A terminal that nobody looks at has no width, and everything would be wrapped after each letter.
    this.#child = spawn('script', ['-qec', `stty cols 120 rows 30; ${command}`, '/dev/null'], {
      cwd: folder,
      env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', CI: '' },
    });
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      this.#seen += chunk.toString('utf8');
    });
    this.#ended = new Promise((resolve) => {
      this.#child.on('close', (status) => resolve(status ?? 1));
    });
  }

  /** Waits until something is shown, and types. */
  async answer(shown: RegExp, typed: string): Promise<void> {
    await expect.poll(() => this.#seen, { timeout: 30_000, interval: 20 }).toMatch(shown);
    this.#seen = '';
    this.#child.stdin?.write(typed);
  }

  async end(): Promise<{ readonly status: number; readonly shown: string }> {
    const status = await this.#ended;
    return { status, shown: this.#seen };
  }
}

const enter = '\r';
const giveUp = '\u0003';
const eraseAll = '\u007f'.repeat(30);

function emptyFolder(name: string): string {
  const folder = join(outside, name);
  mkdirSync(folder);
  return folder;
}

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('../src/bin.ts', import.meta.url))],
    outfile: bin,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
  });
  cpSync(fileURLToPath(new URL('../package.json', import.meta.url)), join(program, 'package.json'));
});

afterAll(() => {
  for (const folder of [outside, program]) rmSync(folder, { recursive: true, force: true });
});

describe.runIf(hasTerminals)('in a real terminal', { timeout: 60_000 }, () => {
  test('it asks for what was not given, and writes the package', async () => {
    const folder = emptyFolder('asked');
    const session = new Session(folder);
    await session.answer(/What is the theme called/, `home-visits${enter}`);
    await session.answer(/Which framework does it extend/, `jtai${enter}`);
    const { status, shown } = await session.end();
    expect(status).toBe(0);
    expect(shown).toMatch(/Wrote \d+ files into theme-home-visits/);
    expect(existsSync(join(folder, 'theme-home-visits', 'src', 'theme.ts'))).toBe(true);
  });

  test('a name that cannot be used is asked for again', async () => {
    const folder = emptyFolder('again');
    const session = new Session(folder);
    await session.answer(/theme called/, `Home Visits!${enter}`);
    await session.answer(/such as home-visits/, `${eraseAll}home-visits${enter}`);
    await session.answer(/framework/, enter);
    expect((await session.end()).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['theme-home-visits']);
  });

  test('a folder that holds something is never written into: another name is asked for', async () => {
    const folder = emptyFolder('full');
    mkdirSync(join(folder, 'theme-home-visits'));
    writeFileSync(join(folder, 'theme-home-visits', 'kept.txt'), 'kept');
    const session = new Session(folder);
    await session.answer(/theme called/, `home-visits${enter}`);
    await session.answer(/is not empty/, `${eraseAll}school-visits${enter}`);
    await session.answer(/framework/, enter);
    expect((await session.end()).status).toBe(0);
    expect(readdirSync(join(folder, 'theme-home-visits'))).toEqual(['kept.txt']);
    expect(existsSync(join(folder, 'theme-school-visits', 'package.json'))).toBe(true);
  });

  test.each([
    ['the first question', /theme called/, []],
    ['the second', /framework/, [[/theme called/, `home-visits${enter}`]]],
  ] as const)('Ctrl-C at %s leaves nothing behind and says so', async (name, at, before) => {
    const folder = emptyFolder(name);
    const session = new Session(folder);
    for (const [shown, typed] of before) await session.answer(shown, typed);
    await session.answer(at, giveUp);
    const { status, shown } = await session.end();
    expect(status).toBe(2);
    expect(shown).toContain('Nothing was written.');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('without a terminal', () => {
  const run = (folder: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', input: '' });

  test('a missing name is an error that shows how to give it', () => {
    const { status, stderr } = run(emptyFolder('unattended'));
    expect(status).toBe(2);
    expect(stderr).toContain('npm create @deepdive/theme home-visits');
  });

  test.each([
    [['Home Visits'], 'such as home-visits.'],
    [['home-visits', '--extends', 'two words'], 'names no framework'],
  ])('%j is refused before anything is written', (args, told) => {
    const folder = emptyFolder(args.join('-'));
    const { status, stderr } = run(folder, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(readdirSync(folder)).toEqual([]);
  });
});
