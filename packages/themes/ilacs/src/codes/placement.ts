import { at2019 } from '../publications.js';
import { statedCodes } from './stated-codes.js';

const source = at2019('sheet Codes_used');

/** The kind of placement a child in care is in. */
export const placementType = statedCodes(
  'placementType',
  'Type of placement',
  [
    [
      'a) U1: Foster placement - relatives - long term',
      'Foster placement with relative or friend, long term fostering',
    ],
    [
      'b) U2: Foster placement - relative - FFA',
      [
        'Foster placement with relative or friend who is also an approved adopter, FFA',
        'Foster placement with relative or friend who is also an approved adopter, fostering for adoption or concurrent planning',
      ],
    ],
    [
      'c) U3: Foster placement - relative - not FFA',
      [
        'Foster placement with relative or friend, not long term or FFA',
        'Foster placement with relative or friend, not long term or fostering for adoption or concurrent planning',
      ],
    ],
    ['d) U4: Foster placement - long term', 'Foster placement with other foster carer, long term fostering'],
    [
      'e) U5: Foster placement - FFA',
      [
        'Foster placement with other foster carer who is also an approved adopter, FFA',
        'Foster placement with other foster carer who is also an approved adopter, fostering for adoption or concurrent planning',
      ],
    ],
    [
      'f) U6: Foster placement - not FFA',
      [
        'Foster placement with other foster carer, not long term or FFA',
        'Foster placement with other foster carer, not long term or fostering for adoption or concurrent planning',
      ],
    ],
    [
      'g) A3: Placed for adoption - consent - current foster',
      [
        'Placed for adoption with consent, with current foster carer',
        'Placed for adoption with parental/guardian consent with current foster carer (under section 19 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was given under section 18(1)(a) of the Adoption Act 1976',
      ],
    ],
    [
      'h) A4: Placed for adoption - consent - not foster',
      [
        'Placed for adoption with consent, not with current foster carer',
        'Placed for adoption with parental/guardian consent not with current foster carer (under section 19 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was given under section 18(1)(a) of the Adoption Act 1976',
      ],
    ],
    [
      'i) A5: Placed for adoption - order - foster',
      [
        'Placed for adoption under a placement order, with current foster carer',
        'Placed for adoption with placement order with current foster carer (under section 21 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was dispensed with under section 18(1)(b) of the Adoption Act 1976',
      ],
    ],
    [
      'j) A6: Placed for adoption - order - not foster',
      [
        'Placed for adoption under a placement order, not with current foster carer',
        'Placed for adoption with placement order not with current foster carer (under section 21 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was dispensed with under section 18(1)(b) of the Adoption Act 1976',
      ],
    ],
    [
      'k) P1: Placed with parents',
      [
        'Placed with parents',
        'Placed with own parents',
        'Placed with own parents or other person with parental responsibility',
      ],
    ],
    [
      'l) P2: Independent living',
      [
        'Independent living',
        'Independent living (for example in a flat, lodgings, bedsit, bed and breakfast or with friends, with or without formal support)',
      ],
    ],
    ['m) P3: Residential employment', 'Residential employment'],
    [
      'n) H5: Residential accommodation',
      [
        "Residential accommodation not subject to children's homes regulations",
        'Residential accommodation',
        "Semi-independent living accommodation not subject to children's homes regulations",
      ],
    ],
    ['o) K1: Secure Children’s Homes', ["Secure children's homes", 'Secure unit']],
    [
      'p) K2: Children’s Homes',
      ["Children's homes", "Children's home", "Children's homes subject to children's homes regulations"],
    ],
    ['q) R1: Residential Care Home', 'Residential care home'],
    [
      'r) R2: NHS/Health Trust',
      [
        'NHS or health trust, or another establishment that provides medical or nursing care',
        'NHS or health trust or other establishment providing medical or nursing care',
        'NHS trust',
      ],
    ],
    [
      's) R3: Family Centre or Mother and Baby Unit',
      ['Family centre or mother and baby unit', 'Family centre', 'Mother and baby unit'],
    ],
    [
      't) R5: Young Offender Institution',
      ['Young offender institution or prison', 'Young offender institution', 'Prison'],
    ],
    [
      'u) S1: Residential school',
      [
        'Residential school',
        "All residential schools, except where dual-registered as a school and children's home",
      ],
    ],
    ['v) Z1: Other placements', 'Other placements'],
    ['w) T0: Temporary placement', ['Temporary placement', 'All types of temporary move']],
    [
      'x) T1: Temporary placement - hospital',
      ['Temporary placement in hospital', 'Temporary periods in hospital'],
    ],
    [
      'y) T2: Temporary placement - holiday',
      ['Temporary placement on holiday', 'Temporary absences of the child on holiday'],
    ],
    [
      'z) T3: Temporary placement - carer holiday',
      [
        "Temporary placement during the carer's holiday",
        'Temporary accommodation whilst normal foster carer is on holiday',
      ],
    ],
    [
      'zz) T4: Temporary placement - seven days or less',
      [
        'Temporary placement of seven days or less',
        'Temporary accommodation of seven days or less, for any reason',
      ],
    ],
  ],
  source,
);

/** Who provides a placement. */
export const placementProvider = statedCodes(
  'placementProvider',
  'Provider of a placement',
  [
    [
      'a) PR0: Parents/Parental responsibility',
      ['Parents or other person with parental responsibility', 'Parents'],
    ],
    ['b) PR1: Own provision', ['Own provision by the local authority', 'Own provision', 'In house']],
    ['c) PR2: Other LA provision', ['Other local authority provision', 'Other LA provision']],
    [
      'd) PR3: Other public provision',
      ['Other public provision', 'Other public provision (for example a health trust)'],
    ],
    ['e) PR4: Private provision', ['Private provision', 'Private']],
    ['f) PR5: Voluntary/third sector', ['Voluntary or third sector provision', 'Voluntary']],
  ],
  source,
);

/** Whether a placement is in the area of the authority. */
export const placementLocation = statedCodes(
  'placementLocation',
  'Location of a placement',
  [
    ['a) In', ['Inside the local authority', 'In', 'Inside']],
    ['b) Out', ['Outside the local authority', 'Out', 'Outside']],
  ],
  source,
);
