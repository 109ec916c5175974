import { adultLearningMeasures } from './measures/adult-learning.js';
import { adultMeasures } from './measures/adults.js';
import { councilMeasures } from './measures/council.js';
import { earlyEducationMeasures } from './measures/early-education.js';
import { familyMeasures } from './measures/families.js';
import { healthMeasures } from './measures/health.js';

/** The figures of Annex B point by point, the rates of adult learning, and what one council reports of its centres. */
export const measures = {
  ...familyMeasures,
  ...earlyEducationMeasures,
  ...adultMeasures,
  ...healthMeasures,
  ...adultLearningMeasures,
  ...councilMeasures,
} as const;
