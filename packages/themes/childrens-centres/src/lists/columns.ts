import {
  type CodeSet,
  code,
  codeSet,
  convention,
  type DateColumn,
  date,
  type Field,
  type IsoDate,
  id,
  type Source,
} from '@deepdive/core';
import { handbook } from '../publications.js';

/** Why these lists, labels and codes are as they are: the publications name figures and print no list of rows. */
export const ours: Source = convention(
  'Annex B names figures and prints no list from which they are counted',
);

/** The adult or child whom a row is about. */
export const person = (label: string): Field<'id', never> => id(label, { meaning: 'person' });

/** The family that a row is about. */
export const family = (): Field<'id', never> => id('Family', { meaning: 'family', aliases: ['Family ID'] });

/** A date without which the row says nothing. */
export const must = (label: string): Field<'date', never> => date(label, { strength: 'must' });

/** A date that is blank until it comes, or where it does not. */
export const maybe = (label: string, hint: string): Field<'date', never> =>
  date(label, { strength: 'may', hint });

const groups = codeSet(
  'targetGroup',
  'Kinds of target group',
  {
    loneAndTeenageParents: 'Lone parents, teenage mothers and pregnant teenagers',
    lowIncome: 'Children from low income backgrounds',
    abuseIllnessMisuse: 'Domestic abuse, adult mental health issues and substance abuse',
    inNeedOrOnPlan: ["Children 'in need' or with a child protection plan", 'CIN or CP'],
    offenders: 'Children of offenders and/or those in custody',
    fathers: 'Fathers',
    protectedCharacteristics: 'Those with protected characteristics',
    adopted: 'Adopted children and adopter families',
    lookedAfter: ['Children in the care of the local authority', 'LAC'],
    kinshipCare: 'Children cared for by members of their extended family',
    troubledFamilies: "'Troubled families' who have children under five",
    transient: 'Transient families',
    otherVulnerable: 'Other vulnerable groups or individual families',
    none: ['In no target group', 'universal'],
  },
  handbook.place('Annex A, target groups', 'inferred'),
);

type TargetGroup = typeof groups extends CodeSet<infer C> ? C : never;

/** The one of the thirteen groups by which a row is counted. */
export const targetGroup = (): Field<'code', TargetGroup> =>
  code('Target group', groups, {
    strength: 'must',
    hint: 'The group by which the centre counts them; one of the codes says that there is none',
    assumes: ['oneTargetGroup', 'targetGroupsDiffer'],
  });

interface Lasting {
  readonly from: DateColumn;
  readonly to: DateColumn;
}

/** What is over ended on the day it began or later. */
export const endsAfterStart = <F extends string, T extends string>(
  { from, to }: Lasting,
  fields: { readonly from: F; readonly to: T },
) => ({
  says: 'What is over ended on the day it began or later',
  expect: to.isOnOrAfter(from),
  fix: 'Mend one of the two dates.',
  passes: { [fields.from]: '2014-01-09', [fields.to]: '2014-01-09' } as Readonly<Record<F | T, IsoDate>>,
  fails: { [fields.from]: '2014-01-09', [fields.to]: '2014-01-08' } as Readonly<Record<F | T, IsoDate>>,
});
