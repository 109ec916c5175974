import { definitionError } from './definition-error.js';
import type { Columns, Condition } from './expression/column.js';
import type { Field, Fields, Otherwise } from './field.js';
import { type List, type ListInput, requireSoundList, rowDates, stateApplies, stateRules } from './list.js';
import type { Source } from './publication.js';
import type { Rule, RulesInput } from './rule.js';

/** The fields of a derived list. */
export type DerivedFields<F extends Fields, O extends keyof F, A extends Fields> = {
  readonly [K in Exclude<keyof F, O> | keyof A]: K extends keyof A ? A[K] : K extends keyof F ? F[K] : never;
};

/** What a derived list changes; all else is as in its base. */
export interface Derivation<F extends Fields, O extends keyof F & string, A extends Fields> {
  readonly source: Source;
  readonly number?: number | null;
  readonly title?: string;
  readonly population?: string;
  readonly window?: ListInput<F>['window'];
  readonly eventOn?: keyof DerivedFields<F, O, NoInfer<A>> & string;
  readonly spell?: {
    readonly from: keyof DerivedFields<F, O, NoInfer<A>> & string;
    readonly to: keyof DerivedFields<F, O, NoInfer<A>> & string;
  };
  readonly oneRowPerChild?: boolean;
  /** Fields the base has and this list does not. Needs `because`. */
  readonly omit?: readonly O[];
  /** Rules of the base that do not hold here. Needs `because`. */
  readonly omitRules?: readonly string[];
  readonly because?: string;
  /** Other labels for fields of the base; the base's label stays as an alias. */
  readonly relabel?: { readonly [K in Exclude<keyof F, O>]?: string };
  /** Fields the base does not have. They stand last unless `order` says otherwise. */
  readonly add?: A;
  /** Every field once, in printed order. */
  readonly order?: readonly (keyof DerivedFields<F, O, NoInfer<A>> & string)[];
  /** When a field is asked for at all; a field not named is asked for as in the base. */
  readonly applies?: (row: Columns<DerivedFields<F, O, NoInfer<A>>>) => {
    readonly [K in keyof DerivedFields<F, O, NoInfer<A>>]?: Condition;
  };
  /** What a field's cell may hold when it is not asked for; a field not named as in the base. */
  readonly otherwise?: { readonly [K in keyof DerivedFields<F, O, NoInfer<A>>]?: Otherwise };
  readonly rules?: RulesInput<DerivedFields<F, O, NoInfer<A>>>;
  readonly assumes?: readonly string[];
}

const has = (record: object, key: string): boolean => Object.hasOwn(record, key);

function relabelled(
  fields: Fields,
  relabel: Readonly<Record<string, string | undefined>>,
  place: string,
): Fields {
  for (const [id, label] of Object.entries(relabel)) {
    const field = fields[id];
    if (!field) {
      throw definitionError({
        code: 'derive-unknown-field',
        place: `${place}/relabel`,
        found: id,
        known: Object.keys(fields),
      });
    }
    if (field.label === label) {
      throw definitionError({
        code: 'derive-same-label',
        place: `${place}/relabel`,
        found: id,
        expected: 'no entry where the label is unchanged',
      });
    }
  }
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]): [string, Field] => {
      const label = relabel[id];
      if (label === undefined) return [id, field];
      return [id, Object.freeze({ ...field, label, aliases: [...field.aliases, field.label] })];
    }),
  );
}

function ordered(fields: Fields, order: readonly string[] | undefined, place: string): Fields {
  if (!order) return fields;
  const ids = Object.keys(fields);
  const wrong =
    order.find((id, at) => !has(fields, id) || order.indexOf(id) !== at) ??
    ids.find((id) => !order.includes(id));
  if (wrong !== undefined) {
    throw definitionError({ code: 'order-incomplete', place: `${place}/order`, found: wrong, known: ids });
  }
  return Object.fromEntries(order.map((id) => [id, fields[id] as Field]));
}

function keptRules(base: List, omitted: readonly string[], place: string): Readonly<Record<string, Rule>> {
  for (const id of omitted) {
    if (!has(base.rules, id)) {
      throw definitionError({
        code: 'derive-unknown-rule',
        place: `${place}/omitRules`,
        found: id,
        known: Object.keys(base.rules),
      });
    }
  }
  return Object.fromEntries(Object.entries(base.rules).filter(([id]) => !omitted.includes(id)));
}

