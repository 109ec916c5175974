import { type Form, type FormQuestion, prose, sentence } from '@deepdive/core';
import { inWords } from '../words/words.js';
import { evidenceFor } from './form-criteria.js';

/** The label of a question of a form by its id: conditions name other answers of the same form. */
export function labelsOf(form: Form): (id: string) => string {
  const labels = new Map(
    form.sections.flatMap(({ questions }) => questions.map(({ id, label }): [string, string] => [id, label])),
  );
  return (id) => labels.get(id) ?? inWords(id);
}

/** The small print beside a question: hint, whether it must be answered, when it is asked at all, its criteria. */
export function explanationOf(question: FormQuestion, labelOf: (id: string) => string): readonly string[] {
  const { hint, strength, appliesWhen, otherwise, least, criteria } = question;
  const evidence = evidenceFor(criteria);
  return [
    ...(hint === null ? [] : [hint]),
    ...(strength === 'must' ? ['Must be filled in.'] : []),
    ...(strength === 'may' ? ['May be left out.'] : []),
    ...(least === null ? [] : [`${least} or more.`]),
    ...(appliesWhen === null ? [] : [sentence(`Only when ${prose(appliesWhen, labelOf)}`)]),
    ...(otherwise === 'open' ? ['It may be answered otherwise.'] : []),
    ...(evidence === null ? [] : [evidence]),
  ];
}
