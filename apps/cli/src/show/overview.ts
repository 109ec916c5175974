import { counted, type ThemeManifest } from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';
import { listTable } from './list-page.js';

/** What each part of a theme holds, in a few words; nothing where it holds nothing. */
function partsHeld(theme: ThemeManifest): readonly (readonly [part: string, holds: string])[] {
  const questions = theme.tool ? counted(theme.tool.questions.length, 'question') : '';
  const held = (things: readonly unknown[], noun: string, plural?: string): string =>
    things.length === 0 ? '' : counted(things.length, noun, plural);
  const all: readonly (readonly [string, string])[] = [
    ['lists', held(theme.lists, 'list')],
    ['across', held(theme.across, 'check across lists', 'checks across lists')],
    ['criteria', held(theme.criteria, 'criterion', 'criteria')],
    ['selection', held(theme.selection, 'stage')],
    ['timeline', held(theme.timeline, 'milestone')],
    ['requests', held(theme.requests, 'request')],
    [
      'caseDocuments',
      held(theme.caseDocuments, 'document asked for on each case', 'documents asked for on each case'),
    ],
    ['tool', questions],
    ['actionPlan', held(theme.actionPlan?.actions.fields ?? [], 'column')],
    ['guidance', held(theme.guidance, 'heading')],
    ['measures', held(theme.measures, 'measure')],
    ['proportions', theme.proportions ? counted(theme.proportions.bands.length, 'band') : ''],
    ['judgements', held(theme.judgements, 'judgement')],
    ['limitingRules', held(theme.limitingRules, 'rule about grades', 'rules about grades')],
    ['outcomes', held(theme.outcomes, 'indicator')],
    ['outcomePlan', theme.outcomePlan ? held(theme.outcomePlan.problems, 'problem') : ''],
    ['assumptions', held(theme.assumptions, 'assumption')],
  ];
  return all.filter(([, holds]) => holds !== '');
}

/** A theme at a glance: what it is, what it holds, and how to look closer. */
export function overview(theme: ThemeManifest, layout: Layout): string {
  const { publication } = theme;
  const parts = partsHeld(theme);
  const facts = [
    `Theme: ${theme.id}@${theme.edition}`,
    `Publication: ${publication.publisher} ${publication.number}, ${publication.title} (${publication.published})`,
    ...(theme.extends.length === 0 ? [] : [`Extends: ${theme.extends.join(', ')}`]),
    ...(theme.ages === null ? [] : [`Ages: ${theme.ages.from} to ${theme.ages.to}`]),
  ].map((line) => wrapped(line, layout.width));
  const lists =
    theme.lists.length === 0 ? [] : ['', layout.paint.title('Lists'), listTable(theme.lists, layout)];
  const first = theme.lists[0];
  return [
    layout.paint.title(theme.title),
    ...facts,
    '',
    layout.paint.title('Parts'),
    table(
      ['Part', 'Holds', 'Look closer'],
      parts.map(([part, holds]) => [part, holds, `deepdive show ${theme.id}@${theme.edition} ${part}`]),
      layout,
    ),
    ...lists,
    ...(first ? ['', `One list: deepdive show ${theme.id}@${theme.edition} lists/${first.id}`] : []),
  ].join('\n');
}
