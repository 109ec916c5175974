import type { CoverageTable } from '../../../../tooling/coverage/table.js';
import { councilPlaces } from './coverage/council.js';
import { frameworkPlaces } from './coverage/framework.js';
import { handbookPlaces } from './coverage/handbook.js';
import { subsidiaryPlaces } from './coverage/subsidiary.js';
import { manifest } from './manifest.js';

/**
 * Every numbered paragraph and footnote of the three publications, and the council's paragraphs on its centres, with the
 * parts of the theme that state it, or why none does.
 */
export const coverage: readonly CoverageTable[] = [
  {
    theme: manifest,
    publication: '130057',
    numbered: { 'para ': 75, 'footnote ': 16 },
    places: frameworkPlaces,
  },
  {
    theme: manifest,
    publication: '130056',
    numbered: { 'para ': 136, 'footnote ': 22 },
    places: handbookPlaces,
  },
  {
    theme: manifest,
    publication: '130178',
    numbered: { 'para ': 47, 'footnote ': 12 },
    places: subsidiaryPlaces,
  },
  {
    theme: manifest,
    publication: 'CSD18021',
    numbered: { 'para 4.': 8 },
    places: councilPlaces,
  },
];
