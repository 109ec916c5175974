import { prose, type ThemeManifest } from '@deepdive/core';
import type { ConformanceCheck } from '../conformance-check.js';

const camelCase = /\b[a-z]+[A-Z][A-Za-z]*\b/;

/** Words that people write in this way themselves. */
const usual = /\b(eHealth|iPad|eLearning)\b/g;

function textsOf(theme: ThemeManifest): readonly (readonly [place: string, text: string])[] {
  return [
    ...theme.lists.flatMap((list) => [
      [`lists/${list.id}/population`, list.population] as const,
      ...list.rules.flatMap((rule) => [
        [`lists/${list.id}/rules/${rule.id}`, rule.says] as const,
        [`lists/${list.id}/rules/${rule.id}`, rule.fix ?? ''] as const,
      ]),
    ]),
    ...theme.criteria.map(({ ref, summary }) => [`criteria/${ref}`, summary ?? ''] as const),
    ...theme.selection.map(({ id, says }) => [`selection/${id}`, says] as const),
    ...theme.timeline.map(({ id, says }) => [`timeline/${id}`, says] as const),
    ...theme.guidance.flatMap(({ id, statements }) =>
      statements.map((each) => [`guidance/${id}/${each.id}`, each.says] as const),
    ),
    ...(theme.tool?.questions ?? []).map(({ id, asks }) => [`tool/questions/${id}`, asks] as const),
    ...theme.assumptions.map(({ id, says }) => [`assumptions/${id}`, says] as const),
  ];
}

/** People read labels, never names of fields. */
export const plainWords: ConformanceCheck = {
  id: 'plainWords',
  says: 'Sentences use labels and plain words, never identifiers',
  find: ({ theme }) =>
    textsOf(theme).flatMap(([place, text]) => {
      const found = camelCase.exec(text.replace(usual, ''));
      if (!found) return [];
      return [{ place, says: `It says "${found[0]}", which is a name for programs. Use the printed label.` }];
    }),
};

/** A rule written out by the machine can be read by people too. */
export const proseReads: ConformanceCheck = {
  id: 'proseReads',
  says: 'Every rule can be written out in words from its labels',
  find: ({ theme }) =>
    theme.lists.flatMap((list) => {
      const labels = new Map(list.fields.map(({ id, label }) => [id, label]));
      return list.rules.flatMap((rule) => {
        const unlabelled: string[] = [];
        prose(rule.expect, (field) => {
          const label = labels.get(field);
          if (label === undefined || label.trim() === '') unlabelled.push(field);
          return label ?? '';
        });
        return unlabelled.map((field) => ({
          place: `lists/${list.id}/rules/${rule.id}`,
          says: `The field "${field}" that it reads has no label. Give it the one that is printed.`,
        }));
      });
    }),
};
