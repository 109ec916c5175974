import { everSoFar } from '@deepdive/core';
import { council } from '../publications.js';
import { rows, under } from './words.js';

const nineMonths = 'nine months, 9/12ths of the year';

/** Figures of each year as printed, and of the last one, which was not over. */
const byYear = (figures: readonly [number, number, number, number]) =>
  figures.map((value, at) => ({
    label: ['2014/15', '2015/16', '2016/17', '2017/18'][at] ?? null,
    when: at === 3 ? nineMonths : null,
    value,
  }));

/** What one council reports of its centres: context, no requirement of the inspection. */
export const councilMeasures = under('One council (CSD18021), as context', {
  councilRegistrations: {
    title: 'New registrations by year',
    says: 'How many people registered in each year to 31 March, up to the day',
    value: rows('registrations').placedBy('registeredOn').distinct('personId', everSoFar),
    by: { kind: 'year', field: 'registeredOn', startsIn: 4 },
    printed: byYear([9029, 10313, 11595, 8962]),
    source: council.para('4.6'),
    assumes: ['councilRegistrations', 'councilFigures'],
  },
  councilVisits: {
    title: 'Visits (footfall) by year',
    says: 'How many attendances at the centre there were in each year to 31 March, up to the day',
    value: rows('contacts', (row) => row.place.is('centre')).count(everSoFar),
    by: { kind: 'year', field: 'heldOn', startsIn: 4 },
    printed: byYear([81733, 84504, 85336, 68087]),
    source: council.para('4.7'),
    assumes: ['councilFigures'],
  },
  councilIndividuals: {
    title: 'Individuals by year',
    says: "How many different people came to the centre in each year to 31 March, up to the day. Printed is 'just under 20,000' for 2016/17 and for nine months of 2017/18: no number that a count could be held against",
    value: rows('contacts', (row) => row.place.is('centre')).distinct('personId', everSoFar),
    by: { kind: 'year', field: 'heldOn', startsIn: 4 },
    source: council.para('4.8'),
    assumes: ['councilFigures'],
  },
  councilTargetedShare: {
    title: 'Targeted share of visits',
    says: 'Of the attendances at the centre up to the day, how many are counted as targeted, by year',
    value: rows('contacts', (row) => row.place.is('centre').and(row.isTargeted.is(true))).count(everSoFar),
    outOf: rows('contacts', (row) => row.place.is('centre')).count(everSoFar),
    by: { kind: 'year', field: 'heldOn', startsIn: 4 },
    printed: [{ when: "the challenge, met 'albeit only just'", percentage: 75 }],
    because:
      'The council says that there is no specific descriptor for targeted: who people are, where they live and what they attend are told by examples, so that the row can only repeat what the centre has decided. The 75 % printed is a target; the share reached is not printed.',
    source: council.para('4.8'),
    assumes: ['councilTargeted', 'councilFigures'],
  },
});
