import { type ProportionBand, type Statement, statement } from '@deepdive/core';
import { underGrade } from '../criteria/graded.js';
import type { Grade } from '../grades.js';
import { bands } from '../proportions.js';
import { handbook, subsidiary } from '../publications.js';

type Share = readonly [place: string, words: string, band: ProportionBand, of: string];

const point = (para: number, grade: Grade, number: number): string =>
  `${underGrade(para, grade)}, point ${number}`;

/** Each word for a proportion in a descriptor. A higher share cannot describe a grade worse, so the band's lower end counts. */
const floors = {
  familiesKnownToAll: [
    point(125, 'outstanding', 2),
    'all or almost all',
    bands.almostAll,
    'families with young children are known',
  ],
  familiesKnown: [
    point(125, 'good', 1),
    'most',
    bands.most,
    'families with young children in the reach area are known',
  ],
  targetFamiliesRegistered: [
    point(125, 'good', 2),
    'a large majority',
    bands.largeMajority,
    'families from target groups in the area are registered and have access to information, advice and guidance',
  ],
  targetGroupsEngaged: [
    point(125, 'good', 5),
    'the large majority',
    bands.largeMajority,
    'target groups reach the centre and engage',
  ],
  targetGroupsStayEngaged: [
    point(125, 'good', 6),
    'the large majority',
    bands.largeMajority,
    'families in target groups stay engaged until their needs are met',
  ],
  freeEntitlement: [
    point(125, 'good', 7),
    'most',
    bands.most,
    'children of targeted families take up free early education',
  ],
  helpAfterTwo: [
    point(125, 'good', 8),
    'most',
    bands.most,
    'children found at age two to need early intervention get the help they need',
  ],
  impactOnFamilies: [
    point(127, 'outstanding', 1),
    'almost all',
    bands.almostAll,
    'targeted families gain markedly',
  ],
  parentsAttend: [
    point(127, 'outstanding', 2),
    'almost all',
    bands.almostAll,
    'target parents found to need parenting skills attend courses',
  ],
  livesImproved: [
    point(127, 'outstanding', 2),
    'the vast majority',
    bands.almostAll,
    'families of these parents have better lives',
  ],
  exceptionalProgress: [
    point(127, 'outstanding', 3),
    'almost all',
    bands.almostAll,
    'young children in own or formally linked provision make exceptional progress',
  ],
  outcomesImproved: [
    point(127, 'good', 1),
    'a majority',
    bands.majority,
    'young children and targeted families are whom better outcomes and less inequality are planned for',
  ],
  targetChildrenProgress: [
    point(127, 'good', 2),
    'a large majority',
    bands.largeMajority,
    'children from target groups make good progress',
  ],
  ageRelatedExpectations: [
    point(127, 'good', 2),
    'most',
    bands.most,
    'children work within what is expected at their age when school starts',
  ],
  coursesCompleted: [
    point(127, 'good', 3),
    'a large majority',
    bands.largeMajority,
    'targeted families found to need parenting skills complete suitable courses',
  ],
  responsibilities: [
    point(127, 'good', 4),
    'almost all',
    bands.almostAll,
    'adults whom the centre supports understand their responsibilities well',
  ],
  adultsWithAccess: [
    point(127, 'good', 5),
    'most',
    bands.most,
    'adults found to need help towards income and work have access to high-quality services',
  ],
  adultsComplete: [
    point(127, 'good', 5),
    'a large majority',
    bands.largeMajority,
    'adults who take up courses complete them',
  ],
  healthTargets: [point(127, 'good', 6), 'almost all', bands.almostAll, 'health-specific targets are met'],
  helpedInTime: [
    point(127, 'good', 8),
    'a large majority',
    bands.largeMajority,
    'families in target groups get the help they need in good time',
  ],
  parentsContribute: [
    point(127, 'good', 10),
    'a majority',
    bands.majority,
    'parents from target groups help to develop activities',
  ],
  familiesEngaged: [
    point(127, 'good', 11),
    'a large majority',
    bands.largeMajority,
    'families in the area are engaged',
  ],
  measuresMet: [point(130, 'good', 1), 'a very large majority', bands.most, 'performance measures are met'],
  usersInvolved: [point(130, 'good', 5), 'most', bands.most, 'centre users are fully involved'],
  goodServicesReached: [
    point(136, 'good', 1),
    'most',
    bands.most,
    'targeted children and their families reach good-quality services',
  ],
} as const satisfies Readonly<Record<string, Share>>;

const floor = ([place, words, { from }, of]: Share): Statement =>
  statement(`"${words}": at least ${from} % of ${of}`, handbook.place(`${place}, with Annex C`, 'inferred'), [
    'wordsAreFloors',
  ]);

const stated = Object.fromEntries(
  Object.entries<Share>(floors).map(([name, share]) => [name, floor(share)]),
) as Readonly<Record<keyof typeof floors, Statement>>;

/** What the words for proportions in the descriptors come to in figures: support for judgement, never a grade. */
export const impliedShares = {
  title:
    'Shares that the words for proportions in the descriptors come to: they support judgement and decide nothing',
  statements: {
    ...stated,
    minorityEngages: statement(
      `"only a minority" (inadequate): at most ${bands.minority.to} % of those targeted and most in need engage`,
      handbook.place(`${point(125, 'inadequate', 3)}, with Annex C`, 'inferred'),
      ['wordsAreFloors'],
    ),
    parentingNotImproved: statement(
      `"at least a minority" (inadequate where it is missed): parenting skills get better for fewer than ${bands.minority.from} % of adults from targeted families`,
      handbook.place(`${point(127, 'inadequate', 2)}, with Annex C`, 'inferred'),
      ['wordsAreFloors'],
    ),
    programmesCompleted: statement(
      `"most": at least ${bands.most.from} % of the parents and carers complete the programme; the subsidiary guidance has no table of its own, so that the words are read by the handbook's Annex C`,
      subsidiary.para(3, 'inferred'),
      ['wordsAreFloors'],
    ),
  },
};
