import { code, list, text, yesNo } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { allocation, bornChild, hasDisability } from '../particulars.js';

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
  });
