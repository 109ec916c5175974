import {
  allOf,
  bothOrNeither,
  bound,
  code,
  codeSet,
  convention,
  date,
  id,
  list,
  text,
  when,
  yesNo,
} from '@deepdive/core';
import { at } from './publications.js';

/** The two kinds of case from which the sample comes; the words are printed, the short codes are ours. */
const caseStatus = codeSet(
  'caseStatus',
  'Current or recently closed',
  {
    CURRENT: ['current cases', 'current', 'open'],
    CLOSED: ['cases that have been closed in the previous six months', 'closed'],
  },
  at.para(31),
);

/** What cases "proceeded/did not proceed to": the five that the seven printed lines tell apart. The short codes are ours. */
const nextSteps = codeSet(
  'nextSteps',
  'That proceeded/did not proceed to',
  {
    REFERRAL: 'referral',
    INITIAL: 'initial assessment',
    SERVICE_OR_CORE: ['further service or to core assessment', 'further service or core assessment'],
    SERVICE: 'further service',
    ICPC: ['an initial child protection conference', 'initial child protection conference', 'ICPC'],
  },
  at.para(32),
);

const implied31 = at.para(31, 'inferred');
const implied32 = at.para(32, 'inferred');

/** The cases that the authority holds, from which the sample is drawn. The text prints no such list: its fields are what the sample needs. */
const cases = list({
  title: 'Current and recently closed cases',
  population:
    'All cases of contact, referral and assessment that are current at the inspection or were closed in the six months before it, at the offices inspected',
  window: { months: 6, atPointOfInspection: true },
  key: 'caseNumber',
  spell: { from: 'openedOn', to: 'closedOn' },
  oneRowPerChild: true,
  source: at.place('paras 31 and 32', 'inferred'),
  assumes: ['listOfCases', 'caseIsChild', 'inspectionDay', 'oneGroupPerCase'],
  fields: {
    caseNumber: id('Case number', {
      meaning: 'person',
      aliases: ['Child unique ID', 'Case ID', 'Case reference'],
      source: convention('a row has to say which case file it stands for'),
      assumes: ['caseIsChild'],
    }),
    status: code('Current or closed', caseStatus, { aliases: ['Case status'], source: implied31 }),
    openedOn: date('Case opened on', {
      aliases: ['Date case opened'],
      source: convention('a current case has been opened and not closed'),
    }),
    closedOn: date('Case closed on', {
      strength: 'may',
      aliases: ['Date case closed', 'Closure date'],
      hint: 'Blank while the case is current',
      source: implied31,
      assumes: ['inspectionDay'],
    }),
    nextStep: code('Latest decision was about', nextSteps, {
      hint: 'What the case proceeded to, or did not; blank while nothing has been decided',
      source: implied32,
      assumes: ['printedGroups', 'oneGroupPerCase'],
    }),
    proceeded: yesNo('Proceeded (Y/N)', {
      aliases: ['Proceeded or did not proceed'],
      hint: 'Yes where the case proceeded to that step, no where it did not',
      source: implied32,
    }),
    office: text('Office', {
      strength: 'may',
      hint: 'The address where contacts, referrals and assessments are dealt with',
      source: at.para(14, 'inferred'),
    }),
    allocatedTeam: text('Allocated team', {
      strength: 'may',
      meaning: 'team',
      source: at.para(34, 'inferred'),
    }),
    allocatedWorker: text('Social worker or other key worker', {
      meaning: 'worker',
      aliases: ['Allocated worker', 'Social worker'],
      hint: 'With whom the file can be read, where available',
      source: implied31,
    }),
  },
  applies: (row) => ({ proceeded: row.nextStep.isPresent() }),
  rules: (row) => ({
    closedAfterOpening: {
      says: 'A case is closed on or after the day it was opened',
      expect: when(
        allOf(row.openedOn.isPresent(), row.closedOn.isPresent()),
        row.closedOn.isOnOrAfter(row.openedOn),
      ),
      fix: 'Mend the date of opening or the date of closure.',
      source: convention('an ending cannot precede its beginning'),
      passes: { openedOn: '2017-02-01', closedOn: '2017-02-01' },
      fails: { openedOn: '2017-02-02', closedOn: '2017-02-01', nextStep: 'REFERRAL', proceeded: false },
    },
    closureHappened: {
      says: 'A case is not closed after the day the list speaks for',
      expect: when(row.closedOn.isPresent(), row.closedOn.isOnOrBefore(bound('listedOn'))),
      fix: 'Mend the date of closure, or leave it blank while the case is current.',
      source: convention('what a list reports has happened by the day it speaks for'),
      passes: { closedOn: '2017-05-02' },
      fails: { closedOn: '2017-05-03', nextStep: 'REFERRAL', proceeded: false },
    },
    statusAgreesWithClosure: {
      says: 'A closed case has a date of closure, and a current case has none',
      expect: bothOrNeither(row.status.is('CLOSED'), row.closedOn.isPresent()),
      fix: 'Give the date of closure of a closed case; clear it for a current one.',
      source: implied31,
      passes: { status: 'CLOSED', closedOn: '2017-03-01' },
      fails: { status: 'CURRENT', closedOn: '2017-03-01', nextStep: 'INITIAL', proceeded: false },
    },
    proceededSaysToWhat: {
      says: 'Whether a case proceeded is said together with what it might have proceeded to',
      expect: when(row.proceeded.isPresent(), row.nextStep.isPresent()),
      fix: 'Say what the latest decision was about, or leave both blank while nothing has been decided.',
      source: implied32,
      passes: { nextStep: 'ICPC', proceeded: false },
      fails: { nextStep: null, proceeded: true },
    },
    closedCaseWasDecided: {
      says: 'A closed case shows the latest decision made on it',
      expect: when(row.closedOn.isPresent(), allOf(row.nextStep.isPresent(), row.proceeded.isPresent())),
      severity: 'check',
      fix: 'Give the decision on which the case was closed: without one it stands in none of the printed groups.',
      source: implied32,
      assumes: ['undecidedCases'],
      passes: { status: 'CLOSED', closedOn: '2017-03-01', nextStep: 'SERVICE', proceeded: false },
      fails: { status: 'CLOSED', closedOn: '2017-03-01', nextStep: null, proceeded: null },
    },
  }),
});

/** The one list of the inspection. */
export const lists = { cases } as const;
