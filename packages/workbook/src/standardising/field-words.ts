/**
 * Words of the field that mean the same, an entry each, as a practitioner would list them from memory. An abbreviation
 * may stand in two entries; what the code set knows decides.
 */
export const sameWords: readonly string[] = [
  // Who
  'male, M, boy, man',
  'female, F, girl, woman',
  'GP, general practitioner, doctor, surgery',
  'self, himself, herself, own referral, service user, client',
  'health visitor, HV',
  'school nurse, school health',
  'local authority, LA, council, borough',
  'another LA, other LA, another local authority, other local authority, external LA, OLA, other borough, other county, neighbouring authority, other council, different local authority',
  'social care, social services, SSD, children services, children social care, children and families',
  'adult social care, adult social services, adult services, adult care, adult social care services, ASC, adult SSD, adults team',
  'youth offending, youth justice, YOT, YOS',
  'emergency duty team, EDT, EDS, emergency duty service, out of hours, OOH',
  'police, merlin, constabulary, public protection unit, PPU, child abuse investigation, CAIU',
  'school, primary school, secondary school',
  'foster, foster carer',
  'relative, family and friends, kinship, connected person, connected carer, relation',
  'voluntary, third sector, charity, charitable, not for profit',
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
  'unknown, not known, not stated, not recorded, not obtained, not yet obtained, information not obtained, information not yet obtained, not specified, unspecified, not given, not provided, no information, undeclared, not disclosed, not available, not completed, not supplied, not asked, not divulged, no data, no details, not populated, not entered, not answered, not selected, not on file, to be confirmed, TBC, to be advised, TBA, awaiting information, unk, NOBT',
  'other',
];

