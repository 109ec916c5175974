import type { ConditionNode, ExpressionNode } from '../expression/node.js';
import { childrenOf, fieldsRead } from '../expression/node.js';
import type { FieldManifest, ListManifest, RuleManifest } from '../manifest.js';
import type { Check, NotRun } from './check.js';
import { fieldChecks } from './field-checks.js';
import { windowRule } from './window-rule.js';

/** A row as a reader of files gives it: a value, or `null`, `undefined` or `''` for blank, by field id. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Checks one row, calling `report` for each check that it fails. */
export type RunRow = (row: RawRow, report: (check: Check) => void) => void;

/** What is checked of one field; a check that cannot fail or cannot be run is `null`. */
export interface FieldPlan {
  readonly field: FieldManifest;
  readonly wrong: Check;
  readonly least: Check | null;
  readonly missing: Check | null;
  readonly notAsked: Check | null;
  /** When the field is asked for; `null` means always, or that both checks that depend on it cannot be run. */
  readonly appliesWhen: ConditionNode | null;
  /** Whether a rule or condition reads the clean value. */
  readonly isRead: boolean;
}

/** What is checked of a whole row. */
interface RulePlan {
  readonly check: Check;
  readonly expect: ConditionNode;
}

/** All checks of the rows of a list, in the order in which a row's findings are reported. */
export interface RowPlan {
  readonly fields: readonly FieldPlan[];
  readonly rules: readonly RulePlan[];
  readonly checks: readonly Check[];
  readonly notRun: readonly NotRun[];
}

/** The field a person would mend first: the subject of what should hold. */
function subjectOf(node: ExpressionNode): string | null {
  if (node.kind === 'field') return node.field;
  const parts = node.kind === 'when' ? [node.then, node.condition] : childrenOf(node);
  for (const part of parts) {
    const found = subjectOf(part);
    if (found !== null) return found;
  }
  return null;
}

function ruleCheck(list: ListManifest, rule: RuleManifest): Check {
  const labels = fieldsRead(rule.expect).map(
    (id) => `“${list.fields.find((field) => field.id === id)?.label ?? id}”`,
  );
  return {
    id: `${list.id}.${rule.id}`,
    kind: 'rule',
    list: list.id,
    field: subjectOf(rule.expect),
    fields: fieldsRead(rule.expect),
    severity: rule.severity,
    says: rule.says,
    message: `This row does not fit the rule: ${rule.says}.`,
    fix:
      rule.fix ?? (labels.length > 0 ? `Compare ${labels.join(' with ')} and correct what is wrong.` : null),
    source: rule.source,
    assumes: rule.assumes,
  };
}

function windowCheck(list: ListManifest, rule: RuleManifest): Check {
  const ends = list.dates?.kind === 'spell' ? list.dates.to : null;
  const check = ruleCheck(list, rule);
  return {
    ...check,
    kind: 'window',
    field: ends !== null && check.fields.includes(ends) ? ends : check.field,
    message: `This row lies outside the time the list covers: ${rule.says}.`,
  };
}

/** Plans the checks of a list's rows, leaving out, by name, what cannot be run without the absent fields. */
export function planRows(list: ListManifest, absent: ReadonlySet<string>): RowPlan {
  const notRun: NotRun[] = [];
  const labelOf = (id: string): string => list.fields.find((field) => field.id === id)?.label ?? id;
  const isRunnable = (check: Check): boolean => {
    const lacking = check.fields.filter((id) => absent.has(id));
    if (lacking.length === 0) return true;
    notRun.push({
      check,
      because: `no column was found for ${lacking.map((id) => `“${labelOf(id)}”`).join(', ')}`,
    });
    return false;
  };
  const runnable = (check: Check | null): Check | null =>
    check !== null && isRunnable(check) ? check : null;

  const placed = windowRule(list);
  const rules = [
    ...list.rules.map((rule): RulePlan => ({ check: ruleCheck(list, rule), expect: rule.expect })),
    ...(placed ? [{ check: windowCheck(list, placed), expect: placed.expect }] : []),
  ];
  const checked = list.fields.map((field) => ({ field, ...fieldChecks(list, field) }));
  const found = checked.flatMap(({ field, wrong, least, missing, notAsked }) => {
    if (absent.has(field.id)) {
      [wrong, least, missing, notAsked].forEach(runnable);
      return [];
    }
    const asked = { missing: runnable(missing), notAsked: runnable(notAsked) };
    const depends = asked.missing !== null || asked.notAsked !== null;
    return [{ field, wrong, least, ...asked, appliesWhen: depends ? field.appliesWhen : null }];
  });
  const run = rules.filter(({ check }) => isRunnable(check));
  const reads = new Set(
    [...found.map(({ appliesWhen }) => appliesWhen), ...run.map(({ expect }) => expect)].flatMap((node) =>
      node === null ? [] : fieldsRead(node),
    ),
  );
  const fields = found.map((each): FieldPlan => ({ ...each, isRead: reads.has(each.field.id) }));
  return {
    fields,
    rules: run,
    checks: [
      ...fields.flatMap(({ wrong, least, missing, notAsked }) => [wrong, least, missing, notAsked]),
      ...run.map(({ check }) => check),
    ].filter((check) => check !== null),
    notRun,
  };
}
