import { themeManifest } from '@deepdive/core';
import { type CoverageTable, type Covered, nowhere, where } from '../../../../tooling/coverage/table.js';
import { ilacs2019, ilacs2024 } from '../src/index.js';

const lists = [
  ['Contacts', 'contacts'],
  ['Early help', 'earlyHelp'],
  ['Referrals', 'referrals'],
  ['Assessments', 'assessments'],
  ['Section 47 enquiries and conferences', 'section47'],
  ['Children in need', 'childrenInNeed'],
  ['Child protection plans', 'childProtection'],
  ['Children looked after', 'childrenLookedAfter'],
  ['Care leavers', 'careLeavers'],
  ['Adoption', 'adoption'],
  ['Prospective adopters', 'prospectiveAdopters'],
] as const;

const sheets = Object.fromEntries(
  lists.map(([about, id], index) => [`sheet List_${index + 1}`, where(about, `lists/${id}`)]),
);

// What the guidance says of single lists, by their numbers: that to lists 1 and 2 is not known to us.
const guidance: Readonly<Record<string, Covered>> = {
  'guidance to all lists of children': where('Ages and unborn children', 'lists'),
  'list 3': where('Guidance to the list', 'across/sameNumberOfReferrals'),
  'list 4': where('Guidance to the list', 'lists/assessments'),
  'list 5': where(
    'Guidance to the list',
    'lists/section47',
    'across/sameNumberOfEnquiries',
    'across/sameNumberOfConferences',
  ),
  'list 6': where(
    'Guidance to the list',
    'lists/childrenInNeed',
    'across/protectedChildrenInNeed',
    'across/childrenLookedAfterInNeed',
  ),
  'list 7': where('Guidance to the list', 'lists/childProtection', 'across/protectedChildrenInNeed'),
  'list 8': where('Guidance to the list', 'lists/childrenLookedAfter', 'across/childrenLookedAfterInNeed'),
  'list 9': where('Guidance to the list', 'lists/careLeavers'),
  'list 10': where(
    'Guidance to the list',
    'lists/adoption',
    'lists/prospectiveAdopters/placedWithAFamily',
    'guidance/preparing/familyIdentifier',
  ),
  'list 11': where(
    'Guidance to the list',
    'lists/prospectiveAdopters',
    'lists/adoption/matchedWithAFamily',
    'guidance/preparing/familyIdentifier',
  ),
};

const places: Readonly<Record<string, Covered>> = {
  'sheet Front_Sheet': where('What the lists are for, and as of which day', 'guidance/preparing'),
  'sheet FAQ_and_changes': where(
    'Prefixes of codes, and closure after an assessment',
    'guidance/preparing/prefixes',
    'lists/childrenInNeed',
  ),
  'sheet Guidance': where('Dates, and unborn children', 'guidance/preparing'),
  'sheet Codes_used': where('The preferred codes', 'lists'),
  ...sheets,
  ...guidance,
  'everything else in the workbook': nowhere(
    'Whatever the sheets say beyond this',
    'The workbook is not among our sources. What is stated is known through public tools that read it, and stands by reference.',
  ),
};

/**
 * What is known of Ofsted's template for lists of children, in both editions: there is no printed text to hold the theme
 * against, so that the maps show where each sheet that we know of is stated, and claim no more.
 */
export const coverage: readonly CoverageTable[] = [
  {
    theme: themeManifest(ilacs2019),
    publication: 'not printed in our sources',
    numbered: { 'sheet List_': 11 },
    places,
  },
  {
    theme: themeManifest(ilacs2024),
    publication: 'not printed in our sources',
    numbered: { 'sheet List_': 11 },
    places: { ...places, 'codes added since 2019': where('Codes of the lists of 2024-25', 'lists') },
  },
];
