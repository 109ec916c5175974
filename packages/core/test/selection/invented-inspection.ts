import {
  cite,
  code,
  codeSet,
  date,
  defineTheme,
  id,
  list,
  type ThemeManifest,
  text,
  themeManifest,
  wholeNumber,
  yesNo,
} from '../../src/index.js';

const guidance = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2017-04',
  edition: '2017',
};
const at = cite(guidance);
const genders = codeSet('gender', 'Gender', { F: 'Female', M: 'Male' }, at.para(3));

const person = {
  childId: id('Child unique ID', { meaning: 'person' }),
  gender: code('Gender', genders, { meaning: 'gender', assumes: ['genders'] }),
  bornOn: date('Date of birth', { meaning: 'bornOn' }),
  expectedOn: date('Expected date of birth', { meaning: 'expectedOn', strength: 'may' }),
  age: wholeNumber('Age of child (years)', { meaning: 'age', least: -1 }),
};

/** Two stages of case selection as an inspection might print them: 3 to 6 of the lists, then 2 or 3 of those. */
export const inventedInspection: ThemeManifest = themeManifest(
  defineTheme({
    id: 'invented',
    title: 'An invented inspection',
    publication: guidance,
    ages: [7, 15],
    lists: {
      nominated: list({
        title: 'Nominated children',
        population: 'Children the agencies name',
        window: { atPointOfInspection: true },
        key: 'childId',
        source: at.para(15),
        fields: { childId: person.childId, status: text('Status') },
      }),
      childrenInNeed: list({
        title: 'Children in need',
        population: 'All children in need',
        window: { months: 3, atPointOfInspection: true },
        key: 'childId',
        spell: { from: 'startedOn', to: 'closedOn' },
        source: at.para(14),
        fields: {
          ...person,
          startedOn: date('Start date'),
          closedOn: date('Closure date', { strength: 'may' }),
          team: text('Allocated team', { meaning: 'team' }),
          livedWithNeglect: yesNo('Whether the child is living or has lived with neglect', {
            assumes: ['neglect'],
          }),
        },
      }),
      childProtection: list({
        title: 'Children on a protection plan',
        population: 'All children on a plan',
        window: { months: 3, atPointOfInspection: true },
        key: 'childId',
        source: at.para(14),
        fields: {
          ...person,
          livedWithNeglect: yesNo('Whether the child is living or has lived with neglect', {
            assumes: ['neglect'],
          }),
        },
      }),
    },
    selection: {
      shortlisted: {
        says: 'The lead inspector selects children from all lists',
        by: 'leadInspector',
        count: { min: 3, max: 6 },
        from: ['nominated', 'childrenInNeed', 'childProtection'],
        eligible: (child) => ({
          neglect: {
            says: 'The child is living or has lived with neglect',
            expect: child.livedWithNeglect.is(true),
          },
          open: {
            says: 'The case was not closed before this year',
            expect: child.closedOn.isBlank().or(child.closedOn.isOnOrAfter('2017-01-01')),
          },
        }),
        asks: { knownToYouthOffending: yesNo('Is the child known to the youth offending team?') },
        source: at.para(17),
        assumes: ['order'],
      },
      tracked: {
        says: 'The lead inspector selects children to be tracked',
        by: 'leadInspector',
        count: { min: 2, max: 3 },
        from: ['shortlisted'],
        eligible: () => ({}),
        source: at.para(18),
      },
      sampled: {
        says: 'Children are sampled whatever their age',
        by: 'leadInspector',
        count: 10,
        from: ['childrenInNeed'],
        ages: null,
        source: at.para(21),
      },
    },
    assumptions: {
      unrelated: {
        says: 'Nothing to do with it',
        choices: { a: 'one', b: 'other' },
        chosen: 'a',
        because: 'it is an example',
        source: at.para(1),
      },
      genders: {
        says: 'The text prints no codes for gender',
        choices: { two: 'F and M' },
        chosen: 'two',
        because: 'it is an example',
        source: at.para(3),
      },
      neglect: {
        says: 'The text leaves open who decides',
        choices: { area: 'the local area' },
        chosen: 'area',
        because: 'it is an example',
        source: at.footnote(10),
      },
      order: {
        says: 'The text does not say in what order children are chosen',
        choices: { drawn: 'a draw' },
        chosen: 'drawn',
        because: 'it can be defended',
        source: at.para(17),
      },
    },
  }),
);
