import { themeManifest } from '@deepdive/core';
import { troubledFamilies } from '../src/index.js';

/** The theme as every other part reads it. */
export const manifest = themeManifest(troubledFamilies);
