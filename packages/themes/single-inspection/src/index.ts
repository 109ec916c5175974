export { rulesOnThreeAssessments } from './lists/assessments.js';
export { framework2014, framework2015 } from './publications.js';
export { assumptions2014, singleInspection2014 } from './theme-2014.js';
export { assumptions2015, childAcross, singleInspection2015 } from './theme-2015.js';
