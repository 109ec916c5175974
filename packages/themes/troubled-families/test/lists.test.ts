import { bindDates, evaluate } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

describe('the lists of evidence', () => {
  test('are 30, each our own, with a family, a person or a term in each row', () => {
    expect(manifest.lists).toHaveLength(30);
    for (const list of manifest.lists) {
      expect([list.id, list.source.basis]).toEqual([list.id, 'convention']);
      const named = list.fields.filter(({ meaning }) => meaning === 'family' || meaning === 'person');
      expect([list.id, named.length > 0]).toEqual([list.id, list.id !== 'terms']);
    }
  });

  test('place every row in time, with a date that has to be there', () => {
    for (const { id, dates, fields } of manifest.lists) {
      const first = dates?.kind === 'event' ? dates.on : dates?.from;
      const field = fields.find((each) => each.id === first);
      expect([id, field?.strength]).toEqual([id, id === 'members' ? 'may' : 'must']);
    }
  });

  test('name one family once, and look at no window of an inspection', () => {
    const windows = manifest.lists.map(({ window }) => window);
    expect(windows.every(({ months, atPointOfInspection }) => months === null && !atPointOfInspection)).toBe(
      true,
    );
  });
});

const withRules = manifest.lists.filter(({ rules }) => rules.length > 0);

describe.each(withRules.map((list) => [list.id, list] as const))('the rules of %s', (_, list) => {
  const bindings = bindDates(list.window, { inspectedOn: '2017-05-02' });
  test.each(list.rules.map((rule) => [rule.says, rule] as const))('%s', (_says, rule) => {
    expect(evaluate(rule.expect, rule.examples?.passes ?? {}, bindings)).toBe(true);
    const broken = list.rules.filter(
      (other) => evaluate(other.expect, rule.examples?.fails ?? {}, bindings) === false,
    );
    expect(broken.map(({ id }) => id)).toEqual([rule.id]);
  });
});
