import { fieldsRead } from '../expression/node.js';
import { prose } from '../expression/prose.js';
import type { FieldType } from '../field-type.js';
import type { FieldManifest, ListManifest } from '../manifest.js';
import type { Check, CheckKind } from './check.js';

/** The checks of one field; `null` where the field cannot fail it. */
export interface FieldChecks {
  readonly missing: Check | null;
  readonly notAsked: Check | null;
  /** The value is not of the field's type, or is none of its codes. */
  readonly wrong: Check;
  readonly least: Check | null;
}

/** More codes than this are not named in a message. */
const codesNamed = 8;

const quoted = (label: string): string => `“${label}”`;

/** What a cell of this type should hold, as one says it to a person with a spreadsheet, and how to put it there. */
const expected: Readonly<Record<Exclude<FieldType, 'code'>, readonly [what: string, how: string]>> = {
  id: ['an identifier as text', 'Type the identifier as text, with any leading zeros.'],
  text: ['text', 'Type the value as text.'],
  date: ['a date that exists', 'Type the date as day/month/year, such as 31/03/2017.'],
  wholeNumber: ['a whole number', 'Type a whole number in figures, such as 3.'],
  number: ['a number', 'Type a number in figures, such as 2.5.'],
  yesNo: ['Yes or No', 'Type Yes or No.'],
};

function expectedOf(field: FieldManifest): readonly [what: string, how: string] {
  if (field.type !== 'code') return expected[field.type];
  const codes = field.codes?.codes ?? [];
  if (codes.length > codesNamed) {
    return [`one of the ${codes.length} codes on the codes sheet`, 'Choose a code from the codes sheet.'];
  }
  const named = codes.map(({ code, label }) => (code === label ? code : `${code} (${label})`));
  return [`one of: ${named.join(', ')}`, 'Choose one of these codes.'];
}

function missingCheck(field: FieldManifest, when: string | null, base: CheckBase): Check | null {
  if (field.strength === 'may') return null;
  const label = quoted(field.label);
  const strongly = field.strength === 'must' ? 'must be filled' : 'should be filled where possible';
  return base('missing', {
    severity: field.strength === 'must' ? 'mustFix' : 'check',
    says: when === null ? `${label} is given` : `${label} is given when ${when}`,
    message:
      when === null
        ? `${label} is blank: it ${strongly}.`
        : `${label} is blank: it ${strongly} when ${when}.`,
    fix: field.strength === 'must' ? `Fill in ${label}.` : `Fill in ${label} where you can.`,
  });
}

type CheckBase = (kind: CheckKind, rest: Pick<Check, 'severity' | 'says' | 'message' | 'fix'>) => Check;

/** What can be found wrong with the value of one field, whatever the other rules of its list. */
export function fieldChecks(list: ListManifest, field: FieldManifest): FieldChecks {
  const label = quoted(field.label);
  const labelOf = (id: string): string => quoted(list.fields.find((each) => each.id === id)?.label ?? id);
  const when = field.appliesWhen === null ? null : prose(field.appliesWhen, labelOf);
  const conditionReads = field.appliesWhen === null ? [] : fieldsRead(field.appliesWhen);
  const base: CheckBase = (kind, rest) => ({
    id: `${list.id}.${field.id}.${kind}`,
    kind,
    list: list.id,
    field: field.id,
    fields:
      kind === 'missing' || kind === 'notAsked' ? [...new Set([field.id, ...conditionReads])] : [field.id],
    source: field.source,
    assumes: field.assumes,
    ...rest,
  });
  const [what, how] = expectedOf(field);
  const wrong = base(field.type === 'code' ? 'code' : 'type', {
    severity: 'mustFix',
    says: `${label} holds ${what}`,
    message: `${label} should hold ${what}.`,
    fix: how,
  });
  const least =
    field.least === null || (field.type !== 'wholeNumber' && field.type !== 'number')
      ? null
      : base('least', {
          severity: 'mustFix',
          says: `${label} is at least ${field.least}`,
          message: `${label} should be ${field.least} or more.`,
          fix: `Correct ${label}.`,
        });
  const notAsked =
    when === null || field.otherwise === 'open'
      ? null
      : base('notAsked', {
          severity: 'check',
          says: `${label} is blank unless ${when}`,
          message: `${label} is filled, but it is asked for only when ${when}.`,
          fix: `Leave ${label} blank, or correct what it depends on.`,
        });
  return { missing: missingCheck(field, when, base), notAsked, wrong, least };
}
