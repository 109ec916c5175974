/**
 * Words of the field that mean the same, a line each, as a practitioner would list them from memory. An abbreviation may
 * stand in two lines; what the code set knows decides.
 */
export const sameWords: readonly string[] = [
  // Who
  'GP, general practitioner, doctor',
  'health visitor, HV',
  'local authority, LA, council',
  'another LA, other LA, another local authority, other local authority, external LA, OLA',
  'social care, social services, SSD',
  'adult social care, adult social services, adult services, adult care, adult social care services, ASC, adult SSD',
  'youth offending, youth justice, YOT, YOS',
  'police, merlin, constabulary',
  'relative, family and friends, kinship, connected person, connected carer, relation',
  'voluntary, third sector, charity, charitable',
  'childminder, child minder',
  'school, primary school, secondary school',
  'foster, foster carer',
  'MP, member of parliament, councillor',
  'NHS, health trust',
  'parental responsibility, PR, parental resp, parent resp',
  // Where
  'A&E, accident and emergency, accident or emergency, emergency department, emergency dept, casualty',
  'young offender institution, YOI, secure training centre, young offender institute',
  'bed and breakfast, B&B, BandB',
  'abroad, overseas, another country',
  'children home, community home',
  'mother and baby unit, parent and child unit',
  'residence, whereabouts',
  // Stages and plans
  'NFA, no further action',
  'no fixed abode, NFA, rough sleeping',
  'looked after, LAC, CLA',
  'child in need, CIN',
  'child protection, CP',
  'staying put, with former foster carer, remained with current carer',
  'short break, respite, short term break',
  'long term, LT, longterm',
  'foster for adoption, FFA, foster to adopt, concurrent planning, approved adopter',
  'closed, ceased, ended',
  // Orders
  'special guardianship order, SGO, special guardianship',
  'child arrangements order, CAO, residence order, child arrangements',
  'interim care order, ICO',
  'full care order, FCO, care order',
  'emergency protection order, EPO',
  'youth rehabilitation order, YRO, supervision order',
  'placement order, plcmt order, PO',
  'PACE, police and criminal evidence act',
  'section 20, S20, voluntary accommodation',
  // Harm and need
  'domestic abuse, domestic violence, DV, DA',
  'disability, disabled',
  'unaccompanied asylum seeking child, UASC, unaccompanied child asylum seeker, unaccompanied asylum seeker',
  'died, death, deceased, dead',
  // Ethnicity
  'multiple, mixed, dual, MUL, more than one, mixed race, dual heritage',
  'gypsy, Roma, Romany',
  'asian, asian british, asian or asian british, british asian',
  'black, black british, black or black british, british black, black african caribbean black british',
  // Not told
  'refused, refusal, declined, refu, prefer not to say, prefers not to say',
  'unknown, not known, not stated, not recorded, not obtained, not yet obtained, information not obtained, information not yet obtained, not specified, unspecified, not given, not provided, no information, undeclared, not disclosed, not available, unk, NOBT',
  'other',
];

/** A wider word and the words that are kinds of it. A kind counts as the wider word where a code set knows only that. */
export const kindsOf: readonly (readonly [wider: string, kinds: string])[] = [
  // Sources of contacts
  [
    'relative',
    'family, mother, father, mum, dad, parent, stepmother, stepfather, grandparent, grandmother, grandfather, aunt, uncle, sibling, brother, sister, son, daughter, partner, guardian',
  ],
  ['acquaintance', 'friend, neighbour'],
  ['stranger', 'member of the public, general public, public, employer'],
  ['schools', 'academy, PRU, headteacher, teacher'],
  ['education', 'school, college, nursery, preschool, early years, education welfare, connexions, EWO'],
  [
    'health',
    'hospital, nurse, nursing, midwife, midwifery, maternity, CAMHS, mental health, ambulance, paramedic, paediatric, paediatrician, psychiatrist, psychologist, consultant, clinic, ward, dentist, pharmacy, optician, optometrist, matron, medical, NHS, PCT, CCG, therapist',
  ],
  ['housing', 'landlord, tenancy'],
  ['social care', 'social worker, EDT, emergency duty team'],
  ['internal', 'early help, early intervention, family support, youth offending'],
  ['courts', 'solicitor, lawyer, legal, judge, home office, border'],
  ['voluntary', 'NSPCC, Barnardos, refuge, church, faith, Childline, hostel'],
  // Needs
  [
    'abuse',
    'physical, sexual, emotional, harm, exploitation, CSE, domestic abuse, FGM, female genital mutilation, S47, radicalisation',
  ],
  [
    'disability',
    'autism, asperger, learning difficulty, special educational needs, mobility, MOB, hand function, personal care, PC, incontinence, INC, communication, COMM, hearing, HEAR, vision, VIS, learning, behaviour, BEH, consciousness, DDA',
  ],
  ["parent's disability", 'young carer, parental mental health'],
  ['family in acute stress', 'homelessness, bereavement, eviction, single parent, isolation'],
  ['family dysfunction', 'parenting capacity, inadequate parenting, family breakdown, relationship'],
  ['unacceptable behaviour', 'offending, truancy, non school attendance, antisocial, disorderly, crime, beyond parental control'],
  ['low income', 'financial, debt, poverty, no recourse to public funds, NRPF, habitual resident'],
  ['absent parenting', 'UASC, asylum, abandoned, trafficked, parental absence'],
  // Closing
  ['another LA', 'moved out of area, out of area, another area'],
  ['no longer in need', 'aim achieved, work completed, turned 18'],
  // Placements and homes
  ['no fixed abode', 'homeless, sofa surfing'],
  ['custody', 'prison, YOI, detention'],
  ['independent living', 'own tenancy, independent tenancy, flat, bedsit, university, college'],
  ['family centre', 'mother and baby unit'],
  ['private', 'profit, agency, IFA'],
  ['own provision', 'in house'],
  // Not told
  ['not stated', 'refused'],
  ['neither', 'indeterminate, non binary, transgender, intersex'],
  // Ethnicity
  ['British', 'English, Scottish, Welsh, Cornish'],
  ['white', 'European, Polish, Romanian, Albanian, Lithuanian, Latvian, Slovak, Czech, Bulgarian, Hungarian, Portuguese, Italian, Greek'],
  ['asian', 'Sri Lankan, Tamil, Nepali, Nepalese, Sikh, Punjabi'],
  ['African', 'Nigerian, Somali, Ghanaian, Congolese, Eritrean, Ethiopian, Sudanese, Zimbabwean, Kenyan, Ugandan'],
  ['Caribbean', 'Jamaican'],
  [
    'any other ethnic group',
    'Arab, Afghan, Vietnamese, Iranian, Iraqi, Kurdish, Filipino, Japanese, Korean, Thai, Malay, Latin American',
  ],
];
