export { childAcross } from './across.js';
export { assumptions2019, assumptions2024 } from './assumptions.js';
export { template2019, template2024 } from './publications.js';
export { ilacs2019 } from './theme-2019.js';
export { ilacs2024 } from './theme-2024.js';
