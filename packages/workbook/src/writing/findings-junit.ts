import type { CheckResult, Finding } from '@deepdive/core';
import { xmlAttribute, xmlText } from './stream/xml-text.js';

/** One rule as a test: what it found, or why it was not run. */
interface TestCase {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly notRun: string | null;
}

function lineOf({ file, sheet, cell, row, message }: Finding): string {
  const place = [file, sheet, cell ?? (row === null ? null : `row ${row}`)].filter((each) => each);
  return `${place.join(', ')}: ${message}`;
}

function caseXml(suite: string, { rule, findings, notRun }: TestCase): string {
  const opening = `    <testcase classname="${xmlAttribute(suite)}" name="${xmlAttribute(rule)}" time="0"`;
  if (notRun !== null)
    return `${opening}>\n      <skipped message="${xmlAttribute(notRun)}"/>\n    </testcase>`;
  const lines = xmlText(findings.map(lineOf).join('\n'));
  const told =
    findings[0]?.severity === 'mustFix'
      ? `<failure type="mustFix" message="${xmlAttribute(`${findings.length} to fix`)}">${lines}</failure>`
      : `<system-out>${lines}</system-out>`;
  return `${opening}>\n      ${told}\n    </testcase>`;
}

/** The list a rule belongs to, or "across" for rules over several. */
const suiteOf = (rule: string): string => rule.split('.')[0] ?? rule;

function casesOf({ findings, notRun }: CheckResult): readonly TestCase[] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const held = found.get(finding.rule);
    if (held) held.push(finding);
    else found.set(finding.rule, [finding]);
  }
  const reasons = new Map<string, string>();
  for (const { rule, because } of notRun) {
    const before = reasons.get(rule);
    reasons.set(rule, before === undefined ? because : `${before}; ${because}`);
  }
  return [
    ...[...found].map(([rule, each]) => ({ rule, findings: each, notRun: null })),
    ...[...reasons]
      .filter(([rule]) => !found.has(rule))
      .map(([rule, because]) => ({ rule, findings: [], notRun: because })),
  ];
}

function suiteXml(suite: string, cases: readonly TestCase[]): string {
  const failures = cases.filter(({ findings }) => findings[0]?.severity === 'mustFix').length;
  const skipped = cases.filter(({ notRun }) => notRun !== null).length;
  return [
    `  <testsuite name="${xmlAttribute(suite)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0">`,
    ...cases.map((each) => caseXml(suite, each)),
    '  </testsuite>',
  ].join('\n');
}

/**
 * What a check found as JUnit XML, for pipelines that gather test results: a suite a list, a test for each rule that found
 * something. What must be fixed is a failure; what should be looked at passes and is told as output; a rule that was not
 * run is skipped with its reason. It names no child and no value. The same result gives the same text.
 *
 * @returns the text of an .xml file
 * @example
 * ```ts
 * import { findingsJUnit } from '@deepdive/workbook';
 *
 * const junit = findingsJUnit({
 *   theme: 'example@2020', title: 'Example', inspected: '2020-05-04', listed: '2020-05-04', files: [], missing: [],
 *   counts: { mustFix: 0, check: 0, notChecked: 0 }, findings: [], notChecked: [], standardised: [],
 *   notRun: [{ rule: 'across.bornOn', because: 'a list is missing' }], assumptions: [],
 * });
 * console.log(junit.includes('<skipped message="a list is missing"/>')); // true
 * ```
 */
export function findingsJUnit(result: CheckResult): string {
  const cases = casesOf(result);
  const suites = new Map<string, TestCase[]>();
  for (const each of cases) {
    const suite = suiteOf(each.rule);
    suites.set(suite, [...(suites.get(suite) ?? []), each]);
  }
  const failures = cases.filter(({ findings }) => findings[0]?.severity === 'mustFix').length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlAttribute(`${result.title} (${result.theme})`)}" tests="${cases.length}" failures="${failures}" time="0">`,
    ...[...suites].map(([suite, each]) => suiteXml(suite, each)),
    '</testsuites>',
    '',
  ].join('\n');
}
