import { isIsoDate } from '../calendar/index.js';
import type { Bindings } from '../expression/evaluate.js';
import { conditionWriter, generatedCalls } from '../expression/generate.js';
import { generatedFunction } from '../expression/generated-function.js';
import type { FieldManifest } from '../manifest.js';
import type { Check } from './check.js';
import { codesOf } from './clean-value.js';
import type { FieldPlan, RowPlan, RunRow } from './row-plan.js';

/** The test that a value is of a field's type and not blank. */
function typeTest(field: FieldManifest, value: string, codes: string): string {
  switch (field.type) {
    case 'id':
    case 'text':
      return `typeof ${value} === 'string' && ${value}.length > 0`;
    case 'date':
      return `typeof ${value} === 'string' && $isIsoDate(${value})`;
    case 'wholeNumber':
      return `Number.isSafeInteger(${value})`;
    case 'number':
      return `Number.isFinite(${value})`;
    case 'yesNo':
      return `typeof ${value} === 'boolean'`;
    case 'code':
      return `${codes}.has(${value})`;
  }
}

const blankTest = (value: string): string => `${value} === null || ${value} === undefined || ${value} === ''`;

/**
 * Runs a plan as one generated function: every field is a named property, every test stands in line, and nothing is
 * allocated or called for a row in which nothing is found. `null` where a content policy forbids it.
 */
export function generatedRun(plan: RowPlan, bindings: Bindings, untold: Float64Array): RunRow | null {
  const given: Record<string, unknown> = { ...generatedCalls, $isIsoDate: isIsoDate, $untold: untold };
  const position = new Map(plan.checks.map((check, at) => [check, at]));
  const named = (check: Check): string => {
    const name = `$check${position.get(check)}`;
    given[name] = check;
    return name;
  };
  const names = new Map(plan.fields.map(({ field }, at) => [field.id, `$v${at}`]));
  const writer = conditionWriter(bindings, ({ field }) => names.get(field) ?? 'null');
  const counted = (check: Check): string => `$untold[${position.get(check)}]++;`;

  const fieldLines = (
    { field, wrong, least, missing, appliesWhen, isRead }: FieldPlan,
    at: number,
  ): string[] => {
    const value = `$v${at}`;
    const codes = `$codes${at}`;
    if (field.type === 'code') given[codes] = codesOf(field);
    const isConditional = appliesWhen !== null;
    const nowBlank = isRead ? `${value} = null;` : '';
    const isMissing = missing !== null && !isConditional ? `report(${named(missing)});` : '';
    return [
      `let ${value} = row[${JSON.stringify(field.id)}];`,
      isConditional ? `let $filled${at} = true;` : '',
      `if (${typeTest(field, value, codes)}) {`,
      least === null ? '' : `if (${value} < ${field.least}) report(${named(least)});`,
      `} else if (${blankTest(value)}) { ${nowBlank} ${isConditional ? `$filled${at} = false;` : ''} ${isMissing} }`,
      `else { ${nowBlank} report(${named(wrong)}); }`,
    ];
  };

  const askedLines = ({ missing, notAsked, appliesWhen }: FieldPlan, at: number): string[] => {
    if (appliesWhen === null) return [];
    const { source } = writer.condition(appliesWhen);
    const applies = `$applies${at}`;
    const unless = (check: Check | null, settled: string): string =>
      check === null
        ? ''
        : `if (${applies} === null) ${counted(check)} else if (${applies} === ${settled}) report(${named(check)});`;
    return [
      `const ${applies} = ${source};`,
      `if ($filled${at}) { ${unless(notAsked, 'false')} } else { ${unless(missing, 'true')} }`,
    ];
  };

  const ruleLines = ({ check, expect }: RowPlan['rules'][number], at: number): string[] => {
    const { source, nullable } = writer.condition(expect);
    if (!nullable) return [`if (!${source}) report(${named(check)});`];
    const holds = `$holds${at}`;
    return [
      `const ${holds} = ${source};`,
      `if (${holds} !== true) { if (${holds} === null) ${counted(check)} else report(${named(check)}); }`,
    ];
  };

  const lines = [
    ...plan.fields.flatMap(fieldLines),
    ...plan.fields.flatMap(askedLines),
    ...plan.rules.flatMap(ruleLines),
  ];
  const temporaries = writer.temporaries.length > 0 ? [`let ${writer.temporaries.join(', ')};`] : [];
  const body = [
    'return (row, report) => {',
    ...temporaries,
    ...lines.filter((line) => line !== ''),
    '};',
  ].join('\n');
  return generatedFunction<RunRow>(given, body);
}
