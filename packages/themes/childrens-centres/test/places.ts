import type { Source } from '@deepdive/core';
import { manifest } from './manifest.js';

/** Everything in the manifest that states something, with its source; statements and list fields stand for their group and list. */
export const cited: readonly (readonly [part: string, source: Source])[] = [
  ...manifest.criteria.map(({ source }) => ['criteria', source] as const),
  ...manifest.lists.flatMap(({ id, source, fields, rules }) =>
    [source, ...[...fields, ...rules].map((each) => each.source)].map(
      (from) => [`lists/${id}`, from] as const,
    ),
  ),
  ...manifest.selection.flatMap(({ id, source, eligible }) =>
    [source, ...eligible.map((each) => each.source)].map((from) => [`selection/${id}`, from] as const),
  ),
  ...(manifest.timelineAnchor ? [['timelineAnchor', manifest.timelineAnchor.source] as const] : []),
  ...manifest.timeline.map(({ id, source }) => [`timeline/${id}`, source] as const),
  ...manifest.requests.map(({ source }) => ['requests', source] as const),
  ...manifest.caseDocuments.map(({ source }) => ['caseDocuments', source] as const),
  ...manifest.judgements.flatMap(({ id, source, scale }) =>
    [source, scale.source].map((from) => [`judgements/${id}`, from] as const),
  ),
  ...manifest.facts.map(({ source }) => ['facts', source] as const),
  ...manifest.limitingRules.map(({ id, source }) => [`limitingRules/${id}`, source] as const),
  ...(manifest.proportions ? [['proportions', manifest.proportions.source] as const] : []),
  ...manifest.guidance.flatMap(({ id, statements }) =>
    statements.map(({ source }) => [`guidance/${id}`, source] as const),
  ),
];

const named = /(para|footnote)s? (\d+(?:\.\d+)?(?:(?:, | and )\d+(?:\.\d+)?(?![\d.]))*)/g;

/** The numbered places that a citation names: `paras 13 and 15, footnote 4` are `para 13`, `para 15` and `footnote 4`. */
export const numberedPlaces = (at: string): readonly string[] =>
  [...at.matchAll(named)].flatMap(([, kind, numbers]) =>
    [...(numbers ?? '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => `${kind} ${number}`),
  );

/** The parts that cite a place of a publication, each once, by name. */
export const citing = (publication: string, cites: (at: string) => boolean): readonly string[] =>
  [
    ...new Set(
      cited.flatMap(([part, source]) =>
        source.publication === publication && cites(source.at) ? [part] : [],
      ),
    ),
  ].sort();
