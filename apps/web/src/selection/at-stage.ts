import type { StageManifest } from '@deepdive/core';
import { type Begun, begun } from '../begun.js';
import type { Asked } from '../here.js';

/** One stage of case selection of an inspection that has begun. */
export interface AtStage extends Begun {
  readonly stage: StageManifest;
}

/** The stage that a page's address names; `null` where the theme has none of that name. */
export function atStage(c: Asked): AtStage | null {
  const at = begun(c);
  const stage = at?.theme.selection.find(({ id }) => id === c.req.param('stage'));
  return at && stage ? { ...at, stage } : null;
}

/** Whether something was refused because the stage cannot be drawn so. */
export const isSelectionError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'SelectionError';
