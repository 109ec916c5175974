import { code, codeSet, date, list, when, yesNo } from '@deepdive/core';
import { end, endsAfterStart, events, family, familyEvents, lasts, must, ours, person } from './columns.js';

const courtMatter = codeSet(
  'courtMatter',
  'Kind of matter',
  {
    proven: ['Proven offence', 'convicted', 'caution', 'guilty'],
    notProven: ['Offence not proven', 'charged', 'acquitted', 'discontinued'],
    nonCompliance: ['Returned to court for non-compliance', 'breach', 'recall'],
  },
  ours,
);

const antisocial = codeSet(
  'antisocial',
  'Kind of record',
  {
    intervention: ['Anti-social behaviour intervention', 'warning letter', 'equivalent local measure'],
    report: ['Reported anti-social behaviour', 'complaint', 'incident'],
    agreementCompleted: ['Behaviour contract or order completed', 'ABC completed', 'CBO completed'],
  },
  ours,
);

const contact = codeSet(
  'policeContact',
  'Kind of contact',
  {
    callOut: ['Police call-out to the family home', 'attended address'],
    report: ['Incident reported to the police', 'crime report'],
    notice: ['Otherwise come to police notice', 'intelligence'],
  },
  ours,
);

const order = codeSet(
  'order',
  'Kind of order',
  {
    custody: ['Custody', 'prison', 'detention'],
    licence: ['Licence or supervision after release', 'post-sentence supervision'],
    communityOrder: 'Community order',
    suspendedSentence: 'Suspended sentence',
    protection: ['Protection order or civil remedy', 'DVPO', 'non-molestation order', 'injunction'],
  },
  ours,
);

/** Offences, proven or not, and returns to court. */
export const offences = list({
  ...events,
  title: 'Offences and returns to court',
  population: 'Each offence of a member of the household and each return to court',
  eventOn: 'committedOn',
  assumes: ['offenceDay'],
  fields: {
    personId: person(),
    matter: code('Kind of matter', courtMatter, { strength: 'must' }),
    committedOn: must('Committed on'),
    provenOn: date('Proven on', { strength: 'may' }),
    isDomesticAbuse: yesNo('Domestic violence or abuse'),
  },
  rules: (row) => ({
    provenAfterwards: {
      says: 'An offence is proven on the day it was committed or later',
      expect: row.provenOn.isOnOrAfter(row.committedOn),
      fix: 'Mend one of the two dates.',
      passes: { committedOn: '2017-01-09', provenOn: '2017-01-09' },
      fails: { committedOn: '2017-01-09', provenOn: '2017-01-08' },
    },
    provenHasADay: {
      says: 'Of a proven offence the day on which it was proven is known',
      expect: when(row.matter.is('proven'), row.provenOn.isPresent()),
      severity: 'check',
      fix: 'Enter the day of conviction or caution.',
      passes: { matter: 'proven', committedOn: '2017-01-09', provenOn: '2017-02-01' },
      fails: { matter: 'proven', committedOn: '2017-01-09', provenOn: null },
    },
  }),
});

/** Anti-social behaviour: interventions, reports and completed contracts. */
export const antisocialBehaviour = list({
  ...events,
  title: 'Anti-social behaviour',
  population: 'Each intervention, each report and each completed contract or order',
  eventOn: 'recordedOn',
  fields: {
    personId: person(),
    record: code('Kind of record', antisocial, { strength: 'must' }),
    recordedOn: must('Recorded on'),
  },
});

/** When the police came, or heard of the family. */
export const policeContacts = list({
  ...familyEvents,
  title: 'Police contacts',
  population: 'Each call-out to the home, each reported incident and each other time the police took notice',
  eventOn: 'contactOn',
  fields: {
    familyId: family(),
    contact: code('Kind of contact', contact, { strength: 'must' }),
    contactOn: must('Contact on'),
    isDomesticAbuse: yesNo('Domestic violence or abuse'),
    isChildOnParent: yesNo('Violence of a child towards a parent'),
  },
  rules: (row) => ({
    childOnParentIsAbuse: {
      says: 'Violence of a child towards a parent is domestic violence or abuse',
      expect: when(row.isChildOnParent.is(true), row.isDomesticAbuse.is(true)),
      severity: 'check',
      fix: 'Check both answers.',
      passes: { isChildOnParent: true, isDomesticAbuse: true },
      fails: { isChildOnParent: true, isDomesticAbuse: false },
    },
  }),
});

/** Custody, licence and orders, from when to when. */
export const orders = list({
  ...events,
  title: 'Custody, licence and orders',
  population: 'Each stay in custody, licence and order of a member of the household',
  spell: lasts,
  fields: {
    personId: person(),
    order: code('Kind of order', order, { strength: 'must' }),
    startedOn: must('Began on'),
    endedOn: end('Ended or ends on'),
    lastYearFrom: date('Less than 12 months from release from', {
      strength: 'may',
      hint: 'The day after the one twelve months before release',
    }),
    isCompleted: yesNo('Successfully completed'),
  },
  applies: (row) => ({
    lastYearFrom: row.order.is('custody'),
    isCompleted: row.order.isOneOf(['licence', 'communityOrder', 'suspendedSentence']),
  }),
  rules: (row) => ({
    endsAfterStart: endsAfterStart(row),
    releaseIsKnown: {
      says: 'Custody has a date of release, though it may lie ahead',
      expect: when(row.order.is('custody'), row.endedOn.isPresent()),
      severity: 'check',
      fix: 'Enter the date of release, planned or real.',
      passes: { order: 'custody', startedOn: '2016-01-09', endedOn: '2017-09-01' },
      fails: { order: 'custody', startedOn: '2016-01-09', endedOn: null },
    },
    lastYearBeforeRelease: {
      says: 'The last twelve months of custody begin on the day after the one twelve months before release',
      expect: row.lastYearFrom.is(row.endedOn.plusMonths(-12).plusDays(1)),
      fix: 'Mend that day or the date of release.',
      passes: {
        order: 'custody',
        startedOn: '2016-01-09',
        endedOn: '2017-09-01',
        lastYearFrom: '2016-09-02',
      },
      fails: { order: 'custody', startedOn: '2016-01-09', endedOn: '2017-09-01', lastYearFrom: '2016-09-01' },
    },
    completionHasADay: {
      says: 'A licence or order that was completed has the day on which it ended',
      expect: when(row.isCompleted.is(true), row.endedOn.isPresent()),
      fix: 'Enter the day on which it ended.',
      passes: { order: 'licence', isCompleted: true, startedOn: '2016-01-09', endedOn: '2017-01-09' },
      fails: { order: 'licence', isCompleted: true, startedOn: '2016-01-09', endedOn: null },
    },
  }),
});
