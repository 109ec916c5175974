import { type Columns, convention, date, type Field, type Fields, id, type List, list } from '@deepdive/core';

/** Why a list, its labels and its codes are as they are: the plan names evidence and prints no list. */
export const ours = convention('the plan names kinds of evidence and prints no list of them');

/** The member of the household whom a row is about. */
export const person = (label = 'Person'): Field<'id', never> => id(label, { meaning: 'person' });

/** The family that a row is about. */
export const family = (label = 'Family'): Field<'id', never> => id(label, { meaning: 'family' });

/** A date without which the row says nothing. */
export const must = (label: string, hint?: string): Field<'date', never> =>
  date(label, hint === undefined ? { strength: 'must' } : { strength: 'must', hint });

/** The last day of what may still be going on. */
export const end = (label: string): Field<'date', never> =>
  date(label, { strength: 'may', hint: 'The last day. Blank while it goes on.' });

interface About<F extends Fields> {
  readonly title: string;
  readonly population: string;
  readonly fields: F;
  readonly assumes?: readonly string[];
  readonly unit?: 'child' | 'adult' | 'family' | 'event';
}

interface SpellFields extends Fields {
  readonly startedOn: Field<'date', never>;
  readonly endedOn: Field<'date', never>;
}

/** A list whose rows last from `startedOn` to `endedOn`. */
export const spells = <const F extends SpellFields>(
  key: keyof F & string,
  about: About<F>,
): List<F> =>
  list({
    unit: 'event',
    ...about,
    window: {},
    key,
    spell: { from: 'startedOn', to: 'endedOn' },
    source: ours,
    rules: (row: Columns<F>) => {
      const { startedOn, endedOn } = row as unknown as Columns<SpellFields>;
      return {
        endsAfterStart: {
          says: 'What is over ended on the day it began or later',
          expect: endedOn.isOnOrAfter(startedOn),
          fix: 'Mend one of the two dates.',
          source: ours,
          passes: { startedOn: '2017-01-09', endedOn: '2017-01-09' } as never,
          fails: { startedOn: '2017-01-09', endedOn: '2017-01-08' } as never,
        },
      };
    },
  });
