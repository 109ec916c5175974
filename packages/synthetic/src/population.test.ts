import { completedYears, daysBetween, type IsoDate } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from './chance.js';
import { drawnPopulation } from './population.js';

const days = { inspectedOn: '2017-05-02', listedOn: '2017-04-26' } as const;
const people = drawnPopulation(
  {
    count: 1200,
    prefix: 'EX-',
    days,
    ages: { within: { from: 0, to: 17 }, preferred: { from: 7, to: 15 }, unborn: 0.03, older: null },
  },
  chanceFrom(4),
);

describe('a made-up population', () => {
  test('has ids of one length, each once and in order', () => {
    const ids = people.map((each) => each.id);
    expect(ids[0]).toBe('EX-000001');
    expect(ids.at(-1)).toBe('EX-001200');
    expect(new Set(ids).size).toBe(1200);
    expect(ids).toEqual([...ids].sort());
  });

  test('is made of families of one to four whose children are not born within ten months of one another', () => {
    const numbers = [...new Set(people.map((each) => each.family.number))];
    const families = numbers.map((number) => people.filter((each) => each.family.number === number));
    const sizes = families.map((each) => each.length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 4]);
    const close = families.filter((children) =>
      children.some((one) =>
        children.some((other) => {
          const [on, otherOn] = [one.bornOn ?? one.expectedOn, other.bornOn ?? other.expectedOn];
          return one !== other && Math.abs(daysBetween(on as IsoDate, otherOn as IsoDate)) < 300;
        }),
      ),
    );
    expect(close.length).toBeLessThan(families.length * 0.01);
  });

  test('has one right age for each child, whichever day it is told for', () => {
    for (const { bornOn, expectedOn, age } of people) {
      if (bornOn === null) {
        expect(age).toBe(-1);
        expect(completedYears(expectedOn as IsoDate, days.inspectedOn)).toBe(-1);
      } else {
        expect([completedYears(bornOn, days.inspectedOn), completedYears(bornOn, days.listedOn)]).toEqual([
          age,
          age,
        ]);
      }
    }
  });
});
