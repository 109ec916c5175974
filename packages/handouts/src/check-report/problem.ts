import type { Finding, Severity } from '@deepdive/core';

/** All findings of one check. */
export interface Problem {
  /** Its place in the report, counted from 1. */
  readonly number: number;
  /** The id of the check. */
  readonly rule: string;
  readonly list: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly says: string;
  readonly findings: readonly Finding[];
}

const grave = (severity: Severity): number => (severity === 'mustFix' ? 0 : 1);

/** Findings by what found them: those that must be fixed first, and among equals the most frequent first. */
export function problemsOf(findings: readonly Finding[]): readonly Problem[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same) same.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const groups = [...byRule.values()].flatMap((same) => {
    const first = same[0];
    return first ? [{ first, same }] : [];
  });
  return groups
    .sort(
      (a, b) =>
        grave(a.first.severity) - grave(b.first.severity) ||
        b.same.length - a.same.length ||
        (a.first.rule < b.first.rule ? -1 : 1),
    )
    .map(({ first, same }, index) => ({
      number: index + 1,
      rule: first.rule,
      list: first.list,
      severity: first.severity,
      says: first.message,
      findings: same,
    }));
}

/** The value that all findings share, or `undefined` where they differ. */
export function shared<T>(findings: readonly Finding[], of: (finding: Finding) => T): T | undefined {
  const [first, ...rest] = findings;
  if (!first) return undefined;
  const value = of(first);
  return rest.every((finding) => of(finding) === value) ? value : undefined;
}
