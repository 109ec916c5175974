import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createRegistry, type DeepdiveConfig } from '@deepdive/core';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Host, Terminal } from '../src/host.js';
import { run } from '../src/run.js';

// Whole programs are run here; how long that takes on a busy machine is no finding.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The configuration of an invented inspection, which all tests of the command use. */
export const inventedConfig = fileURLToPath(new URL('./fixtures/invented.config.ts', import.meta.url));

/** What a command did. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
function keeper(terminal: Partial<Pick<Terminal, 'isTTY' | 'columns'>> = {}): {
  readonly stream: Terminal;
  readonly text: () => string;
} {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, terminal), text: () => chunks.join('') };
}

/** How a command is run in a test. */
export interface Running {
  readonly cwd?: string;
  readonly columns?: number;
  readonly env?: Host['env'];
  /** The themes that the program was built with. */
  readonly built?: DeepdiveConfig['themes'];
}

/** Runs a command line in this process, with whatever configuration it names. */
export async function deepdive(argv: readonly string[], running: Running = {}): Promise<Outcome> {
  const terminal = running.columns === undefined ? {} : { isTTY: true, columns: running.columns };
  const stdout = keeper(terminal);
  const stderr = keeper(terminal);
  const status = await run(argv, {
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd: running.cwd ?? process.cwd(),
    env: running.env ?? {},
    importConfig: (path) => import(path),
    builtThemes: async () => ({ registry: createRegistry(running.built ?? []), settings: {} }),
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** Runs a command line on the invented inspection. */
export const invented = (argv: readonly string[], running: Running = {}): Promise<Outcome> =>
  deepdive([...argv, '--config', inventedConfig], running);

/** Runs a command line on the invented inspection and gives its JSON document. */
export async function inventedJson(argv: readonly string[], running: Running = {}): Promise<unknown> {
  const { stdout, stderr } = await invented([...argv, '--json'], running);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A folder for the files of one suite, which is gone afterwards. */
export function folderOfSuite(): (name: string) => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deepdive-cli-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}
