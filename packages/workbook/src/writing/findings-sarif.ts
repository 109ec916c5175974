import type { CheckResult, Finding } from '@deepdive/core';

const levels: Readonly<Record<Finding['severity'], 'error' | 'warning'>> = {
  mustFix: 'error',
  check: 'warning',
};

/** A path as SARIF names files: with slashes, and with what an address may not hold encoded. */
function addressOf(path: string): string {
  const steps = path
    .replaceAll('\\', '/')
    .split('/')
    .map((step) => encodeURIComponent(step).replace(/^([A-Za-z])%3A$/, '$1:'));
  const address = steps.join('/');
  if (address.startsWith('/')) return `file://${address}`;
  return /^[A-Za-z]:/.test(address) ? `file:///${address}` : address;
}

/** The number of a column by its letters: 1 for A. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function placeOf({ sheet, cell, row }: Finding): string | null {
  if (sheet === null) return null;
  const inSheet = cell ?? (row === null ? null : `row ${row}`);
  return inSheet === null ? sheet : `${sheet}!${inSheet}`;
}

function locationOf(finding: Finding, files: ReadonlyMap<string, number>): object | null {
  const { file, row, cell } = finding;
  const index = files.get(file);
  const place = placeOf(finding);
  if (file === '') return null;
  const letters = /^[A-Z]+/.exec(cell ?? '')?.[0];
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(file), ...(index === undefined ? {} : { index }) },
      ...(row === null
        ? {}
        : {
            region: {
              startLine: row,
              ...(letters === undefined ? {} : { startColumn: columnNumber(letters) }),
            },
          }),
    },
    ...(place === null ? {} : { logicalLocations: [{ fullyQualifiedName: place, kind: 'element' }] }),
  };
}

function rulesOf({ findings }: CheckResult): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return [...first.values()];
}

const ruleOf = ({ rule, severity, source, label, list, fix }: Finding): object => ({
  id: rule,
  shortDescription: { text: label === null ? rule : `${rule}: ${label}` },
  defaultConfiguration: { level: levels[severity] },
  ...(fix === null ? {} : { help: { text: fix } }),
  properties: { list, source: `${source.publication}, ${source.at}`, basis: source.basis },
});

function resultOf(
  finding: Finding,
  rules: ReadonlyMap<string, number>,
  files: ReadonlyMap<string, number>,
): object {
  const { rule, severity, message, fix, file, field, assumptions } = finding;
  const location = locationOf(finding, files);
  const text = fix === null ? message : `${message.replace(/(?<![.!?])$/, '.')} ${fix}`;
  return {
    ruleId: rule,
    ruleIndex: rules.get(rule) ?? -1,
    level: levels[severity],
    message: { text },
    locations: location === null ? [] : [location],
    partialFingerprints: { 'deepdivePlace/v1': JSON.stringify([rule, file, placeOf(finding)]) },
    properties: { field, assumptions },
  };
}

/**
 * What a check found as SARIF 2.1.0, for programs that show findings beside files or keep them between runs. Rows and
 * columns of a sheet stand as lines and columns; `List 1!C14` is the logical location. It names no child and no value.
 * The same result gives the same text.
 *
 * @returns the text of a .sarif file
 * @example
 * ```ts
 * import { findingsSarif } from '@deepdive/workbook';
 *
 * const sarif = findingsSarif({
 *   theme: 'example@2020', title: 'Example', inspected: '2020-05-04', listed: '2020-05-04', files: [], missing: [],
 *   counts: { mustFix: 0, check: 0, notChecked: 0 }, findings: [], notChecked: [], standardised: [], notRun: [], assumptions: [],
 * });
 * console.log(JSON.parse(sarif).version); // 2.1.0
 * ```
 */
export function findingsSarif(result: CheckResult): string {
  const rules = rulesOf(result);
  const ruleIndex = new Map(rules.map(({ rule }, at) => [rule, at]));
  const fileIndex = new Map(result.files.map(({ path }, at) => [path, at]));
  const run = {
    tool: { driver: { name: 'Deepdive', rules: rules.map(ruleOf) } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: result.notRun.map(({ rule, because }) => ({
          level: 'note',
          message: { text: `${rule} was not run: ${because}` },
          properties: { rule },
        })),
      },
    ],
    artifacts: result.files.map(({ path, sha256 }) => ({
      location: { uri: addressOf(path) },
      ...(sha256 === '' ? {} : { hashes: { 'sha-256': sha256 } }),
    })),
    results: result.findings.map((finding) => resultOf(finding, ruleIndex, fileIndex)),
    columnKind: 'utf16CodeUnits',
    properties: { theme: result.theme, inspected: result.inspected, listed: result.listed },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}
