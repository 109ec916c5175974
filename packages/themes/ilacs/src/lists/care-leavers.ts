import { allOf, code, convention, list, when } from '@deepdive/core';
import {
  accommodation,
  activity,
  authorityInTouch,
  eligibility,
  suitability,
} from '../codes/leaving-care.js';
import { onSheet } from '../on-sheet.js';
import { allocation, bornChild, hasDisability } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirth } from '../rules/child.js';

const act = convention('the Children Act 1989 tells these groups apart by age');

/** List 9 of 2019. */
export const careLeavers = list({
  number: 9,
  title: 'Care leavers',
  population: 'Young people who receive leaving care services at the inspection',
  window: { atPointOfInspection: true },
  key: 'childId',
  oneRowPerChild: true,
  source: at2019('sheet List_9'),
  fields: onSheet(at2019, 'List_9', {
    ...bornChild,
    hasDisability,
    ...allocation,
    eligibility: code('Eligibility Category', eligibility),
    authorityInTouch: code('LA in Touch', authorityInTouch, { aliases: ['Local authority in touch'] }),
    accommodationType: code('Type of Accommodation', accommodation),
    accommodationSuitability: code('Suitability of Accommodation', suitability),
    activityStatus: code('Activity Status', activity),
  }),
  applies: (row) => {
    const inTouch = row.authorityInTouch.is('a) Yes');
    return { accommodationType: inTouch, accommodationSuitability: inTouch, activityStatus: inTouch };
  },
  rules: (row) => ({
    ...rulesOnBirth(row),
    careLeftFromSixteen: {
      says: 'A young person on this list is 16 years old or more',
      expect: when(row.age.isPresent(), row.age.isAtLeast(16)),
      fix: 'Mend the age, or take the child off the list.',
      source: convention('leaving care services are for young people from 16 on'),
      passes: { age: 16 },
      fails: { age: 15 },
    },
    servicesUpToTwentyFive: {
      says: 'A young person on this list is 25 years old at most',
      expect: when(row.age.isPresent(), row.age.isAtMost(25)),
      severity: 'check',
      fix: 'Mend the age, or take the young person off the list.',
      source: convention('leaving care services are for young people up to 25'),
      passes: { age: 25 },
      fails: { age: 26 },
    },
    relevantAtSixteenOrSeventeen: {
      says: 'A relevant child is 16 or 17 years old',
      expect: when(row.eligibility.is('a) Relevant child'), row.age.isBetween(16, 17)),
      severity: 'check',
      fix: 'Mend the eligibility category, or the age: from 18 on the young person is former relevant.',
      source: act,
      passes: { eligibility: 'a) Relevant child', age: 17 },
      fails: { eligibility: 'a) Relevant child', age: 18 },
    },
    formerRelevantFromEighteen: {
      says: 'A former relevant young person is 18 years old or more',
      expect: when(row.eligibility.is('b) Former relevant child'), row.age.isAtLeast(18)),
      severity: 'check',
      fix: 'Mend the eligibility category, or the age: before 18 the child is relevant.',
      source: act,
      passes: { eligibility: 'b) Former relevant child', age: 18 },
      fails: { eligibility: 'b) Former relevant child', age: 17 },
    },
    nothingKnownWhenNotInTouch: {
      says: 'Where the authority is not in touch, accommodation, suitability and activity are blank',
      expect: when(
        allOf(row.authorityInTouch.isPresent(), row.authorityInTouch.isNot('a) Yes')),
        allOf(
          row.accommodationType.isBlank(),
          row.accommodationSuitability.isBlank(),
          row.activityStatus.isBlank(),
        ),
      ),
      severity: 'check',
      fix: 'Leave the three blank, or mend the answer about being in touch.',
      source: at2019('guidance to list 9'),
      assumes: ['inTouchIsYesAlone'],
      passes: { authorityInTouch: 'b) No' },
      fails: {
        authorityInTouch: 'b) No',
        accommodationType: 'U: Independent living',
        accommodationSuitability: 'a) Suitable',
      },
    },
    suitabilityIsOfAccommodation: {
      says: 'Accommodation that is suitable or not has a type',
      expect: when(row.accommodationSuitability.isPresent(), row.accommodationType.isPresent()),
      severity: 'check',
      fix: 'Give the type of accommodation.',
      source: convention('only accommodation that is known can be judged'),
      passes: { accommodationType: 'U: Independent living', accommodationSuitability: 'a) Suitable' },
      fails: { accommodationType: null, accommodationSuitability: 'a) Suitable' },
    },
  }),
});
