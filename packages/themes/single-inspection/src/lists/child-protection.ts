import {
  allOf,
  anyOf,
  bound,
  code,
  convention,
  date,
  happened,
  inOrder,
  list,
  type RulesInput,
  when,
  wholeNumber,
  yesNo,
} from '@deepdive/core';
import type { Codes } from '../codes.js';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild, circumstances2014, hasDisability } from '../particulars.js';
import { askedByBirth, rulesOnBirthOrExpectation } from '../rules/child.js';
import { notLongBeforeBirth } from '../rules/dates.js';

const about = ({ at }: Edition) =>
  ({
    number: 7,
    title: 'Child protection',
    population:
      'Children who are the subject of a child protection plan at the point of inspection, and those who ceased to be in the three months before it',
    window: { months: 3, atPointOfInspection: true },
    key: 'childId',
    spell: { from: 'planStartedOn', to: 'planEndedOn' },
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 7'),
  }) as const;

const plan = (codes: Codes) => ({
  planStartedOn: date('Child protection plan start date', { aliases: ['CP plan start date'] }),
  initialCategory: code('Initial category of abuse', codes.categoryOfAbuse),
  latestCategory: code('Latest category of abuse', codes.categoryOfAbuse),
  lastVisitOn: date('Date of the last statutory visit'),
  seenInTimescale: yesNo(
    'Child seen in accordance with the timescales specified within their plan, by the lead social worker? (Y/N)',
  ),
  // Printed without "(Y/N)", yet a question with no other answer.
  seenAlone: yesNo('Was the child seen alone?'),
  planEndedOn: date('Child protection plan end date', { strength: 'may', aliases: ['CP plan end date'] }),
  hadEmergencyProtection: yesNo(
    'Subject to emergency protection/care/supervision order or protected under police powers in last six months (Y/N)',
    { lookBackMonths: 6 },
  ),
  numberOfPreviousPlans: wholeNumber('Number of previous child protection plans'),
});

type PlannedFor = ReturnType<typeof bornOrUnbornChild> & ReturnType<typeof plan>;

const rules: RulesInput<PlannedFor> = (row) => ({
  ...rulesOnBirthOrExpectation(row),
  planNotLongBeforeBirth: notLongBeforeBirth(row, 'planStartedOn', 'The start of a plan'),
  planEndedAfterStart: inOrder(row, ['planStartedOn', 'planEndedOn'], {
    says: 'A plan ends on or after the day it started',
    fix: 'Mend the start or the end date of the plan.',
  }),
  planEndHappened: happened(row, 'planEndedOn', {
    says: 'A plan does not end after the date of the list',
    fix: 'Leave the end date blank while the plan is in force.',
  }),
  planEndsByEighteen: {
    says: 'A plan in force is for a child under 18',
    expect: when(
      allOf(row.bornOn.isPresent(), row.planEndedOn.isBlank()),
      row.bornOn.yearsUntil(bound('listedOn')).isLessThan(18),
    ),
    severity: 'check',
    fix: 'Give the end date of the plan, or mend the date of birth.',
    source: convention('a child is a person under 18'),
    passes: { bornOn: '1999-05-03', planEndedOn: null },
    fails: { bornOn: '1999-05-02', planEndedOn: null },
  },
  visitHappened: happened(row, 'lastVisitOn', {
    says: 'The last statutory visit is not after the date of the list',
    fix: 'Mend the date of the visit; a visit still to come does not count.',
  }),
  visitedSincePlanStart: inOrder(row, ['planStartedOn', 'lastVisitOn'], {
    says: 'The last statutory visit was made on or after the day the plan started',
    severity: 'check',
    fix: 'Check the date of the visit: by these dates there was none under this plan.',
  }),
  seenOnAVisit: {
    says: 'A child seen in time, or seen alone, was seen on a visit whose date is given',
    expect: when(anyOf(row.seenInTimescale.is(true), row.seenAlone.is(true)), row.lastVisitOn.isPresent()),
    fix: 'Give the date of the last statutory visit, or mend the answers.',
    source: convention('a child who was seen on a visit was visited on some day'),
    passes: { lastVisitOn: '2017-04-20', seenAlone: true },
    fails: { lastVisitOn: null, seenAlone: true },
  },
});

/** List 7 as the 2015 edition prints it. */
export const childProtection2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      hasDisability,
      ...plan(edition.codes),
      ...allocation,
    },
    applies: (row) => askedByBirth(row),
    rules: (row) => rules(row),
  });

/** List 7 as the 2014 edition prints it: with asylum, private fostering and school. */
export const childProtection2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      ...circumstances2014,
      ...plan(edition.codes),
      ...allocation,
    },
    applies: (row) => askedByBirth(row),
    rules: (row) => rules(row),
  });
