import {
  allOf,
  alsoOn,
  anyOf,
  bothOrNeither,
  bound,
  cite,
  code,
  codeSet,
  countedIn,
  date,
  defineTheme,
  id,
  list,
  not,
  number,
  sameAcross,
  text,
  themeManifest,
  when,
  wholeNumber,
  yesNo,
} from '@deepdive/core';

const guidance = {
  number: 'EX-1',
  title: 'Inspecting music lessons (made up)',
  publisher: 'Example Inspectorate',
  published: '2017-01',
  edition: '2017',
} as const;
const at = cite(guidance);
const source = at.para(1);

const gender = codeSet('gender', 'Gender', { '1': 'Male', '2': 'Female', '0': 'Unborn or unknown' }, source);
const ethnicity = codeSet(
  'ethnicity',
  'Ethnicity',
  { WBRI: 'White British', WIRI: 'White Irish', AIND: 'Indian', BCRB: 'Caribbean', REFU: 'Refused' },
  source,
);
const disability = codeSet('disability', 'Disability', { a: 'Yes', b: 'No', c: 'Unknown' }, source);
const instrument = codeSet('instrument', 'Instrument', { P: 'Piano', V: 'Violin', D: 'Drums' }, source);
const ending = codeSet('ending', 'Why lessons ended', { M: 'Moved', G: 'Gave up' }, source);

const child = {
  childId: id('Child unique ID', { meaning: 'person' }),
  gender: code('Gender', gender, { meaning: 'gender' }),
  ethnicity: code('Ethnicity', ethnicity, { meaning: 'ethnicity' }),
  bornOn: date('Date of birth', { meaning: 'bornOn' }),
  expectedOn: date('If unborn: expected date of birth', { meaning: 'expectedOn', strength: 'may' }),
  age: wholeNumber('Age of child (years)', { meaning: 'age', least: -1 }),
} as const;

const allocation = {
  team: text('Allocated team', { meaning: 'team' }),
  worker: text('Allocated worker', { meaning: 'worker' }),
} as const;

const enquiries = list({
  number: 1,
  title: 'Enquiries',
  population: 'Children about whose lessons somebody asked',
  window: { months: 3 },
  key: 'childId',
  eventOn: 'askedOn',
  source: at.para(2),
  fields: {
    ...child,
    askedOn: date('Date of enquiry', { strength: 'must' }),
    answeredOn: date('Date of answer', { strength: 'may' }),
    askedBy: text('Asked by'),
    otherAsker: text('If another person: who', { strength: 'must' }),
    numberOfEnquiries: wholeNumber('Number of enquiries in the last 12 months', { lookBackMonths: 12 }),
    urgent: yesNo('Urgent? (Y/N)'),
  },
  applies: (row) => ({
    bornOn: row.expectedOn.isBlank(),
    expectedOn: row.bornOn.isBlank(),
    otherAsker: row.askedBy.is('Another person'),
  }),
  rules: (row) => ({
    ageFitsBirth: {
      says: 'The age is the completed years since birth',
      expect: row.age.is(row.bornOn.yearsUntil(bound('listedOn'))),
    },
    bornOrExpected: {
      says: 'A child is born or expected',
      expect: anyOf(row.bornOn.isPresent(), row.expectedOn.isPresent()),
    },
    answeredInTime: {
      says: 'An answer comes within 40 days of the enquiry',
      expect: row.answeredOn.isBetween(row.askedOn, row.askedOn.plusDays(40)),
    },
    answerHappened: {
      says: 'An answer is not dated after the list',
      expect: row.answeredOn.isOnOrBefore(bound('listedOn')),
    },
    urgentIsAnswered: {
      says: 'An urgent enquiry has an answer',
      expect: when(row.urgent.is(true), row.answeredOn.isPresent()),
      severity: 'check',
    },
    countsItself: {
      says: 'The number counts the enquiry itself',
      expect: row.numberOfEnquiries.isAtLeast(1),
    },
  }),
});

