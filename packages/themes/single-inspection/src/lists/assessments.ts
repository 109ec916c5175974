import {
  allOf,
  anyOf,
  bound,
  type Columns,
  columnsOf,
  convention,
  type DateColumn,
  date,
  happened,
  inOrder,
  list,
  type RulesInput,
  when,
  yesNo,
} from '@deepdive/core';
import type { Edition } from '../edition.js';
import {
  age,
  allocation,
  bornOn,
  bornOrUnbornChild,
  childId,
  circumstances2014,
  hasDisability,
} from '../particulars.js';
import { askedByBirth, rulesOnBirthOrExpectation } from '../rules/child.js';
import { notLongBeforeBirth } from '../rules/dates.js';

// Each of the three is asked for only where the child had that kind of assessment, and authorised only once it is done.
const threeAssessments = {
  continuousStartedOn: date('Continuous assessment start date', { strength: 'may' }),
  seenDuringContinuous: yesNo('Child seen during continuous assessment (Y/N)'),
  continuousAuthorisedOn: date('Continuous assessment date of authorisation', { strength: 'may' }),
  initialStartedOn: date('Initial assessment start date', { strength: 'may' }),
  seenDuringInitial: yesNo('Child seen during initial assessment (Y/N)'),
  initialAuthorisedOn: date('Initial assessment date of authorisation', { strength: 'may' }),
  coreStartedOn: date('Core assessment start date', { strength: 'may' }),
  seenDuringCore: yesNo('Child seen during core assessment (Y/N)'),
  coreAuthorisedOn: date('Core assessment date of authorisation', { strength: 'may' }),
};

type Placed = Pick<ReturnType<typeof bornOrUnbornChild>, 'childId' | 'bornOn' | 'age'> &
  typeof threeAssessments;

type Assessed = ReturnType<typeof bornOrUnbornChild> & typeof threeAssessments;

const applies = (row: Columns<Assessed>) => ({
  ...askedByBirth(row),
  seenDuringContinuous: row.continuousStartedOn.isPresent(),
  continuousAuthorisedOn: row.continuousStartedOn.isPresent(),
  seenDuringInitial: row.initialStartedOn.isPresent(),
  initialAuthorisedOn: row.initialStartedOn.isPresent(),
  seenDuringCore: row.coreStartedOn.isPresent(),
  coreAuthorisedOn: row.coreStartedOn.isPresent(),
});

// A row may hold three assessments, so no one date or pair of dates places it in time: neither event nor spell is stated,
// and the list states its own rule on the window in place of the one that would follow from them.
const about = ({ at }: Edition) =>
  ({
    number: 4,
    title: 'Assessments',
    population:
      'Children who were the subject of a statutory assessment under section 17 or section 47 of the Children Act 1989 in the six months before the inspection',
    window: { months: 6 },
    key: 'childId',
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 4'),
  }) as const;

const started = (kind: string) => ({
  says: `${kind} assessment does not start after the date of the list`,
  fix: 'Mend the start date of the assessment.',
});

const authorised = (kind: string) => ({
  says: `${kind} assessment is not authorised after the date of the list`,
  fix: 'Mend the date of authorisation, or leave it blank while the assessment is open.',
});

const authorisedAfterStart = (kind: string) => ({
  says: `${kind} assessment is authorised on or after the day it started`,
  fix: 'Mend the start date or the date of authorisation.',
});

