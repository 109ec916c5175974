import { convention, type RequestManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { matchFiles } from './match-files.js';

const request = (number: string, onlyWhen: string | null = null): RequestManifest => ({
  id: number,
  number,
  title: `Item ${number}`,
  agency: 'localAuthority',
  months: null,
  onlyWhen,
  source: convention('example'),
  assumes: [],
});
const requests = [request('1.1'), request('1.4'), request('2.3', 'there are groups')];
const always = ({ onlyWhen }: RequestManifest) => onlyWhen === null;

describe('files of a folder', () => {
  test('answer the item whose number they begin with, however it is written', () => {
    const { matched, missing } = matchFiles(
      requests,
      ['1.04 audits.pdf', '1.4_more.xlsx', '1.1.docx'],
      always,
    );
    expect(matched.map(({ number, files }) => [number, files])).toEqual([
      ['1.1', ['1.1.docx']],
      ['1.4', ['1.04 audits.pdf', '1.4_more.xlsx']],
    ]);
    expect(missing).toEqual([]);
  });

  test('of item 1.40 do not answer item 1.4', () => {
    const { missing, unknownNumber } = matchFiles(requests, ['1.1 a.pdf', '1.40 b.pdf'], always);
    expect(missing.map(({ number }) => number)).toEqual(['1.4']);
    expect(unknownNumber).toEqual([{ path: '1.40 b.pdf', number: '1.40', nearest: '1.4' }]);
  });

  test('without a number of their own take their folder’s', () => {
    const { matched } = matchFiles(
      requests,
      ['1.4 Audits/2017/march.pdf', '1.4 Audits/1.1 chart.pdf'],
      always,
    );
    expect(matched.map(({ number, files }) => [number, files])).toEqual([
      ['1.1', ['1.4 Audits/1.1 chart.pdf']],
      ['1.4', ['1.4 Audits/2017/march.pdf']],
    ]);
  });

  test('that begin with a year are not numbered, since no item has a number of one part', () => {
    expect(matchFiles(requests, ['2017 report.pdf', 'letter.docx'], always).notNumbered).toEqual([
      '2017 report.pdf',
      'letter.docx',
    ]);
  });

  test('may answer an item that does not apply, which is never missed', () => {
    expect(matchFiles(requests, [], always).missing.map(({ number }) => number)).toEqual(['1.1', '1.4']);
    expect(matchFiles(requests, ['2.3 x.pdf'], always).matched.map(({ number }) => number)).toEqual(['2.3']);
  });
});
