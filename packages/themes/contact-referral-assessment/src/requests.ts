import type { RequestInput } from '@deepdive/core';
import { at } from './publications.js';

type Item = readonly [
  title: string,
  details?: Pick<RequestInput, 'months' | 'onlyWhen' | 'assumes'> & Partial<Pick<RequestInput, 'source'>>,
];

/** The text numbers none of these: a number is the paragraph and the place in it. */
const asked = (
  paragraph: number,
  items: readonly Item[],
  also: readonly string[] = [],
): (readonly [string, RequestInput])[] =>
  items.map(([title, details], place) => [
    `${paragraph}.${place + 1}`,
    {
      title,
      agency: 'localAuthority',
      source: at.para(paragraph),
      ...details,
      assumes: ['requestNumbers', ...also, ...(details?.assumes ?? [])],
    },
  ]);

/** What inspectors need to see during the inspection (paragraph 24), and what they usually discuss with the manager (paragraph 34). */
export const requests: readonly (readonly [string, RequestInput])[] = [
  ...asked(24, [
    [
      'The performance information by which managers, as a matter of routine, know how active and effective the teams are',
    ],
    ['The self-evaluation', { onlyWhen: 'a self-evaluation is available' }],
    ['The number of referrals that await action', { assumes: ['andOrNumbers'] }],
    [
      'The number of individual cases that wait to be transferred to other teams',
      { assumes: ['andOrNumbers'] },
    ],
  ]),
  ...asked(
    34,
    [
      ['Outcomes achieved for children and young people'],
      [
        'How the team is made up: staffing establishment, number of qualified social workers and their relevant experience, vacancies for permanent staff, number of locum or agency staff, sickness levels, and the caseload of each member of staff',
      ],
      [
        'Analysis of Common Assessment Framework activity over the last 12 months',
        { months: 12, assumes: ['inspectionDay'] },
      ],
      ['Analysis of the numbers of referrals'],
      [
        'Analysis of referrals by referrer, of the number of initial assessments, of core assessments and of section 47 enquiries (Children Act 1989), and of the number of open cases',
        { source: at.place('para 34 and footnote 7') },
      ],
      [
        'The number of referrals that await action, allocation to a social worker, or both, and the number of cases that wait for transfer',
      ],
      ['How cases are transferred between different teams'],
      ['How contact, referral and assessment procedures are monitored and their quality assured'],
      ['Self-evaluation of how effective the arrangements for contact, referral and assessment are'],
      ['The latest audits and action plans on the arrangements for contact, referral and assessment'],
      [
        "Evaluation of users' views of the service",
        { onlyWhen: "an evaluation of users' views is available" },
      ],
    ],
    ['pointsDiscussed'],
  ),
];
