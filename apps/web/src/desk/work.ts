import type { ThemeManifest } from '@deepdive/core';
import type { HandedOver, Reading } from './desk.js';

/** A theme by its place among those that the other side was given once; whole where it is none of them. */
export type ThemeSent = number | ThemeManifest;

/** One piece of work of a desk as it is sent to where the desk stands. */
export type Work = {
  readonly theme: ThemeSent;
} & (
  | {
      readonly kind: 'check';
      readonly files: readonly HandedOver[];
      readonly reading: Reading;
      readonly mostKept: number;
    }
  | { readonly kind: 'annotated'; readonly files: readonly HandedOver[]; readonly reading: Reading }
  | { readonly kind: 'rows'; readonly files: readonly HandedOver[]; readonly reading: Reading }
  | { readonly kind: 'template' }
);
