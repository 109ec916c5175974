import { type Citations, codeSet } from '@deepdive/core';

// Table 2 names the fields; the codes stand in the returns to the Department for Education with which, Annex A says, many
// of the fields are in line. They are the codes of the returns for 2013-14 to 2014-15, not those of later templates.
const returns = (at: Citations) =>
  at.place('Annex A, child-level data: the returns to the Department for Education', 'byReference');

/** The code sets that the lists of one edition share, each cited from that edition. */
export const codesOf = (at: Citations) => ({
  gender: codeSet(
    'gender',
    'Gender',
    [
      ['1', ['Male', 'M', 'Boy']],
      ['2', ['Female', 'F', 'Girl']],
      ['0', ['Not known or unborn', 'Unborn', 'Not known', 'Not stated', 'Not recorded']],
      ['9', ['Indeterminate', 'Neither', 'Not specified']],
    ],
    returns(at),
  ),
  ethnicity: codeSet(
    'ethnicity',
    'Ethnicity',
    [
      ['WBRI', 'White British'],
      ['WIRI', 'White Irish'],
      ['WIRT', ['Traveller of Irish heritage', 'Irish Traveller']],
      ['WOTH', ['Any other White background', 'White other']],
      ['WROM', ['Gypsy or Roma', 'Gypsy', 'Roma']],
      ['MWBC', 'White and Black Caribbean'],
      ['MWBA', 'White and Black African'],
      ['MWAS', 'White and Asian'],
      ['MOTH', ['Any other Mixed background', 'Mixed other']],
      ['AIND', 'Indian'],
      ['APKN', 'Pakistani'],
      ['ABAN', 'Bangladeshi'],
      ['AOTH', ['Any other Asian background', 'Asian other']],
      ['BCRB', ['Caribbean', 'Black Caribbean']],
      ['BAFR', ['African', 'Black African']],
      ['BOTH', ['Any other Black background', 'Black other']],
      ['CHNE', 'Chinese'],
      ['OOTH', ['Any other ethnic group', 'Other ethnic group']],
      ['REFU', 'Refused'],
      ['NOBT', ['Information not yet obtained', 'Not known', 'Not stated', 'Unborn']],
    ],
    returns(at),
  ),
  primaryNeed: codeSet(
    'primaryNeed',
    'Primary need of a child in need',
    [
      ['N1', 'Abuse or neglect'],
      ['N2', ["Child's disability or illness", "Child's disability"]],
      ['N3', ["Parent's disability or illness", 'Parental disability or illness']],
      ['N4', 'Family in acute stress'],
      ['N5', 'Family dysfunction'],
      ['N6', 'Socially unacceptable behaviour'],
      ['N7', 'Low income'],
      ['N8', 'Absent parenting'],
      ['N9', 'Cases other than children in need'],
      ['N0', 'Not stated'],
    ],
    returns(at),
  ),
  // The return on looked after children stops at N8: whoever is looked after is in need, for a reason that is known.
  categoryOfNeed: codeSet(
    'categoryOfNeed',
    'Category of need of a child looked after',
    [
      ['N1', 'Abuse or neglect'],
      ['N2', ["Child's disability", "Child's disability or illness"]],
      ['N3', ["Parent's illness or disability", 'Parental illness or disability']],
      ['N4', 'Family in acute stress'],
      ['N5', 'Family dysfunction'],
      ['N6', 'Socially unacceptable behaviour'],
      ['N7', 'Low income'],
      ['N8', 'Absent parenting'],
    ],
    returns(at),
  ),
  closureReason: codeSet(
    'closureReason',
    'Reason for closure of a case of a child in need',
    [
      ['RC1', 'Adopted'],
      ['RC2', 'Died'],
      ['RC3', ['Child arrangements order', 'Residence order']],
      ['RC4', 'Special guardianship order'],
      ['RC5', ['Transferred to services of another local authority', 'Transferred to another authority']],
      ['RC6', ['Transferred to adult social care services', 'Transferred to adult services']],
      [
        'RC7',
        [
          'Services ceased for any other reason, including child no longer in need',
          'No longer in need',
          'Any other reason',
        ],
      ],
      ['RC8', ['Case closed after assessment, no further action', 'Closed after assessment']],
    ],
    returns(at),
  ),
  categoryOfAbuse: codeSet(
    'categoryOfAbuse',
    'Category of abuse',
    [
      ['NEG', 'Neglect'],
      ['PHY', ['Physical abuse', 'Physical']],
      ['SAB', ['Sexual abuse', 'Sexual']],
      ['EMO', ['Emotional abuse', 'Emotional']],
      ['MUL', ['Multiple', 'More than one category']],
    ],
    returns(at),
  ),
  legalStatus: codeSet(
    'legalStatus',
    'Legal status of a child looked after',
    [
      ['C1', ['Interim care order', 'ICO']],
      ['C2', ['Full care order', 'Care order', 'FCO']],
      ['D1', ['Freeing order granted', 'Freeing order']],
      ['E1', ['Placement order granted', 'Placement order']],
      ['V2', ['Single period of accommodation under section 20', 'Section 20', 'S20']],
      ['V3', 'Short-term breaks under section 20, individual episodes recorded'],
      ['V4', 'Short-term breaks under section 20, agreements recorded'],
      ['L1', ['Under police protection and in local authority accommodation', 'Police protection']],
      ['L2', ['Emergency protection order', 'EPO']],
      ['L3', ['Under child assessment order and in local authority accommodation', 'Child assessment order']],
      ['J1', ['Remanded to local authority accommodation or to youth detention accommodation', 'Remand']],
      ['J2', ['In local authority accommodation under the Police and Criminal Evidence Act', 'PACE']],
      [
        'J3',
        [
          'Sentenced to youth rehabilitation order with a residence or fostering requirement',
          'Youth rehabilitation order',
        ],
      ],
    ],
    returns(at),
  ),
  // The one set that Table 2 prints itself, inside the label of the field.
  eligibility: codeSet(
    'eligibility',
    'Eligibility category of a care leaver',
    [
      ['relevant', ['Relevant', 'Relevant child']],
      ['former relevant', ['Former relevant', 'Former relevant child']],
      ['qualifying', ['Qualifying', 'Qualifying care leaver']],
      ['other', 'Other'],
    ],
    at.place('Annex A, Table 2, list 9'),
  ),
});

/** The code sets of one edition. */
export type Codes = ReturnType<typeof codesOf>;
