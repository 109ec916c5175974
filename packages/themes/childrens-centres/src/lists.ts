import { familiesInArea, registrations } from './lists/area.js';
import { contacts } from './lists/contacts.js';
import { courses } from './lists/courses.js';
import { fundedEntitlements, profiles, twoYearAssessments } from './lists/early-education.js';
import { feedingChecks, weights } from './lists/health.js';
import { registeredFamilies } from './lists/registered-families.js';
import { supportOffers } from './lists/support.js';

/** The list the inspection asks for, and ten of our own from which the figures of Annex B are counted. */
export const lists = {
  registeredFamilies,
  familiesInArea,
  registrations,
  contacts,
  fundedEntitlements,
  twoYearAssessments,
  profiles,
  courses,
  supportOffers,
  feedingChecks,
  weights,
} as const;
