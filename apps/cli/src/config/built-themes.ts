import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  createRegistry,
  type DeepdiveConfig,
  findTheme,
  formatVersion,
  type NamedTheme,
  type ThemeManifest,
} from '@deepdive/core';
import type { LoadedThemes, Settings } from './load-themes.js';

// A program's own themes are known when it is built. They are kept as the manifests they define, each in a file of its own:
// a command that is about one theme then reads one file, and defines none.

/** What the files say of themselves, so that the one that is wanted is found without reading all. */
interface Contents {
  readonly settings: Settings;
  readonly themes: readonly NamedTheme[];
}

const contentsOf = (folder: URL): URL => new URL('contents.json', folder);
const fileOf = (folder: URL, { id, edition }: NamedTheme): URL => new URL(`${id}@${edition}.json`, folder);

const parsed = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Keeps the themes of a configuration in a folder, and nothing else there.
 *
 * @throws DefinitionError when the themes contradict one another
 */
export function writeBuiltThemes(folder: URL, { themes: defined, ...settings }: DeepdiveConfig): void {
  const { themes } = createRegistry(defined);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const theme of themes) writeFileSync(fileOf(folder, theme), JSON.stringify(theme));
  const contents: Contents = {
    settings,
    themes: themes.map(({ id, edition, publication: { published } }) => ({
      id,
      edition,
      publication: { published },
    })),
  };
  writeFileSync(contentsOf(folder), JSON.stringify(contents));
}

/** The themes that were kept in a folder, each read when it is first asked for. */
export function readBuiltThemes(folder: URL): LoadedThemes {
  const { settings, themes: named } = parsed<Contents>(contentsOf(folder));
  const read = new Map<NamedTheme, ThemeManifest>();
  const manifestOf = (theme: NamedTheme): ThemeManifest => {
    const manifest = read.get(theme) ?? parsed<ThemeManifest>(fileOf(folder, theme));
    read.set(theme, manifest);
    return manifest;
  };
  return {
    settings,
    registry: {
      get themes() {
        return named.map(manifestOf);
      },
      find: (name) => {
        const { theme, newestOf } = findTheme(named, name);
        return { theme: manifestOf(theme), newestOf };
      },
      manifest: () => ({ formatVersion, themes: named.map(manifestOf) }),
    },
  };
}
