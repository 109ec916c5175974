import { describe, expect, test } from 'vitest';
import { editions } from './editions.js';

const numbered = (section: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${section}.${String(index + 1).padStart(2, '0')}`);

const printed: Readonly<Record<string, readonly string[]>> = {
  '2014': [...numbered(1, 14), ...numbered(2, 6), ...numbered(3, 10), ...numbered(4, 10)],
  '2015': [...numbered(1, 14), ...numbered(2, 7), ...numbered(3, 10), ...numbered(4, 10)],
};

describe.each(editions)('the documents of $edition', ({ edition, theme }) => {
  const item = (number: string) => theme.requests.find((each) => each.number === number);

  test('have the printed numbers in printed order', () => {
    expect(theme.requests.map(({ number }) => number)).toEqual(printed[edition]);
  });

  test('on the safeguarding board are the short set or the full one, by whether it is reviewed at the same time', () => {
    const inCase = (onlyWhen: string | null) =>
      theme.requests.filter((each) => each.onlyWhen === onlyWhen).map(({ number }) => number);
    expect(inCase('the LSCB review is not concurrent')).toEqual(['1.11', '1.12', '1.13', '1.14']);
    expect(inCase('the LSCB review is concurrent')).toEqual(numbered(4, 10));
    expect(inCase(null).length).toBe(theme.requests.length - 14);
  });

  test('are all asked of the local authority, those on the board too', () => {
    expect(new Set(theme.requests.map(({ agency }) => agency))).toEqual(new Set(['localAuthority']));
  });

  test('reach back as many months as printed', () => {
    const periods = theme.requests.filter(({ months }) => months !== null);
    expect(Object.fromEntries(periods.map(({ number, months }) => [number, months]))).toEqual({
      '1.10': 12,
      '1.13': 12,
      '2.02': 6,
      '3.05': 6,
      '3.09': 6,
      '4.01': 12,
    });
  });

  test('say what the reports on single children hold for each', () => {
    for (const word of ['unique ID', 'date of birth', 'arrangement began'])
      expect(item('2.03')?.title).toContain(word);
    for (const word of ['UPN', 'date of birth', 'type of provision', 'hours', '25', 'exclusion', 'began'])
      expect(item('2.06')?.title).toContain(word);
  });
});

test('the report on missing children is asked for in 2015 alone', () => {
  const [earlier, later] = editions.map(({ theme }) =>
    theme.requests.find(({ number }) => number === '2.07'),
  );
  expect(earlier).toBeUndefined();
  for (const word of [
    'unique ID',
    'date of birth',
    'where available',
    'episodes',
    'summary',
    'sexual exploitation',
  ])
    expect(later?.title).toContain(word);
});
