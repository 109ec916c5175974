/**
 * What paragraphs 33, 34 and 42 print, transcribed from 190035 in printed order. Nothing here is read from the
 * definitions: it is what they are held against.
 */

/** Paragraph 33, the two bullets. */
export const printedGates = [
  'Is there a concern about the child’s mental health? (Y/N)',
  'Have they been identified as needing support as a result of their mental health? (Y/N)',
] as const;

/** Paragraph 34, the eight bullets. */
export const printedFollowUps = [
  'Has the child been referred to CAMHS? (Y/N)',
  'Is the child receiving a service from CAMHS? (Y/N)',
  'Is the child on a waiting list for CAMHS? (Y/N)',
  'Has the child been referred and the referral not accepted by CAMHS? (Y/N)',
  'Is the child currently receiving intervention and support or has been in the last six months in relation to their mental health? (Y/N)',
  'Is there multi-agency involvement? (Y/N)',
  'Is the child or young person known to the YOT? (Y/N)',
  'Is there a current police investigation or any criminal proceedings? (Y/N)',
] as const;

/** Paragraph 42, its one bullet. */
export const printedOnAssessments = [
  'if assessment has been completed, has mental ill health been identified?',
] as const;

const additional = [...printedGates, ...printedFollowUps];

/** The headers of each list: those that the framework's template of August 2019 has, then those printed here. */
export const printedFields = {
  // list six
  childrenInNeed: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Does the Child have a Disability',
    'CIN Start Date',
    'Primary Need Code',
    'Date Child Was Last Seen',
    'CIN Closure Date',
    'Reason for Closure',
    'Case Status',
    'Allocated Team',
    'Allocated Worker',
    ...additional,
  ],
  // list seven
  childProtection: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Does the Child have a Disability',
    'Child Protection Plan Start Date',
    'Initial Category of Abuse',
    'Latest Category of Abuse',
    'Date of the Last Statutory Visit',
    'Was the Child Seen Alone?',
    'Date of latest review conference',
    'Child Protection Plan End Date',
    'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
    'Number of Previous Child Protection Plans',
    'Allocated Team',
    'Allocated Worker',
    ...additional,
  ],
  // list eight
  childrenLookedAfter: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
    'Does the Child have a Disability',
    'Date Started to be Looked After',
    "Child's Category of Need",
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
    'Start date of current legal status',
    "Child's Legal Status",
    'Date of Latest Statutory Review',
    'Date of Last Social Work Visit',
    'What is the permanence plan for this child?',
    'Date of Last IRO Visit / Contact to the Child',
    'Date of Last Health Assessment',
    'Date of Last Dental Check',
    'Number of Placements in the Last 12 months',
    'Date Ceased to be Looked After',
    'Reason Ceased to be Looked After',
    'Start Date of Most Recent Placement',
    'Placement Type',
    'Placement Provider',
    'Placement postcode',
    'URN of Placement',
    'Placement Location',
    'LA of Placement',
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    'Did the child accept a Return Interview after their last missing episode (Y/N)?',
    'Allocated Team',
    'Allocated Worker',
    ...additional,
  ],
  // list one
  contacts: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Date of Contact',
    'Contact Source',
  ],
  // list three
  referrals: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Date of referral',
    'Referral Source',
    'Referral NFA?',
    'Number of Referrals in Last 12 Months',
    'Allocated Team',
    'Allocated Worker',
  ],
  // list four
  assessments: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Does the Child have a Disability',
    'Continuous Assessment Start Date',
    'Child Seen During Continuous Assessment',
    'Continuous Assessment Date of Authorisation',
    "Was the child assessed as requiring LA children's social care support?",
    'Allocated Team',
    'Allocated Worker',
    ...printedOnAssessments,
  ],
  // list five
  section47: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Does the Child have a Disability',
    'Strategy discussion initiating Section 47 Enquiry Start Date',
    'Was an Initial Child Protection Conference deemed unnecessary?',
    'Date of Initial Child Protection Conference',
    'Did the Initial Child Protection Conference Result in a Child Protection Plan',
    'Number of Section 47 Enquiries in the last 12 months',
    'Number of ICPCs in the last 12 months',
    'Allocated Team',
    'Allocated Worker',
  ],
} as const;

/** The lines at the head of the tool of Annex B, in printed order. */
export const printedHeader = [
  'Inspector',
  'Inspectorate',
  'Case number',
  'Age of child/young person',
  'Does the child have any individual needs relating to their circumstances?',
] as const;
