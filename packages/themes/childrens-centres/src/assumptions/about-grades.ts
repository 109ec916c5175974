import type { Assumption } from '@deepdive/core';
import { handbook } from '../publications.js';

/** What the evaluation schedule leaves open about grades and proportions. */
export const aboutGrades = {
  flatDescriptors: {
    says: 'Some descriptors say flatly what is so at a grade, others what is likely; a note has all of them applied by best fit and never as a checklist',
    choices: {
      asPrinted:
        'A descriptor that says flatly what is so is read so, one that says likely as likely; each flags and none decides',
      allLikely: 'Every descriptor is read as likely, because of the note',
    },
    chosen: 'asPrinted',
    because: 'Strength is kept as printed. Whatever is flagged, the grade stays with the inspectors.',
    source: handbook.place('after paras 125, 127, 130 and 136, notes'),
  },
  otherKeyAspects: {
    says: "The descriptors of the whole speak of 'other key aspects' and 'one or more of the key aspects, or its leadership and management'; what a key aspect is, beside a key judgement, is not printed",
    choices: {
      keyJudgements: 'Key judgements stand for the key aspects, except where the text names both',
      wider: 'Anything the inspectors hold to be key',
    },
    chosen: 'keyJudgements',
    because:
      'Only key judgements are graded, so that only they can be held against the whole. Where an outstanding whole has one good key judgement, a fact of its own asks about the other aspects.',
    source: handbook.place('after para 136'),
  },
  gapsBetweenBands: {
    says: 'Annex C prints whole percentages: between 96 and 97, 79 and 80, 64 and 65, 49 and 51, 34 and 35, 19 and 20, 3 and 4 nothing is said',
    choices: {
      nearestWhole: 'A percentage is rounded to the nearest whole one first, a half upwards',
      floor: 'A band begins where it is printed to begin, and reaches up to the next',
      none: 'What lies between two bands has no words',
    },
    chosen: 'nearestWhole',
    because: 'Bounds printed in whole percentages presume whole percentages.',
    source: handbook.place('Annex C', 'inferred'),
  },
  fiftyHasNoBand: {
    says: 'A minority ends at 49 % and a majority begins at 51 %: 50 % stands in no band',
    choices: {
      none: '50 % has no words',
      majority: '50 % is a majority',
      minority: '50 % is a minority',
    },
    chosen: 'none',
    because: 'Exactly half is neither.',
    source: handbook.place('Annex C'),
  },
  wordsAreFloors: {
    says: "Whether 'most' in a descriptor means 80 to 96 % or at least 80 % is not printed; likewise for the other words",
    choices: {
      floors:
        'In what describes good and outstanding the lower end of the band counts, in what describes inadequate the upper end of what remains',
      bands: 'The proportion has to lie within the band',
    },
    chosen: 'floors',
    because: 'A centre that reaches more families than most does not for that reason fall short of good.',
    source: handbook.place('para 123 and Annex C', 'inferred'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
