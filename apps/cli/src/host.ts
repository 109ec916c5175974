import { readFileSync } from 'node:fs';
import type { LoadedThemes } from './config/load-themes.js';

/** A stream as the command needs it: standard output or standard error. */
export type Terminal = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** The world outside the command: what it writes to and where it runs. Tests pass their own. */
export interface Host {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** The working directory, from which relative paths are read. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Loads a configuration file, whatever language it is written in. */
  readonly importConfig: (path: string) => Promise<unknown>;
  /** Asks a command that goes on until it is stopped to stop; the signals of the terminal do where it is absent. */
  readonly stop?: AbortSignal;
  /** The themes this program was built with, for use where no configuration file is found. */
  readonly builtThemes: () => Promise<LoadedThemes>;
}

/** The version of this program, from its package.json. */
export function programVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
