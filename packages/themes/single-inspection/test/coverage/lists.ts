import { type Covered, where } from '../../../../../tooling/coverage/table.js';

const tables = (further: readonly string[]) =>
  ({
    'Annex A, Table 1': where(
      'When each list is due, in one stage or two',
      'timeline',
      'across/protectedChildrenInNeed',
      'assumptions/weekOne',
      'assumptions/amByNoon',
      'assumptions/protectedAreInNeed',
      ...further,
    ),
    'Annex A, Table 2': where(
      'What each list holds, field by field',
      'lists',
      'across',
      'assumptions/earlyHelpDatedByCompletion',
      'assumptions/countsIncludeTheLatest',
    ),
  }) as const satisfies Readonly<Record<string, Covered>>;

const lists = (onConferences: readonly string[], deadlines: readonly string[]) =>
  ({
    'list 1': where('Contacts', 'lists/contacts'),
    'list 2': where('Early help', 'lists/earlyHelp', 'assumptions/earlyHelpDatedByCompletion'),
    'list 3': where(
      'Referrals',
      'lists/referrals',
      'across/referralsCounted',
      'assumptions/countsIncludeTheLatest',
    ),
    'list 4': where('Assessments', 'lists/assessments'),
    'list 5': where(
      'Section 47 enquiries',
      'lists/section47',
      'across/enquiriesCounted',
      ...onConferences,
      'assumptions/countsIncludeTheLatest',
    ),
    'list 6': where(
      'Children in need',
      'lists/childrenInNeed',
      'across/protectedChildrenInNeed',
      'assumptions/protectedAreInNeed',
    ),
    'list 7': where(
      'Child protection plans',
      'lists/childProtection',
      'across/protectedChildrenInNeed',
      'assumptions/protectedAreInNeed',
    ),
    'list 8': where('Children looked after', 'lists/childrenLookedAfter', ...deadlines),
    'list 9': where('Care leavers', 'lists/careLeavers', ...deadlines),
    'list 10': where('Adoption', 'lists/adoption', ...deadlines),
    'list 11': where('Prospective adopters', 'lists/prospectiveAdopters', ...deadlines),
  }) as const satisfies Readonly<Record<string, Covered>>;

const cutOff = ['assumptions/careListDeadlines'];

/** The two tables of 2014 and the rows of both, by the number of the list. */
export const listsOf2014: Readonly<Record<string, Covered>> = { ...tables([]), ...lists([], []) };

/** The two tables of 2015 and the rows of both; of Table 1 our text breaks off in the ninth. */
export const listsOf2015: Readonly<Record<string, Covered>> = {
  ...tables(cutOff),
  ...lists(['across/conferencesCounted'], cutOff),
};
