import type { FormQuestion } from '@deepdive/core';

/**
 * The criteria an answer is evidence for, a line each: those with a summary one by one, those that are only named
 * together at the end.
 */
export function criteriaLines(criteria: FormQuestion['criteria']): readonly string[] {
  const summarised = criteria.flatMap(({ shown, summary }) =>
    summary === null ? [] : [`${shown}: ${summary}`],
  );
  const named = criteria.flatMap(({ shown, summary }) => (summary === null ? [shown] : []));
  return named.length === 0 ? summarised : [...summarised, named.join(', ')];
}
