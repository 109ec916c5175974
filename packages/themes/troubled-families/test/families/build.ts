import type { CellValue, IsoDate, RowValues } from '@deepdive/core';

/** A row with the list it stands in. */
export interface Placed {
  readonly list: string;
  readonly row: RowValues;
}

/** What is expected of a worked family. */
export interface Expected {
  /** Exactly the indicators that are identified at engagement, in printed order. */
  readonly identified: readonly string[];
  /** Exactly those of which it cannot be told whether they are. */
  readonly unclear?: readonly string[];
  /** How far the family has come on the day asked of. */
  readonly progress?: Readonly<Record<string, 'met' | 'notMet' | 'unknown' | 'unspecified'>>;
  /** Since when progress is met, on the day asked of. */
  readonly metOn?: Readonly<Record<string, IsoDate>>;
  readonly aroseOn?: Readonly<Record<string, IsoDate>>;
  readonly eligible?: boolean;
  readonly claimable?: boolean | 'unspecified';
  readonly claimableOn?: IsoDate;
  /** Exactly what blocks a claim: codes, conditions, `eligible`. */
  readonly blockedBy?: readonly string[];
}

/** A family worked out by hand from the plan. */
export interface Worked {
  readonly says: string;
  readonly engagedOn: IsoDate;
  readonly asOf: IsoDate;
  readonly rows: readonly Placed[];
  readonly readings: Readonly<Record<string, string>>;
  readonly expect: Expected;
}

/** The day on which the families are engaged unless said otherwise, a Monday before the spring term begins. */
export const engagedOn = '2017-01-02';

/** The day asked of unless said otherwise, six months later. */
export const sixMonthsLater = '2017-07-02';

export const worked = (
  says: string,
  rows: readonly (Placed | readonly Placed[])[],
  expect: Expected,
  other: Partial<Pick<Worked, 'engagedOn' | 'asOf' | 'readings'>> = {},
): Worked => ({ says, engagedOn, asOf: sixMonthsLater, readings: {}, ...other, rows: rows.flat(), expect });

const row = (list: string, values: RowValues): Placed => ({ list, row: values });

type More = Readonly<Record<string, CellValue>>;

export const child = (personId: string, bornOn: IsoDate, more: More = {}): Placed =>
  row('members', {
    personId,
    familyId: 'EX-F1',
    bornOn,
    role: 'child',
    hasParentingResponsibilities: false,
    schoolStage: 'none',
    ...more,
  });

export const parent = (personId = 'EX-A1', more: More = {}): Placed =>
  child(personId, '1985-04-05', { role: 'parent', hasParentingResponsibilities: true, ...more });

/** A child at primary school, and one at secondary school. */
export const primary = (personId: string): Placed =>
  child(personId, '2008-10-10', { schoolStage: 'primary' });
export const secondary = (personId: string): Placed =>
  child(personId, '2002-05-05', { schoolStage: 'secondary' });

export const offence = (personId: string, committedOn: IsoDate, more: More = {}): Placed =>
  row('offences', { personId, matter: 'proven', committedOn, provenOn: committedOn, ...more });

export const offences = (personId: string, ...days: readonly IsoDate[]): readonly Placed[] =>
  days.map((day) => offence(personId, day));

export const antisocial = (personId: string, recordedOn: IsoDate, record = 'intervention'): Placed =>
  row('antisocialBehaviour', { personId, record, recordedOn });

export const police = (contactOn: IsoDate, contact = 'callOut', more: More = {}): Placed =>
  row('policeContacts', { familyId: 'EX-F1', contact, contactOn, isDomesticAbuse: false, ...more });

export const order = (
  personId: string,
  kind: string | null,
  startedOn: IsoDate | null,
  endedOn: IsoDate | null,
  more: More = {},
): Placed => row('orders', { personId, order: kind, startedOn, endedOn, ...more });

/** Who identifies a problem, where the plan says so. */
const identifiers: Readonly<Record<string, string>> = {
  seclusionPattern: 'school',
  attendanceConcern: 'school',
  socialEmotional: 'wellbeingService',
  healthConcern: 'health',
};

export const need = (
  personId: string,
  kind: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
): Placed =>
  row('needs', { personId, need: kind, identifiedBy: identifiers[kind] ?? 'other', startedOn, endedOn });

export const judgement = (
  indicator: string,
  ground: string,
  judgedOn: IsoDate,
  isMet = true,
  author: string | null = 'A. Example',
): Placed =>
  row('judgements', { familyId: 'EX-F1', indicator, ground, judgedOn, isMet, author, reasons: 'Seen' });

export const service = (
  personId: string,
  kind: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
  more: More = {},
): Placed => row('services', { personId, service: kind, startedOn, endedOn, ...more });

