import {
  citation,
  counted,
  criterionShown,
  type JudgementFlags,
  judgeGrades,
  listed,
  type ThemeManifest,
} from '@deepdive/core';
import type { InspectionReport, ReportedGrades } from './inspection-report.js';
import { signed } from './of-lists.js';
import { type ReportPart, type ReportSection, tableOf, text } from './report-part.js';

/** How far each criterion is evidenced, those with nothing first. */
export function coverageSection({ criteria }: InspectionReport): ReportSection {
  const bare = criteria.filter(({ pieces }) => pieces === 0).length;
  return {
    id: 'coverage',
    title: 'Evidence by criterion',
    parts: [
      text(
        bare === 0
          ? 'Every criterion has some evidence.'
          : `${counted(bare, 'criterion has', 'criteria have')} no evidence.`,
      ),
      ...tableOf(
        'Pieces of evidence, and the children they are about; what has none comes first',
        [
          { title: 'Criterion', room: 2 },
          { title: 'What it is about', room: 5 },
          { title: 'Evidence', numeric: true },
          { title: 'Children', numeric: true },
        ],
        criteria.map(({ criterion: { ref, summary, heading, source }, pieces, children }) => [
          criterionShown(ref),
          summary ?? heading ?? `Not printed in ${citation(source)}`,
          pieces === 0 ? 'None' : String(pieces),
          pieces === 0 ? '' : String(children),
        ]),
      ),
    ],
  };
}

/** What a judgement, or a fact beside the grades, is called. */
function nameOf({ judgements, facts }: ThemeManifest, id: string): string {
  return (
    judgements.find((each) => each.id === id)?.title ?? facts.find((each) => each.id === id)?.label ?? id
  );
}

function flagParts(theme: ThemeManifest, { flags, open }: JudgementFlags): readonly ReportPart[] {
  if (theme.limitingRules.length === 0) return [];
  return [
    { kind: 'heading', text: 'What the publication says of these grades together' },
    ...(flags.length === 0 ? [text('Nothing in them contradicts it.')] : []),
    ...tableOf(
      'What does not fit; nothing here proposes a grade',
      [
        { title: 'It says', room: 5 },
        { title: 'How strongly', room: 2 },
        { title: 'Source', room: 3 },
      ],
      flags.map(({ says, severity, source }) => [
        says,
        severity === 'mustFix' ? 'Always' : 'Look at it',
        citation(source),
      ]),
    ),
    ...tableOf(
      'What cannot be told yet',
      [
        { title: 'It says', room: 4 },
        { title: 'Needs', room: 3 },
      ],
      open.map(({ says, needs }) => [says, listed(needs.map((id) => nameOf(theme, id)))]),
    ),
  ];
}

function gradeParts(theme: ThemeManifest, grades: ReportedGrades): readonly ReportPart[] {
  const facts = theme.facts.filter(({ id }) => grades.facts[id] !== undefined);
  return [
    text(`Last recorded by ${signed(grades)}.`),
    ...tableOf(
      'Grades, and why',
      [
        { title: 'Judgement', room: 3 },
        { title: 'Grade', room: 2 },
        { title: 'Why', room: 6 },
      ],
      theme.judgements.map(({ id, title, scale }) => [
        title,
        scale.codes.find(({ code }) => code === grades.grades[id])?.label ?? 'Not yet decided',
        grades.reasons[id] ?? 'No reason is written',
      ]),
    ),
    ...tableOf(
      'Facts beside the grades',
      [{ title: 'Fact', room: 5 }, { title: 'Answer' }],
      facts.map(({ id, label }) => [label, grades.facts[id] ? 'Yes' : 'No']),
    ),
    ...flagParts(theme, judgeGrades(theme, grades)),
  ];
}

/** The grades that people gave, with their reasons and what does not fit among them. */
export function gradesSection({ theme, grades }: InspectionReport): ReportSection {
  return {
    id: 'grades',
    title: 'Judgements',
    parts: grades === null ? [text('No judgement is recorded.')] : gradeParts(theme, grades),
  };
}
