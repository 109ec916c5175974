import { abuseFamilies } from './abuse.js';
import type { Worked } from './build.js';
import { claimFamilies } from './claims.js';
import { crimeFamilies } from './crime.js';
import { educationFamilies } from './education.js';
import { healthFamilies } from './health.js';
import { helpFamilies } from './help.js';
import { judgedFamilies } from './judged.js';
import { otherReadings } from './other-readings.js';
import { toldApart } from './told-apart.js';
import { workFamilies } from './work.js';

/** Every worked family, by the section of the plan. */
export const sections: Readonly<Record<string, readonly Worked[]>> = {
  'crime and anti-social behaviour': crimeFamilies,
  education: educationFamilies,
  'children who need help': helpFamilies,
  'work and debt': workFamilies,
  'domestic abuse': abuseFamilies,
  health: healthFamilies,
  'progress that is judged': judgedFamilies,
  'readings that an authority can choose': otherReadings,
  'rows, people and lists that are told apart': toldApart,
  claims: claimFamilies,
};
