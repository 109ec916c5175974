import { code, codeSet, list, text, when, yesNo } from '@deepdive/core';
import { endsAfterStart, family, maybe, must, ours, person, targetGroup } from './columns.js';

const registeredWith = codeSet(
  'registeredWith',
  'Kinds of registration',
  {
    thisCentre: ['This centre', 'registered'],
    anotherCentre: "Another children's centre",
    none: 'No centre',
  },
  ours,
);

/** Every family with young children known to live in the area, registered or not. */
export const familiesInArea = list({
  title: 'Families in the area',
  population: 'Each family with young children known to live in the area, registered or not',
  unit: 'family',
  window: {},
  key: 'familyId',
  spell: { from: 'livesInAreaFrom', to: 'livesInAreaTo' },
  source: ours,
  assumes: ['areaKnown'],
  fields: {
    familyId: family(),
    livesInAreaFrom: must('Lives in the area from'),
    livesInAreaTo: maybe('Lives in the area to', 'The last day; blank while they live there'),
    youngestChildBornOn: must('Youngest child born on'),
    isMostInNeed: yesNo('Identified as being in most need of help and support'),
    targetGroup: targetGroup(),
    registeredWith: code('Registered with', registeredWith, { strength: 'must' }),
    registeredOn: maybe('Registered on', 'Blank where the family is registered with no centre'),
    registrationEndedOn: maybe('Registration ended on', 'Blank while the family is registered'),
  },
  rules: (row) => ({
    endsAfterStart: endsAfterStart(
      { from: row.livesInAreaFrom, to: row.livesInAreaTo },
      { from: 'livesInAreaFrom', to: 'livesInAreaTo' },
    ),
    registrationDated: {
      says: 'A family registered with a centre has the day on which it registered',
      expect: when(row.registeredWith.isOneOf(['thisCentre', 'anotherCentre']), row.registeredOn.isPresent()),
      fix: 'Enter the day on which the family registered.',
      passes: { registeredWith: 'thisCentre', registeredOn: '2014-01-09' },
      fails: { registeredWith: 'thisCentre', registeredOn: null },
    },
    registrationEndsAfterStart: {
      says: 'A registration ended on the day it was made or later',
      expect: row.registrationEndedOn.isOnOrAfter(row.registeredOn),
      fix: 'Mend one of the two dates.',
      passes: { registeredOn: '2014-01-09', registrationEndedOn: '2014-01-09' },
      fails: { registeredOn: '2014-01-09', registrationEndedOn: '2014-01-08' },
    },
  }),
});

/** Every person's registration with a centre. */
export const registrations = list({
  title: 'Registrations',
  population: 'Each registration of a person with a centre',
  unit: 'event',
  window: {},
  key: 'personId',
  spell: { from: 'registeredOn', to: 'registrationEndedOn' },
  source: ours,
  fields: {
    personId: person('Person registered'),
    registeredOn: must('Registered on'),
    registrationEndedOn: maybe('Registration ended on', 'Blank while the person is registered'),
    isParent: yesNo('A parent, carer or prospective parent', { strength: 'must' }),
    targetGroup: targetGroup(),
    centre: text('Centre', { strength: 'may' }),
  },
  rules: (row) => ({
    endsAfterStart: endsAfterStart(
      { from: row.registeredOn, to: row.registrationEndedOn },
      { from: 'registeredOn', to: 'registrationEndedOn' },
    ),
  }),
});
