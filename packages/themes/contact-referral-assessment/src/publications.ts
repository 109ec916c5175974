import { cite, type Publication } from '@deepdive/core';

/**
 * The framework and guidance of the unannounced inspections of contact, referral and assessment.
 *
 * @example
 * ```ts
 * import { p090026 } from '@deepdive/theme-contact-referral-assessment';
 *
 * console.log(p090026.published); // 2009-05
 * ```
 */
export const p090026: Publication = Object.freeze({
  number: '090026',
  title: 'Unannounced inspections of contact, referral and assessment',
  publisher: 'Ofsted',
  published: '2009-05',
  edition: '2009',
});

/** Places in 090026. */
export const at = cite(p090026);
