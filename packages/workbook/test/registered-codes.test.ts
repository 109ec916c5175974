import { type CodeSet, createRegistry } from '@deepdive/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import config from '../../../deepdive.config.js';
import { codeReader } from '../src/standardising/codes.js';

/** The sets of all coded columns, those that are the same once. */
const sets = new Map(
  createRegistry(config.themes)
    .themes.flatMap((theme) =>
      theme.lists.flatMap((list) =>
        list.fields.flatMap(({ codes }) =>
          codes ? [{ name: `${theme.id}@${theme.edition} ${codes.id}`, codes }] : [],
        ),
      ),
    )
    .map(({ name, codes }): [string, { readonly name: string; readonly codes: CodeSet }] => [
      JSON.stringify(codes.codes),
      { name, codes },
    ]),
);

type Dressing = (text: string) => string;

/** A slip in one of the longer words: a short one may well be another, as "EPO" and "PO". */
const slipped = (text: string, at: number, slip: (word: string) => string): string => {
  const longer = [...text.matchAll(/\p{L}{5,}/gu)];
  const match = longer[at % Math.max(1, longer.length)];
  if (!match) return text;
  return text.slice(0, match.index) + slip(match[0]) + text.slice(match.index + match[0].length);
};

/** What people and spreadsheets do to a value without meaning another one. */
const harmless: readonly Dressing[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => ` ${text.replaceAll(' ', '  ')}\t`,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `${text}.`,
  (text) => text.replaceAll("'", '\u2019'),
  (text) => text.replaceAll(' - ', ' \u2013 '),
];

/** What may take a value's meaning from it, but never gives it another one for sure. */
const harmful: readonly ((text: string, at: number) => string)[] = [
  (text, at) => slipped(text, at, (word) => `${word.slice(0, 2)}${word.slice(3)}`),
  (text, at) =>
    slipped(text, at, (word) => `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`),
  (text, at) => slipped(text, at, (word) => word.slice(0, 4)),
  (text) => text.slice(0, -1),
  (text) => text.split(' ').reverse().join(' '),
  (text) => text.replace(/[^\p{L}\p{N} ]/gu, ''),
  (text) => `${text}s`,
  (text) => text.replace(/s\b/gi, ''),
  (text) => `${text} (see case notes)`,
  (text) => (/\b(?:no|not|un\w+)\b/i.test(text) ? text : `not ${text}`),
  (text) => `${text} - no`,
];

const dressed = (spelling: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.subarray([...harmless]),
      fc.array(fc.tuple(fc.constantFrom(...harmful), fc.nat(60)), { maxLength: 1 }),
    )
    .map(([soft, hard]) =>
      hard.reduce(
        (text, [dress, at]) => dress(text, at),
        soft.reduce((text, dress) => dress(text), spelling),
      ),
    );

describe.each([...sets.values()])('the codes of $name', ({ codes: set }) => {
  const read = codeReader(set);
  const codes = set.codes.map((code) => ({ ...code, own: [code.code, code.label] }));

  test('and their labels are surely themselves, in any harmless dress and both together in either order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom<(code: string, label: string) => string>(
          (code) => code,
          (code, label) => `${code} - ${label}`,
          (code, label) => `${code}: ${label}`,
          (code, label) => `${label} (${code})`,
        ),
        fc.subarray([...harmless]),
        ({ code, label }, together, dresses) => {
          const raw = dresses.reduce((text, dress) => dress(text), together(code, label)).trim();
          expect([raw, read(raw.replace(/\s+/g, ' '))]).toEqual([raw, { value: code, confidence: 'sure' }]);
        },
      ),
    );
  });

  test('in no dress are surely another code', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...codes)
          .chain(({ code, label, synonyms }) =>
            fc
              .constantFrom(code, label, ...synonyms)
              .chain((spelling) =>
                dressed(spelling).map((raw) => ({ code, raw: raw.replace(/\s+/g, ' ').trim() })),
              ),
          ),
        ({ code, raw }) => {
          const { value, confidence } = read(raw);
          // What became another code's own name is that code: C1 cut from a text that begins so.
          fc.pre(!isAnothers(raw, code));
          expect([raw, confidence === 'sure' && value !== code ? value : code]).toEqual([raw, code]);
        },
      ),
    );
  });

  /** Whether a text is all of what another code is called. */
  function isAnothers(raw: string, code: string): boolean {
    const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return codes.some(
      (each) =>
        each.code !== code &&
        [each.code, each.label, ...each.synonyms].some((own) => plain(own) === plain(raw)),
    );
  }
});
