import type { ThemeManifest } from '@deepdive/core';
import type { Here } from '../here.js';
import type { Posted } from '../posted.js';
import { commitTo } from '../recording.js';
import { refOf } from '../themes/find-theme.js';
import { assumptionsOf, type RecordedReading } from './readings.js';

/** Records the readings that the installation has settled for a theme, so that they go wherever the inspection goes. */
export async function recordSettledReadings(here: Here, posted: Posted, theme: ThemeManifest): Promise<void> {
  const settled = here.settledReadings?.[refOf(theme)] ?? {};
  for (const { id, choices } of assumptionsOf(theme, here.themes)) {
    const reading = settled[id];
    if (reading === undefined || !Object.hasOwn(choices, reading)) continue;
    const value: RecordedReading = {
      assumption: id,
      reading,
      because: 'The configuration that Deepdive was started with reads it so',
      by: here.person,
      at: here.now(),
      before: [],
    };
    await commitTo(here, posted, {
      kind: 'assumption',
      id,
      seen: 0,
      value,
      action: 'chosen',
      part: `reading-${id}`,
    });
  }
}
