import { bound, code, codeSet, date, id, list, text, when, yesNo } from '@deepdive/core';
import {
  end,
  endsAfterStart,
  events,
  family,
  familyEvents,
  lasts,
  must,
  ours,
  person,
  spells,
} from './columns.js';
import { grounds } from './grounds.js';
import { indicatorCodes } from './indicator-codes.js';

const role = codeSet(
  'role',
  'Part in the household',
  {
    parent: ['Parent or carer', 'mother', 'father', 'guardian', 'step-parent'],
    child: ['Child', 'son', 'daughter', 'sibling'],
    otherAdult: ['Other adult', 'partner', 'grandparent', 'relative', 'lodger'],
  },
  ours,
);

/** Where a child is in school; the plan tells primary school from the rest. */
export const schoolStage = codeSet(
  'schoolStage',
  'Stage of school',
  {
    none: ['Not of school age', 'pre-school', 'nursery', 'left school'],
    primary: ['Primary school', 'infant', 'junior', 'reception'],
    secondary: ['Secondary school', 'high school', 'academy'],
  },
  ours,
);

const document = codeSet(
  'document',
  'Kind of document',
  {
    familyAssessment: ['Holistic family assessment', 'whole family assessment', 'early help assessment'],
    plan: ['Family plan', 'action plan', 'goals'],
    safetyPlan: 'Safety plan',
    safetyPlanReview: ['Review of the safety plan', 'safety plan reviewed'],
  },
  ours,
);

/** One row for each family that the programme has engaged. */
export const families = list({
  title: 'Families',
  population: 'Families attached to the programme, one row each',
  unit: 'family',
  window: {},
  key: 'familyId',
  eventOn: 'engagedOn',
  source: ours,
  assumes: ['pointOfEngagement'],
  fields: { familyId: family(), engagedOn: must('Engaged on') },
});

/** Who belongs to a family, and from when to when. */
export const members = list({
  ...events,
  title: 'Members',
  population: 'Every person who lives or has lived in the household since a year before engagement',
  spell: lasts,
  assumes: ['whoBelongs', 'schoolAge'],
  fields: {
    personId: person(),
    familyId: family(),
    bornOn: date('Date of birth', { meaning: 'bornOn', strength: 'must' }),
    role: code('Part in the household', role),
    hasParentingResponsibilities: yesNo('Has parenting responsibilities'),
    schoolStage: code('Stage of school', schoolStage),
    startedOn: date('Joined the household on', { strength: 'may', hint: 'Blank if always a member' }),
    endedOn: end('Left the household on'),
  },
  rules: (row) => ({
    endsAfterStart: endsAfterStart(row),
    joinedAfterBirth: {
      says: 'A person joins a household on the day of birth or later',
      expect: row.startedOn.isOnOrAfter(row.bornOn),
      fix: 'Mend the date of birth or the date of joining.',
      passes: { bornOn: '2010-03-04', startedOn: '2010-03-04' },
      fails: { bornOn: '2010-03-04', startedOn: '2010-03-03' },
    },
    childrenHaveNoParentsPart: {
      says: 'A child of primary school age has no parenting responsibilities',
      expect: when(row.schoolStage.is('primary'), row.hasParentingResponsibilities.is(false)),
      severity: 'check',
      fix: 'Check the stage of school and the parenting responsibilities.',
      passes: { schoolStage: 'primary', hasParentingResponsibilities: false },
      fails: { schoolStage: 'primary', hasParentingResponsibilities: true },
    },
  }),
});

/** Who leads the work with a family, and from when to when. */
export const leadProfessionals = list({
  ...familyEvents,
  ...spells,
  title: 'Lead professionals',
  population: 'Each allocation of a lead professional to a family',
  fields: {
    familyId: family(),
    leadProfessional: text('Lead professional', { meaning: 'worker', strength: 'must' }),
    startedOn: must('Allocated on'),
    endedOn: end('Allocation ended on'),
  },
});

/** When school terms begin and end. */
export const terms = list({
  ...spells,
  title: 'School terms',
  population:
    'The school terms of the authority, from a year before the first engagement up to one that has not ended yet',
  unit: 'event',
  window: {},
  key: 'termId',
  source: ours,
  assumes: ['threeTermsAYear'],
  fields: { termId: id('Term'), startedOn: must('First day'), endedOn: must('Last day') },
  rules: (row) => ({
    endsAfterStart: endsAfterStart(row),
    // Terms are known ahead, and outcomes of a holiday need the next one.
    outsideWindow: {
      says: 'A term begins at most a year after the day the lists speak for',
      expect: row.startedOn.isOnOrBefore(bound('listedOn').plusMonths(12)),
      fix: 'Mend the year of the first day.',
      passes: { startedOn: '2018-05-02', endedOn: '2018-07-20' },
      fails: { startedOn: '2018-05-03', endedOn: '2018-07-20' },
    },
  }),
});

/** What professionals have judged, on which ground, and why. */
export const judgements = list({
  ...familyEvents,
  title: 'Professional judgements',
  population: 'Each judgement of a professional that an indicator of the plan leaves to one',
  eventOn: 'judgedOn',
  assumes: ['oneJudgementAFamily'],
  fields: {
    familyId: family(),
    indicator: code('Indicator', indicatorCodes, { strength: 'must' }),
    ground: code('What was judged', grounds, { strength: 'must' }),
    isMet: yesNo('Judged to be so', { strength: 'must' }),
    judgedOn: must('Judged on'),
    author: text('Judged by', { meaning: 'worker', strength: 'must' }),
    reasons: text('Reasons and evidence', { strength: 'must' }),
  },
  rules: (row) => ({
    authorIsNamed: {
      says: 'A judgement names who made it and gives reasons',
      expect: row.author.isPresent().and(row.reasons.isPresent()),
      fix: 'Name the professional and give the reasons.',
      passes: { author: 'A. Example', reasons: 'Seen at home three times' },
      fails: { author: 'A. Example', reasons: null },
    },
  }),
});

/** Assessments and plans of a family, by the day on which they were made. */
export const planDocuments = list({
  ...familyEvents,
  title: 'Assessments and plans',
  population: 'Each assessment, plan, safety plan and review made with the family',
  eventOn: 'madeOn',
  fields: {
    familyId: family(),
    document: code('Kind of document', document, { strength: 'must' }),
    madeOn: must('Made on'),
    coversWholeFamily: yesNo('Covers the whole family'),
    isAgreed: yesNo('Agreed with the family'),
    hasSmartGoals: yesNo('Has SMART goals'),
  },
  applies: (row) => ({
    coversWholeFamily: row.document.is('familyAssessment'),
    isAgreed: row.document.is('plan'),
    hasSmartGoals: row.document.is('plan'),
  }),
  rules: (row) => ({
    madeByNow: {
      says: 'A document was made on the day of the list or before',
      expect: row.madeOn.isOnOrBefore(bound('listedOn')),
      fix: 'Mend the date.',
      passes: { madeOn: '2017-05-02' },
      fails: { madeOn: '2017-05-03' },
    },
  }),
});
