import { code, date, id, text, wholeNumber, yesNo } from '@deepdive/core';
import type { Codes } from './codes.js';

/** How the lists print the unit of an age: "Age of child (years)" on most, "Age of child (Years)" on some. */
export type YearsAsPrinted = 'years' | 'Years';

/** The identifier of a child, the same on every list. Where no alias is stated people write the label as printed. */
export const childId = id('Child unique ID', { meaning: 'person', aliases: ['Child ID'] });

/** The date of birth of a child. */
export const bornOn = date('Date of birth', { meaning: 'bornOn', aliases: ['DoB'] });

const expectedOn = date('If unborn: expected date of birth', {
  meaning: 'expectedOn',
  strength: 'may',
  aliases: ['Expected date of birth'],
});

/** The age of a child; the lists print the word years in two ways. */
export const age = (years: YearsAsPrinted) =>
  wholeNumber(`Age of child (${years})`, {
    meaning: 'age',
    least: -1,
    aliases: ['Age', 'Age of child'],
    hint: 'Whole years at the last birthday; -1 for an unborn child',
  });

/** The first fields of a list on which unborn children may stand, in printed order: lists 1 to 7. */
export const bornOrUnbornChild = (codes: Codes, years: YearsAsPrinted) => ({
  childId,
  gender: code('Gender', codes.gender, { meaning: 'gender' }),
  ethnicity: code('Ethnicity', codes.ethnicity, { meaning: 'ethnicity' }),
  bornOn,
  expectedOn,
  age: age(years),
});

/** The first fields of a list of children who are born, in printed order: lists 8 to 10. */
export const bornChild = (codes: Codes, years: YearsAsPrinted) => ({
  childId,
  gender: code('Gender', codes.gender, { meaning: 'gender' }),
  ethnicity: code('Ethnicity', codes.ethnicity, { meaning: 'ethnicity' }),
  bornOn,
  age: age(years),
});

/** Whether the child has a disability. */
export const hasDisability = yesNo('Does the child have a disability? (Y/N)', {
  meaning: 'disability',
  aliases: ['Does the child have a disability'],
});

/** Whether the child was an unaccompanied asylum-seeking child in the last year. */
export const wasUnaccompaniedAsylumSeeker = yesNo('UASC within the last 12 months (Y/N)', {
  lookBackMonths: 12,
  aliases: ['Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)'],
});

/** Whether the child has a special educational need. */
export const hasSpecialEducationalNeed = yesNo(
  'Does the child have a special educational need (school action plus or statement), education health and social care plan or additional special educational needs support? (Y/N)',
);

/** Whether there are concerns about the child's school place or attendance. */
export const hasSchoolConcerns = yesNo(
  "Are there concerns about this child's school place (or alternative provision), or their attendance? (Y/N)",
);

/** What the 2014 edition asks about a child on lists 4 to 7, in printed order; of these the 2015 edition asks for disability alone. */
export const circumstances2014 = {
  wasUnaccompaniedAsylumSeeker,
  isPrivatelyFostered: yesNo('Privately fostered (Y/N)'),
  hasDisability,
  hasSpecialEducationalNeed,
  hasSchoolConcerns,
};

/** The team and the worker the child is allocated to, in printed order. */
export const allocation = {
  allocatedTeam: text('Allocated team', { meaning: 'team' }),
  allocatedWorker: text('Allocated worker', { meaning: 'worker' }),
};
