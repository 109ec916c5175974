/**
 * Words of the field that mean the same, an entry each, as a practitioner would list them from memory. An abbreviation
 * may stand in two entries; what the code set knows decides.
 */
export const sameWords: readonly string[] = [
  // Who
  'male, M, boy, man',
  'female, F, girl, woman',
  'GP, general practitioner, doctor, surgery',
  'health visitor, HV',
  'school nurse, school health',
  'local authority, LA, council',
  'another LA, other LA, another local authority, other local authority, external LA, OLA, other borough, neighbouring authority, other council',
  'social care, social services, SSD, children services, children social care, children and families',
  'adult social care, adult social services, adult services, adult care, adult social care services, ASC, adult SSD',
  'youth offending, youth justice, YOT, YOS',
  'police, merlin, constabulary, public protection unit, PPU, child abuse investigation, CAIU',
  'school, primary school, secondary school',
  'foster, foster carer',
  'relative, family and friends, kinship, connected person, connected carer, relation',
  'voluntary, third sector, charity, charitable',
  'childminder, child minder',
  'MP, member of parliament, councillor',
  'NHS, health trust',
  'anonymous, anon, name withheld',
  'parental responsibility, PR, parental resp',
  // Where
  'A&E, accident and emergency, accident or emergency, emergency department, emergency dept, casualty',
  'young offender institution, YOI, secure training centre',
  'bed and breakfast, B&B, BandB',
  'abroad, overseas, another country',
  'children home, community home',
  'mother and baby unit, parent and child unit',
  'residence, whereabouts',
  // Stages and plans
  'NFA, no further action',
  'no fixed abode, NFA, rough sleeping, homeless',
  'looked after, LAC, CLA',
  'child in need, CIN',
  'child protection, CP',
  'staying put, with former foster carer, remained with current carer',
  'short break, respite, short term break',
  'long term, LT, longterm, permanent',
  'foster for adoption, FFA, foster to adopt, concurrent planning, approved adopter',
  'closed, ceased, ended',
  // Orders
  'special guardianship order, SGO, special guardianship',
  'child arrangements order, CAO, residence order, child arrangements',
  'interim care order, ICO, S38',
  'full care order, FCO, care order, S31',
  'emergency protection order, EPO, S44',
  'police protection, S46, protected under police powers',
  'youth rehabilitation order, YRO, supervision order',
  'placement order, plcmt order, PO',
  'PACE, police and criminal evidence act',
  'section 20, voluntary accommodation',
  // Harm and need
  'domestic abuse, domestic violence, DV, DA',
  'disability, disabled',
  'unaccompanied asylum seeking child, UASC, unaccompanied child asylum seeker, unaccompanied asylum seeker',
  'died, death, deceased, dead',
  // Ethnicity
  'multiple, mixed, dual, MUL, more than one, mixed race, dual heritage',
  'gypsy, Roma, Romany',
  'Indian, British Indian',
  'Pakistani, British Pakistani',
  'Bangladeshi, British Bangladeshi',
  'asian, asian british, asian or asian british, british asian',
  'black, black british, black or black british, british black, black african caribbean black british, black african caribbean',
  // Not told
  'refused, refusal, declined, refu, prefer not to say',
  'unknown, not known, not stated, not recorded, not obtained, not yet obtained, information not obtained, information not yet obtained, not specified, unspecified, not given, not provided, no information, undeclared, not disclosed, not available, not completed, not supplied, not asked, not divulged, no data, unk, NOBT',
  'other',
];

