import { type ListManifest, themeManifest } from '@deepdive/core';
import { troubledFamilies } from '../src/index.js';

/** The theme as every other part reads it. */
export const manifest = themeManifest(troubledFamilies);

/** One list of it. */
export function listOf(id: string): ListManifest {
  const found = manifest.lists.find((each) => each.id === id);
  if (!found) throw new Error(`no list ${id}`);
  return found;
}
