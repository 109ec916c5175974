import { describe, expect, test } from 'vitest';
import { comparedWithPrinted, type MeasureResult, type PrintedFigure } from '../index.js';

const source = { publication: 'EX-1', edition: '2020', at: 'para 1', basis: 'printed' } as const;
const exactly = (number: number) => ({ least: number, most: number });

/** Whether a printed figure agrees with 3 of 4, or of a whole that is open. */
function agrees(printed: Partial<PrintedFigure>, most = 4): boolean | null | undefined {
  const result: MeasureResult = {
    id: 'targeted',
    title: 'Targeted',
    says: 'How many are targeted',
    section: null,
    computable: 'wholly',
    because: null,
    value: exactly(3),
    outOf: { least: 4, most },
    percentage: { least: 300 / most, most: 75 },
    inWords: null,
    groups: null,
    openRows: 0,
    notGiven: [],
    printed: [{ label: null, when: null, value: null, outOf: null, percentage: null, source, ...printed }],
    source,
    assumes: [],
  };
  return comparedWithPrinted(result)[0]?.agrees;
}

describe('a printed figure beside the one from the rows', () => {
  test('agrees where number and percentage do, the percentage rounded as printed', () => {
    expect(agrees({ value: 3, percentage: 75 })).toBe(true);
    expect(agrees({ value: 3, percentage: 75.1 })).toBe(false);
    expect(agrees({ value: 2, percentage: 75 })).toBe(false);
  });

  test('is held against the percentage alone where no number is printed', () => {
    expect(agrees({ percentage: 75 })).toBe(true);
    expect(agrees({ percentage: 74 })).toBe(false);
    expect(agrees({ percentage: 75 }, 5)).toBeNull();
  });
});
