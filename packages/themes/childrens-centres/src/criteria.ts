import { accessCriteria } from './criteria/access.js';
import { everyGrade } from './criteria/graded.js';
import { leadershipCriteria } from './criteria/leadership.js';
import { overallCriteria } from './criteria/overall.js';
import { qualityCriteria } from './criteria/quality.js';

/** Every grade descriptor of the evaluation schedule by its name, in printed order of the judgements. */
export const criteria = {
  ...everyGrade(accessCriteria),
  ...everyGrade(qualityCriteria),
  ...everyGrade(leadershipCriteria),
  ...everyGrade(overallCriteria),
};