/** A wider word and the words that are kinds of it. A kind counts as the wider word where a code set knows only that. */
export const kindsOf: readonly (readonly [wider: string, kinds: string])[] = [
  // Sources of contacts
  [
    'relative',
    'family, mother, father, mum, dad, parent, stepmother, stepfather, grandparent, grandmother, grandfather, aunt, uncle, cousin, sibling, brother, sister, son, daughter, grandson, husband, wife, partner, guardian, household member, member of household, house member, nephew, niece, granddaughter, grandchild, in law, spouse, next of kin, family member, ex partner, half brother, half sister',
  ],
  ['acquaintance', 'friend, family friend, friend of family, neighbour, babysitter, nanny, au pair'],
  ['stranger', 'member of the public, general public, public, passer by, community member, employer, lodger'],
  [
    'school',
    'academy, PRU, pupil referral unit, headteacher, head teacher, teacher, SENCO, sixth form, high school, special school, boarding school, designated safeguarding lead, DSL, learning mentor, pastoral, governor, infant, junior',
  ],
  [
    'education',
    'school, college, nursery, preschool, early years, education welfare, connexions, EWO, EWS, training provider, tutor, playgroup, educational psychologist, education social worker, ESW, attendance, home education, children missing education, careers, virtual school, early years setting, further education, LEA, SEN, SEND, exclusions, admissions, student support',
  ],
  [
    'health',
    'hospital, nurse, midwife, midwifery, matron, maternity, CAMHS, mental health, ambulance, paramedic, paediatric, paediatrician, psychiatrist, psychologist, consultant, clinic, clinical, ward, dentist, dental, pharmacy, optician, optometrist, medical, NHS, PCT, CCG, therapist, physiotherapist, speech and language, CPN, drug and alcohol, health authority, health professional, outpatient, inpatient, walk in centre, urgent care, minor injuries, audiology, psychology, psychiatric, psychiatry, counsellor, occupational therapy, occupational therapist, dietician, family nurse, FNP, neonatal, antenatal, perinatal, sexual health, sexual assault referral centre, SARC, hospice, ICB, NHS 111, NHS direct, SALT, CMHT, pharmacist, orthoptist, district nurse, practice nurse, specialist nurse, liaison nurse, teenage pregnancy, health centre, health clinic, infirmary',
  ],
  ['hospital', 'A&E, ward, maternity, paediatric'],
  ['housing', 'landlord, tenancy, homelessness team, homeless unit, homeless person, RSL, ALMO'],
  [
    'social care',
    'social work, social worker, care manager, emergency duty team, MASH, leaving care, disability team, disabled children, children with disabilities, CWD, fostering team, adoption team, duty team, assessment team, child protection team, safeguarding unit, safeguarding team, LADO, independent reviewing officer, IRO, AMHP, adult safeguarding, contact team, intake team, front door, first response, asylum team, short break, private fostering, through care, aftercare, 16 plus, LAC team, CIN team, care leaver',
  ],
  [
    'internal',
    'early help, early intervention, family support, family intervention, family service, family hub, youth offending, youth service, youth worker, youth support, targeted support, targeted youth, intensive family, troubled families, team around the family, TAF, environmental health, community safety, trading standards, council tax, customer service, contact centre, library, leisure, licensing, corporate, chief executive, complaints, welfare rights, benefits service, revenues, family centre, family group conference, prevention service, preventative service, participation, play service',
  ],
  [
    'courts',
    'solicitor, lawyer, barrister, legal, judge, magistrate, tribunal, home office, border, UKBA, UKVI, coroner, crown prosecution, community rehabilitation, CRC, HMP, MAPPA, UK visas, guardian ad litem, family justice',
  ],
  [
    'voluntary',
    'NSPCC, Barnardos, Home-Start, refuge, church, faith, Childline, hostel, womens aid, victim support, community group, citizens advice, salvation army, samaritans, red cross, mencap, action for children, childrens society, homestart, scouts, sports club, football club, mosque, advocate, advocacy, befriending, relate, young carers project, rape crisis, counselling service, community centre, community organisation, religious, IDVA, domestic abuse service, domestic violence service',
  ],
  [
    'independent',
    'care home, residential home, residential unit, childrens home, private company, fostering agency, IFA, care agency, care provider, nursing home, private provider',
  ],
  [
    'other',
    'fire service, fire and rescue, fire brigade, armed forces, forces, army, SSAFA, ministry of defence, work and pensions, DWP, job centre, benefits agency, HMRC, embassy, RSPCA, Ofsted, CQC',
  ],
  // Needs
  [
    'abuse',
    'physical, sexual, emotional, harm, exploitation, CSE, domestic abuse, FGM, female genital mutilation, S47, radicalisation, injury, NAI, forced marriage, honour based, grooming, county lines, criminal exploitation, CCE, modern slavery, significant harm, fabricated illness, maltreatment, emotional harm, online harm, allegation, at risk, safeguarding',
  ],
  [
    'disability',
    'autism, asperger, learning difficulty, special educational needs, special needs, impairment, mobility, MOB, hand function, personal care, PC, incontinence, INC, communication, COMM, hearing, vision, VIS, learning, behaviour, BEH, consciousness, DDA, ADHD, ASD, autistic, cerebral palsy, downs syndrome, epilepsy, blind, deaf, life limiting, complex health, complex need, developmental delay, sensory, genetic, chromosome, intrinsic condition, technology dependent, terminal, wheelchair, SEND, SEN, occupational therapy',
  ],
  ['illness', 'ill health, mental health, medical'],
  [
    "parent's disability",
    'young carer, parental mental health, parental substance, parental alcohol, parental drug, parental addiction, parental learning, parental ill health, maternal mental health, paternal mental health, mothers mental health, fathers mental health, addiction, alcohol misuse',
  ],
  [
    'family in acute stress',
    'homeless, homelessness, bereavement, eviction, single parent, isolation, divorce, separation, crisis, hospitalisation, imprisonment, multiple birth, sudden change, temporary crisis, loss of home, overcrowding, house fire, carer illness, family emergency',
  ],
  [
    'family dysfunction',
    'parenting capacity, inadequate parenting, family breakdown, relationship, conflict, acrimonious, dispute, parenting difficulty, parenting support, poor parenting, inconsistent parenting, chronically inadequate, family problems, lack of boundaries, breakdown',
  ],
  [
    'unacceptable behaviour',
    'offending, truancy, non school attendance, antisocial, anti social, ASB, disorderly, crime, beyond parental control, out of control, challenging behaviour, absconding, running away, school refusal, gang, sexually harmful behaviour, aggressive, violent behaviour, fire setting, shoplifting, criminality, exclusion from school, risk taking, impacting on the community',
  ],
  [
    'low income',
    'financial, debt, poverty, benefits, destitute, no recourse to public funds, NRPF, habitual resident, arrears, unemployment, income support, money',
  ],
  [
    'absent parenting',
    'UASC, asylum, abandoned, relinquished, orphan, trafficked, parental absence, no parents, parents deceased, death of parent, parents unavailable, no carer, separated child, adoption support',
  ],
  // Closing
  [
    'another LA',
    'moved out of area, out of area, another area, moved away, out of borough, out of county, moved address, moved area, left area, case responsibility, OLA transfer, transferred out',
  ],
  [
    'no longer in need',
    'aim achieved, outcome achieved, needs met, work completed, plan completed, plan ended, turned 18, aged 18, declined, withdrew consent, no response, disengaged, request, advice given, information and advice, service provided, opened in error, other agency, step down, universal service, signposted, non engagement, no engagement, unable to contact, duplicate, aged out, reached 18, reached age, over 18, age of majority, school leaving age, inappropriate referral, intervention completed, service no longer required, service not required, service declined, support declined, risk reduced, withdrew, withdrawn, ineligible, not eligible, threshold, criteria, ceased to be looked after, no longer looked after, left care, care leaver, aged 21, aged 25, reached adulthood, became 18, attained 18, whereabouts unknown, lost contact, left country, left UK, moved abroad, emigrated, custody, returned home, unsubstantiated, unfounded, court proceedings, court report, section 7, private fostering, adoption support, record error, created in error, early help assessment, lead professional, team around, end of involvement, contact only, advice only, reason unknown, progress made, improved, resolved, transition',
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
  ['British', 'English, Scottish, Welsh, Cornish, Northern Irish'],
  [
    'white',
    'European, Polish, Romanian, Albanian, Lithuanian, Latvian, Slovak, Czech, Bulgarian, Hungarian, Portuguese, Italian, Greek, French, German, Spanish, Russian, Ukrainian, Croatian, Serbian, Bosnian, Turkish, Cypriot, Kosovan, Estonian, Moldovan, Macedonian, Slovenian, Belarusian, Georgian, Dutch, Belgian, Danish, Swedish, Norwegian, Finnish, Swiss, Austrian, Maltese, Scandinavian, Australian, Canadian, New Zealand',
  ],
  [
    'asian',
    'Sri Lankan, Tamil, Nepali, Nepalese, Sinhalese, Sikh, Punjabi, Kashmiri, Mirpuri, Goan, Maldivian, East African Asian, African Asian',
  ],
  [
    'African',
    'Nigerian, Somali, Ghanaian, Congolese, Eritrean, Ethiopian, Sudanese, Zimbabwean, Kenyan, Ugandan, Angolan, Gambian, Senegalese, Sierra Leonean, Burundian, Cameroonian, Ivorian, Liberian, Malawian, Rwandan, Tanzanian, Zambian, Togolese, Mozambican, Namibian',
  ],
  [
    'Caribbean',
    'Jamaican, Barbadian, Bajan, Trinidadian, Guyanese, Grenadian, Antiguan, Montserratian, Haitian, St Lucian, Vincentian, West Indian, West Indies',
  ],
  [
    'any other ethnic group',
    'Arab, Afghan, Vietnamese, Iranian, Iraqi, Kurdish, Filipino, Japanese, Korean, Thai, Malay, Latin American, South American, Yemeni, Syrian, Libyan, Egyptian, Moroccan, Lebanese, Saudi, Kuwaiti, Palestinian, Jordanian, Israeli, Tunisian, Brazilian, Colombian, Mexican, Central American, Indonesian, Malaysian, Burmese, Mongolian, Polynesian, Middle Eastern',
  ],
];
