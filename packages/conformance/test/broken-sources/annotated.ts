import type { Theme } from '@deepdive/core';
import { soundTheme } from '../sound-theme.js';

/** An annotation that takes every list's name and fields from whoever imports the theme. */
export const annotated: Theme<string, object, never> = soundTheme;
