import { type Form, type FormQuestion, prose } from '@deepdive/core';
import { inWords, sentence } from '../words/words.js';
import { criteriaLines } from './criteria-lines.js';

/** What stands in small print beside a question. */
export interface Explanation {
  /** Hint, whether it must be answered, and when it is asked at all. */
  readonly notes: readonly string[];
  /** The criteria the answer is evidence for. */
  readonly evidence: readonly string[];
}

/** The label of a question of a form by its id: conditions name other answers of the same form. */
export function labelsOf(form: Form): (id: string) => string {
  const labels = new Map(
    form.sections.flatMap(({ questions }) => questions.map(({ id, label }): [string, string] => [id, label])),
  );
  return (id) => labels.get(id) ?? inWords(id);
}

/** The small print of a question. */
export function explanationOf(question: FormQuestion, labelOf: (id: string) => string): Explanation {
  const { hint, strength, appliesWhen, least, criteria } = question;
  return {
    notes: [
      ...(hint === null ? [] : [hint]),
      ...(strength === 'must' ? ['Must be filled in.'] : []),
      ...(strength === 'may' ? ['May be left out.'] : []),
      ...(least === null ? [] : [`${least} or more.`]),
      ...(appliesWhen === null ? [] : [sentence(`Only when ${prose(appliesWhen, labelOf)}`)]),
    ],
    evidence: criteriaLines(criteria),
  };
}
