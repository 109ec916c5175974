import { latinCapitals, looksLike, withDigits } from './look-alikes.js';
import type { ReadingOf } from './reading-of.js';

/** Whether a plan numbers its actions "A1, A2, B1" or "1.1, 1.2, 2.1". */
export type ReferenceScheme = 'letters' | 'numbers';

/** Where in a plan a reference stands, since misread ones are known by what should come next. */
export interface ReferencePlace {
  readonly scheme: ReferenceScheme;
  /** The section that the rows above belong to. */
  readonly section: string | null;
  /** The last number within the section; 0 where there was none. */
  readonly number: number;
}

/** A text longer than this is no reference. */
const longestReference = 40;

// A letter behind the number is a part of it, "A1b", unless it looks like a digit.
const lettered = /^([A-Z]{1,3})(\d{1,3})((?:\.\d{1,3})*[A-HJKMNPRT-Y]?)$/;
const sectionLetter = /^[A-Z]$/;
const numbered = /^\d{1,3}(?:\.\d{1,3})*[A-HJKMNPRT-Y]?$/;

/** A reference without what people put around it: `Ref. a - 1.` is `A1`. */
function bare(raw: string, scheme: ReferenceScheme): string {
  const form = latinCapitals(raw)
    .replace(/\s+/g, '')
    .replace(/^(?:REF(?:ERENCE)?|ACTION|RECOMMENDATION|REC|ITEM|NO)(?=[\d.:]|NO)[.:]*(?:NO[.:]*)?/, '')
    .replace(/^[([#.:-]+|[)\].:,;-]+$/g, '')
    .replace(/(?<=\d)[-_/:,](?=\d)/g, '.');
  return scheme === 'letters' ? form.replace(/([A-Z])[-._/:](?=\d)/g, '$1') : form;
}

/** The scheme of most references of a plan. */
export function schemeOf(references: readonly string[]): ReferenceScheme {
  const forms = references
    .filter((each) => each.length <= longestReference)
    .map((each) => bare(each, 'letters'));
  const letters = forms.filter((form) => lettered.test(form) || sectionLetter.test(form)).length;
  const numbers = forms.filter((form) => numbered.test(form)).length;
  return letters >= numbers && letters > 0 ? 'letters' : 'numbers';
}

const nextLetter = (section: string | null): string =>
  section === null ? 'A' : String.fromCharCode(section.charCodeAt(0) + 1);

/** "AI" for A1 and "A1O" for A10: digits behind the letter that were written as letters. */
function digitsBehindLetter(form: string, { section, number }: ReferencePlace): string | null {
  const candidate = form.charAt(0) + withDigits(form.slice(1));
  if (candidate === form || !lettered.test(candidate)) return null;
  const isExpected =
    candidate === `${section ?? 'A'}${number + 1}` || candidate === `${nextLetter(section)}1`;
  return isExpected || /\d/.test(form) || form.length === 2 ? candidate : null;
}

/** "43" for A3, or "4" for A4 whose letter was lost: only what should come next is taken for granted. */
function letterLost(form: string, { section, number }: ReferencePlace): string | null {
  if (!/^\d{1,3}$/.test(form) || section === null) return null;
  const expected = `${section}${number + 1}`;
  if (form === String(number + 1)) return expected;
  return form.slice(1) === String(number + 1) && looksLike(form.charAt(0), section) ? expected : null;
}

/** The letter of a section, read at a heading: "3" is B where B should come next. */
function sectionAtHeading(form: string, place: ReferencePlace): ReadingOf<string>['value'] {
  const next = nextLetter(place.section);
  return form.length === 1 && looksLike(form, next) ? next : null;
}

/**
 * The reference of an action or section, without spaces, dots and brackets, its look-alike letters and digits put right:
 * letters of other alphabets surely, digits for letters only where they give what should come next.
 *
 * @example
 * ```ts
 * import { readReference } from '@deepdive/core';
 *
 * const place = { scheme: 'letters', section: 'A', number: 2 } as const;
 * console.log(readReference('a. 3', place, false).value, readReference('43', place, false).value); // A3 A3
 * console.log(readReference('6', place, false).value); // null
 * ```
 */
export function readReference(
  raw: string | null,
  place: ReferencePlace,
  isHeading: boolean,
): ReadingOf<string> {
  if (raw === null || raw.length > longestReference) return { raw, value: null, confidence: 'unknown' };
  const form = bare(raw, place.scheme);
  const is = (value: string | null, confidence: 'sure' | 'likely'): ReadingOf<string> =>
    value === null ? { raw, value, confidence: 'unknown' } : { raw, value, confidence };
  if (place.scheme === 'letters') {
    if (lettered.test(form) || sectionLetter.test(form)) return is(form, 'sure');
    if (isHeading) return is(sectionAtHeading(form, place), 'likely');
    return is(digitsBehindLetter(form, place) ?? letterLost(form, place), 'likely');
  }
  if (numbered.test(form) || lettered.test(form)) return is(form, 'sure');
  const digits = withDigits(form);
  return is(numbered.test(digits) ? digits : null, 'likely');
}

/** The section and number of a reference: `A3` is number 3 of section A, `2.4` number 4 of section 2. */
export function partsOfReference(
  reference: string,
  scheme: ReferenceScheme,
): { readonly section: string | null; readonly number: number } {
  const [, letters, digits] = lettered.exec(reference) ?? [];
  if (letters !== undefined) return { section: letters, number: Number(digits) };
  if (scheme === 'letters') return { section: reference, number: 0 };
  const [first = '', second] = reference.split('.');
  return second === undefined
    ? { section: null, number: Number.parseInt(first, 10) }
    : { section: first, number: Number.parseInt(second, 10) };
}
