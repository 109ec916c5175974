import { code, codeSet, list, number, when, wholeNumber, yesNo } from '@deepdive/core';
import { end, events, family, familyEvents, must, ours, person, spells } from './columns.js';

const benefit = codeSet(
  'benefit',
  'Benefit',
  {
    JSA: ["Jobseeker's Allowance", 'jobseekers'],
    ESA: ['Employment and Support Allowance', 'Employment Support Allowance'],
    IS: ['Income Support', 'income support'],
    IB: ['Incapacity Benefit', 'incapacity'],
    CA: ["Carer's Allowance", 'carers'],
    SDA: ['Severe Disablement Allowance', 'disablement'],
    UC: ['Universal Credit', 'universal credit'],
    other: ['Another benefit', 'housing benefit', 'child benefit'],
  },
  ours,
);

const occupation = codeSet(
  'occupation',
  'What the person does',
  {
    employment: ['Employment', 'work', 'job', 'self-employed'],
    education: ['Education', 'college', 'school'],
    training: ['Training', 'apprenticeship', 'traineeship'],
    NEET: ['Not in education, employment or training', 'neet'],
  },
  ours,
);

const tenure = codeSet(
  'tenure',
  'Arrears of',
  { rent: ['Rent', 'rent account'], mortgage: ['Mortgage', 'home loan'] },
  ours,
);

const housingSituation = codeSet(
  'housingSituation',
  'Situation',
  {
    riskOfEviction: ['At risk of eviction', 'notice to quit', 'possession order'],
    homeless: ['Homeless', 'rough sleeping', 'sofa surfing'],
    overcrowded: ['Overcrowded', 'too few bedrooms'],
  },
  ours,
);

const presentation = codeSet(
  'presentation',
  'Presented',
  {
    foodBank: ['To a food bank or like support', 'food bank'],
    finance: ['To early help or housing for reasons of finance', 'money problem'],
    homeless: ['As homeless', 'homelessness application'],
  },
  ours,
);

/** Benefits that a member of the household receives, from when to when. */
export const benefits = list({
  ...events,
  ...spells,
  title: 'Benefits',
  population:
    'Each claim to a benefit by a member of the household; Universal Credit anew when its conditions change',
  assumes: ['benefitWeeks'],
  fields: {
    personId: person(),
    benefit: code('Benefit', benefit, { strength: 'must' }),
    startedOn: must('Claimed from'),
    endedOn: end('Claimed until'),
    hasWorkConditions: yesNo('Subject to work-related conditions'),
    meetsEarningsThreshold: yesNo('Meets the agreed earnings threshold'),
  },
  applies: (row) => ({
    hasWorkConditions: row.benefit.is('UC'),
    meetsEarningsThreshold: row.benefit.is('UC'),
  }),
});

/** Work, education, training, or none of them, from when to when. */
export const occupations = list({
  ...events,
  ...spells,
  title: 'Work, education and training',
  population: 'Each job, course of education or training, and each stretch without any',
  fields: {
    personId: person(),
    occupation: code('What the person does', occupation, { strength: 'must' }),
    startedOn: must('From'),
    endedOn: end('To'),
    hoursAWeek: number('Hours a week', { least: 0 }),
  },
  applies: (row) => ({ hoursAWeek: row.occupation.is('employment') }),
});

/** Rent or mortgage arrears as a statement gives them. */
export const arrears = list({
  ...familyEvents,
  title: 'Rent and mortgage arrears',
  population: 'Each statement of a rent or mortgage account of the family',
  eventOn: 'statedOn',
  fields: {
    familyId: family(),
    tenure: code('Arrears of', tenure, { strength: 'must' }),
    statedOn: must('Stated on'),
    amount: number('Amount in pounds', { least: 0, strength: 'must' }),
    months: wholeNumber('Months in arrears'),
  },
  rules: (row) => ({
    noMonthsWithoutAmount: {
      says: 'Who owes nothing is no month in arrears',
      expect: when(row.amount.is(0), row.months.is(0)),
      severity: 'check',
      fix: 'Check amount and months.',
      passes: { amount: 0, months: 0 },
      fails: { amount: 0, months: 1 },
    },
  }),
});

/** Risk of eviction, homelessness and overcrowding, from when to when. */
export const housing = list({
  ...familyEvents,
  ...spells,
  title: 'Housing',
  population: 'Each stretch in which the family is at risk of eviction, homeless or overcrowded',
  fields: {
    familyId: family(),
    situation: code('Situation', housingSituation, { strength: 'must' }),
    startedOn: must('From'),
    endedOn: end('To'),
  },
});

/** Times when a family asked for help with food, money or a home. */
export const presentations = list({
  ...familyEvents,
  title: 'Presentations',
  population:
    'Each time the family came to a food bank, to early help or housing about money, or as homeless',
  eventOn: 'presentedOn',
  fields: {
    familyId: family(),
    presentation: code('Presented', presentation, { strength: 'must' }),
    presentedOn: must('Presented on'),
  },
});
