import { statement } from '@deepdive/core';
import { at } from './publications.js';

const para9 = at.para(9);
const para20 = at.para(20);
const referrals = 'Quality and timeliness of referrals and assessments';
const oversight = 'Quality of management oversight and of decisions';

/** What the inspection is, how often it comes, who carries it out and what it looks at. */
export const about = {
  purpose: {
    title: 'What the inspection is',
    statements: {
      frameworkAndGuidance: statement(
        'The paper is both framework and guidance, for contact, referral and assessment of children and young people who are in need or may need protection',
        at.para(1),
      ),
      notAFullInspection: statement(
        'It is no full inspection of safeguarding: it looks at front-line practice, and at how well that practice manages risk of harm and keeps abuse and neglect as rare as can be',
        at.para(2),
      ),
      authorityFirst: statement(
        'It is short and about the local authority, which leads on child protection; what partners contribute through work between agencies is evaluated as part of it',
        at.para(3),
      ),
      inForce: statement(
        'The inspections take effect from 1 April 2009; the paper itself is of May 2009',
        at.place('title page and para 4'),
      ),
      legalBasis: statement(
        'They are carried out under section 138 of the Education and Inspections Act 2006',
        at.para(5),
      ),
      whyItMatters: statement(
        'Good arrangements find the needs of children, parents and carers accurately and bring the right services, so that safeguarding outcomes become and stay good or better',
        at.para(6),
      ),
      qualityOfAssessment: statement(
        'Inspectors read case files together with staff to judge how good assessment is and what prevention and support by several agencies do for children who are or may be in need',
        at.para(7),
      ),
      shapedBy: statement(
        "Pilots in March 2009 and Lord Laming's progress report of the same month shaped the framework",
        at.place('para 8 and footnote 2'),
      ),
      subjectToReview: statement('The framework is reviewed from time to time', at.para(10)),
      overarchingFramework: statement(
        "'Ofsted inspects' (080121) guides the general scope and methods; what is done in these inspections is set out here and not there",
        at.place('paras 11 and 12, footnote 4'),
      ),
    },
  },
  whatItFeeds: {
    title: 'What the findings lead to',
    statements: {
      annualReview: statement(
        "They contribute to Ofsted's annual review of how each local authority performs its children's services functions",
        at.para(5),
      ),
      annualRating: statement(
        "Her Majesty's Chief Inspector takes them into account in the statutory annual performance rating of the authority",
        at.para(5),
      ),
      areaAssessment: statement(
        'They are taken into account in the Comprehensive Area Assessment, and rule out no other inspection of safeguarding or of services for looked after children that arises from it',
        at.place('para 5 and footnote 1'),
      ),
      timingOfWiderInspection: statement(
        'They help to decide when the wider inspection of safeguarding and looked after children takes place',
        para9,
      ),
      readAlongside: statement(
        'The framework of that inspection (090027) is read alongside this one',
        at.place('para 9 and footnote 3'),
      ),
    },
  },
  frequency: {
    title: 'How often, and what brings an inspection forward',
    statements: {
      everyYear: statement(
        'Every local authority area has one such inspection in any one 12-month period',
        at.para(13),
        ['twelveMonthPeriod'],
      ),
      scheduling: statement(
        'When it comes is decided with other inspection and regulatory evidence in view: evaluations of serious case reviews, yearly questionnaires of users and stakeholders, the whistleblower hotline',
        at.para(13),
      ),
      followUp: statement(
        'After serious concerns the lead inspector may recommend a follow-up inspection, a full safeguarding inspection included, by itself or together with one of services for looked after children',
        at.para(13),
        ['concernsForFollowUp', 'seriousConcerns'],
      ),
    },
  },
  notice: {
    title: 'Notice, offices and deferral',
    statements: {
      none: statement('No notice is given', at.para(14)),
      sameDay: statement(
        'The council is told immediately before the inspection, on the same day, that inspectors come to one or more of its offices',
        at.para(14),
      ),
      listOfOffices: statement(
        'Ofsted keeps a list of the number and the addresses of the offices that deal with contacts, referrals and assessments, for planning, and writes to authorities about how this is arranged',
        at.para(14),
      ),
      notDeferred: statement(
        'As a rule, absent or missing staff in the local authority are no reason to defer',
        at.para(15),
      ),
    },
  },
  team: {
    title: 'The team and its time on site',
    statements: {
      twoInspectors: statement(
        "Two of Her Majesty's Inspectors from Ofsted, suitably experienced",
        at.place('paras 4 and 16'),
      ),
      upToTwoDays: statement('They are normally on site for up to two days', at.para(16)),
    },
  },
  scope: {
    title: 'What the inspection usually evaluates',
    statements: {
      practiceAndRisk: statement(
        'It looks at practice in contact, referral and assessment, and at how well practice helps to manage risk and to keep abuse and neglect as rare as can be',
        at.para(17),
      ),
      caseFilesFirst: statement(
        'Inspectors spend their time on analysing and discussing case files, to judge practice and what was done for good or better outcomes of children and families',
        at.para(18),
      ),
      assessmentInformsPlans: statement(
        'They weigh any evidence of how well initial assessment informs case planning',
        at.para(18),
      ),
      partnersReported: statement(
        "What is found about partners, and about prevention and support by several agencies, is reported too, with the impact of the Local Safeguarding Children Board and of the Children's Trust Board",
        at.para(19),
      ),
      referralsAndAssessments: statement(referrals, para20),
      partnerInvolvement: statement(
        `${referrals}: how far and how well partner agencies are involved`,
        para20,
      ),
      familyInvolvement: statement(`${referrals}: how children and their families are involved`, para20),
      effectOnServices: statement(
        `${referrals}: what this changes in the services that children and families are offered`,
        para20,
      ),
      managementOversight: statement(oversight, para20),
      seniorAudit: statement(
        `${oversight}: audit by senior managers of how well workers manage risk of harm through referral and assessment`,
        para20,
      ),
      allocationAndCaseloads: statement(
        `${oversight}: how cases are allocated and caseloads managed`,
        para20,
      ),
      supervision: statement(`${oversight}: how good direct supervision and support are`, para20),
      recording: statement(
        'How well case files are recorded, and how senior managers are informed of decisions and take part in them',
        para20,
        ['recordingItem'],
      ),
      thresholds: statement(
        'How thresholds are applied, whether they are clear and consistent, and what they mean for outcomes',
        para20,
      ),
      strategyDiscussions: statement(
        'What strategy discussions and enquiries do to protect children and young people',
        para20,
      ),
      jointWorking: statement(
        'How effectively agencies communicate, keep in touch and work together',
        para20,
      ),
      outOfHours: statement(
        'How effectively services out of hours, accident and emergency among them, manage risk of harm by sharing information, referring and assessing',
        para20,
      ),
      particularGroups: statement(
        'How effectively the service meets the needs of children of particular groups',
        para20,
      ),
      usersViews: statement('How well services act on what users say', para20),
      supportStaff: statement(
        'What support staff do and answer for, how they are trained and supported, and what that means for the service',
        para20,
      ),
      staffEffectiveness: statement(
        'How effectively social workers and unqualified staff, family support and social work assistants among them, find, assess and manage risk of harm for children and families',
        para20,
      ),
      effectivePractice: statement(
        'The features of effective practice in Annex A are the guide; they are the criteria of this theme',
        at.para(21),
      ),
    },
  },
} as const;
