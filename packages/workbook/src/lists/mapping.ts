import type { ThemeManifest } from '@deepdive/core';
import { MappingError, type MappingProblem } from './mapping-error.js';
import { fieldNamed, listNamed, type Named, valueNamed } from './mapping-names.js';

/** What a person accepted: a local file that the authority owns and reuses. */
export interface Mapping {
  /** List ids by sheet name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Field ids by header, for each list id. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Codes by spelling, for each `list/field`. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The mapping as its JSON file holds it. */
export interface MappingFile {
  readonly sheets?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const wrongShape = (): SyntaxError =>
  new SyntaxError('A mapping is a JSON object with the keys sheets, columns and values.');

function record(value: unknown): ReadonlyMap<string, unknown> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongShape();
  return new Map(Object.entries(value));
}

function texts(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    [...record(value)].map(([key, text]): [string, string] => {
      if (typeof text !== 'string') throw wrongShape();
      return [key, text];
    }),
  );
}

const inner = (value: unknown): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map([...record(value)].map(([key, each]) => [key, texts(each)]));

/** Collects what is wrong, so that a person mends it in one go. */
class Problems {
  readonly found: MappingProblem[] = [];

  check<T>(place: string, named: Named<T>): T | null {
    if ('is' in named) return named.is;
    this.found.push({ place, ...named.problem });
    return null;
  }
}

function inTermsOf({ sheets, columns, values }: Mapping, theme: ThemeManifest): Mapping {
  const problems = new Problems();
  const held = {
    sheets: new Map<string, string>(),
    columns: new Map<string, ReadonlyMap<string, string>>(),
    values: new Map<string, ReadonlyMap<string, string>>(),
  };
  for (const [sheet, list] of sheets) {
    const found = problems.check(`sheets, ${sheet}`, listNamed(list, theme));
    if (found) held.sheets.set(sheet, found.id);
  }
  for (const [name, headers] of columns) {
    const list = problems.check('columns', listNamed(name, theme));
    if (!list) continue;
    const fields = new Map<string, string>();
    for (const [header, field] of headers) {
      const found = problems.check(`columns, ${name}`, fieldNamed(field, list));
      if (found) fields.set(header, found.id);
    }
    held.columns.set(list.id, fields);
  }
  for (const [name, spellings] of values) {
    const slash = name.indexOf('/');
    const list = problems.check('values', listNamed(slash < 0 ? name : name.slice(0, slash), theme));
    const field = list && problems.check(`values, ${name}`, fieldNamed(name.slice(slash + 1), list));
    if (!list || !field) continue;
    const codes = new Map<string, string>();
    for (const [spelling, code] of spellings) {
      const value = problems.check(`values, ${name}`, valueNamed(code, field));
      if (value !== null) codes.set(spelling, value);
    }
    held.values.set(`${list.id}/${field.id}`, codes);
  }
  if (problems.found.length > 0) throw new MappingError(problems.found);
  return held;
}

/**
 * Reads a mapping from its JSON text. With a theme, what it names must be there; lists, columns and codes may then be
 * named by what is printed as well as by their ids.
 *
 * @throws SyntaxError when the text is no JSON object of the right shape
 * @throws MappingError when it names a list, column or code that the theme does not have
 * @example
 * ```ts
 * import { readMapping } from '@deepdive/workbook';
 *
 * const mapping = readMapping('{ "values": { "referrals/gender": { "Femal": "F" } } }');
 * console.log(mapping.values.get('referrals/gender')?.get('Femal')); // F
 * ```
 */
export function readMapping(json: string, theme?: ThemeManifest): Mapping {
  const file = record(JSON.parse(json) ?? null);
  const mapping = {
    sheets: texts(file.get('sheets')),
    columns: inner(file.get('columns')),
    values: inner(file.get('values')),
  };
  return theme === undefined ? mapping : inTermsOf(mapping, theme);
}
