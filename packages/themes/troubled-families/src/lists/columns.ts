import { convention, type DateColumn, date, type Field, id } from '@deepdive/core';

/** Why lists, labels and codes are as they are: the plan names evidence and prints no list. */
export const ours = convention('the plan names kinds of evidence and prints no list of them');

/** The member of the household whom a row is about. */
export const person = (label = 'Person'): Field<'id', never> => id(label, { meaning: 'person' });

/** The family that a row is about. */
export const family = (label = 'Family'): Field<'id', never> => id(label, { meaning: 'family' });

/** A date without which the row says nothing. */
export const must = (label: string): Field<'date', never> => date(label, { strength: 'must' });

/** The last day of what may still be going on. */
export const end = (label: string): Field<'date', never> =>
  date(label, { strength: 'may', hint: 'The last day; blank while it goes on' });

/** Between which dates the rows of a list last. */
export const lasts = Object.freeze({ from: 'startedOn', to: 'endedOn' });

/** A list of what happens to members of the household, one row each. */
export const events = Object.freeze({
  unit: 'event',
  window: Object.freeze({}),
  key: 'personId',
  source: ours,
} as const);

/** A list of what happens to families, one row each. */
export const familyEvents = Object.freeze({ ...events, key: 'familyId' } as const);

interface Lasting {
  readonly startedOn: DateColumn;
  readonly endedOn: DateColumn;
}

/** What is over ended on the day it began or later. */
export const endsAfterStart = (row: Lasting) => ({
  says: 'What is over ended on the day it began or later',
  expect: row.endedOn.isOnOrAfter(row.startedOn),
  fix: 'Mend one of the two dates.',
  passes: { startedOn: '2017-01-09', endedOn: '2017-01-09' } as const,
  fails: { startedOn: '2017-01-09', endedOn: '2017-01-08' } as const,
});

/** What lists have in common whose rows last and print nothing else that could be wrong. */
export const spells = Object.freeze({
  spell: lasts,
  rules: (row: Lasting) => ({ endsAfterStart: endsAfterStart(row) }),
});
