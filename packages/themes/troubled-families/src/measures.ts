import { day, everSoFar, gathering, type Measure, measure, on } from '@deepdive/core';
import { lists } from './lists.js';
import { report } from './publications.js';

const { rows } = gathering(lists);

const section = 'The programme in one authority (CSD18021), as context';
const toDate = 'to date, in January 2018';
const nineMonths = 'nine months, 9/12ths of the year';

/** Families by the number of their cases, as the table prints them on three dates: one case, two, up to five. */
const cycles = (when: string, families: number, numbers: readonly number[], percentages: readonly number[]) =>
  numbers.map((value, at) => ({
    label: String(at + 1),
    when,
    value,
    outOf: families,
    percentage: percentages[at] ?? null,
  }));

/** Figures that the report prints about the programme, and how the lists give those of any authority. */
export const measures: Readonly<Record<string, Measure>> = {
  attachments: measure({
    title: 'Families attached by year',
    says: 'How many families were engaged in each year to 31 March, up to the day; printed beside the target of the department',
    section,
    value: rows('families').count(everSoFar),
    by: { kind: 'year', field: 'engagedOn', startsIn: 4 },
    because: 'Targets of a year are set by the department and stand in no list.',
    printed: [
      {
        label: '2014/15',
        when: 'early adopter, September 2014 to March 2015',
        value: 249,
        outOf: 249,
        percentage: 100,
      },
      { label: '2015/16', value: 282, outOf: 282, percentage: 100 },
      { label: '2016/17', value: 388, outOf: 388, percentage: 100 },
      { label: '2017/18', when: toDate, value: 274, outOf: 397, percentage: 69 },
    ],
    source: report.para('6.9'),
    assumes: ['pointOfEngagement', 'attachmentTargets'],
  }),
  target: measure({
    title: 'Families to attach in phase 2',
    says: 'How many families the authority has to attach over the five years, and as an early adopter before them',
    section,
    because: 'It is agreed with the department and stands in no list.',
    printed: [
      { label: 'before September 2016', value: 1660 },
      { label: 'confirmed', value: 1700 },
      { label: 'early adopter period', value: 249 },
      { label: 'together', value: 1949 },
    ],
    source: report.para('6.8'),
    assumes: ['attachmentTargets'],
  }),
  turnedRound: measure({
    title: 'Families turned round',
    says: 'For how many families significant and sustained progress was shown',
    section,
    because:
      'A claim is told family by family from the outcomes, and which claims were made stands in no list.',
    printed: [{ when: toDate, value: 312 }],
    source: report.para('6.12'),
  }),
  phaseOne: measure({
    title: 'Families attached in phase 1',
    says: 'How many families were attached in phase 1, and how many of them were turned round, beside the target',
    section,
    because: 'The lists begin with phase 2.',
    printed: [
      { label: 'attached', value: 575, outOf: 490, percentage: 117 },
      { label: 'beyond the target', value: 85, percentage: 17 },
      { label: 'turned round', value: 490, outOf: 490, percentage: 100 },
    ],
    source: report.para('9.2'),
  }),
  referralsByYear: measure({
    title: 'Referrals by year',
    says: 'How many referrals for support there were in each year to 31 March, up to the day',
    section,
    value: rows('referrals').count(everSoFar),
    by: { kind: 'year', field: 'referredOn', startsIn: 4 },
    printed: [
      { label: '2015/16', value: 713 },
      { label: '2016/17', value: 833 },
      { label: '2017/18', when: nineMonths, value: 659 },
    ],
    source: report.para('7.1'),
  }),
  referralsBySource: measure({
    title: 'Referrals by source',
    says: 'How many referrals for support came from each source, up to the day',
    section,
    value: rows('referrals').count(everSoFar),
    by: { kind: 'field', field: 'referrer' },
    because:
      'The printed table by source and year is a picture that our copy of the text does not hold, so that the sources are our own.',
    source: report.para('7.1'),
    assumes: ['referralSources'],
  }),
  openFamilies: measure({
    title: 'Families with an open case',
    says: 'How many families have a case open on the day',
    section,
    value: rows('cases').distinct('familyId', on(day)),
    printed: [{ when: '31 December 2017', value: 331 }],
    source: report.para('7.2'),
  }),
  familiesSupported: measure({
    title: 'Families supported',
    says: 'How many different families have had a case, up to the day',
    section,
    value: rows('cases').distinct('familyId', everSoFar),
    printed: [
      { when: 'January 2017', value: 1871 },
      { when: 'October 2017', value: 2351 },
      { when: 'December 2017', value: 2453 },
    ],
    source: report.para('7.3'),
  }),
  casesSupported: measure({
    title: 'Cases',
    says: 'How many cases there have been, up to the day',
    section,
    value: rows('cases').count(everSoFar),
    printed: [
      { when: 'January 2017', value: 2557 },
      { when: 'October 2017', value: 3124 },
      { when: 'December 2017', value: 3254 },
    ],
    source: report.para('7.3'),
    assumes: ['casesAndCycles'],
  }),
  caseCycles: measure({
    title: 'Families by their number of cases',
    says: 'How many families have had one case, two, three and so on, up to the day',
    section,
    value: rows('cases').distinct('familyId', everSoFar),
    by: { kind: 'rowsEach', field: 'familyId' },
    printed: [
      ...cycles('January 2017', 1871, [1338, 404, 106, 22, 1], [71.5, 21.6, 5.7, 1.2, 0.1]),
      ...cycles('October 2017', 2351, [1757, 447, 120, 24, 3], [74.7, 19, 5.1, 1, 0.1]),
      ...cycles('December 2017', 2453, [1838, 462, 125, 25, 3], [74.9, 18.8, 5.1, 1, 0.1]),
    ],
    source: report.para('7.3'),
    assumes: ['casesAndCycles'],
  }),
};
