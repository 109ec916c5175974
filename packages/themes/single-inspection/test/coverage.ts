import { themeManifest } from '@deepdive/core';
import { type CoverageTable, type Covered, nowhere, where } from '../../../../tooling/coverage/table.js';
import { singleInspection2014, singleInspection2015 } from '../src/index.js';
import { footnotesOf2014, footnotesOf2015 } from './coverage/footnotes.js';
import { itemsOf2014, itemsOf2015 } from './coverage/items.js';
import { listsOf2014, listsOf2015 } from './coverage/lists.js';
import { paragraphs } from './coverage/paragraphs.js';

const areaSection = 'Annex A, information about the local authority area';

// The parts of Annex A that have no number, in printed order.
const annexOfBoth = {
  'Annex A, introduction': where('What the annex asks for', 'guidance/notes/annexAsksFor'),
  'Annex A, details of planned multi-agency meetings': where(
    'Which meetings, which areas, and how they are gone through',
    'guidance/plannedMeetings',
    'timeline/meetingsProvided',
  ),
  'Annex A, child-level data': where(
    'How lists are provided: nine points on best information, two stages, one child on several lists and secure means',
    'guidance/childLevelData',
  ),
  'Annex A, child-level data: the returns to the Department for Education': where(
    'Many fields are in line with these returns: the codes of the fields are theirs',
    'lists',
  ),
  'Annex A, performance information': where(
    'How documents are provided, which of two sets on the board is, and the numbered documents themselves',
    'guidance/documents',
    'requests',
    'timeline/documentsProvided',
  ),
} as const satisfies Readonly<Record<string, Covered>>;

const areaOf2015 = {
  [areaSection]: where('What the section is for, and who fills it in', 'guidance/areaSection'),
  [`${areaSection}, "Previous Ofsted inspections"`]: where('Three statements', 'measures'),
  [`${areaSection}, "Local leadership"`]: where('Four statements', 'measures'),
  [`${areaSection}, "Children living in this area"`]: where('Nine statements', 'measures'),
  [`${areaSection}, "Child protection in this area"`]: where('Four statements', 'measures'),
  [`${areaSection}, "Children looked after in this area"`]: where('Twelve statements', 'measures'),
} as const satisfies Readonly<Record<string, Covered>>;

const covers = {
  'covers and contents': nowhere(
    'Title, date, what the framework is about, the publisher, the licence and the contents',
    'Number, date and title stand with the publication itself; what the abstract says is said again by numbered paragraphs.',
  ),
} as const satisfies Readonly<Record<string, Covered>>;

/**
 * Every numbered paragraph, footnote, list and document of both editions of 130216, what stands around the paragraphs without
 * a number, and the other parts of Annex A: where the theme states it or why it does not.
 */
export const coverage: readonly CoverageTable[] = [
  {
    theme: themeManifest(singleInspection2014),
    publication: '130216',
    numbered: {
      'para ': 41,
      'footnote ': 33,
      'list ': 11,
      'item 1.': 14,
      'item 2.': 6,
      'item 3.': 10,
      'item 4.': 10,
    },
    places: { ...paragraphs, ...footnotesOf2014, ...annexOfBoth, ...listsOf2014, ...itemsOf2014, ...covers },
  },
  {
    theme: themeManifest(singleInspection2015),
    publication: '130216',
    numbered: {
      'para ': 41,
      'footnote ': 36,
      'list ': 11,
      'item 1.': 14,
      'item 2.': 7,
      'item 3.': 10,
      'item 4.': 10,
    },
    places: {
      ...paragraphs,
      ...footnotesOf2015,
      ...annexOfBoth,
      ...listsOf2015,
      ...itemsOf2015,
      ...areaOf2015,
      ...covers,
    },
  },
];
