import { comparableLabel, type FieldManifest, nearest } from '@deepdive/core';
import type { ConformanceCheck } from '../conformance-check.js';
import { factsOf } from '../facts.js';

/** Every fact says where it stands. */
export const cited: ConformanceCheck = {
  id: 'cited',
  says: 'Every fact names its publication and the place in it',
  find: ({ theme }) =>
    factsOf(theme)
      .filter(({ source }) => source.at.trim() === '' || source.publication.trim() === '')
      .map(({ place }) => ({
        place,
        says: 'It does not say where it stands. Cite the paragraph: `source: at.para(14)`, or `convention(why)` where it is your own.',
      })),
};

/** Every field with the place it has in the theme. */
const fieldsWithPlaces = (
  lists: readonly { readonly id: string; readonly fields: readonly FieldManifest[] }[],
): readonly (readonly [string, FieldManifest])[] =>
  lists.flatMap(({ id, fields }) =>
    fields.map((field) => [`lists/${id}/fields/${field.id}`, field] as const),
  );

/** The line of a text that comes nearest to a label. */
function nearestLine(label: string, text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim());
  return nearest(
    label,
    lines.filter((line) => Math.abs(line.length - label.length) < 12),
  );
}

/** Labels that are said to be printed are. */
export const printed: ConformanceCheck = {
  id: 'printed',
  says: 'Labels that are said to be printed stand in the text of the publication',
  find: ({ theme, options }) => {
    const texts = new Map(
      Object.entries(options.texts ?? {}).map(([number, text]) => [
        number,
        { text, plain: comparableLabel(text) },
      ]),
    );
    return fieldsWithPlaces(theme.lists).flatMap(([place, { label, source }]) => {
      const found = texts.get(source.publication);
      if (!found || source.basis !== 'printed' || options.labelsNotInText?.[place] !== undefined) return [];
      if (found.plain.includes(comparableLabel(label))) return [];
      const near = nearestLine(label, found.text);
      return [
        {
          place,
          says: `The text of ${source.publication} does not hold "${label}".${near === null ? '' : ` It has "${near}".`} Write the label as printed, or say under \`labelsNotInText\` why the text shows it otherwise.`,
        },
      ];
    });
  },
};

/** The assumptions under which readings are chosen, wherever in a tree they stand. */
function readings(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own =
    'kind' in part && part.kind === 'reading' && 'assumption' in part && typeof part.assumption === 'string'
      ? [part.assumption]
      : [];
  return [...own, ...Object.values(part).flatMap(readings)];
}

/** Assumptions influence something. */
export const assumptionsUsed: ConformanceCheck = {
  id: 'assumptionsUsed',
  says: 'Every assumption is named by what rests on it',
  find: ({ theme }) => {
    // Outcomes choose between readings within their trees: those of indicators, and those of what a claim needs.
    const named = new Set([
      ...factsOf(theme).flatMap(({ assumes }) => assumes),
      ...readings([theme.outcomes, theme.outcomePlan]),
    ]);
    return theme.assumptions
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => ({
        place: `assumptions/${id}`,
        says: `Nothing rests on it. Add \`assumes: ['${id}']\` to what it influences, so that results show it there, or take it out.`,
      }));
  },
};
