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

const inner = (
  record: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(Object.entries(record ?? {}).map(([key, values]) => [key, new Map(Object.entries(values))]));

/**
 * Reads a mapping from its JSON text.
 *
 * @throws SyntaxError when the text is no JSON object
 * @example
 * ```ts
 * import { readMapping } from '@deepdive/workbook';
 *
 * const mapping = readMapping('{ "values": { "referrals/gender": { "Femal": "F" } } }');
 * console.log(mapping.values.get('referrals/gender')?.get('Femal')); // F
 * ```
 */
export function readMapping(json: string): Mapping {
  const file: unknown = JSON.parse(json);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new SyntaxError('A mapping is a JSON object with the keys sheets, columns and values.');
  }
  const { sheets, columns, values } = file as MappingFile;
  return { sheets: new Map(Object.entries(sheets ?? {})), columns: inner(columns), values: inner(values) };
}
