import { type Citations, type CodeSet, codeSet } from '@deepdive/core';

/** The four grades of the framework, best first. */
export type Grade = 'outstanding' | 'good' | 'requiresImprovement' | 'inadequate';

/** The four-point scale of paragraph 18, best first; paragraph 37 prints it again for the safeguarding board. */
export const gradesOf = (at: Citations): CodeSet<Grade> =>
  codeSet(
    'grades',
    'Grades',
    [
      ['outstanding', 'Outstanding'],
      ['good', 'Good'],
      ['requiresImprovement', 'Requires improvement'],
      ['inadequate', 'Inadequate'],
    ],
    at.place('paras 18 and 37'),
  );
