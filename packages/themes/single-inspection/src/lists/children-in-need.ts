import { code, date, list } from '@deepdive/core';
import type { Codes } from '../codes.js';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild, circumstances2014, hasDisability } from '../particulars.js';

const about = ({ at }: Edition) =>
  ({
    number: 6,
    title: 'Children in need',
    population:
      'Children who receive services as a child in need at the point of inspection, and those who ceased to in the three months before it',
    window: { months: 3, atPointOfInspection: true },
    key: 'childId',
    spell: { from: 'startedOn', to: 'closedOn' },
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 6'),
  }) as const;

const childInNeed = (codes: Codes) => ({
  startedOn: date('CIN start date', { aliases: ['Child in need start date'] }),
  primaryNeed: code('Primary need code', codes.primaryNeed, { aliases: ['Primary need'] }),
  lastSeenOn: date('Date child was last seen'),
  closedOn: date('CIN closure date', { strength: 'may', aliases: ['Child in need closure date'] }),
  closureReason: code('Reason for closure', codes.closureReason, { strength: 'may' }),
});

/** List 6 as the 2015 edition prints it. */
export const childrenInNeed2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      hasDisability,
      ...childInNeed(edition.codes),
      ...allocation,
    },
  });

/** List 6 as the 2014 edition prints it: with asylum, private fostering and school. */
export const childrenInNeed2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      ...circumstances2014,
      ...childInNeed(edition.codes),
      ...allocation,
    },
  });
