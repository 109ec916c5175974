import { grouped, listed } from '@deepdive/core';
import { dateInWords } from '../words/dates.js';
import { themeWords } from '../words/theme-words.js';
import { inWords } from '../words/words.js';
import type { InspectionReport, ReportedList, ReportedSelection, Signed } from './inspection-report.js';
import { type ReportPart, type ReportSection, small, tableOf, text } from './report-part.js';

/** Who and when: "Ada Example, 3 May 2017 at 09:12 UTC". */
export const signed = ({ by, at }: Signed): string => `${by}, ${dateInWords(at)} at ${at.slice(11, 16)} UTC`;

const received = ({ version, missing }: ReportedList): string =>
  version === null
    ? 'Not received'
    : missing.length === 0
      ? `Version ${version}`
      : `Version ${version}; no column for ${listed(missing)}`;

/** The lists with the findings of the version that counts, and every version with the digests of its files. */
export function listsSection({ theme, lists, versions }: InspectionReport): ReportSection {
  const words = themeWords(theme);
  const count = ({ version }: ReportedList, number: number): string =>
    version === null ? '' : grouped(number);
  return {
    id: 'lists',
    title: 'Lists',
    parts: [
      ...tableOf(
        'What was received, and what the checks found in the version that counts',
        [
          { title: 'List', room: 3 },
          { title: 'Received', room: 3 },
          { title: 'Rows', numeric: true },
          { title: 'Must fix', numeric: true },
          { title: 'To look at', numeric: true },
        ],
        lists.map((each) => [
          words.list(each.list.id),
          received(each),
          count(each, each.rows),
          count(each, each.mustFix),
          count(each, each.check),
        ]),
      ),
      ...(versions.length === 0 ? [text('No list was submitted.')] : []),
      ...tableOf(
        'Files by version',
        [{ title: 'Version' }, { title: 'Submitted by', room: 3 }, { title: 'Files, with SHA-256', room: 6 }],
        versions.map(({ version, listedOn, files, ...by }) => [
          String(version),
          `${signed(by)}; drawn up on ${dateInWords(listedOn)}`,
          files.map(({ name, sha256 }) => `${name}: ${sha256}`),
        ]),
      ),
    ],
  };
}

function ofSelection({ theme }: InspectionReport, selection: ReportedSelection): readonly ReportPart[] {
  const { record, state, numberOfSwaps, digest } = selection;
  const words = themeWords(theme);
  const byPerson = record.include.length + record.exclude.length;
  return [
    {
      kind: 'facts',
      of: [
        [state === 'confirmed' ? 'Confirmed by' : 'Proposed by', signed(selection)],
        ['Chosen', `${record.selected.length} of ${grouped(record.eligible)} who may be chosen`],
        ['Population', grouped(record.population)],
        ['Seed', record.seed],
        ['Drawn by', record.algorithm],
        [
          'Spread over',
          record.stratify.length === 0
            ? 'Nothing'
            : listed(record.stratify.map((field) => words.field(field))),
        ],
        ['Put in or left out by a person', String(byPerson)],
        ['Swaps', String(numberOfSwaps)],
        ['Digest of the record’s file (SHA-256)', digest],
        ['Digest of the population (SHA-256)', record.populationDigest],
      ],
    },
    ...tableOf(
      `${inWords(record.stage)}: left out of the draw, by the first reason that applied`,
      [
        { title: 'Reason', room: 4 },
        { title: 'Number', numeric: true },
      ],
      record.excluded.map(({ reason, count }) => [reason, grouped(count)]),
    ),
  ];
}

/** Each stage with how its children were drawn. Whom it chose is for its selection sheet to say. */
export function selectionSection(report: InspectionReport): ReportSection {
  const { theme, selections } = report;
  return {
    id: 'selection',
    title: 'Case selection',
    parts: [
      text(
        'Those chosen are not named here: the selection sheet of each stage names them. By its digest anyone who has the file of a record can see that it is the same.',
      ),
      ...theme.selection.flatMap((stage) => {
        const drawn = selections.find(({ record }) => record.stage === stage.id);
        return [
          { kind: 'heading', text: inWords(stage.id) } as const,
          small(stage.says),
          ...(drawn ? ofSelection(report, drawn) : [text('No draw is recorded.')]),
        ];
      }),
    ],
  };
}
