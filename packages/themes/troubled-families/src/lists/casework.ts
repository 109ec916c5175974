import { code, codeSet, list } from '@deepdive/core';
import { end, family, familyEvents, must, ours, spells } from './columns.js';

const referrer = codeSet(
  'referrer',
  'Referred by',
  {
    socialCare: ["Children's social care", 'social worker', 'step-down'],
    education: ['Education', 'school', 'nursery'],
    health: ['Health', 'GP', 'health visitor', 'midwife', 'CAMHS'],
    crime: ['Police, probation or youth offending', 'YOS', 'anti-social behaviour unit'],
    housing: ['Housing', 'landlord'],
    family: ['The family itself', 'self-referral', 'parent'],
    other: ['Another source', 'voluntary sector'],
  },
  ours,
);

/** Referrals of families for support. */
export const referrals = list({
  ...familyEvents,
  title: 'Referrals for support',
  population: 'Each referral of a family to the service that runs the programme',
  eventOn: 'referredOn',
  assumes: ['referralSources'],
  fields: {
    familyId: family(),
    referredOn: must('Referred on'),
    referrer: code('Referred by', referrer),
  },
});

/** Cycles of support: each time a family's case was open. */
export const cases = list({
  ...familyEvents,
  ...spells,
  title: 'Cases',
  population: 'Each time that a case of a family was open, so that a family that came back has several',
  fields: { familyId: family(), startedOn: must('Opened on'), endedOn: end('Closed on') },
});
