import {
  type AssumptionManifest,
  type CheckResult,
  cite,
  code,
  codeSet,
  date,
  defineTheme,
  type Finding,
  type Form,
  type FormControl,
  type FormQuestion,
  id,
  list,
  type Publication,
  type ResolvedMilestone,
  type ResolvedTimeline,
  type SelectionRecord,
  stageForm,
  type ThemeManifest,
  text,
  themeManifest,
  yesNo,
} from '@deepdive/core';

/** An invented publication. */
const examplePublication: Publication = {
  number: 'EX-100',
  title: 'Guidance for inspecting lighthouses and the children who live in them',
  publisher: 'Example inspectorate',
  published: '2020',
  edition: '2020',
};

const at = cite(examplePublication);
const genders = codeSet('gender', 'Gender', { F: 'Female', M: 'Male' }, at.place('Annex A, codes'));

const keepers = list({
  number: 1,
  title: 'Children of keepers',
  population: 'Children who live in a lighthouse',
  window: { months: 6 },
  key: 'childId',
  source: at.place('Annex A, list 1'),
  fields: {
    childId: id('Child unique ID', { meaning: 'person' }),
    gender: code('Gender', genders, { meaning: 'gender' }),
    bornOn: date('Date of birth', { strength: 'must', meaning: 'bornOn' }),
    arrivedOn: date('Date of arrival'),
    leftOn: date('Date of leaving'),
  },
  rules: (row) => ({
    leftAfterArriving: {
      says: 'A child leaves on or after the day of arrival',
      expect: row.leftOn.isOnOrAfter(row.arrivedOn),
      fix: 'Correct one of the two dates',
      assumes: ['sameDay'],
    },
  }),
});

const visits = list({
  number: 2,
  title: 'Visits by boat',
  population: 'Visits in the last three months',
  window: { months: 3 },
  key: 'childId',
  eventOn: 'visitedOn',
  source: at.place('Annex A, list 2'),
  fields: {
    childId: id('Child unique ID', { meaning: 'person' }),
    visitedOn: date('Date of visit', { strength: 'must' }),
    seenAlone: yesNo('Was the child seen alone?'),
  },
});

/** An invented theme. */
export const exampleTheme: ThemeManifest = themeManifest(
  defineTheme({
    id: 'lighthouses',
    title: 'Children living in lighthouses',
    publication: examplePublication,
    ages: [7, 15],
    lists: { keepers, visits },
    selection: {
      shortlisted: {
        says: 'A shortlist of children is drawn up',
        by: 'leadInspector',
        count: { min: 3, max: 5 },
        from: ['keepers', 'visits'],
        asks: {
          strengths: text('What goes well for the child?'),
          worker: text('Name of the worker', { hint: 'The one who knows the child best' }),
          consent: yesNo('Has the family agreed?'),
          gender: code('Gender', genders),
        },
        source: at.para(17),
      },
    },
    assumptions: {
      sameDay: {
        says: 'Whether a child may leave on the day of arrival',
        choices: {
          yes: 'A child may leave on the day it arrived',
          no: 'A child stays for one night at least',
        },
        chosen: 'yes',
        because: 'The text speaks of days, not nights',
        source: at.para(9, 'inferred'),
      },
    },
  }),
);

const assumptions: readonly AssumptionManifest[] = exampleTheme.assumptions;

/** What a hostile or careless author could write anywhere. */
export const hostile = `</style><script>alert("x")</script><img src=x onerror=alert(1)> & ' \u0000`;

const milestone = (
  given: Pick<ResolvedMilestone, 'id' | 'says' | 'by' | 'due'> & Partial<ResolvedMilestone>,
): ResolvedMilestone => ({
  reading: null,
  needs: null,
  flags: [],
  asPrinted: null,
  provides: [],
  stage: null,
  onlyWhen: null,
  source: at.para(20),
  assumptions: [],
  ...given,
});

