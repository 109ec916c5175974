import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

const printedOf = (id: string) => manifest.measures.find((each) => each.id === id)?.printed ?? [];
const on = (id: string, when: string) => printedOf(id).filter((each) => each.when === when);
const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((all, each) => all + (each ?? 0), 0);

describe('the figures of the report', () => {
  const dates = ['January 2017', 'October 2017', 'December 2017'];

  test.each(dates)('families by their number of cases are all families of %s', (when) => {
    expect(on('caseCycles', when)).toHaveLength(5);
    expect(sum(on('caseCycles', when).map(({ value }) => value))).toBe(
      on('familiesSupported', when)[0]?.value,
    );
  });

  test.each(dates)('each percentage of %s is the one its count gives, to one place', (when) => {
    for (const { label, value, outOf, percentage } of on('caseCycles', when)) {
      expect([label, Math.round((1000 * (value ?? 0)) / (outOf ?? 1)) / 10]).toEqual([label, percentage]);
    }
  });

  // The report does not agree with itself on two of the three dates: the assumption says so.
  test.each([
    ['January 2017', 0],
    ['October 2017', 2],
    ['December 2017', 2],
  ])('cases printed for %s are %i more than families and their cycles give', (when, more) => {
    const counted = sum(on('caseCycles', when).map(({ label, value }) => Number(label) * (value ?? 0)));
    expect((on('casesSupported', when)[0]?.value ?? 0) - counted).toBe(more);
  });

  test('attachments are the percentages printed of their targets, and 69 per cent of the last', () => {
    for (const { label, value, outOf, percentage } of printedOf('attachments')) {
      expect([label, Math.round((100 * (value ?? 0)) / (outOf ?? 1))]).toEqual([label, percentage]);
    }
  });

  test('the target is that of the five years and of the early adopters together', () => {
    const [, confirmed, early, together] = printedOf('target').map(({ value }) => value ?? 0);
    expect((confirmed ?? 0) + (early ?? 0)).toBe(together);
  });

  test('phase 1 went 17 per cent beyond its target', () => {
    const [attached, beyond] = printedOf('phaseOne');
    expect((attached?.value ?? 0) - (attached?.outOf ?? 0)).toBe(beyond?.value);
    expect(Math.round((100 * 575) / 490)).toBe(attached?.percentage);
  });

  test('all but three can be taken from the lists', () => {
    const not = manifest.measures.filter(({ computable }) => computable === 'not').map(({ id }) => id);
    expect(not).toEqual(['target', 'turnedRound', 'phaseOne']);
  });
});