const rulesOnAssessments: RulesInput<Placed> = (row) => {
  const starts = anyOf(
    row.continuousStartedOn.isPresent(),
    row.initialStartedOn.isPresent(),
    row.coreStartedOn.isPresent(),
  );
  const underWay = (startedOn: DateColumn, authorisedOn: DateColumn) =>
    allOf(
      startedOn.isPresent(),
      anyOf(authorisedOn.isBlank(), authorisedOn.isOnOrAfter(bound('windowOpensOn'))),
    );
  return {
    someAssessment: {
      says: 'A child on this list had an assessment: at least one start date is given',
      // Identifier and age: a row that is filled in at all. Each start date by itself may be blank.
      expect: when(allOf(row.childId.isPresent(), row.age.isPresent()), starts),
      fix: 'Give the start date of the assessment, or take the child off the list.',
      source: convention('a child on a list of assessments had one'),
      passes: { childId: 'EX-001', bornOn: '2010-01-01', age: 7, coreStartedOn: '2017-03-01' },
      fails: { childId: 'EX-001', bornOn: '2010-01-01', age: 7 },
    },
    outsideWindow: {
      says: 'At least one assessment was under way in the six months before the inspection',
      expect: when(
        starts,
        anyOf(
          underWay(row.continuousStartedOn, row.continuousAuthorisedOn),
          underWay(row.initialStartedOn, row.initialAuthorisedOn),
          underWay(row.coreStartedOn, row.coreAuthorisedOn),
        ),
      ),
      severity: 'check',
      fix: 'Take the child off the list if all assessments were authorised before the six months began.',
      passes: {
        initialStartedOn: '2016-08-01',
        initialAuthorisedOn: '2016-08-20',
        coreStartedOn: '2016-09-01',
      },
      fails: { initialStartedOn: '2016-08-01', initialAuthorisedOn: '2016-08-20' },
    },
    continuousStartHappened: happened(row, 'continuousStartedOn', started('A continuous')),
    continuousNotLongBeforeBirth: notLongBeforeBirth(row, 'continuousStartedOn', 'A continuous assessment'),
    continuousAuthorisedAfterStart: inOrder(
      row,
      ['continuousStartedOn', 'continuousAuthorisedOn'],
      authorisedAfterStart('A continuous'),
    ),
    continuousAuthorisationHappened: happened(row, 'continuousAuthorisedOn', authorised('A continuous')),
    initialStartHappened: happened(row, 'initialStartedOn', started('An initial')),
    initialNotLongBeforeBirth: notLongBeforeBirth(row, 'initialStartedOn', 'An initial assessment'),
    initialAuthorisedAfterStart: inOrder(
      row,
      ['initialStartedOn', 'initialAuthorisedOn'],
      authorisedAfterStart('An initial'),
    ),
    initialAuthorisationHappened: happened(row, 'initialAuthorisedOn', authorised('An initial')),
    coreStartHappened: happened(row, 'coreStartedOn', started('A core')),
    coreNotLongBeforeBirth: notLongBeforeBirth(row, 'coreStartedOn', 'A core assessment'),
    coreAuthorisedAfterStart: inOrder(
      row,
      ['coreStartedOn', 'coreAuthorisedOn'],
      authorisedAfterStart('A core'),
    ),
    coreAuthorisationHappened: happened(row, 'coreAuthorisedOn', authorised('A core')),
    coreNotBeforeInitial: inOrder(row, ['initialStartedOn', 'coreStartedOn'], {
      says: 'A core assessment does not start before the initial assessment',
      severity: 'check',
      fix: 'Check the two start dates; an initial assessment of a later referral may stand as it is.',
    }),
  };
};

/**
 * The ids of the rules that are about the three kinds of assessment: a list derived without those fields omits these too.
 *
 * @example
 * ```ts
 * import { rulesOnThreeAssessments } from '@deepdive/theme-single-inspection';
 *
 * console.log(rulesOnThreeAssessments.includes('coreAuthorisedAfterStart')); // true
 * ```
 */
export const rulesOnThreeAssessments: readonly string[] = Object.keys(
  rulesOnAssessments(columnsOf({ childId, bornOn, age: age('Years'), ...threeAssessments })),
);

const rules: RulesInput<Assessed> = (row) => ({
  ...rulesOnBirthOrExpectation(row),
  ...rulesOnAssessments(row),
});

/** List 4 as the 2015 edition prints it. */
export const assessments2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      hasDisability,
      ...threeAssessments,
      ...allocation,
    },
    applies: (row) => applies(row),
    rules: (row) => rules(row),
  });

/** List 4 as the 2014 edition prints it: with asylum, private fostering and school. */
export const assessments2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      ...circumstances2014,
      ...threeAssessments,
      ...allocation,
    },
    applies: (row) => applies(row),
    rules: (row) => rules(row),
  });
