import { codeSet } from '@deepdive/core';
import { handbook } from './publications.js';

/** The four grades, best first. */
export type Grade = 'outstanding' | 'good' | 'requiresImprovement' | 'inadequate';

/** The scale from grade 1 to grade 4. Paragraph 20 of the framework prints the same. */
export const grades = codeSet<Grade>(
  'grades',
  'Grades',
  [
    ['outstanding', ['Outstanding', 'grade 1']],
    ['good', ['Good', 'grade 2']],
    ['requiresImprovement', ['Requires improvement', 'grade 3']],
    ['inadequate', ['Inadequate', 'grade 4']],
  ],
  handbook.para(120),
);
