import type { CheckResult, Finding, Severity, ThemeManifest } from '@deepdive/core';

/** Findings of one check together: what to mend once rather than row by row. */
export interface Problem {
  readonly rule: string;
  readonly list: string;
  readonly severity: Severity;
  /** What is wrong in all of them; what differs from row to row is left out. */
  readonly message: string;
  readonly fix: string | null;
  readonly source: Finding['source'];
  /** How many there are, those that were not kept among them. */
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** Findings of one child together. */
export interface ChildProblems {
  readonly child: string;
  readonly findings: readonly Finding[];
}

/** What is wrong with sheets and columns; it stands before what is wrong in rows, since it may be the cause. */
export const structural = ({ row }: Finding): boolean => row === null;

function grouped(
  findings: readonly Finding[],
  by: (finding: Finding) => string | null,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = by(finding);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

const mustFixFirst = (a: Severity, b: Severity): number => Number(b === 'mustFix') - Number(a === 'mustFix');

/** The sentence a rule of the theme states, by the id of its check. */
function statedBy(rule: string, theme: ThemeManifest): string | null {
  const [place, id] = rule.split('.');
  const rules = place === 'across' ? theme.across : theme.lists.find((list) => list.id === place)?.rules;
  return rules?.find((each) => each.id === id)?.says ?? null;
}

function messageOfAll(
  findings: readonly Finding[],
  { message, rule }: Finding,
  theme: ThemeManifest,
): string {
  if (findings.every((each) => each.message === message)) return message;
  return statedBy(rule, theme) ?? message.replace(/(?<=\.) .*$/, '');
}

/** What is wrong in rows, by rule: what must be fixed first, and the most frequent first. */
export function problemsByRule(
  { findings, notKept = [] }: CheckResult,
  theme: ThemeManifest,
): readonly Problem[] {
  const more = new Map(notKept.map((each) => [each.rule, each.findings]));
  const groups = grouped(
    findings.filter((finding) => !structural(finding)),
    ({ rule }) => rule,
  );
  return [...groups.values()]
    .flatMap((group): Problem[] => {
      const [first] = group;
      if (!first) return [];
      const { rule, list, severity, fix, source } = first;
      const message = messageOfAll(group, first, theme);
      const count = group.length + (more.get(rule) ?? 0);
      return [{ rule, list, severity, message, fix, source, count, findings: group }];
    })
    .sort((a, b) => mustFixFirst(a.severity, b.severity) || b.count - a.count);
}

const numberToFix = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'mustFix').length;

/** What is wrong in rows, by child: those with most to fix first. */
export function problemsByChild({ findings }: CheckResult): readonly ChildProblems[] {
  const groups = grouped(
    findings.filter((finding) => !structural(finding)),
    ({ child }) => child,
  );
  return [...groups]
    .map(([child, group]) => ({ child, findings: group }))
    .sort(
      (a, b) =>
        numberToFix(b.findings) - numberToFix(a.findings) ||
        b.findings.length - a.findings.length ||
        (a.child < b.child ? -1 : 1),
    );
}
