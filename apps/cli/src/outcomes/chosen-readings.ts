import type { ThemeManifest } from '@deepdive/core';
import type { Settings } from '../config/load-themes.js';
import { pairOption } from '../options/pairs.js';
import { refOf } from '../theme-parts.js';

/**
 * The readings an authority chose: those of the configuration for the theme and then its edition, over which go those of
 * the command line.
 *
 * @throws Refusal `pair-wrong`
 */
export function chosenReadings(
  theme: ThemeManifest,
  settings: Settings,
  given: readonly string[] | undefined,
): Readonly<Record<string, string>> {
  const pairs = (given ?? []).map((each) =>
    pairOption('--choose', each, '=', 'ASSUMPTION=READING, as `deepdive show THEME assumptions` shows them'),
  );
  return {
    ...settings.readings?.[theme.id],
    ...settings.readings?.[refOf(theme)],
    ...Object.fromEntries(pairs),
  };
}
