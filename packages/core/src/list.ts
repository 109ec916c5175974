import { definitionError } from './definition-error.js';
import { type Columns, type Condition, columnsOf } from './expression/column.js';
import { fieldsRead } from './expression/node.js';
import type { Field, Fields, Otherwise, ValuesOf } from './field.js';
import { comparableLabel } from './label.js';
import type { Source } from './publication.js';
import type { Rule, RulesInput } from './rule.js';

/** Who or what one row of a list is about. */
export type Unit = 'child' | 'family' | 'adult' | 'event' | 'enquirer' | 'action';

/** The time a list covers. */
export interface Window {
  /** Months before the inspection; `null` when the list covers a point in time alone. */
  readonly months: number | null;
  /** Whether those current at the point of inspection are on the list however long ago they started. */
  readonly atPointOfInspection: boolean;
}

/** The fields that place a row in time: one event, or a spell with a beginning and (once over) an end. */
export type RowDates =
  | { readonly kind: 'event'; readonly on: string }
  | { readonly kind: 'spell'; readonly from: string; readonly to: string };

/** Two counts, the same when the text gives one. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** A list of the inspection: whom it covers, over what time, in which fields, under which rules. */
export interface List<F extends Fields = Fields> {
  /** The number printed for it; `null` where the publication gives none. */
  readonly number: number | null;
  readonly title: string;
  /** Who is on the list, in our own words. */
  readonly population: string;
  readonly unit: Unit;
  readonly window: Window;
  /** The field that identifies the person or thing in a row. */
  readonly key: keyof F & string;
  readonly dates: RowDates | null;
  readonly oneRowPerChild: boolean;
  /** How many rows the text asks for, where it asks for a number. */
  readonly rows: CountRange | null;
  readonly fields: F;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly source: Source;
  /** Why the list differs from the one it is derived from, where it leaves something out. */
  readonly because: string | null;
  /** The list it is derived from, as `theme@edition/list`. */
  readonly derivedFrom: string | null;
  readonly assumes: readonly string[];
  /** `theme@edition/list`, once a theme holds the list. */
  readonly ref: string | null;
}

/** One row of a list: a clean value or `null` (blank) per field. */
export type Row<F> = F extends List<infer Inner> ? ValuesOf<Inner> : F extends Fields ? ValuesOf<F> : never;

/** A list as its author writes it. */
export interface ListInput<F extends Fields> {
  readonly number?: number;
  readonly title: string;
  readonly population: string;
  /** Defaults to `child`. */
  readonly unit?: Unit;
  readonly window: { readonly months?: number; readonly atPointOfInspection?: boolean };
  readonly key: keyof F & string;
  /** The date of the event a row records. */
  readonly eventOn?: keyof F & string;
  /** The dates between which what a row records lasts. */
  readonly spell?: { readonly from: keyof F & string; readonly to: keyof F & string };
  readonly oneRowPerChild?: boolean;
  readonly rows?: CountRange;
  readonly fields: F;
  /** When a field is asked for at all; fields not named are always asked for. */
  readonly applies?: (row: Columns<F>) => { readonly [K in keyof F]?: Condition };
  /** What a field's cell may hold when it is not asked for; a field not named stays blank. */
  readonly otherwise?: { readonly [K in keyof F]?: Otherwise };
  readonly rules?: RulesInput<F>;
  readonly source: Source;
  readonly assumes?: readonly string[];
}

const plainName = /^[a-z][A-Za-z0-9]*$/;

/** Refuses an id that could not serve as a property, a file name and part of an address alike. */
export function requirePlainName(id: string, place: string): void {
  // `constructor` or `toString` would be found on any object, whether a row has it or not.
  if (!plainName.test(id) || id in Object.prototype) {
    throw definitionError({
      code: 'id-not-a-name',
      place,
      found: id,
      expected: 'a name in camel case, such as childrenInNeed',
    });
  }
}

/** The rules of a list as data, each reading only fields that the list has. */
export function stateRules<F extends Fields>(
  fields: F,
  rules: RulesInput<F> | undefined,
  source: Source,
  place: string,
): Readonly<Record<string, Rule>> {
  if (!rules) return {};
  const stated = Object.entries(rules(columnsOf(fields))).map(([id, rule]): [string, Rule] => {
    requirePlainName(id, `${place}/rules`);
    return [
      id,
      Object.freeze({
        says: rule.says,
        expect: rule.expect.node,
        severity: rule.severity ?? 'mustFix',
        fix: rule.fix ?? null,
        source: rule.source ?? source,
        assumes: rule.assumes ?? [],
        examples:
          rule.passes && rule.fails ? ({ passes: rule.passes, fails: rule.fails } as Rule['examples']) : null,
      }),
    ];
  });
  return Object.freeze(Object.fromEntries(stated));
}

