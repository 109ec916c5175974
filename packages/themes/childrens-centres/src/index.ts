export { csd18021, p130056, p130057, p130178 } from './publications.js';
export { childrensCentres, type RegisteredFamily } from './theme.js';
