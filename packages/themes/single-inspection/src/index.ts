export { framework2014, framework2015 } from './publications.js';
export { assumptions2015, singleInspection2015 } from './theme-2015.js';
