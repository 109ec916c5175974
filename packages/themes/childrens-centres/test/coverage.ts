import type { Covered } from './coverage/covered.js';
import { frameworkFootnotes, frameworkParagraphs } from './coverage/framework.js';
import { handbookFootnotes, handbookParagraphs } from './coverage/handbook.js';
import { subsidiaryFootnotes, subsidiaryParagraphs } from './coverage/subsidiary.js';

/** One publication, number by number. */
export interface CoveredPublication {
  readonly publication: string;
  readonly paragraphs: Readonly<Record<number, Covered>>;
  readonly footnotes: Readonly<Record<number, Covered>>;
  readonly lastParagraph: number;
  readonly lastFootnote: number;
}

/**
 * Every numbered paragraph and footnote of the three publications, with the parts of the theme that state it, or why none
 * does. The theme is held against it in both directions.
 */
export const publications: readonly CoveredPublication[] = [
  {
    publication: '130057',
    paragraphs: frameworkParagraphs,
    footnotes: frameworkFootnotes,
    lastParagraph: 75,
    lastFootnote: 16,
  },
  {
    publication: '130056',
    paragraphs: handbookParagraphs,
    footnotes: handbookFootnotes,
    lastParagraph: 136,
    lastFootnote: 22,
  },
  {
    publication: '130178',
    paragraphs: subsidiaryParagraphs,
    footnotes: subsidiaryFootnotes,
    lastParagraph: 47,
    lastFootnote: 12,
  },
];

/** What has no number: publication, how the place is cited, and what states it or why nothing does. */
export const unnumbered: readonly (readonly [publication: string, place: string, covered: Covered])[] = [
  ['130057', 'Annex A', ['guidance/targetGroupsInFramework', 'guidance/terms']],
  [
    '130056',
    'after para 125, "',
    ['criteria', 'facts', 'guidance/impliedShares', 'limitingRules/accessPointsLimit'],
  ],
  [
    '130056',
    'after para 127, "',
    ['criteria', 'facts', 'guidance/impliedShares', 'limitingRules/qualityPointsLimit'],
  ],
  [
    '130056',
    'after para 130, "',
    ['criteria', 'facts', 'guidance/impliedShares', 'limitingRules/leadershipPointsLimit'],
  ],
  [
    '130056',
    'after para 136, "',
    [
      'criteria',
      'facts',
      'guidance/impliedShares',
      'limitingRules/exceptionIsNarrow',
      'limitingRules/goodThroughout',
      'limitingRules/improvementHasItsPlace',
      'limitingRules/improvementWithoutInadequacy',
      'limitingRules/inadequacyLimits',
      'limitingRules/outstandingThroughout',
    ],
  ],
  ['130056', 'Annex A', ['guidance/targetGroupsInHandbook', 'guidance/terms']],
  ['130056', 'Annex B', ['guidance/evidenceData', 'guidance/evidenceTypes']],
  ['130056', 'Annex C', ['proportions']],
  ['130178', 'introduction', ['guidance/parenting']],
  [
    '130178',
    'Annex A',
    { notStated: 'It lists research and publications that inspectors may wish to read; nobody acts on it.' },
  ],
  [
    '130057',
    'covers and contents',
    { notStated: 'They name the document and repeat its headings; the age group is an assumption.' },
  ],
  [
    '130056',
    'covers and contents',
    { notStated: 'They name the document and repeat its headings; the age group is an assumption.' },
  ],
  [
    '130178',
    'covers and contents',
    { notStated: 'They name the document and repeat its headings; the age group is an assumption.' },
  ],
  ['CSD18021', 'para 4', ['guidance/councilFigures']],
  ['CSD18021', 'para 8', ['guidance/councilFigures']],
  [
    'CSD18021',
    'sections 1 to 3, 5 to 7 and 9 to 10',
    {
      notStated:
        'They are about parenting courses, troubled families and early intervention, not about inspecting centres.',
    },
  ],
];
