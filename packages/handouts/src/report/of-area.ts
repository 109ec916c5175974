import {
  capitalised,
  comparedWithPrinted,
  counted,
  figuresInWords,
  type MeasureResult,
  measureInWords,
  printedFigureInWords,
  sentence,
  type ThemeManifest,
} from '@deepdive/core';
import { dateInWords } from '../words/dates.js';
import type { InspectionReport, ReportedMeasure } from './inspection-report.js';
import { signed } from './of-lists.js';
import { type ReportPart, type ReportSection, small, tableOf, text } from './report-part.js';

const agreement: Readonly<Record<'true' | 'false' | 'null', string>> = {
  true: 'agrees',
  false: 'differs',
  null: 'cannot be compared',
};

/** Whether the lists tell nothing of a measure. */
const isUntold = ({ computable, notGiven }: MeasureResult): boolean =>
  computable === 'not' || notGiven.length > 0;

/** A group of so few may point at one person. */
const few = 5;

const hasSmallGroup = ({ result: { groups } }: ReportedMeasure): boolean =>
  (groups ?? []).some(({ value }) => value !== null && value.most > 0 && value.least < few);

/** What a statement rests on, a line each: whose words they are, the figures of groups, blanks, printed figures. */
function restsOn({ result, wording }: ReportedMeasure, theme: ThemeManifest): readonly string[] {
  const { computable, because, openRows, groups } = result;
  const lines = [
    ...(wording
      ? [
          `Worded by ${signed(wording)}. ${sentence(capitalised(wording.because))}`,
          `From the lists: ${measureInWords(result, theme)}`,
        ]
      : isUntold(result)
        ? [measureInWords(result, theme)]
        : []),
    ...(computable === 'partly' && because !== null ? [`In part only: ${sentence(because)}`] : []),
    ...(groups ?? []).map((group) => `${group.label}: ${figuresInWords(group)}`),
    ...(openRows === 0 ? [] : [`${counted(openRows, 'row')} may belong or not: a blank leaves it open.`]),
    ...comparedWithPrinted(result).map(({ label, when, printed, agrees }) => {
      const what = [label, when].filter((each) => each !== null).join(', ');
      return `Printed${what === '' ? '' : ` for ${what}`}: ${printedFigureInWords(printed)}, which ${agreement[`${agrees}`]}.`;
    }),
  ];
  return lines.length > 0 ? lines : ['The lists'];
}

/** The statements about the area under the headings they are printed under. */
export function areaSection({ theme, measures, inspectedOn }: InspectionReport): ReportSection {
  const sections = [...new Set(measures.map(({ result }) => result.section))];
  const ofSection = (section: string | null): readonly ReportPart[] =>
    tableOf(
      section ?? 'Statements',
      [
        { title: 'About', room: 3 },
        { title: 'Statement', room: 3 },
        { title: 'What it rests on', room: 5 },
      ],
      measures
        .filter(({ result }) => result.section === section)
        .map((each) => [
          each.result.title,
          each.wording?.says ??
            (isUntold(each.result) ? 'No statement yet' : capitalised(measureInWords(each.result, theme))),
          restsOn(each, theme),
        ]),
    );
  const worded = measures.filter(({ wording }) => wording !== null).length;
  return {
    id: 'area',
    title: 'Statements about the area',
    parts: [
      text(
        `Taken from the lists on ${dateInWords(inspectedOn)}; ${counted(worded, 'statement is', 'statements are')} worded by a person.`,
      ),
      ...(measures.some(hasSmallGroup)
        ? [
            small(
              `Groups of fewer than ${few} may point at one person: look at them before the report is handed on.`,
            ),
          ]
        : []),
      ...sections.flatMap(ofSection),
    ],
  };
}
