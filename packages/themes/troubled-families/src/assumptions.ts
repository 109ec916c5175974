import { aboutAbuse, aboutHealth } from './assumptions/about-abuse-and-health.js';
import { aboutClaims } from './assumptions/about-claims.js';
import { aboutCrime } from './assumptions/about-crime.js';
import { aboutEducation } from './assumptions/about-education.js';
import { aboutHelp } from './assumptions/about-help.js';
import { aboutJudgements } from './assumptions/about-judgements.js';
import { aboutTime } from './assumptions/about-time.js';
import { aboutWork } from './assumptions/about-work.js';

/** Everything that the plan and the report leave open, and the readings in use. */
export const assumptions = {
  ...aboutTime,
  ...aboutJudgements,
  ...aboutCrime,
  ...aboutEducation,
  ...aboutHelp,
  ...aboutWork,
  ...aboutAbuse,
  ...aboutHealth,
  ...aboutClaims,
} as const;
