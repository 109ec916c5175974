import type { ConformanceCheck } from '../conformance-check.js';

/** Numbers run on. */
export const numbered: ConformanceCheck = {
  id: 'numbered',
  says: 'The numbers of criteria run on without a gap, or the gap is explained',
  find: ({ theme, options }) => {
    const numbers = theme.criteria
      .flatMap(({ number }) => (number === null ? [] : [number]))
      .sort((a, b) => a - b);
    const [first] = numbers;
    const last = numbers.at(-1);
    if (first === undefined || last === undefined) return [];
    const known = new Set(numbers);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
      .filter((number) => !known.has(number) && options.missingNumbers?.[number] === undefined)
      .map((number) => ({
        place: `criteria/${number}`,
        says: `Between ${first} and ${last}, number ${number} is missing. State it, or say under \`missingNumbers\` why the publication leaves it out.`,
      }));
  },
};

/** Criteria are referred to where the theme has a tool or grades that could do so. */
export const criteriaUsed: ConformanceCheck = {
  id: 'criteriaUsed',
  says: 'Every criterion is asked about in the tool or describes a grade, or it is said why not',
  find: ({ theme, options }) => {
    const asked = theme.tool?.questions.flatMap(({ criteria }) => criteria) ?? [];
    const described = theme.judgements.flatMap(({ criteria }) => criteria);
    if (asked.length + described.length === 0) return [];
    const used = new Set([...asked, ...described]);
    return theme.criteria
      .filter(({ ref }) => !used.has(ref) && options.unusedCriteria?.[ref] === undefined)
      .map(({ ref }) => ({
        place: `criteria/${ref}`,
        says: 'No question of the tool and no grade refers to it. Refer to it, or say under `unusedCriteria` why nothing does.',
      }));
  },
};

/** Criteria are summarised, unless the sources do not print them. */
export const summarised: ConformanceCheck = {
  id: 'summarised',
  says: "A criterion that the publication prints is summarised in words of one's own",
  find: ({ theme }) =>
    theme.criteria
      .filter(
        ({ summary, source }) => (summary === null || summary.trim() === '') && source.basis === 'printed',
      )
      .map(({ ref }) => ({
        place: `criteria/${ref}`,
        says: "It has no summary though its source is said to print it. Sum it up in a sentence of your own, or cite it with the basis 'byReference'.",
      })),
};
