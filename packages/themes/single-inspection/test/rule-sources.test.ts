import { describe, expect, test } from 'vitest';
import { editions } from './editions.js';

// The framework prints lists, labels and periods. Of rules about a row it prints who belongs on a list, and nothing else:
// whatever else a row should hold to is our own, or follows from what the text says elsewhere.
describe.each(editions)('the rules on the lists of $edition', ({ edition, theme }) => {
  const rules = theme.lists.flatMap((list) => list.rules.map((rule) => ({ list: list.id, ...rule })));

  test('are said to be printed only where they hold a row against the period that its list covers', () => {
    const printed = rules.filter(({ source }) => source.basis === 'printed');
    expect(printed.map(({ list, id }) => [list, id])).toEqual([
      ['assessments', 'outsideWindow'],
      ['adoption', 'outsideWindow'],
      ['prospectiveAdopters', 'outsideWindow'],
    ]);
    expect(new Set(printed.map(({ source }) => source.edition))).toEqual(new Set([edition]));
  });

  test('are inferred from paragraph 13 for the ages of care leavers, and our own convention otherwise', () => {
    const inferred = rules.filter(({ source }) => source.basis === 'inferred');
    expect(inferred.map(({ list, id, source }) => [list, id, source.at])).toEqual([
      ['careLeavers', 'relevantAtSixteenOrSeventeen', 'para 13'],
      ['careLeavers', 'formerRelevantFromEighteen', 'para 13'],
    ]);
    const rest = rules.filter(({ source }) => !['printed', 'inferred'].includes(source.basis));
    expect(new Set(rest.map(({ source }) => source.basis))).toEqual(new Set(['convention']));
  });
});
