import { cite, type Publication } from '@deepdive/core';

/**
 * The framework for children's centre inspection, April 2014: the statutory basis.
 *
 * @example
 * ```ts
 * import { p130057 } from '@deepdive/theme-childrens-centres';
 *
 * console.log(p130057.published); // 2014-04
 * ```
 */
export const p130057: Publication = Object.freeze({
  number: '130057',
  title: "The framework for children's centre inspection",
  publisher: 'Ofsted',
  published: '2014-04',
  edition: '2014',
});

/**
 * Children's centre inspection handbook, April 2014: what inspectors do, and the evaluation schedule.
 *
 * @example
 * ```ts
 * import { p130056 } from '@deepdive/theme-childrens-centres';
 *
 * console.log(p130056.number); // 130056
 * ```
 */
export const p130056: Publication = Object.freeze({
  number: '130056',
  title: "Children's centre inspection handbook",
  publisher: 'Ofsted',
  published: '2014-04',
  edition: '2014',
});

/**
 * Supporting the inspection of children's centres, June 2013: subsidiary guidance on single parts of a centre's work.
 *
 * @example
 * ```ts
 * import { p130178 } from '@deepdive/theme-childrens-centres';
 *
 * console.log(p130178.edition); // 2013
 * ```
 */
export const p130178: Publication = Object.freeze({
  number: '130178',
  title: "Supporting the inspection of children's centres",
  publisher: 'Ofsted',
  published: '2013-06',
  edition: '2013',
});

/**
 * A council's report of 23 January 2018 with figures of its children and family centres: context, not a rule.
 *
 * @example
 * ```ts
 * import { csd18021 } from '@deepdive/theme-childrens-centres';
 *
 * console.log(csd18021.publisher); // London Borough of Bromley
 * ```
 */
export const csd18021: Publication = Object.freeze({
  number: 'CSD18021',
  title: 'Early Intervention and Troubled Families',
  publisher: 'London Borough of Bromley',
  published: '2018-01-23',
  edition: '2018',
});

/** Places in the framework. */
export const framework = cite(p130057);
/** Places in the handbook. */
export const handbook = cite(p130056);
/** Places in the subsidiary guidance. */
export const subsidiary = cite(p130178);
/** Places in the council's report. */
export const council = cite(csd18021);
