import type { Citations, RequestInput } from '@deepdive/core';

type Item = readonly [number: string, title: string, details?: Pick<RequestInput, 'months' | 'onlyWhen'>];
type Asked = readonly (readonly [number: string, request: RequestInput])[];

/** The case in which documents 4.01 to 4.10 are asked for. */
const lscbReviewConcurrent = 'the LSCB review is concurrent';

/** The case in which documents 1.11 to 1.14 are asked for. */
const lscbReviewNotConcurrent = 'the LSCB review is not concurrent';

const perChild = 'for each child the unique ID, the date of birth';

const audits =
  'A sample of practice audits, multi-agency ones among them, and the plans for improvement or action that go with them';

// The annex asks the local authority for the board's documents too, in either case.
const asked = (at: Citations, items: readonly Item[]): Asked =>
  items.map(([number, title, details]) => [
    number,
    {
      title,
      agency: 'localAuthority',
      source: at.place(`Annex A, performance information, item ${number}`),
      ...details,
    },
  ]);

const general: readonly Item[] = [
  ['1.01', 'Organisation charts with the lines of reporting and accountability'],
  ['1.02', 'How decisions, workflow and cases are managed'],
  [
    '1.03',
    'Monthly management reports on child protection and looked after children, for teams (localities) and for the department',
  ],
  [
    '1.04',
    'Workforce profile for those who work with children in need, on protection plans, in care and leaving it: qualified social workers and their experience since qualifying, permanent vacancies, locum and agency staff, turnover or stability, sickness, and average caseloads by team',
  ],
  [
    '1.05',
    'Training and development strategy, with how it takes in feedback from families and what is learned from cases and serious case reviews',
  ],
  ['1.06', 'Policy on the caseloads and supervision of social workers'],
  [
    '1.07',
    'Criteria for assessment, and thresholds for helping families, protecting children and looking after them',
  ],
  ['1.08', 'Number of complaints, and what was done about them'],
  [
    '1.09',
    'Strategic needs analysis: children living with a parent or carer known to be treated for drug or alcohol misuse, known to have mental ill health or experiencing domestic abuse; services commissioned for these families; numbers and needs of looked after children and care leavers, as they bear on enough placements and choices',
  ],
  [
    '1.10',
    'Findings of any peer review of child protection or of services for looked after children',
    { months: 12 },
  ],
];

const boardInBrief: readonly Item[] = [
  ['1.11', 'LSCB annual report', { onlyWhen: lscbReviewNotConcurrent }],
  ['1.12', 'LSCB business plan', { onlyWhen: lscbReviewNotConcurrent }],
  ['1.13', 'Minutes of the LSCB', { months: 12, onlyWhen: lscbReviewNotConcurrent }],
  ['1.14', 'Training strategy of the LSCB', { onlyWhen: lscbReviewNotConcurrent }],
];

const helpAndProtection: readonly Item[] = [
  [
    '2.01',
    'Early help strategy and analysis of its impact, with the family support available and how many families were helped after an early help assessment, such as a CAF, in the last 12 months',
  ],
  ['2.02', audits, { months: 6 }],
  [
    '2.03',
    `Report on the children known to be privately fostered at present: ${perChild} and when the arrangement began`,
  ],
  [
    '2.04',
    'Number of young people placed under secure accommodation orders for their welfare (section 25, Children Act 1989)',
  ],
  ['2.05', 'Number of children known to be electively home educated'],
  [
    '2.06',
    'Report on the children of school age whom the authority is responsible for and who are not in full-time school education now: for each child the unique ID or UPN, the date of birth, the type of provision (home tuition included), its hours a week (above all whether more or fewer than 25), the type of exclusion if excluded, and when alternative provision began',
  ],
];

const missing: readonly Item[] = [
  [
    '2.07',
    `Report on all children missing from home or care: ${perChild} (both where available), the number of episodes missing, a short summary of action and decisions, and details of any known vulnerability to sexual exploitation`,
  ],
];

const lookedAfter: readonly Item[] = [
  [
    '3.01',
    "Strategic plan for looked after children: aims as corporate parent, priorities in education and housing, planning for permanence and children's futures",
  ],
  ['3.02', 'CAMHS strategy, with waiting times and how long help lasts on average'],
  ['3.03', 'Commissioning and sufficiency strategy'],
  ['3.04', 'Annual report of the Virtual Head Teacher'],
  ['3.05', audits, { months: 6 }],
  ['3.06', 'Management report of the independent reviewing officer service'],
  ['3.07', 'Evidence from complaints and from the feedback of children and families'],
  [
    '3.08',
    'Evidence on educational progress and outcomes: data on progress and attainment, attendance and exclusion, alternative provision, personal education plans, and employment and training at 16',
  ],
  ['3.09', 'Minutes of the local family justice board', { months: 6 }],
  [
    '3.10',
    "Evidence of children's health: data on physical, psychological and emotional health assessments and on dental checks",
  ],
];

const board: readonly Item[] = [
  ['4.01', 'Minutes of the LSCB, and of its executive board where there is one', { months: 12 }],
  ['4.02', 'Structure of the LSCB and its sub-groups, with names and contact details of LSCB members'],
  ['4.03', 'Minutes of sub-groups, as the lead inspector asks for them'],
  ['4.04', 'Training strategy of the LSCB, and any evaluation of multi-agency training in safeguarding'],
  ['4.05', 'Any action plans from serious case reviews'],
  ['4.06', 'Any recent audits by the LSCB'],
  ['4.07', 'Learning improvement framework'],
  ['4.08', 'Annual report of the Child Death Overview Process'],
  ['4.09', 'LSCB business plan'],
  ['4.10', 'LSCB annual report'],
];

const boardInFull = board.map(
  ([number, title, details]): Item => [number, title, { ...details, onlyWhen: lscbReviewConcurrent }],
);

/** The documents of Annex A that the 2014 edition numbers 1.01 to 4.10. */
export const requestsIn2014 = (at: Citations): Asked =>
  asked(at, [...general, ...boardInBrief, ...helpAndProtection, ...lookedAfter, ...boardInFull]);

/** The documents of Annex A in 2015: those of 2014, and the report on missing children. */
export const requestsIn2015 = (at: Citations): Asked =>
  asked(at, [...general, ...boardInBrief, ...helpAndProtection, ...missing, ...lookedAfter, ...boardInFull]);
