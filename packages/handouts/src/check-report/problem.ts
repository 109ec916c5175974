import type { Finding, Severity } from '@deepdive/core';
import type { ThemeWords } from '../words/theme-words.js';

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
  /** How much of each finding's message is said by all of them alike. */
  readonly alike: number;
  readonly findings: readonly Finding[];
}

const grave = (severity: Severity): number => (severity === 'mustFix' ? 0 : 1);

/** How many characters all messages begin with alike, up to the end of a sentence; all of them where they are equal. */
export function alikeIn(messages: readonly string[]): number {
  const [first = '', ...rest] = messages;
  let alike = first.length;
  for (const message of rest) {
    while (!message.startsWith(first.slice(0, alike))) alike -= 1;
  }
  const differ = messages.some((message) => message.length !== alike);
  return differ ? first.slice(0, alike).lastIndexOf('. ') + 1 : alike;
}

function problemOf(findings: readonly Finding[], number: number, words: ThemeWords): readonly Problem[] {
  const first = findings[0];
  if (!first) return [];
  const { rule, list, severity, message } = first;
  const stated = words.ruleSays(rule);
  const alike = alikeIn(findings.map((finding) => finding.message));
  const says = stated === null ? message.slice(0, alike || undefined) : `Rule not met: ${stated}`;
  return [{ number, rule, list, severity, says: says.replace(/\.$/, ''), alike, findings }];
}

/** Findings by what found them: those that must be fixed first, and among equals the most frequent first. */
export function problemsOf(findings: readonly Finding[], words: ThemeWords): readonly Problem[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same) same.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule]
    .sort(
      ([aRule, a], [bRule, b]) =>
        grave(a[0]?.severity ?? 'check') - grave(b[0]?.severity ?? 'check') ||
        b.length - a.length ||
        (aRule < bRule ? -1 : 1),
    )
    .flatMap(([, same], index) => problemOf(same, index + 1, words));
}

/** The value that all findings share, or `undefined` where they differ. */
export function shared<T>(findings: readonly Finding[], of: (finding: Finding) => T): T | undefined {
  const [first, ...rest] = findings;
  if (!first) return undefined;
  const value = of(first);
  return rest.every((finding) => of(finding) === value) ? value : undefined;
}
