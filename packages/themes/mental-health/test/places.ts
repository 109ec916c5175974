import type { Source } from '@deepdive/core';
import { manifest } from './manifest.js';

const place = /title page|Annex B|overview|(?:(para|footnote|item)s? )?(\d+(?:\.\d+)?)/g;

/** The single places that a citation names: `paras 23 and 29` are `para 23` and `para 29`. */
export function placesIn(at: string): readonly string[] {
  let kind = '';
  return [...at.matchAll(place)].map(([whole, named, number]) => {
    if (number === undefined) return whole;
    kind = named ?? kind;
    return `${kind} ${number}`;
  });
}

interface Cited {
  /** Where in the theme it stands, from the outside in. */
  readonly path: string;
  readonly source: Source;
}

const under = (
  path: string,
  parts: readonly { readonly id: string; readonly source: Source }[],
): readonly Cited[] => parts.map(({ id, source }) => ({ path: `${path}/${id}`, source }));

/** Everything in the manifest that has a source, by where it stands. */
export const cited: readonly Cited[] = [
  ...manifest.criteria.map(({ number, source }) => ({ path: `criteria/${number}`, source })),
  ...manifest.lists.flatMap((list) => [
    { path: `lists/${list.id}`, source: list.source },
    ...under(`lists/${list.id}/fields`, list.fields),
    ...under(`lists/${list.id}/rules`, list.rules),
  ]),
  ...under('across', manifest.across),
  ...manifest.selection.flatMap((stage) => [
    { path: `selection/${stage.id}`, source: stage.source },
    ...under(`selection/${stage.id}`, stage.eligible),
  ]),
  ...(manifest.timelineAnchor ? [{ path: 'timelineAnchor', source: manifest.timelineAnchor.source }] : []),
  ...under('timeline', manifest.timeline),
  ...under('requests', manifest.requests),
  ...under('caseDocuments', manifest.caseDocuments),
  ...(manifest.tool ? [{ path: 'tool', source: manifest.tool.source }] : []),
  ...manifest.guidance.flatMap(({ id, statements }) => under(`guidance/${id}`, statements)),
  ...under('assumptions', manifest.assumptions),
].filter(({ source }) => source.publication === manifest.publication.number);
