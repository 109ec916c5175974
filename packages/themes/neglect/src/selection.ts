import { type FieldsOfLists, type StageInput, yesNo } from '@deepdive/core';
import type { lists } from './lists.js';
import { at } from './publications.js';

type Part =
  | keyof typeof lists
  | 'multiAgencyNominated'
  | 'positiveEngagementNominated'
  | 'youthOffendingOrProbationNominated'
  | 'shortlisted';
type Selection = Readonly<Record<string, StageInput<Part, FieldsOfLists<typeof lists>>>>;
type Eligible = NonNullable<Selection[string]['eligible']>;

const nominating = {
  by: 'localAuthority',
  count: 10,
  from: ['childrenInNeed', 'childProtection'],
} as const;
const nominationAssumes = [
  'agesAtInspection',
  'neglectFieldSupports',
  'closedCasesNominated',
  'bothKindsOfCase',
  'casesOnSeveralLists',
];

const livesWithNeglect: Eligible = (child) => ({
  livesOrLivedWithNeglect: {
    says: 'The lists say that the child is living or has lived with neglect',
    expect: child.livedWithNeglect.is(true),
    source: at.place('paras 14, 15 and 17', 'inferred'),
    assumes: ['neglectFieldSupports'],
  },
});

/** How children come to be tracked: 30 nominated, 20 shortlisted, five to seven tracked (paragraphs 15, 17 and 18). */
export const selection = {
  multiAgencyNominated: {
    ...nominating,
    says: 'The local authority with its partners names ten cases where neglect matters now and is significant. That at least two agencies are involved is for them to know: no list shows it.',
    handedOverIn: 'multiAgencyCases',
    eligible: livesWithNeglect,
    source: at.place('para 15 and footnote 12'),
    assumes: nominationAssumes,
  },
  positiveEngagementNominated: {
    ...nominating,
    says: 'The local authority with its partners names ten cases where neglect matters now and is significant. That work with the family goes well is what the agencies believe: no list shows it. A child may have become looked after of late.',
    handedOverIn: 'positiveEngagementCases',
    eligible: livesWithNeglect,
    source: at.place('para 15 and footnote 13'),
    assumes: [...nominationAssumes, 'lookedAfterUnlisted'],
  },
  youthOffendingOrProbationNominated: {
    ...nominating,
    says: "The local authority with its partners names ten cases with current or significant concerns over neglect. That a youth offending team, the National Probation Service or the community rehabilitation company works alongside children's services is for them to know: no list shows it.",
    handedOverIn: 'youthOffendingOrProbationCases',
    eligible: livesWithNeglect,
    source: at.para(15),
    assumes: nominationAssumes,
  },
  shortlisted: {
    says: 'The lead inspector selects 20 children living with neglect from all the lists provided so far, and asks four questions about each',
    by: 'leadInspector',
    count: 20,
    from: [
      'multiAgencyCases',
      'positiveEngagementCases',
      'youthOffendingOrProbationCases',
      'childrenInNeed',
      'childProtection',
    ],
    eligible: livesWithNeglect,
    asks: {
      knownToYouthOffendingTeam: yesNo(
        'is the child or young person known to the youth offending team? (Y/N)',
      ),
      nationalProbationServiceInvolved: yesNo(
        'is the National Probation Service working with a parent or any adult living in the same household as the child that may pose a risk to the child or young person? (Y/N)',
      ),
      communityRehabilitationCompanyInvolved: yesNo(
        'is the community rehabilitation company working with a parent or any adult living in the same household as the child that may pose a risk to the child or young person? (Y/N)',
      ),
      investigationOrProceedings: yesNo(
        'is there a current police investigation or any criminal proceedings? (Y/N)',
      ),
    },
    source: at.para(17),
    assumes: [
      'agesAtInspection',
      'neglectFieldSupports',
      'closedCasesNominated',
      'casesOnSeveralLists',
      'lookedAfterUnlisted',
    ],
  },
  tracked: {
    says: 'The lead inspector selects five to seven children whose experiences the local partnership evaluates jointly, with multi-agency involvement and with concerns about neglect that are, or lately were, being worked on',
    by: 'leadInspector',
    count: { min: 5, max: 7 },
    from: ['shortlisted'],
    source: at.para(18),
    assumes: ['agesAtInspection'],
  },
} as const satisfies Selection;
