import { type Citations, statement } from '@deepdive/core';

/** What is said of the section on the local authority area as a whole; its statements are the measures of the theme. */
export const localAreaGuidance = (at: Citations) => {
  const section = at.place('Annex A, information about the local authority area');
  return {
    areaSection: {
      title: 'The section about the local authority area',
      statements: {
        inEveryReport: statement(
          'Every report has this section, since it shows in what circumstances the authority works',
          section,
        ),
        filledInBeforehand: statement(
          'Ofsted fills it in beforehand; the authority may give more recent local information',
          section,
        ),
        leadInspectorDecides: statement(
          'Whether it is updated, and with what, is for the lead inspector to decide in the end',
          section,
        ),
        referredTo: statement(
          'The body of the report refers to it where that helps in understanding the findings',
          section,
        ),
        outliersExplained: statement(
          'Every outlier is explored and explained, above all in what it means for the judgement it belongs to',
          section,
        ),
      },
    },
  };
};
