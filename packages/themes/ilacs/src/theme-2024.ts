import { defineTheme } from '@deepdive/core';
import { childAcross } from './across.js';
import { assumptions2024 } from './assumptions.js';
import { guidance } from './guidance.js';
import { lists2024 } from './lists-2024.js';
import { template2024 } from './publications.js';
import { title } from './theme-2019.js';

/**
 * Inspections of local authority children's services, with the child-level lists as they stood in 2024.
 *
 * @example
 * ```ts
 * import { ilacs2024 } from '@deepdive/theme-ilacs';
 *
 * console.log(ilacs2024.lists.careLeavers.fields.lastContactOn.label); // Latest Date of Contact
 * ```
 */
export const ilacs2024 = defineTheme({
  id: 'ilacs',
  title,
  publication: template2024,
  lists: lists2024,
  across: childAcross,
  guidance,
  assumptions: assumptions2024,
});
