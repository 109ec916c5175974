import type { Citations } from '@deepdive/core';
import { points, under } from './graded.js';

/** Adoption performance: what paragraph 32 adds to the looked-after characteristics, and the grades after it. */
export const adoptionCriteria = (at: Citations) => ({
  outstanding: under(at, 32, 'outstanding', {
    exceptionalAdoption:
      'Everything that makes it good, and creative practice that finds permanent families, also for children with complex needs; national systems keep would-be adopters interested and available, and very effective support keeps improving lives',
  }),
  good: points(at, 32, {
    adoptionConsidered:
      'Adoption is thought of for every child who cannot go back to the birth family and needs another permanent home',
    adoptionUrgency:
      'Adoption work is urgent and careful: the Adoption Register, fostering for adoption, parallel and concurrent planning bring children as early as can be to a family that meets their needs',
    adoptersRecruited:
      'Adopters are recruited, prepared, promptly assessed, trained and supported to meet needs and keep children safe; brothers and sisters are placed together where best, with families enough for sibling groups, older children and complex needs',
    adoptionMatched:
      'Panel and agency decision-maker see that children are matched with the best families; the panel furthers good practice by its work and its regular reports to the authority',
    adoptionSupport:
      'Adopted children and adults, adoptive families and birth relatives are told of their right to an assessment for adoption support; support comes quickly, works and improves their circumstances',
  }),
  requiresImprovement: under(at, 32, 'requiresImprovement', {
    adoptionNotYetGood:
      'No widespread or serious failure keeps children from being adopted in time by a family that can meet their needs, but what makes adoption good is not in place',
  }),
  inadequate: under(at, 32, 'inadequate', {
    failureInAdoption:
      'Widespread or serious failures keep children who should be adopted from a family that can meet their needs in the time that is best for them',
  }),
});
