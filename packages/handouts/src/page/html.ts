import { printable } from './printable.js';

// A symbol only this file holds: nothing read from JSON can pass itself off as markup.
const markupOf = Symbol('markup');

/** A piece of markup in which every text was escaped. */
export interface Html {
  readonly [markupOf]: string;
}

/** What a template takes: text and numbers are escaped, markup stays, lists are joined, nothing is left out. */
export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text so that HTML and XML show it as it is, in elements and in quoted attributes. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Markup that is known to be sound, such as a constant of this package. Never a text from outside. */
export function trusted(markup: string): Html {
  return { [markupOf]: markup };
}

/** The markup itself. */
export function markup(piece: Html): string {
  return piece[markupOf];
}

function shown(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(shown).join('');
  // Something else that only claims to be markup has no such property, and shows nothing.
  return value[markupOf] ?? '';
}

function isList(value: HtmlValue): value is readonly HtmlValue[] {
  return Array.isArray(value);
}

/** Markup from a template; what is put in is escaped unless it is markup itself. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) text += shown(value) + (strings[index + 1] ?? '');
  return trusted(text);
}
