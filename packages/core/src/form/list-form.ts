import type { ListManifest, ThemeManifest } from '../manifest.js';
import { fieldQuestion } from './field-question.js';
import type { Form } from './form.js';

/**
 * A form for one row of a list: its fields in printed order, each with the control of its type, its codes as choices
 * and the condition under which it is asked for. Given the theme as well, the form cites its publication and names the
 * assumptions behind the list.
 *
 * @example
 * ```ts
 * import { convention, date, defineTheme, id, list, listForm, themeManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const fields = { childId: id('Child unique ID'), contactedOn: date('Date of contact') };
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { contacts: list({ title: 'Contacts', population: 'All', window: {}, key: 'childId', source, fields }) },
 * }));
 * const forms = theme.lists.map((each) => listForm(each, theme));
 * console.log(forms[0]?.sections[0]?.questions.map(({ control }) => control)); // [ 'line', 'date' ]
 * ```
 */
export function listForm(list: ListManifest, theme?: ThemeManifest): Form {
  const assumed = new Set([...list.assumes, ...list.fields.flatMap((field) => field.assumes)]);
  return {
    theme: list.ref.split('/')[0] ?? list.ref,
    title: list.title,
    themeTitle: theme?.title ?? null,
    publication: theme?.publication ?? null,
    caseNumber: null,
    sections: [{ kind: 'questions', title: null, questions: list.fields.map(fieldQuestion) }],
    source: list.source,
    assumptions: theme?.assumptions.filter(({ id }) => assumed.has(id)) ?? [],
  };
}
