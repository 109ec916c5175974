import { at2019 } from '../publications.js';
import { statedCodes } from './stated-codes.js';

const source = at2019('sheet Codes_used');

/** Why a child is in need. The apostrophe is printed curly. */
export const primaryNeed = statedCodes(
  'primaryNeed',
  'Primary need of a child in need',
  [
    ['N1 - Abuse or neglect', 'Abuse or neglect'],
    ['N2 - Child’s disability', ["Child's disability", "Child's disability or illness"]],
    [
      'N3 - Parental disability or illness',
      ['Parental disability or illness', "Parent's disability or illness"],
    ],
    [
      'N4 - Family in acute stress',
      [
        'Family in acute stress',
        "Children whose needs arise from living in a family that is going through a temporary crisis that diminishes the parental capacity to adequately meet some of the children's needs",
      ],
    ],
    [
      'N5 - Family dysfunction',
      [
        'Family dysfunction',
        'Children whose needs arise mainly out of their living in a family where the parenting capacity is chronically inadequate',
      ],
    ],
    [
      'N6 - Socially unacceptable behaviour',
      [
        'Socially unacceptable behaviour',
        "Children and families whose need for services arises primarily out of their children's behaviour impacting detrimentally on the community",
      ],
    ],
    [
      'N7 - Low income',
      [
        'Low income',
        'Children whose needs arise mainly from being dependent on an income below the standard state entitlements',
      ],
    ],
    [
      'N8 - Absent parenting',
      [
        'Absent parenting',
        'Children whose needs for services arise mainly from having no parents available to provide for them',
      ],
    ],
    ['N9 - Cases other than children in need', 'Cases other than children in need'],
    ['N0 - Not stated', 'Not stated'],
  ],
  source,
);

/** Why a child is looked after: list 8 words N3 in another order and stops at N8. */
export const categoryOfNeed = statedCodes(
  'categoryOfNeed',
  'Category of need of a child looked after',
  [
    ['N1 - Abuse or neglect', 'Abuse or neglect'],
    ['N2 - Child’s disability', ["Child's disability", "Child's disability or illness"]],
    [
      'N3 - Parental illness or disability',
      ['Parental illness or disability', "Parent's illness or disability"],
    ],
    [
      'N4 - Family in acute stress',
      [
        'Family in acute stress',
        "Children whose needs arise from living in a family that is going through a temporary crisis that diminishes the parental capacity to adequately meet some of the children's needs",
      ],
    ],
    [
      'N5 - Family dysfunction',
      [
        'Family dysfunction',
        'Children whose needs arise mainly out of their living in a family where the parenting capacity is chronically inadequate',
      ],
    ],
    [
      'N6 - Socially unacceptable behaviour',
      [
        'Socially unacceptable behaviour',
        "Children and families whose need for services arises primarily out of their children's behaviour impacting detrimentally on the community",
      ],
    ],
    [
      'N7 - Low income',
      [
        'Low income',
        'Children whose needs arise mainly from being dependent on an income below the standard state entitlements',
      ],
    ],
    [
      'N8 - Absent parenting',
      [
        'Absent parenting',
        'Children whose needs for services arise mainly from having no parents available to provide for them',
      ],
    ],
  ],
  source,
);

/** Why the case of a child in need was closed. */
export const closureReason = statedCodes(
  'closureReason',
  'Reason for closure of a case of a child in need',
  [
    ['RC1 - Adopted', 'Adopted'],
    ['RC2 - Died', 'Died'],
    ['RC3 - Child arrangements order', ['Child arrangements order', 'Residence order']],
    ['RC4 - Special guardianship order', 'Special guardianship order'],
    [
      'RC5 - Transferred to services of another local authority',
      ['Transferred to services of another local authority', 'Transferred to another authority'],
    ],
    [
      'RC6 - Transferred to adult social care services',
      ['Transferred to adult social care services', 'Transferred to adult services'],
    ],
    [
      'RC7 - Services ceased for any other reason, including child no longer in need',
      [
        'Services ceased for any other reason, including child no longer in need',
        'No longer in need',
        'Any other reason',
        'Other',
      ],
    ],
    [
      'RC8 - Case closed after assessment, no further action',
      ['Case closed after assessment, no further action', 'Closed after assessment'],
    ],
  ],
  source,
);

/** What a child in need receives, the first that applies unless the case is closed. */
export const caseStatus = statedCodes(
  'caseStatus',
  'Status of the case of a child in need',
  [
    ['a) Looked after child', ['Looked after child', 'LAC', 'CLA', 'Child in care']],
    ['b) Child Protection plan', ['Child protection plan', 'CP', 'CP plan']],
    ['c) Child in need plan', ['Child in need plan', 'CIN', 'CIN plan', 'Child in need']],
    ['d) Open assessment', ['Open assessment', 'Assessment']],
    ['e) Closed episode', ['Closed episode', 'Closed']],
  ],
  source,
);

/** Why a child is the subject of a child protection plan. */
export const categoryOfAbuse = statedCodes(
  'categoryOfAbuse',
  'Category of abuse',
  [
    ['a) Neglect', ['Neglect', 'NEG']],
    ['b) Physical abuse', ['Physical abuse', 'Physical', 'PHY']],
    ['c) Sexual abuse', ['Sexual abuse', 'Sexual', 'SAB']],
    ['d) Emotional abuse', ['Emotional abuse', 'Emotional', 'EMO']],
    ['e) Multiple/not recommended', ['More than one category', 'Multiple', 'MUL']],
  ],
  source,
);
