import { anyOf, convention, id, list, text, yesNo } from '@deepdive/core';
import { handbook } from '../publications.js';

const printed = handbook.para(86);

/** The families from whom cases are chosen; the four labels are the four printed categories. */
export const registeredFamilies = list({
  title: 'Families registered with the centre',
  population:
    'All families registered with the centre of whom at least one holds: needs monitored under a common and shared assessment framework; a child in need or on a child protection plan; a child in the care of the local authority; a child with a known or emerging disability',
  unit: 'family',
  window: { atPointOfInspection: true },
  key: 'familyId',
  oneRowPerChild: true,
  source: printed,
  assumes: ['oneListOrFour', 'familyListUndated', 'familiesOrChildren'],
  fields: {
    familyId: id('Family ID', {
      aliases: ['Family number', 'Registration number', 'Family reference'],
      source: convention('a row has to say which family it stands for'),
    }),
    needsMonitored: yesNo(
      'whose needs are identified and monitored under a common and shared assessment framework',
      { strength: 'must', aliases: ['CAF', 'Common Assessment Framework'], source: printed },
    ),
    inNeedOrOnPlan: yesNo(
      'who have children deemed to be in need or are subject to a child protection plan',
      {
        strength: 'must',
        aliases: ['Child in need or child protection plan', 'CIN or CP'],
        source: printed,
        assumes: ['childrenOnPlans'],
      },
    ),
    inCare: yesNo('who have children in the care of the local authority', {
      strength: 'must',
      aliases: ['Looked after', 'LAC'],
      source: printed,
    }),
    disability: yesNo('who have children with a known or emerging disability', {
      strength: 'must',
      aliases: ['Disability'],
      source: printed,
    }),
    centre: text('Centre', {
      strength: 'may',
      hint: 'Where the family is registered, when several centres are inspected together',
      source: handbook.place('paras 14 and 17', 'inferred'),
    }),
  },
  rules: (row) => ({
    namedInSomeCategory: {
      says: 'A family on the list belongs to at least one of the four categories',
      expect: anyOf(
        row.needsMonitored.is(true),
        row.inNeedOrOnPlan.is(true),
        row.inCare.is(true),
        row.disability.is(true),
      ),
      fix: 'Say yes to each category the family belongs to, or take the family off the list: no others are asked for.',
      source: printed,
      assumes: ['oneListOrFour'],
      passes: { needsMonitored: false, inNeedOrOnPlan: true, inCare: false, disability: false },
      fails: { needsMonitored: false, inNeedOrOnPlan: false, inCare: false, disability: false },
    },
  }),
});
