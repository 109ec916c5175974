import { statement } from '@deepdive/core';
import { subsidiary } from '../publications.js';
import { pointsOf } from '../stated.js';

/** Parenting skills: paragraphs 1 to 3. */
export const parenting = {
  title: 'How the centre helps parents and carers to better parenting skills',
  statements: {
    subsidiaryGuidance: statement(
      'The guidance adds to framework and handbook, for all centres and for inspections from May 2013',
      subsidiary.place('introduction, footnotes 1 and 2'),
      ['inForceFrom'],
    ),
    extent: statement(
      'Does the centre enable parents and carers to bring up their children well? Evidence-based parenting programmes are key to how most centres intervene early, prevent and safeguard',
      subsidiary.para(1),
    ),
    noPackageJudged: statement(
      'Evidence-based means that research and evaluation have shown a programme to work; which package a centre employs is not for inspectors to judge, and staff who deliver their own have had accredited training',
      subsidiary.footnote(3),
    ),
    evidence: statement(
      'Evidence: observation, case files, discussion with parents who take part or did and with staff and partners, and reviews of programmes with tracking, attendance and completion rates',
      subsidiary.para(2),
    ),
    ...pointsOf(subsidiary.place, 'para 3', {
      familyInterventions: 'How effective are interventions with families, outreach included?',
      basedOnNeeds:
        'Does the work rest on the needs analysis of the reach area, address mothers, fathers and other primary carers, and recognise the variety of families, with the social, cultural and economic factors there?',
      rightParents: 'Have centre and partners found the right parents and carers?',
      activelyInvolved:
        'Do parents and carers take an active part in agreeing, monitoring and evaluating their goals?',
      keptInterested: 'Do the methods keep them interested, so that most complete the programme?',
      staffTrained: 'Are staff trained and supervised as they should be?',
      whatParentsGain:
        'Do evaluation and feedback show more confidence, better relationships, understanding of emotional needs, encouragement of learning, management of behaviour and knowledge of keeping the child safe?',
    }),
  },
} as const;

/** Early help and case tracking: paragraphs 4 to 8. */
export const earlyHelp = {
  title: 'Early help, and tracking cases of it',
  statements: {
    early: statement(
      'Problems are better and more cheaply met early: the right families get the right help at the right time, at any stage of a child’s life',
      subsidiary.para(4),
    ),
    ...pointsOf(subsidiary.place, 'para 5', {
      identify: 'With other agencies: are children and families found who would benefit from early help?',
      assess: 'With other agencies: is the need for early help assessed comprehensively?',
      provide:
        'With other agencies: are targeted services provided that answer the need and improve outcomes?',
    }),
    evidence: statement(
      'Evidence: case tracking, parents and carers who were supported, evaluations that show impact, managers of authority and centre, staff and partners',
      subsidiary.para(6),
    ),
    beyondFiles: statement(
      "Files are one part of tracking; child and family, the worker and other professionals are others, and a member of staff may read the file along with the inspector. Cases come from the centre's list",
      subsidiary.place('para 7 and footnote 4'),
      ['inForceFrom'],
    ),
    ...pointsOf(subsidiary.place, 'para 7', {
      belowThreshold:
        'Range of children: those in need of support below the threshold of social care, by early help assessment such as the Common Assessment Framework',
      steppedDown:
        'Range of children: those who no longer need a child protection or child in need plan and may still need help',
      alongsideSocialWorkers:
        'Range of children: those for whom the centre provides a service alongside social workers, within a child protection or care plan for example',
      disabled: 'Range of children: disabled children',
      selfEvaluationGroups:
        'Range of children: those of target groups in the self-evaluation, such as children of parents with mental health issues, domestic violence or substance misuse',
    }),
    authoritiesOwnForms: statement(
      'Early help assessments are what Working Together of 2013 calls them; authorities may have forms of their own',
      subsidiary.footnote(5),
    ),
    ...pointsOf(subsidiary.place, 'para 8', {
      preventsEscalation:
        'Assessment: does it show what help keeps needs from growing into a matter for social care?',
      agreedWithFamily:
        'Assessment: is it made with the agreement and part of the family, and with the professionals?',
      clearAction:
        'Assessment: is it clear about action, services and times, so that services are coordinated?',
      leadsToServices:
        'Assessment: does it lead to effective, evidence-based and accessible services without undue delay?',
      reviewed: 'Review: is it regular, so that there is real progress and no drift?',
      evaluated: 'Review: are services for parents and carers evaluated for what they do for the child?',
    }),
  },
} as const;

