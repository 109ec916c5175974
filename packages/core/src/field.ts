import type { IsoDate } from './calendar/index.js';
import type { CodeSet } from './code-set.js';
import type { ConditionNode } from './expression/node.js';
import type { FieldType } from './field-type.js';
import type { Source } from './publication.js';

/** How strongly a field is asked for: it must, should (where possible) or may be filled. */
export type Strength = 'must' | 'should' | 'may';

/**
 * What a field tells about the person in the row, where other parts rely on it: matching rows across lists,
 * ages, strata of a selection, made-up data. Labels differ between publications; meanings do not.
 */
export type Meaning =
  | 'person'
  | 'family'
  | 'gender'
  | 'ethnicity'
  | 'bornOn'
  | 'expectedOn'
  | 'age'
  | 'disability'
  | 'team'
  | 'worker';

/**
 * What a cell may hold when its field is not asked for: it stays blank, and a filled one is pointed out, or it is open to
 * whoever fills the list in, as where a text says that an answer need only be given for some.
 */
export type Otherwise = 'blank' | 'open';

/** One column of a list. */
export interface Field<T extends FieldType = FieldType, C extends string = string> {
  readonly type: T;
  /** The label exactly as printed. */
  readonly label: string;
  /** Other headers under which the same column is known. */
  readonly aliases: readonly string[];
  readonly strength: Strength;
  readonly codes: CodeSet<C> | null;
  readonly meaning: Meaning | null;
  /** The least value a number may take. */
  readonly least: number | null;
  /** Months the value looks back over where that differs from the list's window: 12 for "in the last 12 months". */
  readonly lookBackMonths: number | null;
  /** A short hint for the person who fills it in. */
  readonly hint: string | null;
  /** When the field is asked for; `null` means always. */
  readonly appliesWhen: ConditionNode | null;
  /** What its cell may hold when it is not asked for. */
  readonly otherwise: Otherwise;
  readonly source: Source | null;
  /** The list in which the field was first stated: `framework@2015/childrenInNeed`. */
  readonly origin: string | null;
  readonly assumes: readonly string[];
}

/** What may be said of a field beyond its label; a source alone is enough where nothing else is special. */
export interface FieldDetails {
  readonly source?: Source;
  readonly aliases?: readonly string[];
  readonly strength?: Strength;
  readonly meaning?: Meaning;
  readonly least?: number;
  readonly lookBackMonths?: number;
  readonly hint?: string;
  readonly assumes?: readonly string[];
}

const isSource = (details: FieldDetails | Source): details is Source => 'basis' in details;

function field<T extends FieldType, C extends string>(
  type: T,
  label: string,
  codes: CodeSet<C> | null,
  given: FieldDetails | Source = {},
): Field<T, C> {
  const details: FieldDetails = isSource(given) ? { source: given } : given;
  return Object.freeze({
    type,
    label,
    aliases: details.aliases ?? [],
    strength: details.strength ?? (type === 'id' ? 'must' : 'should'),
    codes,
    meaning: details.meaning ?? null,
    least: details.least ?? (type === 'wholeNumber' ? 0 : null),
    lookBackMonths: details.lookBackMonths ?? null,
    hint: details.hint ?? null,
    appliesWhen: null,
    otherwise: 'blank',
    source: details.source ?? null,
    origin: null,
    assumes: details.assumes ?? [],
  });
}

/**
 * An identifier: text that is never read as a number, so leading zeros stay. It must be filled unless said otherwise.
 *
 * @example
 * ```ts
 * import { id } from '@deepdive/core';
 *
 * console.log(id('Child unique ID').strength); // must
 * ```
 */
export const id = (label: string, details?: FieldDetails | Source): Field<'id', never> =>
  field('id', label, null, details);

/**
 * Free text.
 *
 * @example
 * ```ts
 * import { text } from '@deepdive/core';
 *
 * console.log(text('Allocated team').type); // text
 * ```
 */
export const text = (label: string, details?: FieldDetails | Source): Field<'text', never> =>
  field('text', label, null, details);

/**
 * A calendar date, held as ISO text `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { date } from '@deepdive/core';
 *
 * console.log(date('Date of birth', { strength: 'may' }).strength); // may
 * ```
 */
export const date = (label: string, details?: FieldDetails | Source): Field<'date', never> =>
  field('date', label, null, details);

/**
 * A whole number, 0 or more unless `least` says otherwise (the age of an unborn child is -1).
 *
 * @example
 * ```ts
 * import { wholeNumber } from '@deepdive/core';
 *
 * console.log(wholeNumber('Age of child (years)', { least: -1 }).least); // -1
 * ```
 */
export const wholeNumber = (label: string, details?: FieldDetails | Source): Field<'wholeNumber', never> =>
  field('wholeNumber', label, null, details);

/**
 * A number that may have a fraction.
 *
 * @example
 * ```ts
 * import { number } from '@deepdive/core';
 *
 * console.log(number('Hours of provision a week').type); // number
 * ```
 */
export const number = (label: string, details?: FieldDetails | Source): Field<'number', never> =>
  field('number', label, null, details);

/**
 * Yes or no, held as `true` or `false`.
 *
 * @example
 * ```ts
 * import { yesNo } from '@deepdive/core';
 *
 * console.log(yesNo('Was the child seen alone?').type); // yesNo
 * ```
 */
export const yesNo = (label: string, details?: FieldDetails | Source): Field<'yesNo', never> =>
  field('yesNo', label, null, details);

/**
 * One of the codes of a code set, held as the code.
 *
 * @example
 * ```ts
 * import { code, codeSet, convention } from '@deepdive/core';
 *
 * const status = codeSet('status', 'Status', { CIN: 'Child in need', CP: 'Child protection' }, convention('example'));
 * console.log(code('Status', status).codes?.codes.length); // 2
 * ```
 */
export const code = <C extends string>(
  label: string,
  codes: CodeSet<C>,
  details?: FieldDetails | Source,
): Field<'code', C> => field('code', label, codes, details);

/** The fields of a list by their ids, in printed order. */
export type Fields = Readonly<Record<string, Field>>;

/** The clean value a field's cell holds, blank aside. */
export type ValueOf<F> =
  F extends Field<infer T, infer C>
    ? T extends 'code'
      ? C
      : T extends 'date'
        ? IsoDate
        : T extends 'wholeNumber' | 'number'
          ? number
          : T extends 'yesNo'
            ? boolean
            : string
    : never;

/** The clean values of some fields, or `null` (blank), by field id. */
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> | null };
