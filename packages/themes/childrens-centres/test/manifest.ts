import { themeManifest } from '@deepdive/core';
import { childrensCentres } from '../src/index.js';

/** The theme as every other part reads it. */
export const manifest = themeManifest(childrensCentres);
