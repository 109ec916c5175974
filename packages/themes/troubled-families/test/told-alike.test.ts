import { compileOutcomes, householdsOf, type OutcomeEvaluator } from '@deepdive/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifest } from './manifest.js';
import { madeFamilies } from './slow/made-families.js';

const asOf = '2017-02-28';

test('a family is told the same after others as alone, and the same with its reasons as without', () => {
  const forAll = new Map<boolean, OutcomeEvaluator>();
  fc.assert(
    fc.property(madeFamilies, ({ rows }) => {
      const family = householdsOf(manifest, rows).find('EX-F1');
      if (family === null) throw new Error('no family');
      const terms = rows.get('terms') ?? null;
      const ready = () => compileOutcomes(manifest, { asOf, terms });
      const afterOthers = forAll.get(terms !== null) ?? ready();
      forAll.set(terms !== null, afterOthers);
      const verdict = ready().verdict(family);
      expect(afterOthers.verdict(family)).toEqual(verdict);
      const explained = afterOthers.explain(family);
      expect(explained.verdict).toEqual(verdict);
      expect(explained).toEqual(ready().explain(family));
    }),
    { numRuns: 60 },
  );
}, 120_000);
