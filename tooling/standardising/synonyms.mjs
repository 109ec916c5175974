// What a theme would state beside the labels of the facts file: the full descriptions that the Department for Education's
// returns print for the same codes (SSDA903, children in need census), and a few plain synonyms. By set and short code.
// These are proposals to whoever states the code sets; nothing here is shipped.

const returned = 'live with parents, relatives or other person with parental responsibility';
const shortBreaks = 'Accommodated under an agreed series of short-term breaks, when';

/** @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} */
export const proposedSynonyms = {
  gender: {
    MALE: ['M', '1', 'Boy'],
    FEMALE: ['F', '2', 'Girl'],
    NOT: ['Not known', 'Unborn', 'U', '0'],
    NEITHER: ['Indeterminate', 'Non-binary', '9'],
  },
  contact_source: {
    '3D': ['Primary health services'],
    '3F': ['Hospital', 'Mental health service', 'Other health services'],
    4: ['Local authority housing', 'Housing association'],
    '5A': ["Children's social care", 'Adult social care'],
    '5B': ['Other department of the local authority', 'Youth offending', 'Family support'],
    '5C': ['Another local authority'],
    7: ['Solicitor', 'Legal'],
    8: ['Voluntary organisation', 'Independent provider agency'],
  },
  primary_need: {
    N1: ['Physical abuse', 'Sexual abuse', 'Emotional abuse', 'Domestic abuse', 'Child sexual exploitation'],
    N2: ['Disability', 'Learning disability', 'Physical disability', "Child's mental health"],
    N3: ["Parent's mental health", "Parent's substance misuse"],
    N6: ['Offending', 'Antisocial behaviour'],
    N8: ['Unaccompanied asylum seeking child', 'Absent parents'],
    N9: ['Not a child in need'],
  },
  cin_closure_reason: {
    RC5: ['Moved to another local authority'],
    RC7: ['Services ceased', 'Work completed'],
    RC8: ['Closed after assessment', 'Not in need after assessment'],
  },
  legal_status: {
    V2: ['Single period of accommodation under section 20', 'Voluntary accommodation'],
    V3: [`${shortBreaks} individual episodes of care are recorded`],
    V4: [`${shortBreaks} agreements are recorded (not individual episodes of care)`],
    L1: ['Under police protection and in local authority accommodation'],
    L3: ['Under child assessment order and in local authority accommodation'],
    J1: [
      'Remanded to local authority accommodation or to youth detention accommodation',
      'On remand, or committed for trial or sentence, and accommodated by the local authority',
    ],
    J2: ['Placed in local authority accommodation under the Police and Criminal Evidence Act'],
    J3: ['Sentenced to youth rehabilitation order with a residence or intensive fostering requirement'],
  },
  permanence_plan: {
    RETURN: ['Return home', 'Remain with birth parents', 'Rehabilitation with family'],
    SUPPORTED: ['Supported living', 'Independent living'],
  },
  reason_ceased_lac: {
    E11: ['Adopted - application for an adoption order unopposed'],
    E12: ['Adopted - consent dispensed with by the court'],
    E3: ['Care taken over by another local authority in the UK'],
    E4A: [
      `Return home to ${returned} as part of the care planning process (not under a special guardianship order or residence order)`,
    ],
    E4B: [
      `Return home to ${returned} which was not part of the current care planning process (not under a special guardianship order or residence order)`,
    ],
    E13: ['Left care to live with parents, relatives or other person with no parental responsibility'],
    E41: ['Residence order or child arrangements order granted'],
    E45: ['Special guardianship order made to former foster carer, who was a relative or friend'],
    E46: ['Special guardianship order made to former foster carer, other than relative or friend'],
    E47: [
      'Special guardianship order made to carer, other than former foster carer, who was a relative or friend',
    ],
    E48: [
      'Special guardianship order made to carer, other than former foster carer, other than relative or friend',
    ],
    E5: [
      'Moved into independent living arrangement and no longer looked after: supportive accommodation providing formalised advice/support arrangements (such as most hostels, YMCAs, foyers and care leavers projects)',
    ],
    E6: [
      'Moved into independent living arrangement and no longer looked after: accommodation providing no formalised advice/support arrangements (such as bedsit, own flat, living with friends)',
    ],
    E7: [
      'Transferred to residential care funded by adult social care services',
      'Transferred to adult social care',
    ],
    E15: [
      'Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply (such as an unaccompanied asylum seeking child whose age has been disputed)',
    ],
    E17: ['Aged 18 or over and remained with current carers (including under staying put arrangements)'],
    E8: ['Period of being looked after ceased for any other reason', 'Any other reason'],
    X1: ['Episode ceases, and new episode begins on same day, for any reason'],
  },
  placement_type: {
    U1: ['Foster placement with relative or friend - long term fostering'],
    U2: [
      'Foster placement with relative or friend who is also an approved adopter - FFA or concurrent planning',
    ],
    U3: ['Foster placement with relative or friend - not long term or FFA or concurrent planning'],
    U4: ['Placement with other foster carer - long term fostering'],
    U5: ['Placement with other foster carer who is also an approved adopter - FFA or concurrent planning'],
    U6: ['Placement with other foster carer - not long term or FFA or concurrent planning'],
    A3: [
      'Placed for adoption with consent with current foster carer (under section 19 of the Adoption and Children Act 2002)',
    ],
    A4: [
      'Placed for adoption with consent not with current foster carer (under section 19 of the Adoption and Children Act 2002)',
    ],
    A5: [
      'Placed for adoption with placement order with current foster carer (under section 21 of the Adoption and Children Act 2002)',
    ],
    A6: [
      'Placed for adoption with placement order not with current foster carer (under section 21 of the Adoption and Children Act 2002)',
    ],
    P1: ['Placed with own parents or other person with parental responsibility'],
    P2: [
      'Independent living (for example in a flat, lodgings, bedsit, bed and breakfast or with friends, with or without formal support)',
    ],
    H5: [
      "Residential accommodation not subject to children's homes regulations",
      "Semi-independent living accommodation not subject to children's homes regulations",
    ],
    K1: ['Secure unit'],
    K2: ["Children's homes subject to children's homes regulations", 'Homes and hostels'],
    R2: ['NHS/health trust or other establishment providing medical or nursing care'],
    R5: ['Young offender institution or prison', 'Secure training centre'],
    S1: ["All residential schools, except where dual-registered as a school and children's home"],
    Z1: ['Other placements (must be listed on a schedule sent with annual submission)'],
    T0: ['Temporary move'],
    T1: ['Temporary periods in hospital'],
    T2: ['Temporary absences of the child on holiday'],
    T3: ['Temporary accommodation whilst normal foster carer is on holiday'],
    T4: ['Temporary accommodation of seven days or less, for any reason, not covered by codes T1 to T3'],
  },
  placement_provider: {
    PR0: ['Parent or other person with parental responsibility'],
    PR1: ['Own provision by the local authority', 'Own local authority'],
    PR3: ['Other public provision (for example a primary care trust)'],
    PR4: ['Independent fostering agency'],
  },
  la_in_touch: {
    DIED: ['Died after leaving care'],
    REFU: ['Young person refuses contact', 'Refused'],
    NREQ: ['Young person no longer requires services'],
    RHOM: ['Young person returned home for 6 months or more'],
  },
  accommodation: {
    B: ['With parents or relatives'],
    C: ['Community home or other form of residential care (such as an NHS establishment)'],
    G: ['Gone abroad'],
    U: [
      'Independent living (for example independent tenancy of flat, house or bedsit, or accommodation provided by a college or university)',
    ],
    V: ['Emergency accommodation (such as night shelter, direct access, emergency hostel)'],
    X: ['Prison', 'Young offender institution'],
    Z: ['Staying put'],
  },
  suitability: {
    SUITABLE: ['1', 'Accommodation considered suitable', 'Yes'],
    UNSUITABLE: ['2', 'Accommodation considered unsuitable', 'No'],
  },
};
