import {
  cite,
  code,
  codeSet,
  date,
  defineTheme,
  type Fields,
  id,
  list,
  number,
  type ThemeManifest,
  text,
  themeManifest,
  wholeNumber,
  yesNo,
} from '@deepdive/core';

const guidance = {
  number: 'EX-2',
  title: 'Guidance on many lists',
  publisher: 'Example',
  published: '2020-02',
  edition: '2020',
};
const at = cite(guidance);

const gender = codeSet(
  'gender',
  'Gender',
  { F: 'Female', M: 'Male', N: 'Neither', U: 'Unknown' },
  at.para(1),
);
const setting = codeSet(
  'setting',
  'Setting',
  {
    S1: 'Day nursery',
    S2: 'Primary school',
    S3: 'Secondary school',
    S4: 'Youth club',
    S5: 'Health centre',
  },
  at.para(2),
);
const outcome = codeSet(
  'outcome',
  'Outcome',
  {
    CLOSED: 'Case closed',
    MOVED: 'Moved to another area',
    ASSESS: 'Assessment started',
    ADVICE: 'Advice and information given',
  },
  at.para(3),
);

const child = {
  childId: id('Child unique ID', { meaning: 'person', aliases: ['Child identifier'] }),
  gender: code('Gender', gender, { aliases: ['Sex'] }),
  bornOn: date('Date of birth', { aliases: ['DOB'] }),
  ageInYears: wholeNumber('Age of child (years)', { meaning: 'age' }),
};

const listOf = (position: number, title: string, more: Fields) =>
  list({
    number: position,
    title,
    population: `All of ${title.toLowerCase()}`,
    window: {},
    key: 'childId',
    source: at.para(position + 10),
    fields: { ...child, ...more },
  });

/** An invented inspection of eleven lists that look rather alike, as those of real ones do. */
export const manyLists: ThemeManifest = themeManifest(
  defineTheme({
    id: 'many',
    title: 'An invented inspection of many lists',
    publication: guidance,
    lists: {
      contacts: listOf(1, 'Contacts', {
        contactedOn: date('Date of contact'),
        contactSource: text('Contact source'),
        contactOutcome: code('Outcome of contact', outcome),
      }),
      earlyHelp: listOf(2, 'Early help assessments', {
        earlyHelpStartedOn: date('Early help assessment start date'),
        earlyHelpEndedOn: date('Early help assessment completion date'),
        organisation: text('Organisation completing assessment'),
      }),
      referrals: listOf(3, 'Referrals', {
        referredOn: date('Date of referral'),
        referralSource: text('Referral source'),
        noFurtherAction: yesNo('Referral NFA? (Y/N)'),
        numberOfReferrals: wholeNumber('Number of referrals in last 12 months'),
        allocatedTeam: text('Allocated team'),
      }),
      assessments: listOf(4, 'Assessments', {
        disabled: yesNo('Does the child have a disability'),
        assessedOn: date('Assessment start date'),
        seen: yesNo('Was the child seen?'),
        authorisedOn: date('Assessment authorised date'),
      }),
      enquiries: listOf(5, "Children's enquiries", {
        discussedOn: date('Strategy discussion initiated on'),
        enquiryStartedOn: date('Enquiry start date'),
        conferenceOn: date('Date of initial conference'),
        numberOfEnquiries: wholeNumber('Number of enquiries in last 12 months'),
      }),
      childrenInNeed: listOf(6, 'Children in need', {
        startedOn: date('In need start date'),
        primaryNeed: text('Primary need code'),
        closedOn: date('In need closure date'),
        closureReason: code('Reason for closure', outcome),
        caseStatus: text('Case status'),
      }),
      childProtection: listOf(7, 'Child protection', {
        planStartedOn: date('Child protection plan start date'),
        initialCategory: text('Initial category of abuse'),
        visitedOn: date('Date of the last statutory visit'),
        seenAlone: yesNo('Was the child seen alone?'),
        numberOfPlans: wholeNumber('Number of previous child protection plans'),
      }),
      lookedAfter: listOf(8, 'Looked after children', {
        lookedAfterFrom: date('Date started to be looked after'),
        placement: code('Placement setting', setting),
        insideAuthority: yesNo('Is the placement inside the authority?'),
        healthAssessedOn: date('Date of last health assessment'),
        milesFromHome: number('Distance from home (miles)'),
      }),
      leavingCare: listOf(9, 'Care leavers', {
        inTouch: yesNo('Is the authority in touch with the young person?'),
        pathwayReviewedOn: date('Latest pathway plan review date'),
        accommodation: text('Type of accommodation'),
        activity: code('Activity status', setting),
      }),
      adoption: listOf(10, 'Adoption', {
        enteredCareOn: date('Date the child entered most recent care'),
        decidedOn: date('Date of decision that the child should be placed'),
        matchedOn: date('Date of matching child and prospective adopters'),
        placedWithSiblings: yesNo('Placed with siblings?'),
      }),
      visits: listOf(11, 'Visits by team', {
        teamVisited: text('Team that visited'),
        visitLength: number('Length of visit (hours)'),
        visitSetting: code('Setting of visit', setting),
        visitOn: date('Visit date'),
      }),
    },
  }),
);
