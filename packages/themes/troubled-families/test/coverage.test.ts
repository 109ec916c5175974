import type { Source } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { planRows, reportParagraphs } from './coverage.js';
import { manifest } from './manifest.js';

interface Cited {
  readonly path: string;
  readonly source: Source;
}

const under = (path: string, parts: readonly { readonly id: string; readonly source: Source }[]) =>
  parts.map(({ id, source }): Cited => ({ path: `${path}/${id}`, source }));

const plan = manifest.outcomePlan;
const cited: readonly Cited[] = [
  ...manifest.outcomes.map(({ code, source }) => ({ path: `outcomes/${code}`, source })),
  ...under('problems', plan?.problems ?? []),
  ...under('claim', plan?.claim ?? []),
  ...(plan ? [{ path: 'eligible', source: plan.eligible.source }] : []),
  ...manifest.guidance.flatMap(({ id, statements }) => under(`guidance/${id}`, statements)),
  ...under('assumptions', manifest.assumptions),
];

/** Whether a citation names a place, alone or among others. */
function names(at: string, place: string): boolean {
  const [kind = '', ...rest] = place.split(' ');
  return new RegExp(`^${kind}s?\\b`).test(at) && at.split(/, | and |^\w+ /).includes(rest.join(' '));
}

const citing = (publication: string, place: string) =>
  cited.filter(({ source }) => source.publication === publication && names(source.at, place));

describe.each([
  ['TTF-P2-OP', planRows],
  ['CSD18021', reportParagraphs],
])('the map of %s', (publication, map) => {
  test('says of each place where it is stated, or else why it is not', () => {
    for (const { about, stated, because } of Object.values(map)) {
      expect(about).toMatch(/^[A-Z0-9]/);
      expect(stated.length > 0).toBe(because === null);
    }
  });

  test.each(Object.entries(map))('%s: each part named there cites it', (place, { stated }) => {
    const paths = citing(publication, place).map(({ path }) => path);
    expect(stated.filter((each) => !paths.includes(each))).toEqual([]);
  });
});

test('the plan has 63 rows with a code, one for all and six headings', () => {
  expect(Object.keys(planRows)).toHaveLength(70);
});

test('whatever cites one paragraph of the report is on the map of it', () => {
  const unmapped = cited
    .filter(({ source }) => source.publication === 'CSD18021')
    .filter(({ path, source }) => {
      const places = Object.keys(reportParagraphs).filter((place) => names(source.at, place));
      return places.length === 0 || places.some((place) => !reportParagraphs[place]?.stated.includes(path));
    });
  expect(unmapped.map(({ path, source }) => `${path} cites ${source.at}`)).toEqual([]);
});
