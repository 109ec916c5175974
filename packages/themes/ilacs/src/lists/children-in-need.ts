import { allOf, bothOrNeither, code, convention, date, happened, inOrder, list, when } from '@deepdive/core';
import { caseStatus, closureReason, primaryNeed } from '../codes/need.js';
import { onSheet } from '../on-sheet.js';
import { allocation, bornOrUnbornChild, hasDisability } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirthOrExpectation } from '../rules/child.js';
import { endsByEighteen, notLongBeforeBirth } from '../rules/dates.js';

const guidance = at2019('guidance to list 6');

const noLongerInNeed = 'RC7 - Services ceased for any other reason, including child no longer in need';
const filled = { closureReason: noLongerInNeed } as const;

/** List 6 of 2019. */
export const childrenInNeed = list({
  number: 6,
  title: 'Children in Need',
  population:
    'Children whose case was open at the inspection or in the six months before it, with those on a child protection plan, looked after or in an open assessment; neither care leavers nor children who were only referred',
  window: { months: 6, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'startedOn', to: 'closedOn' },
  oneRowPerChild: true,
  source: at2019('sheet List_6'),
  fields: onSheet(at2019, 'List_6', {
    ...bornOrUnbornChild,
    hasDisability,
    startedOn: date('CIN Start Date', {
      aliases: ['Child in need start date'],
      hint: 'For an open assessment the date of the referral',
    }),
    primaryNeed: code('Primary Need Code', primaryNeed, { aliases: ['Primary need'] }),
    lastSeenOn: date('Date Child Was Last Seen'),
    closedOn: date('CIN Closure Date', { strength: 'may', aliases: ['Child in need closure date'] }),
    closureReason: code('Reason for Closure', closureReason, { strength: 'may' }),
    caseStatus: code('Case Status', caseStatus, {
      hint: 'The first that applies, unless the case is closed',
    }),
    ...allocation,
  }),
  applies: (row) => ({ closureReason: row.closedOn.isPresent() }),
  rules: (row) => ({
    ...rulesOnBirthOrExpectation(row),
    startNotLongBeforeBirth: notLongBeforeBirth(row, 'startedOn', 'The start of a case'),
    caseEndsByEighteen: endsByEighteen(row, 'closedOn', {
      says: 'An open case is of a person under 18',
      fix: 'Give the closure date, or mend the date of birth; a care leaver does not stand on this list.',
    }),
    closedAfterStart: inOrder(row, ['startedOn', 'closedOn'], {
      says: 'A case closes on or after the day it started',
      fix: 'Mend the CIN start date or the closure date.',
      filled,
    }),
    closureHappened: happened(row, 'closedOn', {
      says: 'A case is not closed after the date of the list',
      fix: 'Leave the closure date blank while the case is open.',
      filled,
    }),
    closureReasonGiven: {
      says: 'A closed case has a reason for closure, and an open case has none',
      expect: bothOrNeither(row.closedOn.isPresent(), row.closureReason.isPresent()),
      fix: 'Give the closure date and the reason, or neither while the case is open.',
      source: guidance,
      passes: { closedOn: '2017-04-03', ...filled },
      fails: { closedOn: '2017-04-03', closureReason: null },
    },
    notClosedAfterAssessment: {
      says: 'No case on this list was closed after assessment with no further action',
      expect: when(
        row.closureReason.isPresent(),
        row.closureReason.isNot('RC8 - Case closed after assessment, no further action'),
      ),
      severity: 'check',
      fix: 'Take the child off the list, or mend the reason for closure.',
      source: at2019('sheet FAQ_and_changes'),
      passes: { closedOn: '2017-04-03', ...filled },
      fails: {
        closedOn: '2017-04-03',
        closureReason: 'RC8 - Case closed after assessment, no further action',
      },
    },
    closedCaseSaysSo: {
      says: 'The status of a case is closed just when the case has a closure date',
      expect: when(
        row.caseStatus.isPresent(),
        bothOrNeither(row.caseStatus.is('e) Closed episode'), row.closedOn.isPresent()),
      ),
      fix: 'Give the status e) and the closure date, or take out the one that is wrong.',
      source: at2019('sheet Codes_used'),
      passes: { closedOn: '2017-04-03', ...filled, caseStatus: 'e) Closed episode' },
      fails: { closedOn: '2017-04-03', ...filled, caseStatus: 'c) Child in need plan' },
    },
    unbornNotLookedAfter: {
      says: 'An unborn child is not looked after',
      expect: when(
        allOf(row.age.isPresent(), row.age.is(-1), row.caseStatus.isPresent()),
        row.caseStatus.isNot('a) Looked after child'),
      ),
      fix: 'Mend the case status, or the age if the child has been born.',
      source: convention('a child is looked after from birth at the earliest'),
      passes: { age: -1, caseStatus: 'b) Child Protection plan' },
      fails: { age: -1, caseStatus: 'a) Looked after child' },
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
      expect: when(
        row.primaryNeed.isPresent(),
        row.primaryNeed.isNot('N9 - Cases other than children in need'),
      ),
      severity: 'check',
      fix: 'N9 is for cases other than children in need: mend the code, or take the child off the list.',
      source: convention('by its own label N9 marks a case that this list does not cover'),
      passes: { primaryNeed: 'N1 - Abuse or neglect' },
      fails: { primaryNeed: 'N9 - Cases other than children in need' },
    },
  }),
});
