import { definitionError } from './definition-error.js';
import type { ThemeManifest } from './manifest.js';
import { formatVersion, type Theme } from './theme.js';
import { themeManifest } from './theme-manifest.js';

/** A theme as the registry found it. */
export interface FoundTheme<T = ThemeManifest> {
  readonly theme: T;
  /** Whether the newest edition was taken since none was named and there are several. */
  readonly newestOf: readonly string[] | null;
}

/** The registered themes. */
export interface Registry {
  /** All themes, in the order of registration. */
  readonly themes: readonly ThemeManifest[];
  /**
   * Finds a theme by `id` or `id@edition`; an id alone means its newest edition.
   *
   * @throws DefinitionError `theme-unknown` or `edition-unknown`, with the nearest right name
   */
  readonly find: (name: string) => FoundTheme;
  /** Every theme as plain JSON. */
  readonly manifest: () => { readonly formatVersion: number; readonly themes: readonly ThemeManifest[] };
}

const refOf = (theme: { readonly id: string; readonly edition: string }): string =>
  `${theme.id}@${theme.edition}`;

/**
 * Registers themes. Two copies of a theme with equal content are one; unequal copies are an error.
 *
 * @throws DefinitionError when themes contradict one another or a framework is missing
 * @example
 * ```ts
 * import { createRegistry, defineTheme } from '@deepdive/core';
 *
 * const example = defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 * });
 * console.log(createRegistry([example]).find('example').theme.title); // An example
 * ```
 */
export function createRegistry(themes: readonly Theme<string, object, never>[]): Registry {
  const byRef = new Map<string, ThemeManifest>();
  for (const theme of themes) {
    const ref = refOf(theme);
    if (theme.formatVersion !== formatVersion) {
      throw definitionError({
        code: 'manifest-version',
        place: ref,
        found: String(theme.formatVersion),
        expected: `definition format ${formatVersion}: update the theme's package or this program`,
      });
    }
    const manifest = themeManifest(theme);
    const same = byRef.get(ref);
    if (same && JSON.stringify(same) !== JSON.stringify(manifest)) {
      throw definitionError({
        code: 'theme-registered-twice',
        place: 'registry',
        found: ref,
        expected: 'one version of the theme package; two with different content are installed',
      });
    }
    byRef.set(ref, manifest);
  }
  const registered = [...byRef.values()];
  for (const theme of registered) {
    for (const framework of theme.extends) {
      if (!byRef.has(framework)) {
        throw definitionError({
          code: 'framework-missing',
          place: refOf(theme),
          found: framework,
          known: byRef.keys(),
        });
      }
    }
  }
  return {
    themes: registered,
    find: (name) => findTheme(registered, name),
    manifest: () => ({ formatVersion, themes: registered }),
  };
}

/** What a theme is found by. */
export type NamedTheme = Pick<ThemeManifest, 'id' | 'edition'> & {
  readonly publication: Pick<ThemeManifest['publication'], 'published'>;
};

/**
 * Finds one of several themes by `id` or `id@edition`; an id alone means its newest edition.
 *
 * @throws DefinitionError `theme-unknown` or `edition-unknown`, with the nearest right name
 * @example
 * ```ts
 * import { findTheme } from '@deepdive/core';
 *
 * const themes = [
 *   { id: 'example', edition: '2019', publication: { published: '2019-08' } },
 *   { id: 'example', edition: '2024', publication: { published: '2024-01' } },
 * ];
 * console.log(findTheme(themes, 'example').theme.edition); // 2024
 * ```
 */
export function findTheme<T extends NamedTheme>(themes: readonly T[], name: string): FoundTheme<T> {
  const [id = '', edition] = name.split('@');
  const editions = themes
    .filter((theme) => theme.id === id)
    .sort((a, b) => (a.publication.published < b.publication.published ? 1 : -1));
  const newest = editions[0];
  if (!newest) {
    throw definitionError({
      code: 'theme-unknown',
      place: 'the registered themes',
      found: id,
      known: new Set(themes.map((theme) => theme.id)),
    });
  }
  if (edition === undefined) {
    return { theme: newest, newestOf: editions.length > 1 ? editions.map((each) => each.edition) : null };
  }
  const named = editions.find((theme) => theme.edition === edition);
  if (!named) {
    throw definitionError({
      code: 'edition-unknown',
      place: id,
      found: edition,
      known: editions.map((theme) => theme.edition),
    });
  }
  return { theme: named, newestOf: null };
}
