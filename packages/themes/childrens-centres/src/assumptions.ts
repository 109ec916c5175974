import type { Assumption } from '@deepdive/core';
import { aboutCases } from './assumptions/about-cases.js';
import { aboutGrades } from './assumptions/about-grades.js';
import { aboutMeasures } from './assumptions/about-measures.js';
import { aboutNotice } from './assumptions/about-notice.js';
import { aboutReports } from './assumptions/about-reports.js';
import { aboutText } from './assumptions/about-text.js';

/** What the publications leave open or say differently, with the reading in use. */
export const assumptions = {
  ...aboutNotice,
  ...aboutReports,
  ...aboutGrades,
  ...aboutCases,
  ...aboutText,
  ...aboutMeasures,
} as const satisfies Readonly<Record<string, Assumption>>;
