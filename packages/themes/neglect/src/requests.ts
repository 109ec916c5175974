import type { RequestInput } from '@deepdive/core';
import { at } from './publications.js';

type Item = readonly [
  number: string,
  title: string,
  details?: Pick<RequestInput, 'months' | 'onlyWhen' | 'assumes'>,
];

const asked = (agency: string, items: readonly Item[]): (readonly [string, RequestInput])[] =>
  items.map(([number, title, details]) => [
    number,
    { title, agency, source: at.place(`para 26, item ${number}`), ...details },
  ]);

const structures = 'Organisation charts with the lines of reporting and accountability';
const protectionPolicy = 'Policy and procedures on child protection and safeguarding';
const harmPolicy = 'Policy and procedures for managing the risk of harm to others';
const training =
  'Record of the staff trained in child protection and safeguarding, with the date each finished';

/** What each agency sends by the end of day five to help inspectors understand its work (paragraph 26). */
export const requests: readonly (readonly [string, RequestInput])[] = [
  ...asked('localAuthority', [
    ['1.1', structures],
    ['1.2', 'Management information on the children in scope, for the area and for each agency'],
    [
      '1.3',
      'Criteria for assessment, and thresholds for helping families and protecting the children identified',
    ],
    [
      '1.4',
      'Practice audits on what the inspection looks at, multi-agency ones included, and the improvement or action plans that came of them',
      { months: 6, assumes: ['inspectionDay'] },
    ],
    [
      '1.5',
      'Services for children living with neglect that are commissioned from the community or voluntary sector, and the early help offered to these children',
    ],
    ['1.6', 'Terms of reference of the multi-agency safeguarding hub (MASH) or of what stands in its place'],
    [
      '1.7',
      'Needs analysis, strategies and action plans on neglect: how common it is, what would count as success, what difference was found',
    ],
  ]),
  ...asked('localSafeguardingChildrenBoard', [
    ['2.1', structures],
    // "Where applicable" is said of the executive board alone: the board's own minutes are always asked for.
    [
      '2.2',
      "Minutes of the board's meetings, and of executive board meetings where there are any",
      { months: 12, assumes: ['inspectionDay'] },
    ],
    ['2.3', "Structure of the board and its sub-groups, with its members' names and contact details"],
    [
      '2.4',
      'Minutes of the sub-groups that matter for what is inspected',
      { onlyWhen: 'the lead inspector asks for them' },
    ],
  ]),
  ...asked('police', [
    ['3.1', structures],
    ['3.2', 'Risk assessments for children who are vulnerable or at risk of neglect'],
    ['3.3', 'How staff learn and develop on vulnerability, neglect and child protection'],
    ['3.4', 'The document used for a child protection referral'],
    ['3.5', 'Strategy, policies and guidance on vulnerability, neglect and child protection'],
    ['3.6', 'Action plans and self-assessments on vulnerability, neglect and child protection'],
    ['3.7', 'Audits and action plans about children who are vulnerable or at risk of neglect'],
    [
      '3.8',
      'Information for managing performance on children who are vulnerable or at risk of neglect, with the data there are on their outcomes',
    ],
  ]),
  ...asked('probation', [
    ['4.1', structures],
    ['4.2', protectionPolicy],
    ['4.3', harmPolicy],
    ['4.4', training],
    ['4.5', 'Whether and where there are approved premises in the area'],
  ]),
  ...asked('youthOffendingTeam', [
    ['5.1', structures],
    ['5.2', protectionPolicy],
    ['5.3', harmPolicy],
    ['5.4', training],
  ]),
  ...asked('health', [
    ['6.1', `${structures}, of local health commissioners and providers too`],
    [
      '6.2',
      'Who provides what, for the clinical commissioning group (CCG) and for the providers: commissioned services, among them those of school nurses and health visitors, for substance misuse of adults, and for contraception and sexual health (CASH)',
    ],
    [
      '6.3',
      "The CCG's and the providers' annual reports on safeguarding and child protection, children looked after included",
    ],
    ['6.4', 'Policies of providers about children living with neglect, those of local primary care included'],
    ['6.5', 'Audits and action plans of commissioners or providers about children living with neglect'],
  ]),
];
