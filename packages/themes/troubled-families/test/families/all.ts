import { households } from './abuse/households.js';
import { perpetrators } from './abuse/perpetrators.js';
import { victims } from './abuse/victims.js';
import type { Worked } from './build.js';
import { claimFamilies } from './claims.js';
import { behaviourAndAdults } from './crime/behaviour-and-adults.js';
import { childrensOffences } from './crime/children.js';
import { concerns } from './crime/concerns.js';
import { sentences } from './crime/sentences.js';
import { attendance } from './education/attendance.js';
import { besideAttendance } from './education/beside-attendance.js';
import { identifiedPupils } from './education/identified.js';
import { healthFamilies } from './health.js';
import { care } from './help/care.js';
import { firstYears } from './help/first-years.js';
import { harm } from './help/harm.js';
import { socialCare } from './help/social-care.js';
import { judgedFamilies } from './judged.js';
import { otherReadings } from './other-readings.js';
import { toldApart } from './told-apart.js';
import { benefits } from './work/benefits.js';
import { chances } from './work/chances.js';
import { debts } from './work/debts.js';
import { housing } from './work/housing.js';

/** Every worked family, by the section of the plan. */
export const sections: Readonly<Record<string, readonly Worked[]>> = {
  'crime and anti-social behaviour': [...childrensOffences, ...behaviourAndAdults, ...sentences, ...concerns],
  education: [...identifiedPupils, ...attendance, ...besideAttendance],
  'children who need help': [...firstYears, ...socialCare, ...harm, ...care],
  'work and debt': [...benefits, ...chances, ...debts, ...housing],
  'domestic abuse': [...victims, ...perpetrators, ...households],
  health: healthFamilies,
  'progress that is judged': judgedFamilies,
  'readings that an authority can choose': otherReadings,
  'rows, people and lists that are told apart': toldApart,
  claims: claimFamilies,
};