/** A timetable with all that a milestone can have: a time, a day, another reading, no date. */
export const exampleTimeline: ResolvedTimeline = {
  theme: 'lighthouses@2020',
  title: 'Children living in lighthouses',
  notified: '2017-05-23',
  events: { fieldworkEnds: '2017-06-16' },
  flags: ['Bank holidays are known to 31 December 2027 only: dates beyond are provisional.'],
  milestones: [
    milestone({
      id: 'listsSent',
      says: 'The lists are sent, with a note; whoever is missing is named',
      by: 'localAuthority',
      due: '2017-05-24T17:30:00+01:00',
      asPrinted: 'by 5.30pm, Wednesday, week 1',
      provides: ['keepers', 'visits'],
      stage: 1,
    }),
    milestone({
      id: 'shortlistMade',
      says: 'A shortlist of children is drawn up',
      by: 'leadInspector',
      due: '2017-05-25',
      provides: ['shortlisted'],
      assumptions: ['sameDay'],
    }),
    milestone({
      id: 'documentsSent',
      says: 'Documents about the children are sent',
      by: 'localAgencies',
      due: '2017-05-30T15:00:00+01:00',
      reading: 'Tuesday of week two',
      otherReading: {
        due: '2017-05-31T15:00:00+01:00',
        because: 'As day five: Monday 29 May 2017 is a bank holiday (Spring bank holiday).',
      },
      flags: ['Two readings: Tuesday of week two is Tuesday 30 May 2017, day five is Wednesday 31 May 2017.'],
      asPrinted: '3pm, Tuesday, week 2 (day 5)',
    }),
    milestone({
      id: 'firstVisit',
      says: 'The first lighthouse is visited',
      by: 'inspectors',
      due: '2017-05-30T09:00:00+01:00',
    }),
    milestone({
      id: 'letterPublished',
      says: 'The letter is published',
      by: 'inspectorate',
      due: '2017-12-01T12:00:00+00:00',
      source: at.para(31, 'inferred'),
    }),
    milestone({
      id: 'planSent',
      says: 'The authority sends its plan',
      by: 'localAuthority',
      due: null,
      needs: 'letterReceived',
      flags: ['Needs the date of an event: letterReceived=YYYY-MM-DD.'],
      asPrinted: 'within 70 working days of the letter',
    }),
  ],
};

/** The lines that make up a row of the finding sample. */
export function exampleFinding(row: number, given: Partial<Finding> = {}): Finding {
  return {
    rule: 'keepers.leftAfterArriving',
    list: 'keepers',
    severity: 'mustFix',
    file: 'Annex A.xlsx',
    sheet: 'List 1',
    cell: `E${row}`,
    row,
    field: 'leftOn',
    label: 'Date of leaving',
    child: `EX-${String(row).padStart(3, '0')}`,
    message: 'This row does not fit the rule: A child leaves on or after the day of arrival.',
    fix: 'Correct one of the two dates',
    source: at.place('Annex A, list 1'),
    assumptions: ['sameDay'],
    ...given,
  };
}

const blankBirth = (row: number): Finding =>
  exampleFinding(row, {
    rule: 'keepers.bornOn.missing',
    cell: `C${row}`,
    field: 'bornOn',
    label: 'Date of birth',
    message: 'Date of birth is blank: it must be filled.',
    fix: null,
    assumptions: [],
  });

const repeatedChild = (row: number, first: number): Finding =>
  exampleFinding(row, {
    rule: 'keepers.repeated',
    severity: 'check',
    cell: `A${row}`,
    field: 'childId',
    label: 'Child unique ID',
    message: `“Child unique ID” stands in an earlier row of this list already; where possible each child has one row. The other row is row ${first} of sheet “List 1”.`,
    fix: null,
    assumptions: [],
  });

