import type { Source, ThemeManifest } from '@deepdive/core';
import type { CoverageTable } from './table.js';

/** Something in a manifest that says where it is stated. */
export interface Cited {
  /** Where it stands, by the names of parts and things: `guidance/scope/leadership`, `criteria/23`, `timelineAnchor`. */
  readonly path: string;
  readonly source: Source;
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'basis' in value && 'publication' in value && 'at' in value;

/** What a thing in a row of things is called: a criterion by its number or name, others by their id. */
function nameOf(thing: object): string | null {
  if ('ref' in thing && 'summary' in thing && typeof thing.ref === 'string') {
    return thing.ref.slice(thing.ref.indexOf(':') + 1).replace(/^ESN-0*/, '');
  }
  return 'id' in thing && typeof thing.id === 'string' ? thing.id : null;
}

function citedWithin(value: unknown, path: string): readonly Cited[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown) => {
      const name = typeof each === 'object' && each !== null ? nameOf(each) : null;
      return citedWithin(each, name === null ? path : `${path}/${name}`);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each: unknown) =>
    isSource(each) ? [{ path, source: each }] : citedWithin(each, path),
  );
}

/** Everything in a manifest that has a source, by where it stands. */
export const citedIn = (theme: ThemeManifest): readonly Cited[] =>
  Object.entries(theme).flatMap(([part, value]: [string, unknown]) => citedWithin(value, part));

const number = String.raw`\d+(?:\.\d+)*`;

/** The numbers of a list of them in a citation: `3, 5 to 7 and 9` are 3, 5, 6, 7 and 9; `4.6 to 4.8` are three. */
function numbersIn(listed: string): readonly string[] {
  return [...listed.matchAll(new RegExp(`(${number})(?: to (${number}))?`, 'g'))].flatMap(
    ([, first = '', last = first]) => {
      const parted = first.lastIndexOf('.') + 1;
      const from = Number(first.slice(parted));
      const to = Number(last.slice(parted));
      return Array.from({ length: to - from + 1 }, (_, at) =>
        at === 0 ? first : `${first.slice(0, parted)}${from + at}`,
      );
    },
  );
}

/**
 * The single places that a citation names: `paras 23 and 29, footnote 4` are `para 23`, `para 29` and `footnote 4`, and
 * `paras 36 to 38` are three.
 */
export function placesIn(at: string, { places }: Pick<CoverageTable, 'places'>): readonly string[] {
  const numbered = new RegExp(`^([a-z]+) ${number}$`);
  const kinds = new Set(Object.keys(places).flatMap((place) => numbered.exec(place)?.[1] ?? []));
  const named = Object.keys(places)
    .filter((place) => !numbered.test(place))
    .sort((a, b) => b.length - a.length);
  let rest = at;
  const found: string[] = [];
  for (const name of named) {
    if (!rest.includes(name)) continue;
    found.push(name);
    // “title page” within “page after the title page” is not a place of its own.
    rest = rest.replaceAll(name, ' ');
  }
  const listed = new RegExp(`\\b(${[...kinds].join('|')})s? (${number}(?:(?:, | and | to )${number})*)`, 'g');
  for (const [, kind, numbers] of kinds.size === 0 ? [] : rest.matchAll(listed)) {
    for (const each of numbersIn(numbers ?? '')) found.push(`${kind} ${each}`);
  }
  return found;
}

/** Whether a part of the manifest is the one named, or stands in it. */
export const isIn = (path: string, home: string): boolean => path === home || path.startsWith(`${home}/`);
