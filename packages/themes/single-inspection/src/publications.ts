import type { Publication } from '@deepdive/core';

// The covers of both editions print the same title, in two parts one under the other.
const title =
  'Framework and evaluation schedule for the inspections of services for children in need of help and protection, ' +
  'children looked after and care leavers; Reviews of Local Safeguarding Children Boards';

/**
 * The framework as published on 23 April 2014.
 *
 * @example
 * ```ts
 * import { framework2014 } from '@deepdive/theme-single-inspection';
 *
 * console.log(framework2014.published); // 2014-04-23
 * ```
 */
export const framework2014: Publication = Object.freeze({
  number: '130216',
  title,
  publisher: 'Ofsted',
  published: '2014-04-23',
  edition: '2014',
});

/**
 * The framework as published on 1 June 2015.
 *
 * @example
 * ```ts
 * import { framework2015 } from '@deepdive/theme-single-inspection';
 *
 * console.log(framework2015.published); // 2015-06-01
 * ```
 */
export const framework2015: Publication = Object.freeze({
  number: '130216',
  title,
  publisher: 'Ofsted',
  published: '2015-06-01',
  edition: '2015',
});
