import type { Theme } from './theme.js';

/** The worked example that `deepdive demo` carries out on made-up data. */
export interface DemoPlan {
  /** The theme, as `id` or `id@edition`. */
  readonly theme: string;
  /** The day of notification, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly notified: string;
  /** The day of inspection, `YYYY-MM-DD`; the day of notification when absent. */
  readonly inspected?: string;
  /** How many children the made-up authority knows; 400 when absent. */
  readonly children?: number;
  /** The stages of case selection to run, in order, with how many children each chooses. */
  readonly stages?: readonly {
    readonly stage: string;
    readonly count?: number;
    readonly stratify?: readonly string[];
  }[];
}

/** What `deepdive.config.{ts,js,mjs}` exports by default: the themes an installation works with. */
export interface DeepdiveConfig {
  readonly themes: readonly Theme<string, object, never>[];
  /** The npm packages the themes come from, by theme id. */
  readonly packages?: Readonly<Record<string, string>>;
  /**
   * The readings the authority chose where a theme leaves one open, by theme (as `id` or `id@edition`) and assumption.
   */
  readonly readings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly demo?: DemoPlan;
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