/** A check of a file with a missing list, a missing column and a misspelt one, findings in rows and open questions. */
export const exampleCheck: CheckResult = {
  theme: 'lighthouses@2020',
  title: 'Children living in lighthouses',
  inspected: '2017-05-30',
  listed: '2017-05-24',
  files: [
    {
      path: 'Annex A.xlsx',
      sha256: 'a'.repeat(64),
      notes: ['The sheet “Old” is hidden; it was read.'],
      sheets: [
        {
          sheet: 'List 1',
          list: 'keepers',
          headerRow: 2,
          rows: 1204,
          skipped: [{ because: 'blank', rows: 3 }],
          notes: [],
          columns: [
            { column: 'A', label: 'Child unique ID', field: 'childId', how: 'label', suggestion: null },
            { column: 'B', label: 'Gendre', field: 'gender', how: 'nearest', suggestion: 'Gender' },
            { column: 'C', label: 'Date of birth', field: 'bornOn', how: 'label', suggestion: null },
            { column: 'D', label: 'Came on', field: null, how: 'unknown', suggestion: 'Date of arrival' },
            { column: 'E', label: 'Date of leaving', field: 'leftOn', how: 'label', suggestion: null },
            { column: 'F', label: 'Date of leaving', field: 'leftOn', how: 'repeated', suggestion: null },
          ],
        },
        { sheet: 'Notes', list: null, headerRow: null, rows: 0, skipped: [], notes: [], columns: [] },
      ],
    },
  ],
  missing: [{ list: 'visits' }, { list: 'keepers', field: 'arrivedOn', suggestion: 'Came on' }],
  counts: { mustFix: 6, check: 3, notChecked: 41 },
  findings: [
    exampleFinding(0, {
      rule: 'visits.listMissing',
      list: 'visits',
      file: '',
      sheet: null,
      cell: null,
      row: null,
      field: null,
      label: null,
      child: null,
      message: 'No sheet was found for Visits by boat',
      assumptions: [],
    }),
    exampleFinding(0, {
      rule: 'keepers.arrivedOn.columnMissing',
      severity: 'check',
      cell: null,
      row: null,
      field: 'arrivedOn',
      label: 'Date of arrival',
      child: null,
      message: 'No column was found for Date of arrival',
      assumptions: [],
    }),
    exampleFinding(0, {
      rule: 'keepers.columnRepeated',
      severity: 'check',
      cell: 'F2',
      row: null,
      field: null,
      label: null,
      child: null,
      message: 'Column F repeats one that was read already; it was left out',
      assumptions: [],
    }),
    ...[14, 20, 31].map((row) => exampleFinding(row)),
    ...[14, 15].map(blankBirth),
    repeatedChild(40, 39),
    repeatedChild(41, 12),
  ],
  notChecked: [
    {
      rule: 'keepers.leftAfterArriving',
      rows: 41,
      because: 'a blank among Date of leaving, Date of arrival leaves it open',
    },
  ],
  standardised: [
    { list: 'keepers', field: 'gender', raw: 'F', value: 'F', confidence: 'sure', count: 600 },
    { list: 'keepers', field: 'gender', raw: 'femail', value: 'F', confidence: 'likely', count: 4 },
    { list: 'keepers', field: 'gender', raw: '<b>x</b>', value: null, confidence: 'unknown', count: 2 },
  ],
  notRun: [{ rule: 'visits.visitedOn.missing', because: 'no sheet was found for the list' }],
  assumptions,
};

/** A check of many findings under many rules and about many children. */
export function largeCheck(numberOfFindings: number, numberOfRules: number): CheckResult {
  const findings = Array.from({ length: numberOfFindings }, (_, index) =>
    exampleFinding(index + 3, {
      rule: `keepers.rule${index % numberOfRules}`,
      child: `EX-${String(index % 20_000).padStart(5, '0')}`,
      severity: index % 3 === 0 ? 'check' : 'mustFix',
      message: `This row does not fit the rule: something about dates that is told in rule ${index % numberOfRules}.`,
    }),
  );
  const mustFix = findings.filter(({ severity }) => severity === 'mustFix').length;
  return {
    ...exampleCheck,
    findings,
    missing: [],
    counts: { mustFix, check: numberOfFindings - mustFix, notChecked: 0 },
  };
}

/** A theme with as many lists as an inspection asks for, and a check in which all that a first page can hold is full. */
export function fullCheck(): { readonly theme: ThemeManifest; readonly result: CheckResult } {
  const [first] = exampleTheme.lists;
  const [file] = exampleCheck.files;
  const [sheet] = file?.sheets ?? [];
  if (!first || !file || !sheet) throw new Error('the samples have a list and a sheet');
  const lists = Array.from({ length: 11 }, (_, index) => ({
    ...first,
    id: `keepers${index + 1}`,
    number: index + 1,
    title: `Children of keepers on coast ${index + 1}`,
  }));
  const sheets = lists.slice(0, 10).map(({ id }) => ({ ...sheet, sheet: id, list: id }));
  return {
    theme: { ...exampleTheme, lists },
    result: {
      ...largeCheck(400, 8),
      files: [
        { ...file, sheets: sheets.slice(0, 9) },
        { ...file, path: 'List 10.csv', sheets: sheets.slice(9) },
      ],
      missing: [
        { list: 'keepers11' },
        ...['gender', 'bornOn', 'leftOn'].map((field) => ({ list: 'keepers1', field })),
      ],
    },
  };
}

