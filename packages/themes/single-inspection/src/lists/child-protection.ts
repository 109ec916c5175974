import { code, date, list, wholeNumber, yesNo } from '@deepdive/core';
import type { Codes } from '../codes.js';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild, circumstances2014, hasDisability } from '../particulars.js';

const about = ({ at }: Edition) =>
  ({
    number: 7,
    title: 'Child protection',
    population:
      'Children who are the subject of a child protection plan at the point of inspection, and those who ceased to be in the three months before it',
    window: { months: 3, atPointOfInspection: true },
    key: 'childId',
    spell: { from: 'planStartedOn', to: 'planEndedOn' },
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 7'),
  }) as const;

const plan = (codes: Codes) => ({
  planStartedOn: date('Child protection plan start date', { aliases: ['CP plan start date'] }),
  initialCategory: code('Initial category of abuse', codes.categoryOfAbuse),
  latestCategory: code('Latest category of abuse', codes.categoryOfAbuse),
  lastVisitOn: date('Date of the last statutory visit'),
  seenInTimescale: yesNo(
    'Child seen in accordance with the timescales specified within their plan, by the lead social worker? (Y/N)',
  ),
  // Printed without "(Y/N)", yet a question with no other answer.
  seenAlone: yesNo('Was the child seen alone?'),
  planEndedOn: date('Child protection plan end date', { strength: 'may', aliases: ['CP plan end date'] }),
  hadEmergencyProtection: yesNo(
    'Subject to emergency protection/care/supervision order or protected under police powers in last six months (Y/N)',
    { lookBackMonths: 6 },
  ),
  numberOfPreviousPlans: wholeNumber('Number of previous child protection plans'),
});

/** List 7 as the 2015 edition prints it. */
export const childProtection2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      hasDisability,
      ...plan(edition.codes),
      ...allocation,
    },
  });

/** List 7 as the 2014 edition prints it: with asylum, private fostering and school. */
export const childProtection2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      ...circumstances2014,
      ...plan(edition.codes),
      ...allocation,
    },
  });
