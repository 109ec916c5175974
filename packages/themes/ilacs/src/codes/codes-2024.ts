import { at2024 } from '../publications.js';
import { reasonCeased } from './care.js';
import { contactSource } from './contact-source.js';
import { eligibility, otherActivities } from './leaving-care.js';
import { closureReason } from './need.js';
import { statedCodes, withCodes } from './stated-codes.js';

const source = at2024('codes added since 2019');

/** The code sets that have grown since 2019. */
export const codes2024 = {
  contactSource: withCodes(
    contactSource,
    [['p1) 5D: LA services (early help)', ['Early help services of the authority', 'Early help']]],
    source,
    'p) 5C: LA services',
  ),
  closureReason: withCodes(
    closureReason,
    [
      [
        'RC9 - Case closed after assessment, referred to early help',
        ['Case closed after assessment, referred to early help', 'Referred to early help'],
      ],
    ],
    source,
  ),
  reasonCeased: withCodes(
    reasonCeased,
    [
      [
        'v) E17: Aged 18+ and remained with current carers',
        ['Aged 18 or over and remained with current carers', 'Remained with current carers'],
      ],
    ],
    source,
  ),
  eligibility: withCodes(eligibility, [['d) Eligible child', ['Eligible child', 'Eligible']]], source),
  // F4 to P5 in place of F3 and P3. The letters are known to us, the words after them are ours.
  activity: statedCodes(
    'activity',
    'Main activity of a care leaver',
    [
      ...otherActivities.before,
      ['F4: Full time apprenticeship', 'Full time apprenticeship'],
      ['P4: Part time apprenticeship', 'Part time apprenticeship'],
      [
        'F5: Full time training or employment, not apprenticeship',
        ['Full time training or employment, not apprenticeship', 'Full time in training or employment'],
      ],
      [
        'P5: Part time training or employment, not apprenticeship',
        ['Part time training or employment, not apprenticeship', 'Part time in training or employment'],
      ],
      ...otherActivities.after,
    ],
    source,
  ),
} as const;
