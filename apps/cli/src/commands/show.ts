import type { ThemeManifest } from '@deepdive/core';
import type { ExitStatus, Session } from '../session.js';
import { actionPlanText } from '../show/action-plan-text.js';
import { findPart, type Part } from '../show/find-part.js';
import { judgementsText, limitingRulesText } from '../show/judgement-texts.js';
import { fieldPage, fieldTable, listPage, listTable, rulesText } from '../show/list-page.js';
import { measuresText } from '../show/measure-texts.js';
import { outcomePlanText, outcomesText } from '../show/outcome-texts.js';
import { overview } from '../show/overview.js';
import {
  acrossText,
  assumptionsText,
  criteriaText,
  guidanceText,
  proportionsText,
  questionsText,
  requestsText,
  selectionText,
  timelineText,
  toolText,
} from '../show/part-texts.js';
import type { Layout } from '../terminal/layout.js';

/** A list, or a part of one. */
function listText(theme: ThemeManifest, part: Part, layout: Layout): string | null {
  const [, id, within, named, ...further] = part.steps;
  const list = theme.lists.find((each) => id === each.id || id === each.ref || id === String(each.number));
  if (!list) return listTable(theme.lists, layout);
  if (within === undefined) return listPage(list, layout);
  const field = list.fields.find((each) => each === part.value);
  if (field) return fieldPage(field, list, layout);
  if (named !== undefined || further.length > 0) return null;
  if (within === 'fields') return fieldTable(list, layout);
  return within === 'rules' ? rulesText(list, layout) : null;
}

/** A part in words; `null` where it is too small a part to have any but its own. */
function partText(theme: ThemeManifest, part: Part, layout: Layout): string | null {
  const [name, ...deeper] = part.steps;
  if (name === 'lists') return listText(theme, part, layout);
  /** One of a row of things, or all of them; nothing when the path leads deeper. */
  const those = <T>(things: readonly T[], write: (things: readonly T[], layout: Layout) => string) => {
    if (deeper.length > 1) return null;
    const shown = deeper.length === 0 ? things : things.filter((each) => each === part.value);
    return shown.length === 0 ? 'None stated.' : write(shown, layout);
  };
  switch (name) {
    case 'criteria':
      return those(theme.criteria, criteriaText);
    case 'selection':
      return those(theme.selection, (stages) => selectionText(stages, theme, layout));
    case 'timeline':
      return those(theme.timeline, timelineText);
    case 'requests':
      return those(theme.requests, requestsText);
    case 'caseDocuments':
      return those(theme.caseDocuments, requestsText);
    case 'guidance':
      return those(theme.guidance, guidanceText);
    case 'assumptions':
      return those(theme.assumptions, assumptionsText);
    case 'across':
      return those(theme.across, acrossText);
    case 'judgements':
      return those(theme.judgements, judgementsText);
    case 'facts':
      return those(theme.facts, (fields) => fieldTable({ fields }, layout));
    case 'limitingRules':
      return those(theme.limitingRules, (rules) => limitingRulesText(theme, rules, layout));
    case 'outcomes':
      return those(theme.outcomes, (indicators) =>
        outcomesText(indicators, theme, deeper.length === 0, layout),
      );
    case 'outcomePlan':
      if (!theme.outcomePlan) return 'None stated.';
      return deeper.length === 0 ? outcomePlanText(theme.outcomePlan, theme, layout) : null;
    case 'tool':
      if (!theme.tool) return 'None stated.';
      if (deeper.length === 0) return toolText(theme.tool, layout);
      return deeper.length === 1 && deeper[0] === 'questions'
        ? questionsText(theme.tool.questions, layout)
        : null;
    case 'measures':
      return those(theme.measures, measuresText);
    case 'actionPlan':
      if (!theme.actionPlan) return 'None stated.';
      return deeper.length === 0 ? actionPlanText(theme.actionPlan, theme, layout) : null;
    case 'proportions':
      if (!theme.proportions) return 'None stated.';
      return deeper.length === 0 ? proportionsText(theme.proportions, layout) : null;
    default:
      return null;
  }
}

/** `deepdive show`: what a theme states, whole or one part of it. */
export async function show(session: Session, name: string, path: string | undefined): Promise<ExitStatus> {
  const theme = await session.theme(name);
  const part = findPart(theme, path ?? '');
  if (session.json) session.printJson(part.value);
  else if (part.steps.length === 0) session.print(overview(theme, session));
  else session.print(partText(theme, part, session) ?? JSON.stringify(part.value, null, 2));
  return 0;
}
