import type { ThemeManifest } from '@deepdive/core';
import { type LoadedThemes, loadThemes } from './config/load-themes.js';
import type { Host } from './host.js';
import { type Paint, paintFor } from './terminal/paint.js';

/** What a command ends with: 0 done, 1 done and something must be fixed. What could not be done is thrown, and ends with 2. */
export type ExitStatus = 0 | 1;

/** The options every command takes. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly config?: string;
}

/** What every command works with. */
export interface Session {
  readonly host: Host;
  readonly json: boolean;
  /** Colours of standard output. */
  readonly paint: Paint;
  /** Columns of standard output; endless when it is piped. */
  readonly width: number;
  /** Writes to standard output, which holds the result and nothing else. */
  readonly print: (text: string) => void;
  /** Writes the one JSON document of `--json`. */
  readonly printJson: (value: unknown) => void;
  /** Writes a long result to standard output piece by piece, no faster than it is taken. */
  readonly printPieces: (pieces: AsyncIterable<string>) => Promise<void>;
  /** Writes a line to standard error: what a person should know about the result. */
  readonly note: (text: string) => void;
  readonly themes: () => Promise<LoadedThemes>;
  /**
   * Finds a theme by `id` or `id@edition`, and says which edition was taken where there are several.
   *
   * @throws DefinitionError with the nearest right name
   */
  readonly theme: (name: string) => Promise<ThemeManifest>;
}

/** Starts a session. */
export function startSession(host: Host, options: SharedOptions): Session {
  const { stdout, stderr, env } = host;
  const note = (text: string): void => void stderr.write(`${text}\n`);
  let loaded: Promise<LoadedThemes> | undefined;
  const themes = (): Promise<LoadedThemes> => {
    loaded ??= loadThemes(host, options.config);
    return loaded;
  };
  return {
    host,
    json: options.json ?? false,
    paint: paintFor(stdout, env),
    width: stdout.isTTY ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY,
    print: (text) => void stdout.write(`${text}\n`),
    printJson: (value) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    printPieces: async (pieces) => {
      for await (const piece of pieces) {
        if (!stdout.write(piece)) await new Promise((resolve) => stdout.once('drain', resolve));
      }
    },
    note,
    themes,
    theme: async (name) => {
      const { registry } = await themes();
      const { theme, newestOf } = registry.find(name);
      if (newestOf) note(`Taking ${theme.id}@${theme.edition}, the newest of ${newestOf.join(', ')}.`);
      return theme;
    },
  };
}
