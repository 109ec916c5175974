import { citation, counted, type JudgementManifest, prose, type ThemeManifest } from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';

/** What is graded, on which scale, described by which criteria. */
export function judgementsText(judgements: readonly JudgementManifest[], layout: Layout): string {
  return judgements
    .map(({ id, title, kind, partOf, scale, descriptors, source }) =>
      [
        layout.paint.title(`${title} (${id})`),
        wrapped(
          `${partOf === null ? `A judgement of its own: ${kind}` : `Part of ${partOf}: ${kind}`}`,
          layout.width,
        ),
        wrapped(
          `Grades, best first: ${scale.codes.map(({ code, label }) => `${label} (${code})`).join(', ')}`,
          layout.width,
        ),
        ...Object.entries(descriptors).map(([grade, criteria]) =>
          wrapped(
            `${grade}: ${counted(criteria.length, 'criterion', 'criteria')}: ${criteria.join(', ')}`,
            layout.width,
            '  ',
          ),
        ),
        `Source: ${citation(source)}`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** What the publication says of grades together: in its sense, then exactly. */
export function limitingRulesText(
  theme: ThemeManifest,
  rules: ThemeManifest['limitingRules'],
  layout: Layout,
): string {
  const labels = new Map([
    ...theme.judgements.map(({ id, title }) => [id, title] as const),
    ...theme.facts.map(({ id, label }) => [id, label] as const),
  ]);
  const rows = rules.map(({ id, strength, says, expect, source }) => [
    id,
    strength,
    `${says} (exactly: ${prose(expect, (field) => labels.get(field) ?? field)})`,
    citation(source),
  ]);
  return table(['Rule', 'Strength', 'Says', 'Source'], rows, layout);
}
