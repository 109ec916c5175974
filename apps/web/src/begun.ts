import type { ThemeManifest } from '@deepdive/core';
import type { Asked, Here } from './here.js';
import type { Inspection } from './record/inspection.js';

/** An inspection that has begun, with its theme. */
export interface Begun {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly inspection: Inspection;
}

/** The inspection, where it has begun and its theme is at hand. */
export function begun(c: Asked): Begun | null {
  const here = c.get('here');
  return here.theme && here.inspection ? { here, theme: here.theme, inspection: here.inspection } : null;
}
