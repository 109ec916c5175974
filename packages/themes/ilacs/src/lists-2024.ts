import {
  type CodeSet,
  convention,
  date,
  derive,
  type Field,
  type Fields,
  happened,
  type List,
  text,
  when,
} from '@deepdive/core';
import { codes2024 } from './codes/codes-2024.js';
import { onSheet } from './on-sheet.js';
import { yesOrNo } from './particulars.js';
import { at2024 } from './publications.js';
import { ilacs2019 } from './theme-2019.js';

const { lists } = ilacs2019;

const because = 'The codes of a column have grown since 2019: it is stated anew, the rest is as it was.';

/** A coded column of 2019 with the codes of 2024 and all else as it was. */
const recoded = <C extends string>(field: Field<'code', string>, codes: CodeSet<C>): Field<'code', C> =>
  Object.freeze({ ...field, codes, source: null, origin: null });

/** The columns of a list in printed order. */
const columnsIn = <F extends Fields>(list: List<F>) => Object.keys(list.fields) as (keyof F & string)[];

const careLeaverColumns = {
  isOrWasUnaccompaniedAsylumSeeker: yesOrNo(
    'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
  ),
  allocatedPersonalAdviser: text('Allocated Personal Advisor'),
  pathwayPlanReviewedOn: date('Latest Pathway Plan Review Date'),
  lastContactOn: date('Latest Date of Contact'),
};

const careLeavers = derive(lists.careLeavers, {
  source: at2024('sheet List_9'),
  population:
    'Young people who receive leaving care services at the inspection, and eligible children who are still in care',
  omit: ['eligibility', 'activityStatus'],
  because,
  add: onSheet(at2024, 'List_9', {
    eligibility: recoded(lists.careLeavers.fields.eligibility, codes2024.eligibility),
    activityStatus: Object.freeze({
      ...recoded(lists.careLeavers.fields.activityStatus, codes2024.activity),
      assumes: ['apprenticeshipsApart'],
    }),
    ...careLeaverColumns,
  }),
  order: [
    ...columnsIn(lists.careLeavers),
    'isOrWasUnaccompaniedAsylumSeeker',
    'allocatedPersonalAdviser',
    'pathwayPlanReviewedOn',
    'lastContactOn',
  ],
  rules: (row) => ({
    eligibleAtSixteenOrSeventeen: {
      says: 'An eligible child is 16 or 17 years old',
      expect: when(row.eligibility.is('d) Eligible child'), row.age.isBetween(16, 17)),
      severity: 'check',
      fix: 'Mend the eligibility category, or the age: from 18 on the young person is former relevant.',
      source: convention('the Children Act 1989 tells these groups apart by age'),
      passes: { eligibility: 'd) Eligible child', age: 17 },
      fails: { eligibility: 'd) Eligible child', age: 18 },
    },
    pathwayPlanReviewHappened: happened(row, 'pathwayPlanReviewedOn', {
      says: 'The latest review of the pathway plan is not dated after the date of the list',
      fix: 'Give the latest review that was held, not the next one.',
    }),
    lastContactHappened: happened(row, 'lastContactOn', {
      says: 'The latest contact with a care leaver is not dated after the date of the list',
      fix: 'Mend the date; a contact still to come does not count.',
    }),
  }),
});

/** The eleven lists of 2024: those of 2019 with the columns and codes that were added. */
export const lists2024 = {
  contacts: derive(lists.contacts, {
    source: at2024('sheet List_1'),
    omit: ['contactSource'],
    because,
    add: onSheet(at2024, 'List_1', {
      contactSource: recoded(lists.contacts.fields.contactSource, codes2024.contactSource),
    }),
  }),
  earlyHelp: derive(lists.earlyHelp, { source: at2024('sheet List_2') }),
  referrals: derive(lists.referrals, {
    source: at2024('sheet List_3'),
    omit: ['referralSource'],
    because,
    add: onSheet(at2024, 'List_3', {
      referralSource: recoded(lists.referrals.fields.referralSource, codes2024.contactSource),
    }),
    order: columnsIn(lists.referrals),
  }),
  assessments: derive(lists.assessments, { source: at2024('sheet List_4') }),
  section47: derive(lists.section47, { source: at2024('sheet List_5') }),
  childrenInNeed: derive(lists.childrenInNeed, {
    source: at2024('sheet List_6'),
    omit: ['closureReason'],
    because,
    add: onSheet(at2024, 'List_6', {
      closureReason: recoded(lists.childrenInNeed.fields.closureReason, codes2024.closureReason),
    }),
    order: columnsIn(lists.childrenInNeed),
    rules: (row) => ({
      notReferredToEarlyHelp: {
        says: 'No case on this list was closed after assessment and referred to early help',
        expect: when(
          row.closureReason.isPresent(),
          row.closureReason.isNot('RC9 - Case closed after assessment, referred to early help'),
        ),
        severity: 'check',
        fix: 'Take the child off the list, or mend the reason for closure.',
        assumes: ['earlyHelpAfterAssessment'],
        passes: { closedOn: '2017-04-03', closureReason: 'RC1 - Adopted' },
        fails: {
          closedOn: '2017-04-03',
          closureReason: 'RC9 - Case closed after assessment, referred to early help',
        },
      },
    }),
  }),
  childProtection: derive(lists.childProtection, { source: at2024('sheet List_7') }),
  childrenLookedAfter: derive(lists.childrenLookedAfter, {
    source: at2024('sheet List_8'),
    omit: ['reasonCeased'],
    because,
    add: onSheet(at2024, 'List_8', {
      reasonCeased: recoded(lists.childrenLookedAfter.fields.reasonCeased, codes2024.reasonCeased),
    }),
    order: columnsIn(lists.childrenLookedAfter),
    rules: (row) => ({
      stayedFromEighteen: {
        says: 'A young person who ceased to be looked after and stayed with the carers had turned 18',
        expect: when(
          row.reasonCeased.is('v) E17: Aged 18+ and remained with current carers'),
          row.ceasedOn.isOnOrAfter(row.bornOn.plusYears(18)),
        ),
        severity: 'check',
        fix: 'Mend the reason, the date the child ceased to be looked after or the date of birth.',
        source: convention('by its own label E17 is for those aged 18 or over'),
        passes: {
          bornOn: '1999-03-01',
          ceasedOn: '2017-03-01',
          reasonCeased: 'v) E17: Aged 18+ and remained with current carers',
        },
        fails: {
          bornOn: '1999-03-02',
          ceasedOn: '2017-03-01',
          reasonCeased: 'v) E17: Aged 18+ and remained with current carers',
        },
      },
    }),
  }),
  careLeavers,
  adoption: derive(lists.adoption, { source: at2024('sheet List_10') }),
  prospectiveAdopters: derive(lists.prospectiveAdopters, { source: at2024('sheet List_11') }),
};
