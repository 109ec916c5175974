import { describe, expect, test } from 'vitest';
import { outcomes } from '../src/outcomes.js';
import { manifest } from './manifest.js';

// Counted by hand in the plan: section, first and last code, how many.
const printed = [
  ['crime', 'C1', 'C8', 8],
  ['education', 'E1', 'E9', 9],
  ['childrenNeedingHelp', 'CWNH01', 'CWNH20', 20],
  ['workAndDebt', 'U1', 'U10', 10],
  ['domesticAbuse', 'DV1', 'DV8', 7],
  ['health', 'H1', 'H9', 9],
] as const;

describe('the indicators', () => {
  test('are 63 in six sections, in printed order, without a DV2', () => {
    expect(manifest.outcomes).toHaveLength(63);
    for (const [problem, first, last, count] of printed) {
      const codes = manifest.outcomes.filter((each) => each.problem === problem).map(({ code }) => code);
      expect([problem, codes[0], codes.at(-1), codes.length]).toEqual([problem, first, last, count]);
    }
    expect(Object.keys(outcomes.indicators)).not.toContain('DV2');
    expect(manifest.outcomePlan?.problems.map(({ id }) => id)).toEqual(printed.map(([problem]) => problem));
  });

  test('cite each its own row', () => {
    for (const { code, source } of manifest.outcomes) expect(source.at).toBe(`row ${code}`);
  });

  test('have the printed headlines', () => {
    const headlines = [...new Set(manifest.outcomes.map(({ headline }) => headline))];
    expect(headlines).toEqual([
      'Crime/ASB',
      'Education',
      'Children Needing Help',
      'Worklessness/Debt',
      'Domestic Abuse',
      'Health',
    ]);
  });

  test('are sustained for six months, but for those that print another period', () => {
    const others = manifest.outcomes.filter(({ sustained }) => sustained !== '6 months');
    expect(others.map(({ code, sustained }) => [code, sustained])).toEqual([
      ['C4', '3 months'],
      ['C5', 'As long as the licence or supervision lasts, or 6 months, whichever is shorter'],
      ['C6', 'As long as the order lasts, or 6 months, whichever is shorter'],
      ...Array.from({ length: 9 }, (_, n) => [`E${n + 1}`, '3 school terms']),
      ['U1', 'Off JSA for 26 of 30 weeks; off ESA, IS, IB, CA or SDA for 13 weeks'],
      ['U2', 'Off JSA for 26 of 30 weeks; off ESA, IS, IB, CA or SDA for 13 weeks'],
    ]);
  });

  test('say in our own words whom they are about', () => {
    for (const { code, says } of manifest.outcomes) expect([code, says.length > 20]).toEqual([code, true]);
  });
});

describe('what is said of problems and claims', () => {
  test('two of six problems make a family eligible', () => {
    expect(manifest.outcomePlan?.eligible).toMatchObject({ problems: 2, source: { at: 'para 6.6' } });
    expect(manifest.outcomePlan?.problems).toHaveLength(6);
  });

  test('a judgement may take the place of what is printed in four sections', () => {
    const accepting = manifest.outcomePlan?.problems.filter(({ acceptsJudgement }) => acceptsJudgement);
    expect(accepting?.map(({ id }) => id)).toEqual([
      'childrenNeedingHelp',
      'workAndDebt',
      'domesticAbuse',
      'health',
    ]);
    const inTree = (code: string) =>
      JSON.stringify(manifest.outcomes.find((each) => each.code === code)?.progress).includes('"progress"');
    for (const { code, problem } of manifest.outcomes) {
      expect([code, inTree(code)]).toEqual([code, accepting?.some(({ id }) => id === problem)]);
    }
  });

  test('a claim needs three things of the report and the row for all', () => {
    expect(manifest.outcomePlan?.claim.map(({ id, source }) => [id, source.publication, source.at])).toEqual([
      ['holisticAssessment', 'CSD18021', 'para 6.7'],
      ['leadProfessional', 'CSD18021', 'para 6.7'],
      ['smartPlan', 'CSD18021', 'para 6.7'],
      ['schoolForAll', 'TTF-P2-OP', 'row All'],
    ]);
  });
});

describe('the thresholds', () => {
  const tree = (code: string) =>
    JSON.stringify(manifest.outcomes.find((each) => each.code === code)?.progress ?? null);
  const numbers = (code: string) =>
    [
      ...new Set(
        [...tree(code).matchAll(/"operator":"(is\w+)","than":(\d+)/g)].map(([, how, n]) => `${how} ${n}`),
      ),
    ].filter((each) => each !== 'isAtLeast 1' && each !== 'is 0');

  // Read from the plan: each number of a row that is no length of time.
  test.each([
    ['C1', ['isAtLeast 33']],
    ['C2', ['isAtLeast 60']],
    ['C3', ['isAtLeast 60']],
    ['C4', ['isAtLeast 66']],
    ['C7', ['isAtLeast 60']],
    ['C8', ['isAtLeast 33']],
    ['CWNH04', ['isAtLeast 60']],
    ['CWNH11', ['isAtLeast 60']],
    ['CWNH12', ['isAtLeast 60']],
    ['CWNH14', ['isAtMost 3']],
    ['DV6', ['isAtLeast 33']],
    ['DV7', ['isAtLeast 60']],
  ])('of %s are %o', (code, expected) => {
    expect(numbers(code)).toEqual(expected);
  });

  test('of all rows of education are those of the first', () => {
    for (const { code } of manifest.outcomes.filter(({ problem }) => problem === 'education')) {
      expect(numbers(code)).toEqual(
        expect.arrayContaining([
          'isAtLeast 90',
          'isMoreThan 90',
          'isLessThan 3',
          'isAtMost 5',
          'isAtMost 10',
        ]),
      );
    }
  });

  test('of DASH are 14 and a quarter', () => {
    for (const code of ['DV1', 'DV3', 'DV4']) {
      expect(numbers(code)).toEqual(
        expect.arrayContaining(['isLessThan 14', 'isMoreThan 14', 'isAtLeast 25']),
      );
    }
  });
});

test('the theme survives a JSON round trip', () => {
  expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
});
