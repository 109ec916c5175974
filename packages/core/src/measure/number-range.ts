/** A number that blanks may leave open: it is at least `least` and at most `most`. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** None, for certain. */
export const none: NumberRange = Object.freeze({ least: 0, most: 0 });
