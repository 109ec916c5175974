import { describe, expect, it } from 'vitest';
import { readRows } from '../../test/reading/read-all.js';
import { workbookBytes } from '../../test/reading/workbook-fixture.js';
import { isDateFormat } from './date-formats.js';

describe('a number format', () => {
  it.each([
    'dd/mm/yyyy',
    'DD/MM/YYYY',
    'd-mmm-yy',
    'yyyy\\-mm\\-dd',
    '[$-809]dddd, d mmmm yyyy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'h:mm AM/PM',
    '[h]:mm',
    '[hh]',
    '[mm]:ss',
    '[ss].00',
    '"on" d/m/yy',
    '[Red]dd/mm/yy;@',
    '_-dd/mm_-',
    'm',
  ])('%s shows a date or time', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0',
    '@',
    '0%',
    '0.00E+00',
    '# ?/?',
    '[Red]0.00',
    '[Yellow]0',
    '[Magenta][<5]0',
    '0 "days"',
    '0 "month',
    '0\\d',
    '0_d',
    '*d0',
    '[$£-809]#,##0.00',
    '[DBNum1]0',
    '"d/m/y"0',
    '',
  ])('%s shows no date', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  it('counts for the cells that carry it, by number or spelt out', async () => {
    const formats = [
      0,
      14,
      22,
      23,
      27,
      36,
      37,
      45,
      47,
      49,
      50,
      58,
      59,
      'dd/mm/yyyy',
      '0.00',
      '[Red]0',
      'yyyy',
    ];
    const cells = formats.map((_, style) => `<c s="${style}"><v>1</v></c>`).join('');
    const [row] = await readRows(workbookBytes({ sheets: [{ data: `<row>${cells}</row>` }], formats }));
    const dates = formats.filter((_, style) => typeof row?.[style + 1] === 'object');
    expect(dates).toEqual([14, 22, 27, 36, 45, 47, 50, 58, 'dd/mm/yyyy', 'yyyy']);
  });

  it('may be missing: a style that the workbook does not have shows no date', async () => {
    expect(
      await readRows(workbookBytes({ sheets: [{ data: '<row><c s="99"><v>1</v></c></row>' }] })),
    ).toEqual([[1, 1]]);
  });
});
