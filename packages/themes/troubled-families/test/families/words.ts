import type { IsoDate } from '@deepdive/core';
import { type Expected, judgement, type Placed, type Worked, worked } from './build.js';

/** One problem at engagement, and progress that is met since a day. */
export const met = (code: string, on: IsoDate): Expected => ({
  identified: [code],
  progress: { [code]: 'met' },
  metOn: { [code]: on },
});

/** One problem at engagement, and how far the family has come. */
export const told = (code: string, progress: 'met' | 'notMet' | 'unknown' | 'unspecified'): Expected => ({
  identified: [code],
  progress: { [code]: progress },
});

/** A family asked of a year after engagement. */
export const year = (
  says: string,
  rows: readonly (Placed | readonly Placed[])[],
  expect: Worked['expect'],
  readings: Readonly<Record<string, string>> = {},
  asOf: IsoDate = '2018-01-31',
): Worked => worked(says, rows, expect, { asOf, readings });

/** A professional judges that something is not so. */
export const no = (code: string, ground: string): Placed => judgement(code, ground, '2017-01-03', false);

/** A judgement that there is no other progress, so that what is printed decides. */
export const noOther = (code: string): Placed => no(code, 'progress');
