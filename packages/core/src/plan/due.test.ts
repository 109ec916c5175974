import { describe, expect, test } from 'vitest';
import { type DueContext, isIsoDate, readDue } from '../index.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
];

/** Days as people in England write them: `01/06/09`, `1 June 2009`. */
const context: DueContext = {
  readDate: (text) => {
    const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]+) ((?:20)?\d\d)$/.exec(text) ?? [];
    const [, inDigits = '', month = '', short = ''] = /^(\d\d)\/(\d\d)\/(\d\d)$/.exec(text) ?? [];
    const number = name === '' ? month : String(months.indexOf(name) + 1);
    const whole = (year || short).padStart(4, '20');
    const on = `${whole}-${number.padStart(2, '0')}-${(day || inDigits).padStart(2, '0')}`;
    return isIsoDate(on) ? on : null;
  },
  earliestOn: '2009-05-01',
};

const read = (raw: string | null) => {
  const { kind, on, confidence } = readDue(raw, null, context);
  return [kind, on, confidence].filter((each) => each !== null).join(' ');
};

describe('a time by which an action is due', () => {
  test.each([
    ['01/06/09', 'day 2009-06-01 sure'],
    ['by 01/06/09', 'day 2009-06-01 sure'],
    ['w/c 20 April 2009', 'day 2009-04-20 sure'],
  ])('%s is a day: %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  test.each([
    ['July 2009', 'month 2009-07-31 sure'],
    ['Feb 2012', 'month 2012-02-29 sure'],
    ['end of July 2009', 'month 2009-07-31 sure'],
    ['Jan- 11', 'month 2011-01-31 sure'],
    ['09/2009', 'month 2009-09-30 sure'],
    ['lan 10', 'month 2010-01-31 likely'],
    ['5ept 2009', 'month 2009-09-30 likely'],
  ])('%s is a month of which the last day counts: %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
    expect(readDue(raw, null, context).says).toContain('last day counts');
  });

  test('a month without a year is the first of that name in the plan, and only likely', () => {
    expect(read('end of September')).toBe('month 2009-09-30 likely');
    expect(read('March')).toBe('month 2010-03-31 likely');
    expect(readDue('March', null, { ...context, earliestOn: null }).kind).toBe('unreadable');
  });

  test('a quarter of a financial year ends with its last month; without the year it could be either of two', () => {
    expect(read('Q2 2009/10')).toBe('quarter 2009-09-30 sure');
    expect(read('Quarter 4 2009-10')).toBe('quarter 2010-03-31 sure');
    expect(read('Q2 2009')).toBe('unreadable unknown');
    expect(readDue('Q2 2009', null, context).says).toContain('either of two');
  });

  test('of several the last counts, and it says so', () => {
    expect(read('01/06/09 and 01/09/09')).toBe('day 2009-09-01 likely');
    expect(read('April - June 2009')).toBe('month 2009-06-30 likely');
  });

  test.each([
    ['Ongoing', 'ongoing sure'],
    ['on-going', 'ongoing sure'],
    ['Immediate', 'immediate sure'],
    ['ASAP', 'immediate sure'],
    ['TBC', 'notSet sure'],
    ['', 'blank sure'],
    [null, 'blank sure'],
    ['when Ofsted comes', 'unreadable unknown'],
  ])('%j is %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  test('a story in place of a time is no time', () => {
    expect(read('by the end of the year, as the board agreed; '.repeat(500))).toBe('unreadable unknown');
  });

  test('a cell that was read as a date before is that day, whatever its text', () => {
    expect(readDue('40057', '2009-09-01', context)).toMatchObject({ kind: 'day', on: '2009-09-01' });
  });
});
