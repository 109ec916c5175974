import { code, list, text, when, yesNo } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { allocation, bornChild, hasDisability } from '../particulars.js';
import { rulesOnBirth } from '../rules/child.js';

/** List 9, the same in both editions. */
export const careLeavers = ({ at, codes }: Edition) =>
  list({
    number: 9,
    title: 'Care leavers',
    population: 'Care leavers who receive leaving care services at the point of inspection',
    window: { atPointOfInspection: true },
    key: 'childId',
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 9'),
    fields: {
      // Our text of the 2015 table has one more "Allocated worker" above these: the last field of list 8.
      ...bornChild(codes, 'years'),
      hasDisability,
      ...allocation,
      // One label that the page turn of the 2015 table splits in two.
      eligibility: code(
        'Eligibility category (relevant/former relevant/qualifying/other)',
        codes.eligibility,
        {
          aliases: ['Eligibility category'],
        },
      ),
      authorityInTouch: text('Local authority in touch', { aliases: ['LA in touch'] }),
      accommodationType: text('Type of accommodation'),
      accommodationSuitability: text('Suitability of accommodation'),
      activityStatus: text('Activity status'),
      livesInMultipleOccupancy: yesNo('Living in housing of multiple occupancy? (Y/N)'),
    },
    rules: (row) => ({
      ...rulesOnBirth(row),
      relevantAtSixteenOrSeventeen: {
        says: 'A relevant child is 16 or 17 years old',
        expect: when(row.eligibility.is('relevant'), row.age.isBetween(16, 17)),
        severity: 'check',
        fix: 'Mend the eligibility category, or the age: from 18 on the young person is former relevant.',
        source: at.para(13, 'inferred'),
        passes: { eligibility: 'relevant', age: 17 },
        fails: { eligibility: 'relevant', age: 18 },
      },
      formerRelevantFromEighteen: {
        says: 'A former relevant young person is 18 years old or more',
        expect: when(row.eligibility.is('former relevant'), row.age.isAtLeast(18)),
        severity: 'check',
        fix: 'Mend the eligibility category, or the age: before 18 the child is relevant.',
        source: at.para(13, 'inferred'),
        passes: { eligibility: 'former relevant', age: 18 },
        fails: { eligibility: 'former relevant', age: 17 },
      },
    }),
  });
