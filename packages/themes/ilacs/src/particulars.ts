import { code, date, type FieldDetails, id, text, wholeNumber, yesNo } from '@deepdive/core';
import { ethnicity, gender, yesNoUnknown } from './codes/person.js';

/** A question that the template answers with "a) Yes" or "b) No". */
export const yesOrNo = (label: string, details: Omit<FieldDetails, 'hint'> = {}) =>
  yesNo(label, { hint: 'a) Yes or b) No', ...details });

/** The identifier of a child, the same on every list. Where no alias is stated people write the label as printed. */
export const childId = id('Child Unique ID', { meaning: 'person', aliases: ['Child ID'] });

const genderOfPerson = code('Gender', gender, { meaning: 'gender' });
const ethnicityOfPerson = code('Ethnicity', ethnicity, { meaning: 'ethnicity' });

/** The gender and the ethnicity of the person in the row, in printed order. */
export const genderAndEthnicity = { gender: genderOfPerson, ethnicity: ethnicityOfPerson };

const bornOn = date('Date of Birth', { meaning: 'bornOn', aliases: ['DoB'] });

// Blank for an unborn child whom nobody can date; a rule asks for it in every other case.
const bornOrExpectedOn = date('Date of Birth', {
  meaning: 'bornOn',
  strength: 'may',
  aliases: ['DoB'],
  hint: 'For an unborn child the expected date of birth, if known',
});

const age = wholeNumber('Age of Child (Years)', {
  meaning: 'age',
  aliases: ['Age'],
  hint: 'Whole years at the last birthday',
});

const ageOrUnborn = wholeNumber('Age of Child (Years)', {
  meaning: 'age',
  least: -1,
  aliases: ['Age'],
  hint: 'Whole years at the last birthday; -1 for an unborn child',
});

/** The first columns of a list on which unborn children may stand, in printed order: lists 1 to 7. */
export const bornOrUnbornChild = {
  childId,
  ...genderAndEthnicity,
  bornOn: bornOrExpectedOn,
  age: ageOrUnborn,
};

/** The date of birth and the age of a child who is born, in printed order. */
export const birth = { bornOn, age };

/** The first columns of a list of children who are born, in printed order: lists 8 and 9. */
export const bornChild = { childId, ...genderAndEthnicity, ...birth };

/** Whether the child has a disability. */
export const hasDisability = code('Does the Child have a Disability', yesNoUnknown, {
  meaning: 'disability',
});

/** The team and the worker the child is allocated to, in printed order. */
export const allocation = {
  allocatedTeam: text('Allocated Team', { meaning: 'team' }),
  allocatedWorker: text('Allocated Worker', { meaning: 'worker' }),
};

/** What lists 10 and 11 are linked by. */
export const familyId = id('Family identifier', {
  strength: 'may',
  hint: 'The same for a couple, on lists 10 and 11 alike',
});
