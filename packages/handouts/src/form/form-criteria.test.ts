import { expect, test } from 'vitest';
import { exampleForm, exampleQuestion } from '../../test/samples.js';
import { evidenceFor, summarisedCriteria, summaryUnderHeading } from './form-criteria.js';

const criterion = (ref: string, summary: string | null = null, heading: string | null = null) => ({
  ref,
  shown: ref,
  summary,
  heading,
});

test('an answer is evidence for its criteria in the order printed', () => {
  expect(evidenceFor([criterion('ESN 03'), criterion('ESN 01')])).toBe('Evidence for ESN 03, ESN 01');
  expect(evidenceFor([])).toBeNull();
});

test('a criterion that several questions share is told once; one without a summary is not told', () => {
  const asked = (id: string, ...criteria: readonly ReturnType<typeof criterion>[]) => ({
    ...exampleQuestion(id, id, 'paragraph'),
    criteria,
  });
  const questions = [
    asked('a', criterion('x:ESN-25', 'Plans are clear'), criterion('x:ESN-01')),
    asked('b', criterion('x:ESN-23', 'Help is early'), criterion('x:ESN-25', 'Plans are clear')),
  ];
  const form = { ...exampleForm, sections: [{ kind: 'questions', title: null, questions } as const] };
  expect(summarisedCriteria(form).map(({ ref, summary }) => [ref, summary])).toEqual([
    ['x:ESN-23', 'Help is early'],
    ['x:ESN-25', 'Plans are clear'],
  ]);
});

test('a criterion that stands under a heading is told after it', () => {
  const questions = [
    {
      ...exampleQuestion('a', 'a', 'paragraph'),
      criteria: [
        criterion('x:ESN-39', 'They know', 'Leaders and managers'),
        criterion('x:ESN-41', 'It is clear'),
      ],
    },
  ];
  const form = { ...exampleForm, sections: [{ kind: 'questions', title: null, questions } as const] };
  expect(summarisedCriteria(form).map(summaryUnderHeading)).toEqual([
    'Leaders and managers: They know',
    'It is clear',
  ]);
});
