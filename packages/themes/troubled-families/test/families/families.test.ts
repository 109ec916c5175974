import { describe, expect, test } from 'vitest';
import { sections } from './all.js';
import { comparable, verdictOn } from './run.js';

describe.each(Object.entries(sections))('worked families on %s', (_, families) => {
  test.each(families.map((each) => [each.says, each] as const))('%s', (_says, family) => {
    expect(comparable(verdictOn(family), family)).toEqual(family.expect);
  });
});

test('there are more than 350 of them, each with its own sentence in its section', () => {
  const says = Object.entries(sections).flatMap(([section, families]) =>
    families.map((each) => `${section}: ${each.says}`),
  );
  expect(says.length).toBeGreaterThan(350);
  expect(says.filter((each, at) => says.indexOf(each) !== at)).toEqual([]);
});
