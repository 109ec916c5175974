import type { DeepdiveConfig, Registry } from '@deepdive/core';
import type { Host } from '../host.js';
import { reasonOf, refusal } from '../refusal.js';
import { configPath } from './find-config.js';

/** What a configuration says beside its themes. */
export type Settings = Omit<DeepdiveConfig, 'themes'>;

/** The registered themes, and what else their configuration says. */
export interface LoadedThemes {
  readonly registry: Registry;
  readonly settings: Settings;
}

const example = '`export default defineConfig({ themes: [ … ] })`';

function requireConfig(exported: unknown, shown: string): DeepdiveConfig {
  const config: unknown =
    typeof exported === 'object' && exported !== null && 'default' in exported ? exported.default : undefined;
  const themes: unknown =
    typeof config === 'object' && config !== null && 'themes' in config ? config.themes : undefined;
  if (!Array.isArray(themes)) {
    throw refusal({ code: 'config-not-a-config', says: `${shown} exports no themes.`, expected: example });
  }
  const wrong = themes.findIndex(
    (theme) => typeof theme?.id !== 'string' || typeof theme?.edition !== 'string',
  );
  if (wrong >= 0) {
    throw refusal({
      code: 'config-not-a-config',
      says: `${shown}: number ${wrong + 1} of its themes is no theme.`,
      expected: 'what defineTheme returns; an import that names nothing gives undefined',
    });
  }
  return config as DeepdiveConfig;
}

async function exportsOf(host: Host, path: string): Promise<unknown> {
  try {
    return await host.importConfig(path);
  } catch (error) {
    throw refusal({ code: 'config-broken', says: `${path} cannot be loaded: ${reasonOf(error)}` });
  }
}

/**
 * The themes of the configuration file that was named, of the nearest one, or those this program was built with.
 *
 * @throws Refusal naming the file and the reason when the configuration or one of its themes is broken
 */
export async function loadThemes(host: Host, named: string | undefined): Promise<LoadedThemes> {
  const path = configPath(named, host.cwd);
  if (path === null) return host.builtThemes();
  const { themes, ...settings } = requireConfig(await exportsOf(host, path), path);
  if (themes.length === 0) {
    throw refusal({
      code: 'config-without-themes',
      says: `${path} registers no theme.`,
      expected: 'at least one in `themes`',
    });
  }
  const { createRegistry } = await import('@deepdive/core');
  try {
    return { registry: createRegistry(themes), settings };
  } catch (error) {
    throw refusal({ code: 'config-broken', says: `${path} cannot be used: ${reasonOf(error)}` });
  }
}
