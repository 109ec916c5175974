import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckResult, Finding } from '@deepdive/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { csvText } from '../src/writing/csv.js';
import { invented } from './invented.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deepdive-found-'));
});
afterAll(() => rm(folder, { recursive: true }));

const inspectedOn = '2017-05-02';

const anyChild = fc.oneof(
  fc.constantFrom('EX-001', 'EX-002', ''),
  fc.constant('EX-an-id-too-long-to-be-copied-by-the-way'),
);
const anyDate = fc.constantFrom('03/02/2010', '04/03/2011', '01/04/2017', '31/31/2017', '');
const anyGender = fc.constantFrom('F', 'M', 'Purple', '');
const contacts = fc.array(
  fc.tuple(anyChild, anyGender, anyDate, anyDate, fc.constantFrom('1', '3', 'x', ''), fc.constant('Y')),
  { maxLength: 8 },
);
const plans = fc.array(fc.tuple(anyChild, anyGender, anyDate, anyDate, anyDate), { maxLength: 8 });

const headers = (id: string, count: number): readonly string[] =>
  (invented.lists.find((list) => list.id === id)?.fields ?? []).slice(0, count).map((field) => field.label);

async function written(
  contactRows: readonly (readonly string[])[],
  planRows: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const paths = [join(folder, 'Contacts.csv'), join(folder, 'Plans.csv')] as const;
  await writeFile(paths[0], csvText([headers('contacts', 6), ...contactRows]));
  await writeFile(paths[1], csvText([headers('plans', 5), ...planRows]));
  return paths;
}

/** The findings of which at most so many of a rule stand before them. */
function firstOfEachRule(findings: readonly Finding[], most: number): readonly Finding[] {
  const met = new Map<string, number>();
  return findings.filter(({ rule }) => {
    met.set(rule, (met.get(rule) ?? 0) + 1);
    return (met.get(rule) ?? 0) <= most;
  });
}

const numbersOf = (rules: readonly string[]): Readonly<Record<string, number>> => {
  const numbers: Record<string, number> = {};
  for (const rule of rules) numbers[rule] = (numbers[rule] ?? 0) + 1;
  return numbers;
};

describe('findings as they are found', () => {
  test('are those of the result, in its order; kept in part they are counted in full', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, plans, fc.nat(3), async (contactRows, planRows, mostKept) => {
        const paths = await written(contactRows, planRows);
        const told: Finding[] = [];
        const whole = await checkWorkbooks(invented, paths, {
          inspectedOn,
          onFinding: (finding) => told.push(finding),
        });
        expect(told).toEqual(whole.findings);
        expect(whole.notKept).toBeUndefined();

        const toldToo: Finding[] = [];
        const part = await checkWorkbooks(invented, paths, {
          inspectedOn,
          mostKept,
          onFinding: (finding) => toldToo.push(finding),
        });
        expect(toldToo).toEqual(told);
        const { findings, notKept = [], ...rest } = part;
        const { findings: all, ...others } = whole as CheckResult;
        expect(rest).toEqual(others);
        expect(findings).toEqual(firstOfEachRule(all, mostKept));
        const numbers = numbersOf(all.map(({ rule }) => rule));
        expect(Object.fromEntries(notKept.map((each) => [each.rule, each.findings]))).toEqual(
          Object.fromEntries(
            Object.entries(numbers).flatMap(([rule, number]) =>
              number > mostKept ? [[rule, number - mostKept]] : [],
            ),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('are told while the file is still being read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      `EX-${at}`,
      at === 10 ? 'Purple' : 'F',
      '03/02/2010',
      '01/04/2017',
      '1',
      'Y',
    ]);
    const [path = ''] = await written(rows, []);
    const events: string[] = [];
    await checkWorkbooks(invented, [path], {
      inspectedOn,
      only: ['contacts'],
      onFinding: ({ rule, cell }) => events.push(`${rule} ${cell}`),
      onProgress: ({ rows: numberOfRows }) => events.push(`${numberOfRows} rows`),
    });
    expect(events.indexOf('contacts.gender.code B12')).toBe(
      events.findIndex((each) => /rows$/.test(each)) - 1,
    );
    expect(events.filter((each) => each.endsWith('rows')).length).toBeGreaterThan(5);
    expect(events.at(-1)).toBe('20000 rows');
  });
});
