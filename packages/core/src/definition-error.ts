import { nearest } from './nearest.js';
import type { Source } from './publication.js';

/** Every way in which a definition or a registration can be refused. */
export const definitionCodes = {
  'derive-adds-existing': 'A derived list adds a field that its base already has.',
  'derive-unknown-field': 'A derived list names a field that its base does not have.',
  'derive-unknown-rule': 'A derived list drops a rule that its base does not have.',
  'derive-needs-because': 'A derived list leaves something out without saying why.',
  'derive-same-label': 'A derived list relabels a field with the label that it has already.',
  'rule-reads-unknown-field': 'A rule or condition reads a field that its list does not have.',
  'rule-exists': 'A list states the same rule twice.',
  'order-incomplete': 'The order of fields does not name every field exactly once.',
  'key-unknown': 'The key of a list is not one of its fields.',
  'dates-unknown': 'The dates that place a row in time are not date fields of the list.',
  'label-repeated': 'Two fields of one list share a label or alias.',
  'code-repeated': 'A code set holds the same code twice.',
  'list-names-nobody':
    'Outcomes gather the rows of persons and families, and a list names neither of those wanted.',
  'id-not-a-name': 'An id is not a plain name.',
  'criterion-shadowed': 'A theme restates a criterion of the framework it extends.',
  'criterion-unknown':
    'A question or request refers to a criterion that neither theme nor framework defines.',
  'reference-unknown': 'A part of a theme refers to a list, stage or event that the theme does not have.',
  'assumption-unknown': 'A part of a theme names an assumption that the theme does not declare.',
  'assumption-choice-unknown': 'An assumption chooses a reading that is not among its choices.',
  'status-without-meaning': 'A status of an action plan has no meaning.',
  'framework-missing': 'A theme extends a framework that is not registered.',
  'theme-registered-twice': 'Two different themes carry the same id and edition.',
  'theme-unknown': 'No registered theme has this id.',
  'edition-unknown': 'The theme has no such edition.',
  'manifest-version': 'A theme was defined with another major version of the core.',
} as const;

/** A code from {@link definitionCodes}. */
export type DefinitionCode = keyof typeof definitionCodes;

/** What a definition error tells its reader. */
export interface DefinitionProblem {
  readonly code: DefinitionCode;
  /** Where in the definition: `deep-dive/lists/assessments/omit`. */
  readonly place: string;
  /** What was found there. */
  readonly found: string;
  /** The names that would have been right, for the suggestion. */
  readonly known?: Iterable<string>;
  /** What to write instead, where no single name answers it. */
  readonly expected?: string;
  readonly source?: Source | null;
}

/** A definition that cannot be right: what, where, what was expected, the nearest right answer and the source. */
export interface DefinitionError extends Error {
  readonly code: DefinitionCode;
  readonly place: string;
  readonly found: string;
  readonly expected: string | null;
  readonly nearest: string | null;
  readonly source: Source | null;
}

/**
 * Builds the error for a definition that cannot be right. Readers tell it by `name === 'DefinitionError'` and `code`.
 *
 * @example
 * ```ts
 * import { definitionError } from '@deepdive/core';
 *
 * const error = definitionError({ code: 'theme-unknown', place: 'registry', found: 'deap-dive', known: ['deep-dive'] });
 * console.log(error.message);
 * // No registered theme has this id: "deap-dive" at registry. Did you mean "deep-dive"?
 * ```
 */
export function definitionError(problem: DefinitionProblem): DefinitionError {
  const { code, place, found } = problem;
  const known = [...(problem.known ?? [])];
  const near = nearest(found, known);
  const expected = problem.expected ?? (known.length > 0 ? `one of ${known.slice(0, 12).join(', ')}` : null);
  const message = [
    `${definitionCodes[code].slice(0, -1)}: "${found}" at ${place}.`,
    near !== null ? ` Did you mean "${near}"?` : expected !== null ? ` Expected ${expected}.` : '',
    problem.source ? ` See ${problem.source.publication}, ${problem.source.at}.` : '',
  ].join('');
  return Object.assign(new Error(message), {
    name: 'DefinitionError',
    code,
    place,
    found,
    expected,
    nearest: near,
    source: problem.source ?? null,
  });
}
