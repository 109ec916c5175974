import { type Covered, where } from '../../../../../tooling/coverage/table.js';

const items = (section: number, abouts: readonly string[]): Readonly<Record<string, Covered>> =>
  Object.fromEntries(
    abouts.map((about, index) => {
      const number = `${section}.${String(index + 1).padStart(2, '0')}`;
      return [`item ${number}`, where(about, `requests/${number}`)];
    }),
  );

const general = items(1, [
  'Organisational structure',
  'Decision-making, workflow and case management',
  'Monthly management information',
  'Workforce profile',
  'Training and development strategy',
  'Caseload and supervision policy',
  'Assessment and threshold criteria',
  'Complaints and follow-up',
  'Strategic needs analysis',
  'Peer review',
  'LSCB annual report, where the board is not reviewed',
  'LSCB business plan, where the board is not reviewed',
  'LSCB minutes, where the board is not reviewed',
  'LSCB training strategy, where the board is not reviewed',
]);

const helpAndProtection = [
  'Early help strategy and impact',
  'Sample practice audits',
  'Report on privately fostered children',
  'Secure accommodation welfare orders',
  'Elective home education',
  'Report on children not in full-time school education',
];

const lookedAfter = items(3, [
  'Strategic plan for looked after children',
  'CAMHS strategy',
  'Commissioning and sufficiency',
  'Annual report of the Virtual Head Teacher',
  'Sample practice audits',
  'Report of the independent reviewing officers',
  'Complaints and feedback',
  'Educational progress and outcomes',
  'Minutes of the family justice board',
  "Evidence of children's health",
]);

const board = items(4, [
  'Minutes of the LSCB',
  'Structure and members',
  'Minutes of sub-groups',
  'Evaluation of training, and training strategy',
  'Action plans from serious case reviews',
  'Recent auditing',
  'Learning improvement framework',
  'Child Death Overview Process',
  'Business plan',
  'Annual report',
]);

/** The numbered documents of 2014. */
export const itemsOf2014: Readonly<Record<string, Covered>> = {
  ...general,
  ...items(2, helpAndProtection),
  ...lookedAfter,
  ...board,
};

/** The numbered documents of 2015. */
export const itemsOf2015: Readonly<Record<string, Covered>> = {
  ...general,
  ...items(2, [...helpAndProtection, 'Report on children missing from home or care']),
  ...lookedAfter,
  ...board,
};
