import {
  type AssumptionManifest,
  type CriterionManifest,
  citation,
  conditionInWords,
  counted,
  dueInWords,
  type FieldManifest,
  fieldHolds,
  type GuidanceManifest,
  idInWords,
  type MilestoneManifest,
  type Proportions,
  type QuestionManifest,
  type RequestManifest,
  rangeInWords,
  type StageManifest,
  type ThemeManifest,
  type ToolManifest,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';
import { assumedInWords, caseInWords } from '../terminal/words.js';

/** Criteria in our own words, with the heading they stand under, where any does, and the place that prints them. */
export function criteriaText(criteria: readonly CriterionManifest[], layout: Layout): string {
  const headed = criteria.some(({ heading }) => heading !== null);
  const rows = criteria.map(({ ref, summary, heading, source }) => [
    ref,
    ...(headed ? [heading ?? ''] : []),
    summary ?? 'named by our sources, not printed in them',
    citation(source),
  ]);
  const header = ['Criterion', ...(headed ? ['Under'] : []), 'In our own words', 'Source'];
  return table(header, rows, layout);
}

/** The stages of case selection. */
export function selectionText(
  stages: readonly StageManifest[],
  theme: Pick<ThemeManifest, 'lists'>,
  layout: Layout,
): string {
  const fields: readonly FieldManifest[] = theme.lists.flatMap((list) => list.fields);
  return stages
    .map((stage) =>
      [
        layout.paint.title(stage.id),
        stage.says,
        `Chosen by: ${idInWords(stage.by)}`,
        `How many: ${stage.count === null ? 'no number printed' : rangeInWords(stage.count)}`,
        `From: ${stage.from.join(', ')}`,
        ...(stage.handedOverIn === null ? [] : [`Handed over in: ${stage.handedOverIn}`]),
        ...(stage.ages === null ? [] : [`Ages: ${stage.ages.from} to ${stage.ages.to}`]),
        ...stage.eligible.map(
          (each) =>
            `Eligible: ${each.says}; exactly: ${conditionInWords(each.expect, fields)} (${citation(each.source)})`,
        ),
        ...(stage.strata.length === 0 ? [] : [`Spread over: ${stage.strata.join(', ')}`]),
        ...stage.asks.map((field) => `Asked next: ${field.label} (${fieldHolds(field)})`),
        `Source: ${citation(stage.source)}`,
      ]
        .map((line) => wrapped(line, layout.width))
        .join('\n'),
    )
    .join('\n\n');
}

/** The milestones as the text states them; `deepdive timeline` gives their dates. */
export function timelineText(milestones: readonly MilestoneManifest[], layout: Layout): string {
  const rows = milestones.map((milestone) => [
    milestone.id,
    dueInWords(milestone.due),
    idInWords(milestone.by),
    `${milestone.says}${caseInWords(milestone)}`,
    milestone.provides.join(', '),
    citation(milestone.source),
  ]);
  return table(['Milestone', 'Due', 'By', 'What', 'Provides', 'Source'], rows, layout);
}

/** What agencies are asked for. */
export function requestsText(requests: readonly RequestManifest[], layout: Layout): string {
  const rows = requests.map((request) => [
    request.number ?? request.id,
    idInWords(request.agency),
    [
      request.title,
      request.months === null ? '' : ` (${counted(request.months, 'month')} back)`,
      caseInWords(request),
    ].join(''),
    citation(request.source),
  ]);
  return table(['Item', 'Agency', 'What', 'Source'], rows, layout);
}

/** Questions of the tracking tool under their sections. */
export function questionsText(questions: readonly QuestionManifest[], layout: Layout): string {
  const rows = questions.map(({ id, section, asks, criteria, source, assumes }) => [
    id,
    section,
    asks,
    criteria.join(', '),
    `${citation(source)}${assumedInWords(assumes)}`,
  ]);
  return table(['Question', 'Section', 'Asks', 'Criteria', 'Source'], rows, layout);
}

/** The tracking tool: what stands at its top, and its questions. */
export function toolText(tool: ToolManifest, layout: Layout): string {
  const header = tool.header.map(({ label, hint }) => (hint === null ? label : `${label} (${hint})`));
  return [
    layout.paint.title(tool.title),
    wrapped(`Source: ${citation(tool.source)}${assumedInWords(tool.assumes)}`, layout.width),
    wrapped(`At the top: ${header.join('; ')}`, layout.width),
    '',
    questionsText(tool.questions, layout),
  ].join('\n');
}

/** What else the publication says that people act on. */
export function guidanceText(guidance: readonly GuidanceManifest[], layout: Layout): string {
  return guidance
    .map(({ id, title, statements }) =>
      [
        layout.paint.title(`${title} (${id})`),
        ...statements.map(({ says, source, assumes }) =>
          wrapped(`- ${says} [${citation(source)}${assumedInWords(assumes)}]`, layout.width),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** What the text leaves open, the readings it allows and the one in use. */
export function assumptionsText(assumptions: readonly AssumptionManifest[], layout: Layout): string {
  return assumptions
    .map(({ id, says, choices, chosen, because, source }) =>
      [
        layout.paint.title(id),
        wrapped(says, layout.width),
        ...Object.entries(choices).map(([choice, words]) =>
          wrapped(`${choice === chosen ? '* ' : '  '}${choice}: ${words}`, layout.width, '  '),
        ),
        wrapped(`Because: ${because}`, layout.width),
        `Source: ${citation(source)}`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** Checks that need more than one list. */
export function acrossText(across: ThemeManifest['across'], layout: Layout): string {
  const rows = across.map((rule) => [
    rule.id,
    rule.severity === 'mustFix' ? 'must fix' : 'check',
    rule.says,
    citation(rule.source),
  ]);
  return table(['Check', 'Severity', 'Says', 'Source'], rows, layout);
}

/** How the framework puts proportions into words. */
export function proportionsText(proportions: Proportions, layout: Layout): string {
  const rows = proportions.bands.map(({ words, from, to }) => [words, `${from}%`, `${to}%`]);
  const rounding =
    proportions.rounding === 'nearestWhole' ? 'Rounded to whole percentages first.' : 'Not rounded.';
  return [
    table(['Words', 'From', 'To'], rows, layout),
    rounding,
    `Source: ${citation(proportions.source)}`,
  ].join('\n');
}