/**
 * Derives a list from another: a pure function with strict edits. Adding what exists, leaving out what does not, or
 * leaving something out without saying why is an error. Each field keeps its source and the list it was first stated in.
 *
 * @throws DefinitionError when an edit does not fit the base
 * @example
 * ```ts
 * import { cite, derive, id, list, yesNo } from '@deepdive/core';
 *
 * const at = cite({ number: '1', title: 'Guidance', publisher: 'Ofsted', published: '2017', edition: '2017' });
 * const base = list({
 *   title: 'Children in need', population: 'Children in need', window: { months: 3, atPointOfInspection: true },
 *   key: 'childId', source: at.para(1), fields: { childId: id('Child unique ID') },
 * });
 * const withNeglect = derive(base, {
 *   source: at.para(14),
 *   add: { livedWithNeglect: yesNo('Whether the child is living or has lived with neglect (Y/N)') },
 * });
 * console.log(Object.keys(withNeglect.fields)); // [ 'childId', 'livedWithNeglect' ]
 * ```
 */
export function derive<
  F extends Fields,
  const O extends keyof F & string = never,
  const A extends Fields = Record<never, Field>,
>(base: List<F>, edits: Derivation<F, O, A>): List<DerivedFields<F, O, A>> {
  const place = `derive/${edits.title ?? base.title}`;
  const omit: readonly string[] = edits.omit ?? [];
  const omitRules = edits.omitRules ?? [];
  if ((omit.length > 0 || omitRules.length > 0) && !edits.because) {
    const found = omit[0] ?? omitRules[0] ?? '';
    throw definitionError({
      code: 'derive-needs-because',
      place,
      found,
      expected: 'because: why the base differs',
    });
  }
  for (const id of omit) {
    if (!has(base.fields, id)) {
      const known = Object.keys(base.fields);
      throw definitionError({
        code: 'derive-unknown-field',
        place: `${place}/omit`,
        found: id,
        known,
        source: edits.source,
      });
    }
  }
  const kept = Object.fromEntries(Object.entries(base.fields).filter(([id]) => !omit.includes(id)));
  for (const id of Object.keys(edits.add ?? {})) {
    if (has(kept, id)) {
      throw definitionError({
        code: 'derive-adds-existing',
        place: `${place}/add`,
        found: id,
        expected: `an id that the base does not have; to change the label use relabel`,
        source: edits.source,
      });
    }
  }
  const added = Object.fromEntries(
    Object.entries(edits.add ?? {}).map(([id, field]): [string, Field] => [
      id,
      field.source ? field : Object.freeze({ ...field, source: edits.source }),
    ]),
  );
  const unconditioned = ordered(
    { ...relabelled(kept, edits.relabel ?? {}, place), ...added },
    edits.order,
    place,
  ) as DerivedFields<F, O, A>;
  const fields = Object.freeze(stateApplies(unconditioned, edits, place));
  const ownRules = stateRules(fields, edits.rules, edits.source, place);
  const inherited = keptRules(base as unknown as List, omitRules, place);
  const twice = Object.keys(ownRules).find((id) => has(inherited, id));
  if (twice !== undefined) {
    throw definitionError({
      code: 'rule-exists',
      place: `${place}/rules`,
      found: twice,
      expected: 'omitRules first',
    });
  }
  const derived: List<DerivedFields<F, O, A>> = Object.freeze({
    number: edits.number === undefined ? base.number : edits.number,
    title: edits.title ?? base.title,
    population: edits.population ?? base.population,
    unit: base.unit,
    window: edits.window
      ? Object.freeze({
          months: edits.window.months ?? null,
          atPointOfInspection: edits.window.atPointOfInspection ?? false,
        })
      : base.window,
    key: base.key as keyof DerivedFields<F, O, A> & string,
    dates: rowDates(edits) ?? base.dates,
    oneRowPerChild: edits.oneRowPerChild ?? base.oneRowPerChild,
    rows: base.rows,
    fields,
    rules: Object.freeze({ ...inherited, ...ownRules }),
    source: edits.source,
    because: edits.because ?? null,
    derivedFrom: base.ref,
    assumes: edits.assumes ?? base.assumes,
    ref: null,
  });
  requireSoundList(derived as unknown as List, place);
  return derived;
}
