import type { RequestInput } from '@deepdive/core';
import { at } from './publications.js';

type Item = readonly [number: string, title: string, details?: Partial<RequestInput>];

const item = (number: string, footnote = '') => at.place(`para 48, item ${number}${footnote}`);

const asked = (
  agency: string,
  items: readonly Item[],
  assumes: readonly string[] = [],
): (readonly [string, RequestInput])[] =>
  items.map(([number, title, details]) => [
    number,
    { title, agency, source: item(number), ...details, assumes: [...assumes, ...(details?.assumes ?? [])] },
  ]);

const structures = 'Organisation charts with the lines of reporting and accountability';
const ifLeadInspectorAsks = 'the lead inspector asks for them';
const atRisk = 'children who are, or may be, at risk of mental ill health';

/** What each agency sends by the end of day six to help inspectors understand its work (paragraphs 47 and 48). */
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
      "Services for children's emotional well-being and mental health in the area that are commissioned from the community or voluntary sector",
    ],
    ['1.6', "Minutes of multi-agency meetings about children's mental health and emotional well-being"],
    ['1.7', 'Terms of reference of the multi-agency safeguarding hub or of what stands in its place'],
    [
      '1.8',
      "Needs analysis, strategies and action plans on children's mental health and emotional well-being: what would count as success, what difference was found",
    ],
    ['1.9', 'How assessment and intervention proceed'],
  ]),
  ...asked(
    'multiAgencyMentalHealthArrangements',
    [
      [
        '2.1',
        'Organisation charts with the lines of accountability for commissioning and monitoring emotional health and mental health services for children and young people across the local area',
      ],
      ['2.2', 'Minutes of the health and well-being board', { months: 12, assumes: ['inspectionDay'] }],
      [
        '2.3',
        'Minutes of the sub-groups that matter for what is inspected',
        { onlyWhen: ifLeadInspectorAsks },
      ],
      [
        '2.4',
        'Plans of the local area for commissioning, and for answering national directives and local need, as emotional health and mental health pathways for children and young people are developed and put in place; work across a wider area may be part of it, such as sustainability and transformation partnerships (STPs) or integrated care systems',
        { source: item('2.4', ' and footnote 17') },
      ],
    ],
    ['whoAnswersForArrangements'],
  ),
  ...asked(
    'multiAgencySafeguardingArrangements',
    [
      ['3.1', structures],
      // "If applicable" is said of the executive board alone.
      [
        '3.2',
        'Minutes of the meetings of the local safeguarding partners, and of executive board meetings where there are any',
        { months: 12, assumes: ['inspectionDay'] },
      ],
      [
        '3.3',
        'Minutes of the sub-groups that matter for what is inspected',
        { onlyWhen: ifLeadInspectorAsks },
      ],
    ],
    ['whoAnswersForArrangements'],
  ),
  ...asked('police', [
    ['4.1', structures],
    [
      '4.2',
      `How ${atRisk} or of another risk or vulnerability are assessed, children suspected of a crime included`,
    ],
    [
      '4.3',
      `How staff learn and develop on vulnerability, child protection and ${atRisk}; with the training of frontline and custody staff on how a child suspected of a crime may be vulnerable to mental ill health`,
    ],
    [
      '4.4',
      `The document used for a child protection referral; with the number of referrals made for children suspected of a crime, detained in custody or at a police station of their own will, who are or may also be at risk of mental ill health`,
    ],
    // The text has a closing bracket after "arrangements" and none that opens.
    [
      '4.5',
      `Strategy, policies and guidance on ${atRisk}; with the arrangements of the force and of the partnership to support children dealt with under section 136 of the Mental Health Act 1983`,
    ],
    [
      '4.6',
      `A problem profile or other data on what the force knows of the children it meets who are, or may have been, at risk of mental ill health; with data on those suspected of a crime`,
    ],
    [
      '4.7',
      `The three most recent sets of minutes of any strategic governance meetings of the force on ${atRisk}`,
    ],
    ['4.8', `Audits and action plans on ${atRisk}`],
    ['4.9', `Information and data for managing performance on ${atRisk}`],
  ]),
  ...asked('youthOffendingTeam', [
    ['5.1', structures],
    ['5.2', 'Policy and procedures on child protection and safeguarding'],
    ['5.3', 'Policy and procedures for managing the risk of harm to others'],
    [
      '5.4',
      'Policy, procedures and protocols on recognising and answering the mental health needs of children who have offended',
    ],
    [
      '5.5',
      'Cases for sampling during the fieldwork, named by the youth offending service',
      {
        onlyWhen: 'the lead inspector of HMI Probation asks for them, as is announced here',
        assumes: ['probationSample'],
      },
    ],
  ]),
  ...asked('health', [
    ['6.1', `${structures}, with details of local health commissioners, providers or both`],
    [
      '6.2',
      "The clinical commissioning group (CCG) and provider services, and who provides what is commissioned: emergency department (ED) urgent care units, CAMHS, young people's substance misuse service, GPs and the specialist service for looked after children among them",
    ],
    [
      '6.3',
      'Details of the mental health services for children and young people in the local area and of how they are commissioned, put together by the CCG',
    ],
    [
      '6.4',
      "The CCG's and the provider services' annual reports on safeguarding and child protection, children in care included",
    ],
    [
      '6.5',
      'Protocols and pathways of providers for children with mental ill health, those of local primary care included',
    ],
    ['6.6', 'Audits and action plans of commissioners or providers on children and mental ill health'],
  ]),
];
