import { counted, type ThemeManifest } from '@deepdive/core';

interface Assuming {
  readonly assumes: readonly string[];
}

/** What rests on an assumption, a phrase for each kind of part: "2 milestones", "1 list". Empty where the theme says nothing of it. */
export function bearsOn(theme: ThemeManifest, assumption: string): readonly string[] {
  const count = (parts: readonly Assuming[], one: string, many?: string): readonly string[] => {
    const number = parts.filter(({ assumes }) => assumes.includes(assumption)).length;
    return number === 0 ? [] : [counted(number, one, many)];
  };
  const { lists, selection, judgements, guidance } = theme;
  return [
    ...count(theme.timeline, 'milestone'),
    ...count(lists, 'list'),
    ...count(
      lists.flatMap(({ fields }) => fields),
      'column',
    ),
    ...count([...lists.flatMap(({ rules }) => rules), ...theme.across], 'rule'),
    ...count(selection, 'stage of case selection', 'stages of case selection'),
    ...count(
      selection.flatMap(({ eligible }) => eligible),
      'condition of case selection',
      'conditions of case selection',
    ),
    ...count([...theme.requests, ...theme.caseDocuments], 'request'),
    ...count(
      theme.tool ? [theme.tool, ...theme.tool.questions] : [],
      'part of the tracking tool',
      'parts of the tracking tool',
    ),
    ...count(judgements, 'judgement'),
    ...count(theme.limitingRules, 'rule on grades', 'rules on grades'),
    ...count(theme.measures, 'measure'),
    ...count(theme.outcomes, 'indicator'),
    ...count(theme.outcomePlan?.claim ?? [], 'condition of a claim', 'conditions of a claim'),
    ...count(
      guidance.flatMap(({ statements }) => statements),
      'statement of guidance',
      'statements of guidance',
    ),
  ];
}
