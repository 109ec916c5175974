import { code, codeSet, list, number, wholeNumber } from '@deepdive/core';
import { end, events, must, ours, person, spells } from './columns.js';
import { schoolStage } from './households.js';

const exclusion = codeSet(
  'exclusion',
  'Kind of exclusion',
  {
    fixedTerm: ['Fixed-term exclusion', 'suspension', 'temporary exclusion'],
    permanent: ['Permanent exclusion', 'expulsion'],
    internalSeclusion: ['Internal seclusion', 'isolation', 'internal exclusion'],
  },
  ours,
);

const setting = codeSet(
  'setting',
  'Where the child is educated',
  {
    school: ['Registered at a school', 'on roll'],
    behaviourProvision: [
      'Alternative provision for behavioural problems',
      'pupil referral unit',
      'PRU',
      'behaviour unit',
    ],
    otherProvision: ['Other alternative setting', 'home education', 'hospital school', 'college'],
    missing: ['Missing from education', 'CME', 'no school'],
  },
  ours,
);

/** Sessions that a child could have attended and did, term by term. */
export const attendance = list({
  ...events,
  title: 'School attendance',
  population: 'Each child of the household of school age in each finished term',
  eventOn: 'termEndedOn',
  assumes: ['averageAttendance', 'suitableSetting'],
  fields: {
    personId: person('Child'),
    termEndedOn: must('Last day of the term'),
    possibleSessions: wholeNumber('Possible sessions', { strength: 'must' }),
    attendedSessions: wholeNumber('Attended sessions', { strength: 'must' }),
  },
  rules: (row) => ({
    attendedOfPossible: {
      says: 'No more sessions were attended than were possible',
      expect: row.attendedSessions.isAtMost(row.possibleSessions),
      fix: 'Mend one of the two numbers.',
      passes: { possibleSessions: 120, attendedSessions: 120 },
      fails: { possibleSessions: 120, attendedSessions: 121 },
    },
  }),
});

/** Exclusions and internal seclusions. */
export const exclusions = list({
  ...events,
  title: 'Exclusions',
  population: 'Each fixed-term or permanent exclusion and each internal seclusion',
  eventOn: 'excludedOn',
  fields: {
    personId: person('Child'),
    exclusion: code('Kind of exclusion', exclusion, { strength: 'must' }),
    excludedOn: must('First day'),
    days: number('School days missed', { least: 0, strength: 'must', hint: 'Half a day is 0.5' }),
    schoolStage: code('Stage of school then', schoolStage),
  },
  applies: (row) => ({ days: row.exclusion.is('fixedTerm') }),
});

/** Where a child is registered or educated, from when to when. */
export const schooling = list({
  ...events,
  ...spells,
  title: 'Schooling',
  population: 'Each stretch at a school or other setting, and each stretch without one',
  fields: {
    personId: person('Child'),
    setting: code('Where the child is educated', setting, { strength: 'must' }),
    startedOn: must('From'),
    endedOn: end('To'),
  },
});