/** The fields of a list with the conditions under which they are asked for, and what their cells may hold otherwise. */
export function stateApplies<F extends Fields>(
  fields: F,
  { applies, otherwise = {} }: Pick<ListInput<F>, 'applies' | 'otherwise'>,
  place: string,
): F {
  if (!applies && Object.keys(otherwise).length === 0) return fields;
  const conditions: Readonly<Record<string, Condition | undefined>> = applies?.(columnsOf(fields)) ?? {};
  requireFields(Object.keys(conditions), Object.keys(fields), `${place}/applies`);
  const stated = Object.entries(fields).map(([id, field]): [string, Field] => {
    const appliesWhen = conditions[id]?.node ?? field.appliesWhen;
    return [id, Object.freeze({ ...field, appliesWhen, otherwise: otherwise[id] ?? field.otherwise })];
  });
  // Of a field that is always asked for there is no otherwise.
  const conditional = stated.flatMap(([id, { appliesWhen }]) => (appliesWhen ? [id] : []));
  requireFields(Object.keys(otherwise), conditional, `${place}/otherwise`);
  return Object.freeze(Object.fromEntries(stated)) as F;
}

function requireFields(named: readonly string[], known: readonly string[], place: string): void {
  for (const found of named) {
    if (!known.includes(found)) throw definitionError({ code: 'reference-unknown', place, found, known });
  }
}

/** Refuses a list that contradicts itself. */
export function requireSoundList(list: List, place: string): void {
  const ids = Object.keys(list.fields);
  for (const id of ids) requirePlainName(id, `${place}/fields`);
  if (!(list.key in list.fields)) {
    throw definitionError({ code: 'key-unknown', place, found: list.key, known: ids, source: list.source });
  }
  const dates =
    list.dates === null
      ? []
      : list.dates.kind === 'event'
        ? [list.dates.on]
        : [list.dates.from, list.dates.to];
  for (const id of dates) {
    if (list.fields[id]?.type !== 'date') {
      const known = ids.filter((each) => list.fields[each]?.type === 'date');
      throw definitionError({ code: 'dates-unknown', place, found: id, known, source: list.source });
    }
  }
  const labels = new Map<string, string>();
  for (const [id, field] of Object.entries(list.fields)) {
    for (const label of new Set([field.label, ...field.aliases].map(comparableLabel))) {
      const other = labels.get(label);
      if (other !== undefined) {
        throw definitionError({
          code: 'label-repeated',
          place: `${place}/fields/${id}`,
          found: field.label,
          expected: `a label that "${other}" does not have`,
          source: field.source ?? list.source,
        });
      }
      labels.set(label, id);
    }
  }
  const reads: [string, readonly string[]][] = [
    ...Object.entries(list.rules).map(([id, rule]): [string, readonly string[]] => [
      `rules/${id}`,
      fieldsRead(rule.expect),
    ]),
    ...Object.entries(list.fields).map(([id, field]): [string, readonly string[]] => [
      `applies/${id}`,
      field.appliesWhen ? fieldsRead(field.appliesWhen) : [],
    ]),
  ];
  for (const [where, fields] of reads) {
    for (const found of fields) {
      if (!(found in list.fields)) {
        throw definitionError({
          code: 'rule-reads-unknown-field',
          place: `${place}/${where}`,
          found,
          known: ids,
          source: list.source,
        });
      }
    }
  }
}

/**
 * States a list of an inspection.
 *
 * @throws DefinitionError when the list contradicts itself (a key or rule that names no field, a repeated label …)
 * @example
 * ```ts
 * import { cite, date, id, list, text } from '@deepdive/core';
 *
 * const at = cite({ number: '130216', title: 'Framework', publisher: 'Ofsted', published: '2015-06', edition: '2015' });
 * const contacts = list({
 *   number: 1,
 *   title: 'Contacts',
 *   population: 'Children who were the subject of a contact',
 *   window: { months: 3 },
 *   key: 'childId',
 *   eventOn: 'contactedOn',
 *   source: at.place('Annex A, Table 2, list 1'),
 *   fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact'), contactSource: text('Contact source') },
 * });
 * console.log(Object.keys(contacts.fields)); // [ 'childId', 'contactedOn', 'contactSource' ]
 * ```
 */
export function list<const F extends Fields>(input: ListInput<F>): List<F> {
  const place = `lists/${input.title}`;
  const fields = Object.freeze(stateApplies(input.fields, input, place));
  const stated: List<F> = Object.freeze({
    number: input.number ?? null,
    title: input.title,
    population: input.population,
    unit: input.unit ?? 'child',
    window: Object.freeze({
      months: input.window.months ?? null,
      atPointOfInspection: input.window.atPointOfInspection ?? false,
    }),
    key: input.key,
    dates: rowDates(input),
    oneRowPerChild: input.oneRowPerChild ?? false,
    rows: input.rows ?? null,
    fields,
    rules: stateRules(fields, input.rules, input.source, place),
    source: input.source,
    because: null,
    derivedFrom: null,
    assumes: input.assumes ?? [],
    ref: null,
  });
  requireSoundList(stated as unknown as List, place);
  return stated;
}

/** The dates of a row from the author's short forms. */
export function rowDates(input: {
  readonly eventOn?: string | undefined;
  readonly spell?: { readonly from: string; readonly to: string } | undefined;
}): RowDates | null {
  if (input.eventOn !== undefined) return Object.freeze({ kind: 'event', on: input.eventOn });
  if (input.spell) return Object.freeze({ kind: 'spell', from: input.spell.from, to: input.spell.to });
  return null;
}
