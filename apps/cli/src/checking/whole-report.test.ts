import { type CheckResult, convention, type Finding } from '@deepdive/core';
import { csvText, findingTable } from '@deepdive/workbook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FindingLog } from './finding-log.js';
import { wholeCsv, wholeJson } from './whole-report.js';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\n', '\n  "findings": [', '\u2028', '=1+1', '"', 'a,b', '\ud83d'),
);

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  rule: anyText,
  list: anyText,
  severity: fc.constantFrom('mustFix', 'check'),
  file: anyText,
  sheet: fc.option(anyText),
  cell: fc.option(fc.constantFrom('C14')),
  row: fc.option(fc.nat()),
  field: fc.option(anyText),
  label: fc.option(anyText),
  child: fc.option(anyText),
  message: anyText,
  fix: fc.option(anyText),
  source: fc.constant(convention('made up')),
  assumptions: fc.array(anyText, { maxLength: 2 }),
});

const resultOf = (findings: readonly Finding[], title: string): CheckResult => ({
  theme: 'example@2020',
  title,
  inspected: '2017-05-02',
  listed: '2017-05-02',
  files: [],
  missing: [],
  counts: { mustFix: 0, check: 0, notChecked: 0 },
  findings,
  notChecked: [],
  standardised: [],
  notRun: [],
  assumptions: [],
});

/** What a report of these findings says, when no more than so many characters of them are held in memory. */
async function reported(
  findings: readonly Finding[],
  most: number,
  report: (log: FindingLog) => AsyncIterable<string>,
): Promise<string> {
  const log = new FindingLog(most);
  try {
    for (const finding of findings) log.add(finding);
    const pieces: string[] = [];
    for await (const piece of report(log)) pieces.push(piece);
    return pieces.join('');
  } finally {
    log.close();
  }
}

describe('a report written finding by finding', () => {
  const many = fc.array(anyFinding, { maxLength: 12 });
  const room = fc.constantFrom(0, 500, 1_000_000);

  test('is the JSON document that it would be in one piece', async () => {
    await fc.assert(
      fc.asyncProperty(many, anyText, room, async (findings, title, most) => {
        const part = { ...resultOf(findings.slice(0, 1), title), notKept: [{ rule: 'x', findings: 2 }] };
        const text = await reported(findings, most, (log) => wholeJson(part, log));
        expect(text).toBe(`${JSON.stringify(resultOf(findings, title), null, 2)}\n`);
      }),
    );
  });

  test('is the csv file that it would be in one piece', async () => {
    const theme = { lists: [] };
    await fc.assert(
      fc.asyncProperty(many, room, async (findings, most) => {
        const { header, cells } = findingTable(theme);
        const rows = [[...header], ...findings.map(cells)];
        const text = await reported(findings, most, (log) => wholeCsv(theme, log));
        expect(text).toBe(csvText(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))));
      }),
    );
  });
});
