import type { CodeSet, FieldManifest, ThemeManifest } from '@deepdive/core';
import { factsOf } from './facts.js';

const codesAt = (place: string, codes: CodeSet | null): readonly string[] =>
  (codes?.codes ?? []).map(({ code }) => `${place}/codes/${code}`);

const codesOf = (place: string, fields: readonly FieldManifest[]): readonly string[] =>
  fields.flatMap(({ id, codes }) => codesAt(`${place}/${id}`, codes));

/**
 * Every place of a theme that programs, records and other themes may refer to: its facts, the codes of its fields, the
 * grades of its judgements and the readings of its assumptions. A place that was released goes in a major step alone.
 *
 * @example
 * ```ts
 * import { cite, criterion, defineTheme, themeManifest } from '@deepdive/core';
 * import { placesOf } from '@deepdive/conformance';
 *
 * const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const criteria = { 1: criterion('Children are heard', cite(guidance).para(1)) };
 * const theme = defineTheme({ id: 'example', title: 'An example', publication: guidance, criteria });
 * console.log(placesOf(themeManifest(theme))); // [ 'criteria/example:ESN-01' ]
 * ```
 */
export function placesOf(theme: ThemeManifest): readonly string[] {
  return [
    ...factsOf(theme).map(({ place }) => place),
    ...theme.lists.flatMap(({ id, fields }) => codesOf(`lists/${id}/fields`, fields)),
    ...theme.selection.flatMap(({ id, asks }) => codesOf(`selection/${id}/asks`, asks)),
    ...theme.judgements.flatMap(({ id, scale }) => codesAt(`judgements/${id}`, scale)),
    ...theme.assumptions.flatMap(({ id, choices }) =>
      Object.keys(choices).map((choice) => `assumptions/${id}/choices/${choice}`),
    ),
  ];
}
