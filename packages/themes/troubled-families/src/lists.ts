import { domesticAbuse, maracReferrals, riskScores } from './lists/abuse.js';
import { cases, referrals } from './lists/casework.js';
import { careEpisodes, missingEpisodes, needs, placements } from './lists/children.js';
import { antisocialBehaviour, offences, orders, policeContacts } from './lists/crime.js';
import { attendance, exclusions, schooling } from './lists/education.js';
import {
  families,
  judgements,
  leadProfessionals,
  members,
  planDocuments,
  terms,
} from './lists/households.js';
import { courses, registrations, services } from './lists/support.js';
import { arrears, benefits, housing, occupations, presentations } from './lists/work.js';

/** The lists of evidence: who belongs to a family, and what happened when. */
export const lists = {
  families,
  members,
  leadProfessionals,
  planDocuments,
  judgements,
  terms,
  offences,
  antisocialBehaviour,
  policeContacts,
  orders,
  attendance,
  exclusions,
  schooling,
  needs,
  careEpisodes,
  missingEpisodes,
  placements,
  courses,
  services,
  registrations,
  benefits,
  occupations,
  arrears,
  housing,
  presentations,
  domesticAbuse,
  riskScores,
  maracReferrals,
  referrals,
  cases,
} as const;
