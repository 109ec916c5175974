import type { FieldManifest, ListManifest, RowValues, ThemeManifest } from '@deepdive/core';
import type ts from 'typescript';
import { type CompiledTheme, compileTheme, sourcePath } from '../compiled/compiled-theme.js';
import type { ConformanceCheck, Nonconformity, Subject } from '../conformance-check.js';

/** What the compiler should know a field's value as, in words. */
function expected({ type, codes }: FieldManifest): string {
  switch (type) {
    case 'date':
      return 'a date or blank';
    case 'yesNo':
      return 'true, false or blank';
    case 'number':
    case 'wholeNumber':
      return 'a number or blank';
    case 'id':
    case 'text':
      return 'a text or blank';
    case 'code':
      return `one of ${codes?.codes.length ?? 0} codes or blank`;
  }
}

/** Whether the compiler knows a field's value as what the field holds: no more and no less. */
function isKnownAs(type: ts.Type, field: FieldManifest, { TypeFlags }: CompiledTheme['compiler']): boolean {
  const parts = type.isUnion() ? type.types : [type];
  const filled = parts.filter(({ flags }) => (flags & TypeFlags.Null) === 0);
  if (filled.length === parts.length) return false;
  const only = (flag: ts.TypeFlags): boolean =>
    filled.length === 1 && filled.every(({ flags }) => (flags & flag) !== 0);
  switch (field.type) {
    case 'date':
      return only(TypeFlags.TemplateLiteral);
    case 'yesNo':
      return filled.length === 2 && filled.every(({ flags }) => (flags & TypeFlags.BooleanLiteral) !== 0);
    case 'number':
    case 'wholeNumber':
      return only(TypeFlags.Number);
    case 'id':
    case 'text':
      return only(TypeFlags.String);
    case 'code': {
      const known = filled.map((each) => (each.isStringLiteral() ? each.value : null));
      const codes = field.codes?.codes ?? [];
      return known.length === codes.length && codes.every(({ code }) => known.includes(code));
    }
  }
}

/** The type of a value as it would be written in a program. */
function typeOfValue(value: RowValues[string], checker: ts.TypeChecker): ts.Type {
  if (value === null) return checker.getNullType();
  if (typeof value === 'boolean') return value ? checker.getTrueType() : checker.getFalseType();
  return typeof value === 'number'
    ? checker.getNumberLiteralType(value)
    : checker.getStringLiteralType(value);
}

const examplesOf = (list: ListManifest, { options }: Subject): readonly RowValues[] => [
  ...list.rules.flatMap(({ examples }) => (examples ? [examples.passes, examples.fails] : [])),
  ...(options.examples?.[list.id] ?? []),
];

function faultsOfRow(list: ListManifest, row: ts.Type, theme: CompiledTheme, subject: Subject) {
  const { checker, compiler } = theme;
  const place = `lists/${list.id}/fields`;
  return list.fields.flatMap((field): readonly Nonconformity[] => {
    const property = row.getProperty(field.id);
    const type = property && checker.getTypeOfSymbol(property);
    if (!type)
      return [
        {
          place: `${place}/${field.id}`,
          says: 'The type of a row does not have it. Keep the types that the constructors give: no annotation, no cast.',
        },
      ];
    if (!isKnownAs(type, field, compiler)) {
      return [
        {
          place: `${place}/${field.id}`,
          says: `The compiler knows it as ${checker.typeToString(type)}, and it is ${expected(field)}. Keep the types that the constructors give: write codes out where the code set is stated, and annotate and cast nothing.`,
        },
      ];
    }
    const refused = examplesOf(list, subject).some((example) => {
      const value = example[field.id];
      return value !== undefined && !checker.isTypeAssignableTo(typeOfValue(value, checker), type);
    });
    return refused
      ? [
          {
            place: `${place}/${field.id}`,
            says: 'An example holds what the type of a row refuses. Give the example a value that the field can hold.',
          },
        ]
      : [];
  });
}

/** What the rows of one export lack when it is taken for the theme. */
function faultsOfExport(lists: ts.Type, theme: CompiledTheme, subject: Subject): readonly Nonconformity[] {
  return subject.theme.lists.flatMap((list): readonly Nonconformity[] => {
    const property = lists.getProperty(list.id);
    if (property) return faultsOfRow(list, theme.checker.getTypeOfSymbol(property), theme, subject);
    return [
      {
        place: `lists/${list.id}`,
        says: 'The compiler does not know that the theme has it. Export what `defineTheme` gives as it is: no annotation, no cast.',
      },
    ];
  });
}

async function compile({ options }: Subject): Promise<CompiledTheme | Nonconformity | null> {
  if (options.source === undefined) return null;
  const compiled = await compileTheme(sourcePath(options.source));
  return (
    compiled ?? {
      place: 'source',
      says: "There is no such file. Hand over the file that exports the theme: `new URL('../src/index.ts', import.meta.url)`.",
    }
  );
}

/** Two checks look at what was compiled; compiling takes a second or more. */
const compiled = new WeakMap<Subject, ReturnType<typeof compile>>();

function compiledOf(subject: Subject): ReturnType<typeof compile> {
  const known = compiled.get(subject) ?? compile(subject);
  compiled.set(subject, known);
  return known;
}

/** Whoever imports the theme gets rows whose types say what they hold. */
export const rowsTyped: ConformanceCheck = {
  id: 'rowsTyped',
  says: 'The rows of every list have the types of their fields, each code by its name, and accept the examples',
  find: async (subject) => {
    const found = await compiledOf(subject);
    if (found === null) return [];
    if ('says' in found) return [found];
    const { checker, compiler, rows, faults } = found;
    if (faults.length > 0) {
      return [
        {
          place: 'source',
          says: `It does not compile (${faults.slice(0, 3).join(', ')}). Run \`tsc --noEmit\` and mend it.`,
        },
      ];
    }
    if (subject.theme.lists.length === 0) return [];
    const exported = rows
      .getProperties()
      .map((each) => checker.getTypeOfSymbol(each))
      .filter(({ flags }) => (flags & compiler.TypeFlags.Never) === 0)
      .map((lists) => faultsOfExport(lists, found, subject));
    // A package may export several editions and the themes they build on: the one that fits best is this one.
    const [best] = exported.sort((a, b) => a.length - b.length);
    return (
      best ?? [
        {
          place: 'source',
          says: 'It exports no theme. Export what `defineTheme` gives from the file that is handed over.',
        },
      ]
    );
  },
};

/** How many types the compiler may work out for a theme. */
const budgetOf = ({ lists }: ThemeManifest): number => 10_000 + 4_000 * lists.length;

/** Types stay quick for whoever imports the theme. */
export const typesWithinBudget: ConformanceCheck = {
  id: 'typesWithinBudget',
  says: 'The compiler works the types of the theme out within a budget: 10,000, and 4,000 for each list',
  find: async (subject) => {
    const found = await compiledOf(subject);
    if (found === null || 'says' in found) return [];
    const budget = subject.options.typeBudget ?? budgetOf(subject.theme);
    if (found.instantiations <= budget) return [];
    return [
      {
        place: 'source',
        says: `The compiler works out ${found.instantiations} types for it, and ${budget} are allowed. Look for types that call themselves or cross many names.`,
      },
    ];
  },
};
