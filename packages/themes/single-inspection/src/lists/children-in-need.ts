import {
  bothOrNeither,
  type Columns,
  code,
  convention,
  date,
  happened,
  inOrder,
  list,
  type RulesInput,
  when,
} from '@deepdive/core';
import type { Codes } from '../codes.js';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild, circumstances2014, hasDisability } from '../particulars.js';
import { askedByBirth, rulesOnBirthOrExpectation } from '../rules/child.js';
import { notLongBeforeBirth } from '../rules/dates.js';

const childInNeed = (codes: Codes) => ({
  startedOn: date('CIN start date', { aliases: ['Child in need start date'] }),
  primaryNeed: code('Primary need code', codes.primaryNeed, { aliases: ['Primary need'] }),
  lastSeenOn: date('Date child was last seen'),
  closedOn: date('CIN closure date', { strength: 'may', aliases: ['Child in need closure date'] }),
  closureReason: code('Reason for closure', codes.closureReason, { strength: 'may' }),
});

type ChildInNeed = ReturnType<typeof bornOrUnbornChild> & ReturnType<typeof childInNeed>;

const applies = (row: Columns<ChildInNeed>) => ({
  ...askedByBirth(row),
  closureReason: row.closedOn.isPresent(),
});

const about = ({ at }: Edition) =>
  ({
    number: 6,
    title: 'Children in need',
    population:
      'Children who receive services as a child in need at the point of inspection, and those who ceased to in the three months before it',
    window: { months: 3, atPointOfInspection: true },
    key: 'childId',
    spell: { from: 'startedOn', to: 'closedOn' },
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 6'),
  }) as const;

const rules: RulesInput<ChildInNeed> = (row) => ({
  ...rulesOnBirthOrExpectation(row),
  startNotLongBeforeBirth: notLongBeforeBirth(row, 'startedOn', 'The start of a case'),
  closedAfterStart: inOrder(row, ['startedOn', 'closedOn'], {
    says: 'A case closes on or after the day it started',
    fix: 'Mend the CIN start date or the closure date.',
    filled: { closureReason: 'RC7' },
  }),
  closureHappened: happened(row, 'closedOn', {
    says: 'A case is not closed after the date of the list',
    fix: 'Leave the closure date blank while the case is open.',
    filled: { closureReason: 'RC7' },
  }),
  closureReasonGiven: {
    says: 'A closed case has a reason for closure, and an open case has none',
    expect: bothOrNeither(row.closedOn.isPresent(), row.closureReason.isPresent()),
    fix: 'Give the closure date and the reason, or neither while the case is open.',
    source: convention('what has ended has a reason, and what goes on has none'),
    passes: { closedOn: '2017-04-03', closureReason: 'RC7' },
    fails: { closedOn: '2017-04-03', closureReason: null },
  },
  lastSeenHappened: happened(row, 'lastSeenOn', {
    says: 'A child was last seen on or before the date of the list',
    fix: 'Mend the date the child was last seen; a visit still to come does not count.',
  }),
  seenSinceStart: inOrder(row, ['startedOn', 'lastSeenOn'], {
    says: 'A child was seen on or after the day the case started',
    severity: 'check',
    fix: 'Check the date the child was last seen: by these dates nobody has seen the child since the case started.',
  }),
  needIsOfChildInNeed: {
    says: 'The need recorded is that of a child in need',
    expect: when(row.primaryNeed.isPresent(), row.primaryNeed.isNot('N9')),
    severity: 'check',
    fix: 'N9 is for cases other than children in need: mend the code, or take the child off the list.',
    source: convention('by its own label N9 marks a case that this list does not cover'),
    passes: { primaryNeed: 'N1' },
    fails: { primaryNeed: 'N9' },
  },
});

/** List 6 as the 2015 edition prints it. */
export const childrenInNeed2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      hasDisability,
      ...childInNeed(edition.codes),
      ...allocation,
    },
    applies: (row) => applies(row),
    rules: (row) => rules(row),
  });

/** List 6 as the 2014 edition prints it: with asylum, private fostering and school. */
export const childrenInNeed2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      ...circumstances2014,
      ...childInNeed(edition.codes),
      ...allocation,
    },
    applies: (row) => applies(row),
    rules: (row) => rules(row),
  });
