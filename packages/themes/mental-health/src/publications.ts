import { cite, type Publication } from '@deepdive/core';

/**
 * The guidance that this theme states.
 *
 * @example
 * ```ts
 * import { p190035 } from '@deepdive/theme-mental-health';
 *
 * console.log(p190035.published); // 2019-07
 * ```
 */
export const p190035: Publication = Object.freeze({
  number: '190035',
  title: 'Guidance for joint targeted area inspections on the theme: children’s mental health',
  publisher: 'Ofsted',
  published: '2019-07',
  edition: '2019',
});

/** Places in 190035. */
export const at = cite(p190035);