export const course = (
  personId: string,
  kind: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null,
  more: More = {},
): Placed => row('courses', { personId, course: kind, startedOn, endedOn, ...more });

export const attended = (
  personId: string,
  termEndedOn: IsoDate,
  attendedSessions: number,
  possibleSessions = 120,
): Placed => row('attendance', { personId, termEndedOn, possibleSessions, attendedSessions });

export const excluded = (
  personId: string,
  excludedOn: IsoDate,
  days: number | null = 1,
  more: More = {},
): Placed =>
  row('exclusions', {
    personId,
    exclusion: 'fixedTerm',
    excludedOn,
    days,
    schoolStage: 'secondary',
    ...more,
  });

export const schooling = (
  personId: string,
  setting: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
): Placed => row('schooling', { personId, setting, startedOn, endedOn });

export const episode = (
  personId: string,
  kind: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
  outcome: string | null = null,
): Placed => row('careEpisodes', { personId, episode: kind, startedOn, endedOn, outcome });

export const missing = (
  personId: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null,
  returnedTo: string | null = 'home',
): Placed => row('missingEpisodes', { personId, startedOn, endedOn, returnedTo });

export const placement = (
  personId: string,
  kind: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
): Placed => row('placements', { personId, placement: kind, startedOn, endedOn });

export const benefit = (
  personId: string,
  kind: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
  more: More = {},
): Placed =>
  row('benefits', {
    personId,
    benefit: kind,
    startedOn,
    endedOn,
    hasWorkConditions: false,
    meetsEarningsThreshold: false,
    ...more,
  });

export const occupied = (
  personId: string,
  occupation: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
  hoursAWeek: number | null = null,
): Placed => row('occupations', { personId, occupation, startedOn, endedOn, hoursAWeek });

export const owes = (amount: number, months: number, statedOn: IsoDate, tenure = 'rent'): Placed =>
  row('arrears', { familyId: 'EX-F1', tenure, statedOn, amount, months });

export const housed = (situation: string, startedOn: IsoDate, endedOn: IsoDate | null = null): Placed =>
  row('housing', { familyId: 'EX-F1', situation, startedOn, endedOn });

export const presented = (presentation: string, presentedOn: IsoDate): Placed =>
  row('presentations', { familyId: 'EX-F1', presentation, presentedOn });

export const abuse = (personId: string, part: string, knownOn: IsoDate, more: More = {}): Placed =>
  row('domesticAbuse', { personId, part, knownOn, isReportedToPolice: false, ...more });

export const score = (personId: string, tool: string, scoredOn: IsoDate, value: number): Placed =>
  row('riskScores', { personId, tool, scoredOn, score: value });

export const marac = (personId: string, referredOn: IsoDate): Placed =>
  row('maracReferrals', { personId, referredOn });

export const made = (document: string, madeOn: IsoDate, more: More = {}): Placed =>
  row('planDocuments', { familyId: 'EX-F1', document, madeOn, ...more });

export const lead = (startedOn: IsoDate, endedOn: IsoDate | null = null): Placed =>
  row('leadProfessionals', { familyId: 'EX-F1', leadProfessional: 'B. Example', startedOn, endedOn });

export const registered = (
  personId: string,
  registration: string,
  startedOn: IsoDate,
  endedOn: IsoDate | null = null,
  checkUps = 'arranged',
): Placed => row('registrations', { personId, registration, startedOn, endedOn, checkUps });

/** Assessment, lead professional and plan, all there on the day of engagement. */
export const inOrder: readonly Placed[] = [
  made('familyAssessment', engagedOn, { coversWholeFamily: true }),
  made('plan', engagedOn, { isAgreed: true, hasSmartGoals: true }),
  lead(engagedOn),
];

/** The terms of the worked authority. */
export const terms: readonly RowValues[] = [
  ['2015-09-02', '2015-12-18'],
  ['2016-01-04', '2016-03-24'],
  ['2016-04-11', '2016-07-22'],
  ['2016-09-05', '2016-12-21'],
  ['2017-01-05', '2017-03-31'],
  ['2017-04-18', '2017-07-21'],
  ['2017-09-04', '2017-12-20'],
  ['2018-01-08', '2018-03-29'],
  ['2018-04-16', '2018-07-20'],
].map(([startedOn, endedOn], n) => ({ termId: `EX-T${n + 1}`, startedOn, endedOn }) as RowValues);

/** The last days of the three terms before engagement, and of the three after it. */
export const before = ['2016-03-24', '2016-07-22', '2016-12-21'] as const;
export const after = ['2017-03-31', '2017-07-21', '2017-12-20'] as const;

/** The same attendance in some terms. */
export const attends = (
  personId: string,
  sessions: number,
  days: readonly IsoDate[] = after,
): readonly Placed[] => days.map((day) => attended(personId, day, sessions));
