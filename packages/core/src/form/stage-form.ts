import type { StageManifest, ThemeManifest } from '../manifest.js';
import { fieldQuestion } from './field-question.js';
import type { Form } from './form.js';
import { formError } from './form-errors.js';

/** What the lists call a child: the label of the key of the first list the stage reaches. */
function nameOfChildren(
  theme: ThemeManifest,
  stage: StageManifest,
  seen: ReadonlySet<string> = new Set(),
): string | null {
  for (const id of stage.from) {
    const list = theme.lists.find((each) => each.id === id);
    const earlier = seen.has(id) ? undefined : theme.selection.find((each) => each.id === id);
    const name = list
      ? list.fields.find((field) => field.id === list.key)?.label
      : earlier && nameOfChildren(theme, earlier, new Set([...seen, stage.id]));
    if (name) return name;
  }
  return null;
}

/**
 * What a stage asks about the children it chose, as a form that is a table: a row for each child, in the order given,
 * a column for each question. A stage that asks nothing gives the children alone.
 *
 * @throws FormError `form-stage-unknown`
 * @example
 * ```ts
 * import { convention, defineTheme, id, list, stageForm, themeManifest, yesNo } from '@deepdive/core';
 *
 * const source = convention('example');
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: {
 *     contacts: list({ title: 'Contacts', population: 'All', window: {}, key: 'childId', source, fields: { childId: id('Child unique ID') } }),
 *   },
 *   selection: {
 *     sampled: {
 *       says: 'Children are sampled', by: 'leadInspector', count: 2, from: ['contacts'], source,
 *       asks: { known: yesNo('Is the child known to the youth offending team?') },
 *     },
 *   },
 * }));
 * const [table] = stageForm(theme, 'sampled', ['EX-001', 'EX-002']).sections;
 * console.log(table?.kind === 'table' && table.children); // [ 'EX-001', 'EX-002' ]
 * console.log(table?.questions[0]?.control); // yesNo
 * ```
 */
export function stageForm(theme: ThemeManifest, stageId: string, children: readonly string[]): Form {
  const ref = `${theme.id}@${theme.edition}`;
  const stage = theme.selection.find((each) => each.id === stageId);
  if (!stage) {
    throw formError({
      code: 'form-stage-unknown',
      place: `${ref}/selection`,
      found: stageId,
      known: theme.selection.map((each) => each.id),
    });
  }
  const assumed = new Set([...stage.assumes, ...stage.asks.flatMap((field) => field.assumes)]);
  return {
    theme: ref,
    title: stage.says,
    themeTitle: theme.title,
    publication: theme.publication,
    caseNumber: null,
    sections: [
      {
        kind: 'table',
        title: null,
        about: nameOfChildren(theme, stage) ?? 'Child',
        children,
        questions: stage.asks.map(fieldQuestion),
      },
    ],
    source: stage.source,
    assumptions: theme.assumptions.filter(({ id }) => assumed.has(id)),
  };
}