/** School readiness and early education: paragraphs 9 to 20. */
export const schoolReadiness = {
  title: 'School readiness and early education',
  statements: {
    ...pointsOf(subsidiary.place, 'para 9', {
      promotesQuality:
        'Evidence of the part the centre plays in raising the quality of early years provision in its locality',
      goodProviders:
        'Evidence that providers to which it refers families have been judged good or outstanding',
      entitlementArranged:
        'Evidence that children, disadvantaged two-year-olds above all, are helped to their free early education',
      howWell: [
        'How well the centre shares information with linked partners and adds to assessments, gets help after the check at two, monitors progress at two and five and its own effect on it, and uses the profile to lessen inequality with schools, settings and authority',
        'profileMisspelt',
      ],
    }),
    entitlement: statement(
      'All children of three and four and some disadvantaged two-year-olds: 15 hours a week in registered provision, a school or academy; the progress check at two and the profile are completed only where there is registered provision or a maintained nursery school',
      subsidiary.footnote(6),
      ['profileWhen'],
    ),
    shareOfTwoYearOlds: statement(
      'From September 2013 around 20 % of disadvantaged two-year-olds have 15 hours a week; from September 2014, by new criteria, 40 % of all two-year-olds in England',
      subsidiary.para(10),
      ['twentyPercent'],
    ),
    funding: statement(
      'Funded in 2012–13 through the Early Intervention Grant; from 2013–14 within the Dedicated Schools Grant, ring-fenced for education',
      subsidiary.para(11),
    ),
    authoritiesDecide: statement(
      'Authorities decide what to spend on local needs, and are to invest more in early education for two-year-olds over two years',
      subsidiary.para(12),
    ),
    centresPromote: statement(
      'Centres are expected to lead in promoting the entitlement for two-, three- and four-year-olds, and to support those who would gain most',
      subsidiary.para(13),
    ),
    takeUpJudged: statement(
      'Inspectors consider how well a centre or group arranges for targeted children, disadvantaged two-year-olds above all, to take it up',
      subsidiary.para(14),
    ),
    linkedInspections: statement(
      'Findings on registered provision, linked nursery schools, academies or primary schools contribute where they are relevant',
      subsidiary.para(15),
    ),
    howLinked: statement(
      'How far are services linked: by management, commissioning, service level agreements, or more loosely?',
      subsidiary.para(16),
    ),
    directProvision: statement(
      'Early education that the centre delivers itself counts directly in its judgements, the whole included',
      subsidiary.para(17),
    ),
    sharedManagement: statement(
      'With shared management or services it is a matter of professional judgement how far they are managed by the centre and what that means',
      subsidiary.para(18),
    ),
    informalLinks: statement(
      'With informal links alone, their inspections may mean very little for the centre',
      subsidiary.para(19),
    ),
    ...pointsOf(subsidiary.place, 'para 20', {
      partnership:
        'In any event: how effectively partners support learning and development of local children and families',
      signposting:
        'In any event: how the centre points families to early years provision that is good or better',
      transitions: 'In any event: how children pass between centre, settings and schools',
    }),
  },
} as const;

/** Services for adults: paragraphs 21 to 24. */
export const adultServices = {
  title: 'Services and learning for adults',
  statements: {
    access: statement(
      'How well are parents and prospective parents helped to adult services, are these used, and do they improve lives: aspirations, skills, self-confidence, parenting?',
      subsidiary.para(21),
    ),
    ...pointsOf(subsidiary.place, 'para 21', {
      parentingProgrammes:
        'May include: parenting programmes and other support to parent better and lessen harm or injury',
      adviceAndGuidance: 'May include: first advice and guidance, on education and employment for example',
      courses: 'May include: further education or training',
      jobcentre: 'May include: the Department for Work and Pensions through Jobcentre Plus outreach',
      substanceServices:
        'May include: referral to services for misuse of substances, alcohol or other dependencies',
      domesticViolence: 'May include: support for victims of domestic violence',
      debt: 'May include: advice and support on debt and benefits',
    }),
    throughPartners: statement(
      'Services through partners count as well, referrals to education or training as part of a plan towards employment included',
      subsidiary.para(22),
    ),
    ...pointsOf(subsidiary.place, 'para 22', {
      commissioned:
        'Learning may be commissioned by the centre for a need found, such as literacy, language or numeracy',
      otherOrganisation:
        'Learning may be provided by another organisation, such as family learning of the local authority, from story sacks to help with school learning',
      general: 'Learning may be general provision at a college, a community learning or training provider',
    }),
    familyLearning: statement(
      'Family learning is usually part of adult and community learning of the authority; general provision may be for qualifications, skills or work',
      subsidiary.place('footnotes 7 and 8'),
    ),
    ...pointsOf(subsidiary.place, 'para 23', {
      commissioning: 'Providers of learning: how effectively are learning and support commissioned?',
      monitored: 'Providers of learning: how effectively does the centre monitor their success?',
      serviceLevelAgreement:
        'Providers of learning: is there a clear service level agreement, and is it monitored?',
      inspectionKnown:
        'Providers of learning: does the centre know how providers in its reach area were inspected?',
      parentsDecide: 'Providers of learning: how far do parents’ views bear on what is offered?',
      relevance: 'Providers of learning: do the courses fit, by the three groups of rates?',
    }),
    outcomesOverNumbers: statement(
      'Numbers show access; impact shows in the percentage who reach what a programme is for: a qualification, a learning aim, further education or work',
      subsidiary.para(24),
    ),
  },
} as const;

/** The rates of paragraph 23. */
export const adultLearningRates = {
  title: 'Rates of adult learning, each for parents and carers on particular courses',
  statements: {
    attendance: statement(
      'Attendance: of those who enrol, how many attend regularly',
      subsidiary.place('para 23, rates, point 1'),
    ),
    retention: statement(
      'Retention: of those who enrol, how many continue to the end of the programme',
      subsidiary.place('para 23, rates, point 1'),
    ),
    success: statement(
      'Success: of those who start, what proportion achieve a qualification or the aims of the course',
      subsidiary.place('para 23, rates, point 2'),
    ),
    progression: statement(
      'Progression: how many move on to further programmes or employment; of whom is not printed',
      subsidiary.place('para 23, rates, point 3'),
    ),
  },
} as const;
