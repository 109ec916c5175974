import { expect, test } from 'vitest';
import { exampleFinding, exampleTheme } from '../../test/samples.js';
import { themeWords } from '../words/theme-words.js';
import { childrenOf } from './findings-by-child.js';
import { problemsOf } from './problem.js';

test('the child with most to fix comes first; findings about no one child are left out', () => {
  const findings = [
    exampleFinding(3, { child: 'EX-002', severity: 'check', rule: 'a' }),
    exampleFinding(4, { child: 'EX-002', severity: 'check', rule: 'a' }),
    exampleFinding(5, { child: 'EX-003' }),
    exampleFinding(6, { child: 'EX-001' }),
    exampleFinding(7, { child: null }),
  ];
  const children = childrenOf(problemsOf(findings, themeWords(exampleTheme)));
  expect(children.map(({ child, mustFix, findings: own }) => [child, mustFix, own.length])).toEqual([
    ['EX-001', 1, 1],
    ['EX-003', 1, 1],
    ['EX-002', 0, 2],
  ]);
});
