/**
 * The labels that the tables of paragraphs 14 and 21 print, and the words of paragraph 15, transcribed from 170018 in
 * printed order. Nothing here is read from the definitions: it is what they are held against.
 */
export const printedFields = {
  // para 14, "Children identified as a child in need"
  childrenInNeed: [
    'Child unique ID',
    'Gender',
    'Ethnicity',
    'Date of birth',
    'If unborn: expected date of birth',
    'Age of child (years)',
    'Does the child have a disability? (Y/N)',
    'Child in need start date',
    'Primary need code',
    'Date child was last seen',
    'Child in need closure date',
    'Reason for closure',
    'Allocated team',
    'Allocated worker',
    'Whether the child is living or has lived with neglect (Y/N)',
  ],
  // para 14, "Children on a child protection plan"
  childProtection: [
    'Child unique ID',
    'Gender',
    'Ethnicity',
    'Date of birth',
    'If unborn: expected date of birth',
    'Age of child (years)',
    'Does the child have a disability? (Y/N)',
    'Child protection plan start date',
    'Initial category of abuse',
    'Latest category of abuse',
    'Date of the last statutory visit',
    'Child seen in accordance with the timescales specified within their plan, by the lead social worker? (Y/N)',
    'Was the child seen alone?',
    'Child protection plan end date',
    'Subject to emergency protection/care/supervision order or protected under police powers in last six months (Y/N)',
    'Number of previous child protection plans',
    'Allocated team',
    'Allocated worker',
    'Whether the child is living or has lived with neglect (Y/N)',
  ],
  // para 15, first bullet
  multiAgencyCases: ["child's ID number", 'whether they are a child in need or on a child protection plan'],
  // para 15, second bullet
  positiveEngagementCases: [
    "child's ID number",
    'whether they are a child in need, on a child protection plan or a child looked after',
  ],
  // para 15, third bullet
  youthOffendingOrProbationCases: [
    "child's ID number",
    'whether they are a child in need or on a child protection plan',
  ],
  // para 21, "Contacts"
  contacts: [
    'Child unique ID',
    'Gender',
    'Ethnicity',
    'Date of birth',
    'If unborn, expected date of birth',
    'Age of child (years)',
    'Date of contact',
    'Contact source',
  ],
  // para 21, "Early help"
  earlyHelp: [
    'Child unique ID',
    'Gender',
    'Ethnicity',
    'Date of birth',
    'If unborn, expected date of birth',
    'Age of child (years)',
    'Assessment completion date',
    'Organisation completing assessment',
  ],
  // para 21, "Referrals"
  referrals: [
    'Child unique ID',
    'Gender',
    'Ethnicity',
    'Date of birth',
    'If unborn, expected date of birth',
    'Age of child (years)',
    'Date of the most recent referral',
    'Referral source',
    'Referral – no further action? (Y/N)',
    'Number of referrals in last 12 months',
    'Allocated team',
    'Allocated worker',
  ],
  // para 21, "Assessments"
  assessments: [
    'Child unique ID',
    'Gender',
    'Ethnicity',
    'Date of birth',
    'If unborn, expected date of birth',
    'Age of child (Years)',
    'Does the child have a disability? (Y/N)',
    'assessment start date',
    'Child seen during assessment (Y/N)',
    'assessment date of authorisation',
    'Allocated team',
    'Allocated worker',
    'If assessment completed has neglect been identified? (Y/N)',
  ],
  // para 21, "Section 47"
  section47: [
    'Child unique ID',
    'Gender',
    'Ethnicity',
    'Date of birth',
    'If unborn, expected date of birth',
    'Age of child (years)',
    'Does the child have a disability? (Y/N)',
    'Section 47 enquiry start date',
    'Number of section 47 enquiries in the last 12 months',
    'Initial child protection conference not required (Y/N)',
    'Date of initial child protection conference',
    'Did the initial child protection conference result in a child protection plan? (Y/N)',
    'Number of ICPCs in the last 12 months',
    'Allocated team',
    'Allocated worker',
  ],
} as const;

/** The questions of paragraph 17, in printed order. */
export const printedQuestions = [
  'is the child or young person known to the youth offending team? (Y/N)',
  'is the National Probation Service working with a parent or any adult living in the same household as the child that may pose a risk to the child or young person? (Y/N)',
  'is the community rehabilitation company working with a parent or any adult living in the same household as the child that may pose a risk to the child or young person? (Y/N)',
  'is there a current police investigation or any criminal proceedings? (Y/N)',
] as const;

/** The lines at the head of the tool of Annex B, in printed order. */
export const printedHeader = [
  'Inspector',
  'Inspectorate',
  'Case number',
  'Age of child/young person',
  'Does the child have any individual needs relating to their circumstances?',
] as const;
