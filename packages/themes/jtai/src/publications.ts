import { cite, type Publication } from '@deepdive/core';

/**
 * The framework and guidance of joint targeted area inspections. Our sources name it and print neither its text nor
 * its reference number, so `number` says just that.
 *
 * @example
 * ```ts
 * import { framework2016 } from '@deepdive/theme-jtai';
 *
 * console.log(framework2016.published); // 2016
 * ```
 */
export const framework2016: Publication = Object.freeze({
  number: 'not printed in our sources',
  title: 'Joint targeted area inspections: framework and guidance',
  publisher: 'Ofsted',
  published: '2016',
  edition: '2016',
});

/**
 * The guidance through which we know the framework: it names it in footnotes 1, 6 and 15.
 *
 * @example
 * ```ts
 * import { p170018 } from '@deepdive/theme-jtai';
 *
 * console.log(p170018.published); // 2017-04
 * ```
 */
export const p170018: Publication = Object.freeze({
  number: '170018',
  title: 'Guidance for joint targeted area inspections on the theme: children living with neglect',
  publisher: 'Ofsted',
  published: '2017-04',
  edition: '2017',
});

/** Places in 170018. */
export const at = cite(p170018);
