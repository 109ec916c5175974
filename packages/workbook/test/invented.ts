import {
  cite,
  code,
  codeSet,
  countedIn,
  date,
  defineTheme,
  id,
  list,
  sameAcross,
  type ThemeManifest,
  text,
  themeManifest,
  wholeNumber,
  yesNo,
} from '@deepdive/core';

const guidance = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020-01',
  edition: '2020',
};
const at = cite(guidance);
const gender = codeSet(
  'gender',
  'Gender',
  { F: 'Female', M: 'Male', U: ['Unknown', 'Not recorded'] },
  at.para(2),
);
const child = {
  childId: id('Child unique ID', { meaning: 'person' }),
  gender: code('Gender', gender, { meaning: 'gender' }),
  bornOn: date('Date of birth', { meaning: 'bornOn' }),
};

/** Two lists of an inspection that does not exist, with every kind of field and check. */
export const invented: ThemeManifest = themeManifest(
  defineTheme({
    id: 'invented',
    title: 'An invented inspection',
    publication: guidance,
    lists: {
      contacts: list({
        number: 1,
        title: 'Contacts',
        population: 'Children who were the subject of a contact',
        window: { months: 3 },
        key: 'childId',
        eventOn: 'contactedOn',
        source: at.para(3),
        fields: {
          ...child,
          contactedOn: date('Date of contact', { strength: 'must' }),
          numberOfContacts: wholeNumber('Number of contacts in last 12 months'),
          seen: yesNo('Child seen? (Y/N)'),
          team: text('Allocated team', { strength: 'may' }),
        },
        rules: (row) => ({
          contactAfterBirth: {
            says: 'A contact is not before the child was born',
            expect: row.contactedOn.isOnOrAfter(row.bornOn),
          },
        }),
      }),
      plans: list({
        number: 2,
        title: 'Plans',
        population: 'Children with a plan',
        window: { months: 3, atPointOfInspection: true },
        key: 'childId',
        spell: { from: 'startedOn', to: 'endedOn' },
        oneRowPerChild: true,
        source: at.para(4),
        fields: {
          ...child,
          startedOn: date('Plan start date'),
          endedOn: date('Plan end date', { strength: 'may' }),
          endReason: text('Reason for ending', { strength: 'should' }),
        },
        applies: (row) => ({ endReason: row.endedOn.isPresent() }),
      }),
    },
    across: {
      bornOn: sameAcross({ field: 'bornOn', says: 'A child has one date of birth', source: at.para(5) }),
      contactsCounted: countedIn({
        list: 'contacts',
        field: 'numberOfContacts',
        counts: 'contacts',
        on: 'contactedOn',
        months: 12,
        says: 'The number of contacts is at least the rows shown',
        source: at.para(6),
      }),
    },
  }),
);
