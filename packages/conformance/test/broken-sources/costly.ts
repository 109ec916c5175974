import { soundTheme } from '../sound-theme.js';

type Counted<N extends number, Up extends readonly 0[] = []> = Up['length'] extends N
  ? Up
  : Counted<N, [...Up, 0]>;
type Numbers = Counted<60>[number] extends 0
  ? keyof { [N in Exclude<keyof Counted<60>, keyof 0[]>]: N }
  : never;
type Crossed = { [A in Numbers]: { [B in Numbers]: Counted<400, [0, ...Counted<40>]> extends [0] ? A : B } };

/** Cheap to write, dear to import: the compiler counts to 400 for every pair of numbers. */
export type Costly = Crossed[Numbers][Numbers];

/** The theme itself is sound. */
export const sound = soundTheme;