/** A wider word and the words that are kinds of it. A kind counts as the wider word where a code set knows only that. */
export const kindsOf: readonly (readonly [wider: string, kinds: string])[] = [
  // Sources of contacts
  [
    'relative',
    'family, mother, father, mum, dad, parent, stepmother, stepfather, grandparent, grandmother, grandfather, aunt, uncle, cousin, sibling, brother, sister, son, daughter, grandson, husband, wife, partner, guardian',
  ],
  ['acquaintance', 'friend, neighbour, babysitter, nanny'],
  ['stranger', 'member of the public, general public, public, community member, employer'],
  ['school', 'academy, PRU, pupil referral unit, headteacher, teacher, SENCO'],
  [
    'education',
    'school, college, nursery, preschool, early years, education welfare, connexions, EWO, EWS, training provider, tutor, playgroup',
  ],
  [
    'health',
    'hospital, nurse, midwife, midwifery, matron, maternity, CAMHS, mental health, ambulance, paramedic, paediatric, paediatrician, psychiatrist, psychologist, consultant, clinic, clinical, ward, dentist, dental, pharmacy, optician, optometrist, medical, NHS, PCT, CCG, therapist, physiotherapist, speech and language, CPN, drug and alcohol',
  ],
  ['hospital', 'A&E, ward, maternity, paediatric'],
  ['housing', 'landlord, tenancy'],
  [
    'social care',
    'social work, social worker, care manager, EDT, emergency duty team, out of hours, MASH, leaving care',
  ],
  [
    'internal',
    'early help, early intervention, family support, family intervention, family service, family hub, youth offending, youth service, youth worker, environmental health',
  ],
  ['courts', 'solicitor, lawyer, barrister, legal, judge, magistrate, tribunal, home office, border'],
  [
    'voluntary',
    'NSPCC, Barnardos, Home-Start, refuge, church, faith, Childline, hostel, womens aid, victim support, community group, IDVA, domestic abuse service, domestic violence service',
  ],
  ['independent', 'care home, residential home, private company'],
  [
    'other',
    'fire service, fire and rescue, armed forces, forces, army, ministry of defence, work and pensions, DWP, job centre, Ofsted',
  ],
  // Needs
  [
    'abuse',
    'physical, sexual, emotional, harm, exploitation, CSE, domestic abuse, FGM, female genital mutilation, S47, radicalisation, injury, NAI',
  ],
  [
    'disability',
    'autism, asperger, learning difficulty, special educational needs, special needs, impairment, mobility, MOB, hand function, personal care, PC, incontinence, INC, communication, COMM, hearing, vision, VIS, learning, behaviour, BEH, consciousness, DDA',
  ],
  ['illness', 'ill health, mental health, medical'],
  ["parent's disability", 'young carer, parental mental health'],
  [
    'family in acute stress',
    'homeless, homelessness, bereavement, eviction, single parent, isolation, divorce',
  ],
  ['family dysfunction', 'parenting capacity, inadequate parenting, family breakdown, relationship'],
  [
    'unacceptable behaviour',
    'offending, truancy, non school attendance, antisocial, anti social, ASB, disorderly, crime, beyond parental control',
  ],
  [
    'low income',
    'financial, debt, poverty, benefits, destitute, no recourse to public funds, NRPF, habitual resident',
  ],
  ['absent parenting', 'UASC, asylum, abandoned, trafficked, parental absence'],
  // Closing
  ['another LA', 'moved out of area, out of area, another area, moved away'],
  [
    'no longer in need',
    'aim achieved, outcome achieved, needs met, work completed, plan completed, plan ended, turned 18, aged 18, declined, withdrew consent, no response, disengaged, request, advice given, information and advice, service provided, opened in error, other agency',
  ],
  // Placements, homes and plans
  ['custody', 'prison, YOI, detention'],
  [
    'independent living',
    'own tenancy, independent tenancy, council tenancy, private rented, flat, bedsit, university, college',
  ],
  ['family centre', 'mother and baby unit'],
  ['private', 'profit, agency, IFA'],
  ['own provision', 'in house'],
  ['return to family', 'rehabilitation, reunification, return home, birth family, birth parents'],
  // Not told
  ['not stated', 'refused'],
  ['neither', 'indeterminate, non binary, transgender, intersex'],
  // Ethnicity
  ['British', 'English, Scottish, Welsh, Cornish'],
  [
    'white',
    'European, Polish, Romanian, Albanian, Lithuanian, Latvian, Slovak, Czech, Bulgarian, Hungarian, Portuguese, Italian, Greek, French, German, Spanish, Russian, Ukrainian, Croatian, Serbian, Bosnian',
  ],
  ['asian', 'Sri Lankan, Tamil, Nepali, Nepalese, Sikh, Punjabi, Kashmiri, Goan'],
  [
    'African',
    'Nigerian, Somali, Ghanaian, Congolese, Eritrean, Ethiopian, Sudanese, Zimbabwean, Kenyan, Ugandan, Angolan, Gambian, Senegalese, Sierra Leonean',
  ],
  ['Caribbean', 'Jamaican, Barbadian, Trinidadian, West Indian'],
  [
    'any other ethnic group',
    'Arab, Afghan, Vietnamese, Iranian, Iraqi, Kurdish, Filipino, Japanese, Korean, Thai, Malay, Latin American, South American, Yemeni, Syrian, Libyan, Egyptian, Moroccan, Middle Eastern',
  ],
];
