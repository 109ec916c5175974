import { allOf, bound, convention, date, derive, when, yesNo } from '@deepdive/core';
import { rulesOnThreeAssessments, singleInspection2015 } from '@deepdive/theme-single-inspection';
import { at } from './publications.js';

const source = at.place('para 21 and footnote 14');
const para21 = at.para(21);

/** Statutory assessments of six months: one assessment, where the single inspection asks for three kinds. */
export const assessments = derive(singleInspection2015.lists.assessments, {
  source,
  number: null,
  population:
    'All children known to the local authority, neglected or not, who were the subject of a statutory assessment under section 17 or section 47 of the Children Act 1989 in the six months before the inspection, finished or not',
  omit: [
    'continuousStartedOn',
    'seenDuringContinuous',
    'continuousAuthorisedOn',
    'initialStartedOn',
    'seenDuringInitial',
    'initialAuthorisedOn',
    'coreStartedOn',
    'seenDuringCore',
    'coreAuthorisedOn',
  ],
  omitRules: rulesOnThreeAssessments,
  because: 'Footnote 14 calls the lists the same, but the table asks for one assessment, not three.',
  relabel: { expectedOn: 'If unborn, expected date of birth' },
  add: {
    startedOn: date('assessment start date', {
      source: para21,
      aliases: ['Continuous assessment start date'],
    }),
    seenDuringAssessment: yesNo('Child seen during assessment (Y/N)', {
      source: para21,
      aliases: ['Child seen during continuous assessment (Y/N)'],
    }),
    authorisedOn: date('assessment date of authorisation', {
      source: para21,
      strength: 'may',
      aliases: ['Continuous assessment date of authorisation'],
      hint: 'Blank until the assessment is completed',
    }),
    neglectIdentified: yesNo('If assessment completed has neglect been identified? (Y/N)', {
      source: para21,
      hint: 'Asked once the assessment is authorised',
      assumes: ['completedWhenAuthorised'],
    }),
  },
  order: [
    'childId',
    'gender',
    'ethnicity',
    'bornOn',
    'expectedOn',
    'age',
    'hasDisability',
    'startedOn',
    'seenDuringAssessment',
    'authorisedOn',
    'allocatedTeam',
    'allocatedWorker',
    'neglectIdentified',
  ],
  spell: { from: 'startedOn', to: 'authorisedOn' },
  applies: (row) => ({ neglectIdentified: row.authorisedOn.isPresent() }),
  // The first three are the base's own, which it has for each of its three kinds; a rule cannot follow to a renamed field.
  rules: (row) => ({
    startNotLongBeforeBirth: {
      says: 'An assessment does not start more than ten months before the child was born',
      expect: when(
        allOf(row.startedOn.isPresent(), row.bornOn.isPresent()),
        row.startedOn.isOnOrAfter(row.bornOn.plusMonths(-10)),
      ),
      fix: 'Check the start date and the date of birth: one of them is wrong, or the row is about another child.',
      source: convention('a child is on a list before birth only as an unborn child'),
      passes: { bornOn: '2017-04-20', startedOn: '2017-02-10' },
      fails: { bornOn: '2017-04-20', startedOn: '2016-03-10' },
    },
    authorisedAfterStart: {
      says: 'An assessment is authorised on or after the day it started',
      expect: when(
        allOf(row.startedOn.isPresent(), row.authorisedOn.isPresent()),
        row.authorisedOn.isOnOrAfter(row.startedOn),
      ),
      fix: 'Mend the start date or the date of authorisation.',
      source: convention('what follows from something cannot come before it'),
      passes: { startedOn: '2017-03-01', authorisedOn: '2017-03-01' },
      fails: { startedOn: '2017-03-02', authorisedOn: '2017-03-01' },
    },
    authorisationHappened: {
      says: 'An assessment is not authorised after the date of the list',
      expect: when(row.authorisedOn.isPresent(), row.authorisedOn.isOnOrBefore(bound('listedOn'))),
      fix: 'Mend the date of authorisation, or leave it blank while the assessment is open.',
      source: convention('what a list reports has happened by the day it speaks for'),
      passes: { authorisedOn: '2017-05-02' },
      fails: { authorisedOn: '2017-05-03' },
    },
    neglectIdentifiedOnceAuthorised: {
      says: 'Whether neglect was identified is said of a completed assessment alone',
      expect: when(row.neglectIdentified.isPresent(), row.authorisedOn.isPresent()),
      fix: 'Give the date of authorisation, or leave the answer blank while the assessment is open.',
      source: para21,
      assumes: ['completedWhenAuthorised'],
      passes: { authorisedOn: '2017-04-03', neglectIdentified: false },
      fails: { authorisedOn: null, neglectIdentified: true },
    },
  }),
  assumes: ['inspectionDay', 'tableOverFootnote', 'oneRowPerChild'],
});