/** A tracking tool with every kind of control, and a table. */
export const exampleForm: Form = {
  theme: 'lighthouses@2020',
  title: 'Tool for tracking children’s experiences',
  themeTitle: 'Children living in lighthouses',
  publication: examplePublication,
  caseNumber: 'EX-014',
  source: at.place('Annex B'),
  assumptions,
  sections: [
    {
      kind: 'questions',
      title: null,
      questions: [
        exampleQuestion('inspector', 'Inspector', 'line'),
        { ...exampleQuestion('caseNumber', 'Case number', 'line'), filledIn: 'EX-014' },
        exampleQuestion('seenOn', 'Day the child was seen', 'date'),
        exampleQuestion('age', 'Age of the child', 'number'),
        exampleQuestion('alone', 'Was the child seen alone?', 'yesNo'),
        {
          ...exampleQuestion('gender', 'Gender of the child', 'choice'),
          filledIn: 'M',
          choices: [
            { code: 'F', label: 'Female' },
            { code: 'M', label: 'Male' },
          ],
        },
        {
          ...exampleQuestion('tower', 'Which lighthouse?', 'choice'),
          hint: 'The one the child sleeps in',
          choices: Array.from({ length: 15 }, (_, index) => ({
            code: `L${index}`,
            label: `Lighthouse ${index + 1}`,
          })),
        },
      ],
    },
    {
      kind: 'questions',
      title: 'Inspector’s evaluation',
      questions: [
        {
          ...exampleQuestion('helped', 'Was the boat in time for the child?', 'paragraph'),
          criteria: [
            { ref: 'base:ESN-01', shown: 'ESN 01 (base)', summary: null, heading: null },
            { ref: 'base:ESN-03', shown: 'ESN 03 (base)', summary: null, heading: null },
            {
              ref: 'lighthouses:ESN-23',
              shown: 'ESN 23 (lighthouses)',
              summary: 'Children on an island get help as early as those on land',
              heading: null,
            },
          ],
        },
        {
          ...exampleQuestion('planned', 'Is there a plan, and does it make a difference?', 'paragraph'),
          hint: 'Give examples',
        },
      ],
    },
    ...stageForm(exampleTheme, 'shortlisted', ['EX-001', 'EX-002']).sections.map((section) => ({
      ...section,
      title: 'Brothers and sisters',
    })),
  ],
};

/** A question in free words, with nothing special about it. */
export function exampleQuestion(name: string, label: string, control: FormControl): FormQuestion {
  return {
    id: name,
    label,
    hint: null,
    control,
    type: null,
    strength: null,
    choices: [],
    least: null,
    appliesWhen: null,
    otherwise: 'blank',
    filledIn: null,
    criteria: [],
    source: at.place('Annex B'),
  };
}

/** A selection of three children with strata, reasons and substitutes. */
export const exampleRecord: SelectionRecord = {
  theme: 'lighthouses@2020',
  stage: 'shortlisted',
  inspected: '2017-05-30',
  algorithm: 'deepdive-draw-1',
  seed: '20170530',
  count: 3,
  stratify: ['gender', 'bornOn'],
  include: [{ child: 'EX-007', because: 'Named in the scoping meeting' }],
  exclude: [{ child: 'EX-011', because: 'Moved to the mainland' }],
  inputs: [{ path: "Annex A, keeper's copy.xlsx", sha256: 'b'.repeat(64) }],
  earlier: [{ stage: 'nominated', selected: 40, populationDigest: 'd'.repeat(64) }],
  populationDigest: 'c'.repeat(64),
  population: 1204,
  eligible: 41,
  excluded: [
    { reason: 'Younger than 7 or older than 15', count: 1162 },
    { reason: 'Left out by a person: Moved to the mainland', count: 1 },
  ],
  strata: [
    { values: { gender: 'F', bornOn: null }, eligible: 20, drawn: 2, included: 1 },
    { values: { gender: 'M', bornOn: null }, eligible: 21, drawn: 1, included: 0 },
  ],
  selected: [
    chosen(
      'EX-007',
      'included',
      'Included by a person: Named in the scoping meeting; 9th of 20 in stratum Gender = Female',
      9,
    ),
    chosen('EX-019', 'drawn', 'Drawn 1st of 20 in stratum Gender = Female', 1),
    chosen('EX-002', 'drawn', 'Drawn 1st of 21 in stratum Gender = Male', 1),
  ],
  substitutes: [
    chosen('EX-023', 'substitute', 'Next, 2nd of 20 in stratum Gender = Female', 2),
    chosen('EX-031', 'substitute', 'Next, 2nd of 21 in stratum Gender = Male', 2),
  ],
  notes: ['The publication allows 3 to 5; the draw is for 3.'],
  assumptions,
};

function chosen(
  child: string,
  how: SelectionRecord['selected'][number]['how'],
  because: string,
  place: number,
): SelectionRecord['selected'][number] {
  return { child, how, because, place, stratum: { gender: 'F', bornOn: null } };
}
