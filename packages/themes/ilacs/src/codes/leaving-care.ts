import { at2019 } from '../publications.js';
import { statedCodes } from './stated-codes.js';

const source = at2019('sheet Codes_used');

/** On what ground a young person receives leaving care services. */
export const eligibility = statedCodes(
  'eligibility',
  'Eligibility category of a care leaver',
  [
    ['a) Relevant child', ['Relevant child', 'Relevant']],
    ['b) Former relevant child', ['Former relevant child', 'Former relevant']],
    ['c) Qualifying care leaver', ['Qualifying care leaver', 'Qualifying']],
  ],
  source,
);

/** Whether the authority is in touch with a care leaver. */
export const authorityInTouch = statedCodes(
  'authorityInTouch',
  'Whether the authority is in touch with a care leaver',
  [
    ['a) Yes', ['In touch', 'Yes', 'Y']],
    ['b) No', ['Not in touch', 'No', 'N']],
    ['c) Died', ['Died after leaving care', 'Died']],
    ['d) Refu', ['Young person refuses contact', 'Refused']],
    ['e) NREQ', ['Young person no longer requires services', 'No longer requires services']],
    ['f) Rhom', ['Returned home for six months or more', 'Returned home']],
  ],
  source,
);

/** Where a care leaver lives. */
export const accommodation = statedCodes(
  'accommodation',
  'Type of accommodation of a care leaver',
  [
    ['B: Parents/relatives', ['With parents or relatives', 'Parents or relatives']],
    [
      'C: Community home / residential care',
      [
        'Community home or other form of residential care',
        'Community home',
        'Residential care',
        'Community home or other form of residential care, such as an NHS establishment',
      ],
    ],
    [
      'D: Semi-independent, transitional accommodation and self-contained accommodation',
      [
        'Semi-independent, transitional accommodation and self-contained accommodation',
        'Semi-independent, transitional accommodation',
        'Semi-independent',
        'Self-contained accommodation with specialist personal assistance support or floating support',
      ],
    ],
    [
      'E: Supported lodgings',
      [
        'Supported lodgings',
        'Supported lodgings, where supervisory staff or advice workers are available to provide formal advice or support',
      ],
    ],
    ['G: Abroad', ['Gone abroad', 'Abroad']],
    ['H: Deported', 'Deported'],
    [
      'K: Ordinary lodgings, without formal support',
      ['Ordinary lodgings, without formal support', 'Ordinary lodgings'],
    ],
    ['R: Residence not known', 'Residence not known'],
    ['S: No fixed abode / homeless', ['No fixed abode or homeless', 'No fixed abode', 'Homeless']],
    [
      'T: Foyers and similar supported accommodation',
      [
        'Foyers and similar supported accommodation',
        'Foyer',
        'Foyers and similar supported accommodation which combines the accommodation with opportunities for education, training or employment',
      ],
    ],
    [
      'U: Independent living',
      [
        'Independent living',
        'Own tenancy',
        'Independent living, for example independent tenancy of flat, house or bedsit, or accommodation provided by a college or university',
      ],
    ],
    [
      'V: Emergency accommodation',
      [
        'Emergency accommodation',
        'Emergency accommodation (such as night shelter, direct access, emergency hostel)',
      ],
    ],
    ['W: Bed and breakfast', ['Bed and breakfast', 'B&B']],
    ['X: In custody', ['In custody', 'Custody']],
    ['Y: Other accommodation', 'Other accommodation'],
    ['Z: With former foster carers', ['With former foster carers', 'Staying put']],
  ],
  source,
);

/** Whether a care leaver lives in suitable accommodation. */
export const suitability = statedCodes(
  'suitability',
  'Suitability of the accommodation of a care leaver',
  [
    ['a) Suitable', ['Suitable', '1', 'Accommodation considered suitable', 'Yes', 'Y', 'True']],
    [
      'b) Unsuitable',
      ['Unsuitable', '2', 'Not suitable', 'Accommodation considered unsuitable', 'No', 'N', 'False'],
    ],
  ],
  source,
);

// What is printed before and after training and employment, which 2024 words in another way.
const higherAndOtherEducation = [
  ['F1: Full time in higher education', 'Full time in higher education'],
  ['P1: Part time in higher education', 'Part time in higher education'],
  ['F2: Full time in education other than higher', 'Full time in education other than higher'],
  ['P2: Part time in education other than higher', 'Part time in education other than higher'],
] as const;

const notInEducation = [
  [
    'G4: Not in education, employment or training - illness or disability',
    [
      'Not in education, employment or training because of illness or disability',
      'NEET, illness or disability',
    ],
  ],
  [
    'G5: Not in education, employment or training - other',
    ['Not in education, employment or training, other circumstances', 'NEET, other', 'NEET'],
  ],
  [
    'G6: Not in education, employment or training - pregnancy or parenting',
    [
      'Not in education, employment or training because of pregnancy or parenting',
      'NEET, pregnancy or parenting',
    ],
  ],
] as const;

/** What a care leaver does, as the template of 2019 asks it. */
export const activity = statedCodes(
  'activity',
  'Main activity of a care leaver',
  [
    ...higherAndOtherEducation,
    ['F3: Full time in training or employment', 'Full time in training or employment'],
    ['P3: Part time in training or employment', 'Part time in training or employment'],
    ...notInEducation,
  ],
  source,
);

/** The activities that stand before and after training and employment, the same in every edition. */
export const otherActivities = { before: higherAndOtherEducation, after: notInEducation } as const;