const lessons = list({
  number: 2,
  title: 'Lessons',
  population: 'Children who have lessons and those whose lessons ended in the last six months',
  window: { months: 6, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'startedOn', to: 'endedOn' },
  oneRowPerChild: true,
  source: at.para(3),
  fields: {
    ...child,
    disability: code('Does the child have a disability?', disability, { meaning: 'disability' }),
    startedOn: date('Start of lessons', { strength: 'must' }),
    instrument: code('Instrument', instrument, { strength: 'must' }),
    hoursAWeek: number('Hours a week', { least: 0.5 }),
    heardOn: date('Date last heard', { strength: 'must' }),
    enjoys: yesNo('Does the child enjoy it? (Y/N)'),
    endedOn: date('End of lessons', { strength: 'may' }),
    why: code('Why lessons ended', ending, { strength: 'may' }),
    ...allocation,
  },
  applies: (row) => ({ bornOn: row.expectedOn.isBlank(), expectedOn: row.bornOn.isBlank() }),
  rules: (row) => ({
    oldEnough: {
      says: 'Nobody has lessons before the third birthday',
      expect: row.startedOn.isOnOrAfter(row.bornOn.plusYears(3)),
    },
    isBorn: { says: 'A child with lessons is born', expect: row.expectedOn.isBlank() },
    inOrder: {
      says: 'Lessons end on or after the day they start',
      expect: row.endedOn.isOnOrAfter(row.startedOn),
    },
    heardDuring: {
      says: 'A child is heard while lessons last',
      expect: allOf(row.heardOn.isOnOrAfter(row.startedOn), row.heardOn.isOnOrBefore(bound('listedOn'))),
    },
    reasonGiven: {
      says: 'Lessons that ended have a reason and others have none',
      expect: bothOrNeither(row.endedOn.isPresent(), row.why.isPresent()),
    },
    drumsAreLoud: {
      says: 'Nobody drums more than ten hours a week',
      expect: not(allOf(row.instrument.is('D'), row.hoursAWeek.isMoreThan(10))),
      severity: 'check',
    },
  }),
});

const concerts = list({
  number: 3,
  title: 'Concerts',
  population: 'Concerts in which a child played in the last year',
  unit: 'event',
  window: { months: 12 },
  key: 'concertId',
  eventOn: 'playedOn',
  source: at.para(4),
  fields: {
    concertId: id('Concert ID'),
    childId: id('Child unique ID', { meaning: 'person' }),
    bornOn: date('Date of birth', { meaning: 'bornOn' }),
    playedOn: date('Date of concert', { strength: 'must' }),
    instrument: code('Instrument played', instrument),
    encores: wholeNumber('Number of encores', { strength: 'may' }),
  },
  rules: (row) => ({
    someInstrument: { says: 'Concerts are for piano and violin', expect: row.instrument.isOneOf(['P', 'V']) },
  }),
});

const recommended = list({
  title: 'Recommended children',
  population: 'Five children whom the school recommends',
  window: { atPointOfInspection: true },
  key: 'childId',
  oneRowPerChild: true,
  rows: { min: 5, max: 5 },
  source: at.para(5),
  fields: {
    childId: id('Child unique ID', { meaning: 'person' }),
    because: text('Why', { strength: 'must' }),
  },
});

const teachers = list({
  title: 'Would-be teachers',
  population: 'People who want to teach',
  unit: 'enquirer',
  window: { months: 12 },
  key: 'reference',
  source: at.para(6),
  fields: {
    reference: id('Reference'),
    wroteOn: date('Date of first letter'),
    metOn: date('Date of meeting', { strength: 'may' }),
    triedOn: date('Date of trial lesson', { strength: 'may' }),
    decidedOn: date('Date of decision', { strength: 'may' }),
  },
  rules: (row) => ({
    metAfterLetter: { says: 'A meeting follows the letter', expect: row.metOn.isOnOrAfter(row.wroteOn) },
    decidedAfterTrial: {
      says: 'A decision follows the trial',
      expect: row.decidedOn.isOnOrAfter(row.triedOn),
    },
  }),
});

/** An inspection that nobody holds: every type of field, both kinds of dates, every kind of rule and stage. */
export const musicLessons = themeManifest(
  defineTheme({
    id: 'music-lessons',
    title: 'Music lessons (made up)',
    publication: guidance,
    ages: [7, 11],
    lists: { enquiries, lessons, concerts, recommended, teachers },
    across: {
      oneBirth: sameAcross({ field: 'bornOn', says: 'A child is born once', source }),
      oneInstrument: sameAcross({
        field: 'instrument',
        says: 'A child plays one instrument',
        severity: 'check',
        source,
      }),
      playersHaveLessons: alsoOn({
        list: 'concerts',
        also: 'lessons',
        says: 'Who plays has lessons',
        source,
      }),
      enquiriesCounted: countedIn({
        list: 'enquiries',
        field: 'numberOfEnquiries',
        counts: 'enquiries',
        on: 'askedOn',
        months: 12,
        says: 'The number of enquiries counts at least the rows shown',
        source,
      }),
    },
    selection: {
      recommended: {
        says: 'The school recommends five children',
        by: 'school',
        count: 5,
        from: ['lessons'],
        handedOverIn: 'recommended',
        eligible: (row) => ({ enjoys: { says: 'The child enjoys it', expect: row.enjoys.is(true) } }),
        source: at.para(5),
      },
      heard: {
        says: 'The inspector hears eight children',
        by: 'leadInspector',
        count: { min: 6, max: 8 },
        from: ['recommended', 'lessons'],
        eligible: (row) => ({ hours: { says: 'Some hours', expect: row.hoursAWeek.isAtMost(20) } }),
        source: at.para(7),
      },
    },
  }),
);
