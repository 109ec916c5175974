import { at2019 } from '../publications.js';
import { statedCodes } from './stated-codes.js';

const source = at2019('sheet Codes_used');

/** The legal status of a child in care. V3 and V4 are printed, though list 8 is not for short breaks. */
export const legalStatus = statedCodes(
  'legalStatus',
  'Legal status of a child in care',
  [
    ['C1: ICO', ['Interim care order', 'ICO']],
    ['C2: FCO', ['Full care order', 'Care order', 'FCO']],
    ['D1: Freeing order', ['Freeing order', 'Freeing order granted']],
    ['E1: Placement order', ['Placement order', 'Placement order granted']],
    [
      'V2: Single period under S20',
      ['Single period of accommodation under section 20', 'Section 20', 'Voluntary accommodation'],
    ],
    [
      'L1: Police protection LA accommodation',
      ['Under police protection and in local authority accommodation', 'Police protection'],
    ],
    ['L2: EPO', ['Emergency protection order', 'EPO']],
    [
      'L3: Child assessment order LA accommodation',
      ['Under child assessment order and in local authority accommodation', 'Child assessment order'],
    ],
    [
      'J1: Remanded to LA or youth detention',
      ['Remanded to local authority accommodation or to youth detention accommodation', 'Remand'],
    ],
    [
      'J2: LA accommodation under PACE',
      [
        'In local authority accommodation under the Police and Criminal Evidence Act',
        'Placed in local authority accommodation under the Police and Criminal Evidence Act 1984',
        'PACE',
      ],
    ],
    [
      'J3: Youth rehabilitation order',
      [
        'Youth rehabilitation order',
        'Sentenced to youth rehabilitation order with residence or intensive fostering requirement',
      ],
    ],
    [
      'V3: Short term breaks, episodes recorded',
      [
        'Short-term breaks, individual episodes recorded',
        'Accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded',
      ],
    ],
    [
      'V4: Short term breaks, agreements recorded',
      [
        'Short-term breaks, agreements recorded',
        'Accommodated under an agreed series of short-term breaks, when agreements are recorded (not individual episodes of care)',
      ],
    ],
  ],
  source,
);

/** Where a child in care is to live for good. */
export const permanencePlan = statedCodes(
  'permanencePlan',
  'Permanence plan of a child in care',
  [
    ['a) Return to family', ['Return to family', 'Return to birth family', 'Reunification']],
    ['b) Adoption', 'Adoption'],
    [
      'c) SGO/CAO',
      [
        'Special guardianship or child arrangements order',
        'Special guardianship',
        'Child arrangements order',
        'SGO',
        'CAO',
      ],
    ],
    ['d) Supported living in the community', 'Supported living in the community'],
    ['e) Long-term residential placement', ['Long-term residential placement', 'Residential care']],
    ['f) Long-term fostering', 'Long-term fostering'],
    ['g) other', 'Other'],
  ],
  source,
);

/** Why a child ceased to be looked after. X1 is printed, though a period that goes on the same day has not ceased. */
export const reasonCeased = statedCodes(
  'reasonCeased',
  'Reason a child ceased to be looked after',
  [
    [
      'a) E11: Adopted - application unopposed',
      ['Adopted, application unopposed', 'Adopted, application for an adoption order unopposed'],
    ],
    [
      'b) E12: Adopted - consent dispensed',
      ['Adopted, consent dispensed with', 'Adopted, consent dispensed with by the court'],
    ],
    ['c) E2: Died', 'Died'],
    [
      'd) E3: Care taken by another LA',
      [
        'Care taken over by another local authority',
        'Care taken by another LA',
        'Care taken over by another local authority in the UK',
      ],
    ],
    [
      'e) E4A: Returned home to live with parents or relatives - part of planning',
      [
        'Returned home to live with parents or relatives, part of planning',
        'Returned home to live with parents, relatives or other person with parental responsibility as part of the care planning process',
      ],
    ],
    [
      'f) E4B: Returned home to live with parents or relatives - not part of planning',
      [
        'Returned home to live with parents or relatives, not part of planning',
        'Returned home to live with parents, relatives or other person with parental responsibility which was not part of the current care planning process',
      ],
    ],
    [
      'g) E13: Parents, relatives or other with no parental responsibility',
      'Left care to live with parents, relatives or another person with no parental responsibility',
    ],
    [
      'h) E41: Residence order granted',
      [
        'Residence order granted',
        'Child arrangements order granted',
        'Residence order or child arrangements order granted',
      ],
    ],
    [
      'i) E45: Special Guardianship Orders - former carer relative/friend',
      [
        'Special guardianship order to former foster carers who are relatives or friends',
        'Special guardianship order made to former foster carer, who was a relative or friend',
      ],
    ],
    [
      'j) E46: Special Guardianship Orders - former carer other',
      [
        'Special guardianship order to former foster carers who are neither relatives nor friends',
        'Special guardianship order made to former foster carer, other than relative or friend',
      ],
    ],
    [
      'k) E47: Special Guardianship Orders - relative/friend',
      [
        'Special guardianship order to relatives or friends who were not the foster carers',
        'Special guardianship order made to carer, other than former foster carer, who was a relative or friend',
      ],
    ],
    [
      'l) E48: Special Guardianship Orders - other',
      [
        'Special guardianship order to others who were not the foster carers',
        'Special guardianship order made to carer, other than former foster carer, other than relative or friend',
      ],
    ],
    [
      'm) E5: Moved into independent living - supported',
      [
        'Moved into independent living, supported',
        'Independent living, supported',
        'Moved into independent living arrangement and no longer looked after: supportive accommodation providing formalised advice or support arrangements (such as most hostels, foyers and care leavers projects)',
      ],
    ],
    [
      'n) E6: Moved into independent living - no support',
      [
        'Moved into independent living, no support',
        'Independent living, no support',
        'Moved into independent living arrangement and no longer looked after: accommodation providing no formalised advice or support arrangements (such as bedsit, own flat, living with friends)',
      ],
    ],
    [
      'o) E7: Transferred to residential care funded by adult social services',
      [
        'Transferred to residential care funded by adult social services',
        'Transferred to residential care funded by adult social care services',
        'Transferred to care of adult social services',
      ],
    ],
    ['p) E9: Sentenced to custody', 'Sentenced to custody'],
    ['q) E14: Accommodation on remand ended', 'Accommodation on remand ended'],
    [
      'r) E15: Age assessment determined child was 18 or over',
      [
        'Age assessment determined child was 18 or over',
        'Age assessment determined child is aged 18 or over',
      ],
    ],
    ['s) E16: Child moved abroad', ['Child moved abroad', 'Moved abroad']],
    [
      't) E8: Care ceased for any other reason',
      [
        'Care ceased for any other reason',
        'Any other reason',
        'Other',
        'Period of being looked after ceased for any other reason',
      ],
    ],
    [
      'u) X1:CodeError',
      [
        'Episode ceased and a new one began on the same day',
        'Episode ceases, and new episode begins on same day, for any reason',
      ],
    ],
  ],
  source,
);
