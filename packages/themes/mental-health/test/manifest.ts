import { type ListManifest, themeManifest } from '@deepdive/core';
import { mentalHealth } from '../src/index.js';

/** The theme as every other part reads it. */
export const manifest = themeManifest(mentalHealth);

/** One list of it. */
export function listOf(id: string): ListManifest {
  const found = manifest.lists.find((each) => each.id === id);
  if (!found) throw new Error(`no list ${id}`);
  return found;
}

/** The lists of paragraph 32, which ask about mental health. */
export const atRiskLists = ['childrenInNeed', 'childProtection', 'childrenLookedAfter'] as const;
