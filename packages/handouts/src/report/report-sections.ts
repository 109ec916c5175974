import { capitalised, citation, sentence } from '@deepdive/core';
import { dateInWords } from '../words/dates.js';
import { inWords } from '../words/words.js';
import type { InspectionReport, ReportedAssumption } from './inspection-report.js';
import { areaSection } from './of-area.js';
import { coverageSection, gradesSection } from './of-judgement.js';
import { listsSection, selectionSection, signed } from './of-lists.js';
import { planSection } from './of-plan.js';
import { type ReportSection, tableOf, text } from './report-part.js';

function inspectionSection(report: InspectionReport): ReportSection {
  const { theme, area, notified, inspectedOn, events, asOf } = report;
  const { number, title, publisher, edition } = theme.publication;
  return {
    id: 'inspection',
    title: 'The inspection',
    parts: [
      {
        kind: 'facts',
        of: [
          ['Area', area],
          ['Theme', `${theme.title} (${theme.id}@${edition})`],
          ['Publication', `${title}, ${publisher} ${number}, edition ${edition}`],
          ['Notified', dateInWords(notified)],
          ['Inspected', dateInWords(inspectedOn)],
          ...Object.entries(events).map(([event, on]) => [inWords(event), dateInWords(on)] as const),
          ['This report is as of', dateInWords(asOf)],
        ],
      },
    ],
  };
}

function readingInUse({ assumption, chosen, isFollowed }: ReportedAssumption): string {
  const { choices, chosen: own } = assumption;
  const words = (reading: string): string => sentence(capitalised(choices[reading] ?? reading));
  if (chosen === null) return words(own);
  return chosen.reading === own || isFollowed
    ? words(chosen.reading)
    : `${words(chosen.reading)} What is computed still follows the theme: ${words(own)}`;
}

function assumptionsSection({ assumptions }: InspectionReport): ReportSection {
  return {
    id: 'assumptions',
    title: 'Assumptions',
    parts: [
      text('What the text leaves open, and how it is read here.'),
      ...tableOf(
        'Readings in use',
        [
          { title: 'Left open', room: 4 },
          { title: 'Reading in use', room: 3 },
          { title: 'Chosen by, and why', room: 4 },
        ],
        assumptions.map((each) => [
          `${sentence(each.assumption.says)} ${citation(each.assumption.source)}`,
          readingInUse(each),
          each.chosen === null
            ? `The theme: ${sentence(capitalised(each.assumption.because))}`
            : `${signed(each.chosen)}: ${sentence(each.chosen.because)}`,
        ]),
      ),
    ],
  };
}

function recordSection({ head }: InspectionReport): ReportSection {
  return {
    id: 'record',
    title: 'The record',
    parts: [
      text(
        'Everything above was taken from the record of the inspection as it ends here. Whoever cuts the record off or writes it anew cannot come to the same seal.',
      ),
      {
        kind: 'facts',
        of: [
          ['Ends at entry', String(head.number)],
          ['Seal', head.seal],
        ],
      },
    ],
  };
}

/** What a report is called. */
export const reportTitle = ({ area, theme }: Pick<InspectionReport, 'area' | 'theme'>): string =>
  `Report of the inspection: ${area === '' ? theme.title : `${area}, ${theme.title}`}`;

/**
 * The report of an inspection as sections of text, facts and tables: what a page, a print and a Word document all show.
 * Parts that the theme does not have are left out; what it has and nobody recorded is said to be missing.
 *
 * @example
 * ```ts
 * import { defineTheme, themeManifest } from '@deepdive/core';
 * import { reportSections } from '@deepdive/handouts';
 *
 * const publication = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = themeManifest(defineTheme({ id: 'example', title: 'An example', publication }));
 * const sections = reportSections({
 *   theme, area: 'Exampleshire', notified: '2020-05-04', inspectedOn: '2020-05-04', events: {}, asOf: '2020-06-01',
 *   lists: [], versions: [], selections: [], criteria: [], grades: null, measures: [], plan: null, assumptions: [],
 *   head: { number: 1, seal: '0'.repeat(64) },
 * });
 * console.log(sections.map(({ title }) => title)); // [ 'The inspection', 'Action plan', 'The record' ]
 * ```
 */
export function reportSections(report: InspectionReport): readonly ReportSection[] {
  const { theme, criteria, measures, assumptions } = report;
  return [
    inspectionSection(report),
    ...(theme.lists.length === 0 ? [] : [listsSection(report)]),
    ...(theme.selection.length === 0 ? [] : [selectionSection(report)]),
    ...(criteria.length === 0 ? [] : [coverageSection(report)]),
    ...(theme.judgements.length === 0 ? [] : [gradesSection(report)]),
    ...(measures.length === 0 ? [] : [areaSection(report)]),
    planSection(report),
    ...(assumptions.length === 0 ? [] : [assumptionsSection(report)]),
    recordSection(report),
  ];
}
