export { framework2016, p170018 } from './publications.js';
export { jtai } from './theme.js';
