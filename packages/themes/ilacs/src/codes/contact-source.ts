import { at2019 } from '../publications.js';
import { statedCodes } from './stated-codes.js';

/** Who made a contact or a referral. */
export const contactSource = statedCodes(
  'contactSource',
  'Source of a contact or referral',
  [
    ['a) 1A: Individual', ['Family member, relative or carer', 'Parent', 'Family member']],
    [
      'b) 1B: Individual',
      ['Acquaintance, including neighbours and child minders', 'Neighbour', 'Child minder'],
    ],
    ['c) 1C: Individual', ['Self', 'Self referral']],
    ['d) 1D: Individual', 'Other individual, including strangers and MPs'],
    ['e) 2A: Schools', ['Schools', 'School']],
    ['f) 2B: Education services', 'Education services'],
    ['g) 3A: Health services', 'GP'],
    ['h) 3B: Health services', 'Health visitor'],
    ['i) 3C: Health services', 'School nurse'],
    ['j) 3D: Health services', 'Other primary health services'],
    ['k) 3E: Health services', 'A&E'],
    ['l) 3F: Health services', 'Other health services, such as a hospice'],
    ['m) 4: Housing', ['Local authority housing or housing association', 'Housing']],
    ['n) 5A: LA services', ['Social care, such as adult social care', 'Adult social care']],
    ['o) 5B: LA services', 'Other internal department of the local authority'],
    ['p) 5C: LA services', ['External, from another local authority', 'Another local authority']],
    ['q) 6: Police', 'Police'],
    [
      'r) 7: Other legal agency',
      [
        'Other legal agency, including courts, probation, immigration, CAFCASS and prison',
        'Courts',
        'Probation',
        'CAFCASS',
        'Prison',
      ],
    ],
    [
      's) 8: Other',
      [
        "Other, including children's centres and independent or voluntary organisations",
        "Children's centre",
        'Voluntary organisation',
        'Other',
      ],
    ],
    ['t) 9: Anonymous', 'Anonymous'],
    ['u) 10: Unknown', ['Unknown', 'Not known']],
  ],
  at2019('sheet Codes_used'),
);
