import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { xmlTokens } from '../src/reading/xml-text.js';
import { findingsJUnit } from '../src/writing/findings-junit.js';
import { findingsSarif } from '../src/writing/findings-sarif.js';
import { invented } from './invented.js';
import { contactOf, folderOfSuite, headers, inspectedOn, workbookOf } from './sheets.js';

const folder = folderOfSuite();

async function checked() {
  const path = await folder.write(
    'a list & more.xlsx',
    await workbookOf({
      'List 1 <a>': [
        headers.contacts.slice(0, 5),
        contactOf('EX-001').slice(0, 5),
        ['EX-secret', 'Purple', '31/02/2010', '01/04/2017', 1],
        ['EX-secret', 'Purple', '03/02/2010', '01/04/2017', 1],
      ],
    }),
  );
  return checkWorkbooks(invented, [path], { inspectedOn });
}

type Shape = Readonly<Record<string, unknown>>;

/** The properties that the standard gives each kind of object, and those it asks for. */
const sarifShapes: Readonly<Record<string, readonly [asked: readonly string[], allowed: readonly string[]]>> =
  {
    log: [
      ['version', 'runs'],
      ['$schema', 'version', 'runs'],
    ],
    run: [['tool'], ['tool', 'invocations', 'artifacts', 'results', 'columnKind', 'properties']],
    rule: [['id'], ['id', 'shortDescription', 'help', 'defaultConfiguration', 'properties']],
    result: [
      ['message'],
      ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints', 'properties'],
    ],
    location: [[], ['physicalLocation', 'logicalLocations']],
    physical: [[], ['artifactLocation', 'region']],
    artifact: [[], ['location', 'hashes']],
  };

function expectShape(kind: string, value: Shape): void {
  const [asked, allowed] = sarifShapes[kind] ?? [[], []];
  expect(Object.keys(value)).toEqual(expect.arrayContaining([...asked]));
  expect(Object.keys(value).filter((key) => !allowed.includes(key))).toEqual([]);
}

describe('SARIF', () => {
  test('has the shape of version 2.1.0', async () => {
    const log = JSON.parse(findingsSarif(await checked()));
    expectShape('log', log);
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
    const [run] = log.runs;
    expectShape('run', run);
    for (const rule of run.tool.driver.rules) {
      expectShape('rule', rule);
      expect(['error', 'warning']).toContain(rule.defaultConfiguration.level);
    }
    for (const artifact of run.artifacts) expectShape('artifact', artifact);
    expect(run.results.length).toBeGreaterThan(3);
    for (const result of run.results) {
      expectShape('result', result);
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning']).toContain(result.level);
      expect(typeof result.message.text).toBe('string');
      for (const location of result.locations) {
        expectShape('location', location);
        expectShape('physical', location.physicalLocation);
        const { uri, index } = location.physicalLocation.artifactLocation;
        expect(new URL(uri).protocol).toBe('file:');
        expect(run.artifacts[index].location.uri).toBe(uri);
      }
    }
  });

  test('names the cell of each finding, and no child', async () => {
    const sarif = findingsSarif(await checked());
    const { results } = JSON.parse(sarif).runs[0];
    const gender = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'contacts.gender.code');
    expect(gender.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {
            uri: expect.stringMatching(/^file:\/\/\/.*\/a%20list%20%26%20more\.xlsx$/),
            index: 0,
          },
          region: { startLine: 3, startColumn: 2 },
        },
        logicalLocations: [{ fullyQualifiedName: 'List 1 <a>!B3', kind: 'element' }],
      },
    ]);
    expect(sarif).not.toMatch(/EX-secret|Purple/);
  });

  test('tells what was not run and is the same each time', async () => {
    const result = await checked();
    expect(findingsSarif(result)).toBe(findingsSarif(structuredClone(result)));
    const { toolExecutionNotifications: told } = JSON.parse(findingsSarif(result)).runs[0].invocations[0];
    expect(told).toHaveLength(result.notRun.length);
  });
});

describe('JUnit XML', () => {
  test('has a suite a list and a test a rule, whose numbers agree', async () => {
    const result = await checked();
    const xml = findingsJUnit(result);
    const tokens = [...xmlTokens(xml, 'junit')].filter((token) => token.kind === 'open');
    const named = (name: string) => tokens.filter((token) => token.kind === 'open' && token.name === name);
    const rules = new Set([...result.findings, ...result.notRun].map(({ rule }) => rule));
    expect(named('testcase')).toHaveLength(rules.size);
    expect(named('failure')).toHaveLength(
      new Set(result.findings.filter(({ severity }) => severity === 'mustFix').map(({ rule }) => rule)).size,
    );
    expect(named('testsuite').map((token) => (token.kind === 'open' ? token.attributes : ''))).toEqual([
      expect.stringContaining('name="contacts"'),
      expect.stringContaining('name="plans"'),
      expect.stringContaining('name="across"'),
    ]);
    expect(xml).toContain(`<testsuites name="An invented inspection (invented@2020)" tests="${rules.size}"`);
  });

  test('fails where something must be fixed and only tells where something should be looked at', async () => {
    const xml = findingsJUnit(await checked());
    expect(xml).toMatch(
      /name="contacts.gender.code" time="0">\s*<failure type="mustFix" message="2 to fix">/,
    );
    expect(xml).toMatch(/name="contacts.team.columnMissing" time="0">\s*<system-out>/);
    expect(xml).toContain('List 1 &lt;a&gt;, B3: ');
    expect(xml).not.toMatch(/EX-secret|Purple/);
  });

  test('passes over nothing: a rule that was not run is skipped with the reason', async () => {
    const result = await checked();
    const xml = findingsJUnit({
      ...result,
      findings: [],
      notRun: [
        { rule: 'across.bornOn', because: 'no "Plans" & more' },
        { rule: 'across.bornOn', because: 'no list' },
      ],
    });
    expect(xml).toContain('<skipped message="no &quot;Plans&quot; &amp; more; no list"/>');
    expect(xml).toContain('tests="1" failures="0" errors="0" skipped="1"');
  });
});
