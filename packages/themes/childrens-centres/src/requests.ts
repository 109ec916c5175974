import type { RequestInput } from '@deepdive/core';
import { handbook } from './publications.js';

/** The text numbers none of these: a number is the paragraph and the place in it. */
const asked = (
  paragraph: number,
  agency: string,
  titles: readonly string[],
): (readonly [string, RequestInput])[] =>
  titles.map((title, place) => [
    `${paragraph}.${place + 1}`,
    {
      title,
      agency,
      source: handbook.para(paragraph),
      assumes: ['requestNumbers'],
    },
  ]);

/** Copies the lead inspector requires for planning on site (paragraph 24), and what the local authority is asked for (58). */
export const requests: readonly (readonly [string, RequestInput])[] = [
  ...asked(24, 'centre', [
    "The centre's self-evaluation; electronically beforehand, if possible",
    'Action and development plans; electronically beforehand, if possible',
    'The activity programme or programmes; electronically beforehand, if possible',
    'The safeguarding policy',
    'The staff list and the record of recruitment and of checks with the Disclosure and Barring Service (formerly the Criminal Records Bureau)',
    'Any evaluations of services or activities, or other evidence of what the work of the centre achieves',
    'The timetable of services and activities for the days of the inspection',
    'Performance and tracking data and other management information',
  ]),
  ...asked(58, 'localAuthority', [
    'The data the authority provides or collates for the centre: context such as population, health indicators and outcomes, and the Early Years Foundation Stage Profile of the locality',
    'The objectives and targets agreed with the centre, the group or commissioned providers, and how performance is monitored, key performance indicators included',
    'How it works with partners to gather and share information and to integrate the services delivered through the centre, with details of formal agreements',
    'How money and other resources are allocated',
    'What consultations with parents brought, what was decided after them, and what has changed since',
  ]),
];
