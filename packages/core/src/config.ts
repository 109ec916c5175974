import type { Theme } from './theme.js';

/** What `deepdive.config.{ts,js,mjs}` exports by default: the themes an installation works with. */
export interface DeepdiveConfig {
  readonly themes: readonly Theme<string, object, never>[];
}

/**
 * Types the configuration file.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@deepdive/core';
 *
 * export default defineConfig({ themes: [] });
 * ```
 */
export function defineConfig(config: DeepdiveConfig): DeepdiveConfig {
  return config;
}
