import { date, id, list, text } from '@deepdive/core';
import type { Edition } from '../edition.js';

/** List 11, the same in both editions. */
export const prospectiveAdopters = ({ at }: Edition) =>
  list({
    number: 11,
    title: 'Prospective adopters',
    population:
      'Individuals who in the last 12 months enquired, took the information pack and attended an interview; or whose enquiry or application in progress 12 months ago was since approved or rejected; or with whom a child was placed',
    unit: 'enquirer',
    window: { months: 12 },
    // A reference identifies an adopter, not a child: it never matches the child of another list.
    key: 'reference',
    source: at.place('Annex A, Table 2, list 11'),
    fields: {
      reference: id('Reference'),
      individualType: text('Type of individual'),
      firstContactOn: date('Date of first contact', { aliases: ['Date enquiry received'] }),
      appliedOn: date('Date of application', { strength: 'may', aliases: ['Date application submitted'] }),
      assessmentStartedOn: date('Date assessment started', { strength: 'may' }),
      assessmentCompletedOn: date('Date assessment completed', { strength: 'may' }),
      approvedOrRefusedOn: date('Date of approval or refusal', { strength: 'may' }),
      referredToRegisterOn: date('Date referred to adoption register', { strength: 'may' }),
      placementMadeOn: date('Date placement made', { strength: 'may' }),
      orderGrantedOn: date('Date order granted', { strength: 'may' }),
    },
  });
