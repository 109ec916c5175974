import { cite, type Publication } from '@deepdive/core';

// The front sheet prints this and no reference number.
const title = 'Annex A - Child level data';
const number = 'not printed in our sources';

/**
 * Ofsted's template for the child-level data of inspections of local authority children's services, as updated in August
 * 2019. Joint targeted area inspections used the same one. The workbook is not among our sources: what it states is known
 * through public tools that read it, so no reference number is known and every fact of it stands by reference.
 *
 * @example
 * ```ts
 * import { template2019 } from '@deepdive/theme-ilacs';
 *
 * console.log(template2019.published); // 2019-08
 * ```
 */
export const template2019: Publication = Object.freeze({
  number,
  title,
  publisher: 'Ofsted',
  published: '2019-08',
  edition: '2019',
});

/**
 * The same template with what was added by 2024, known through public tools that read the lists of 2024-25.
 *
 * @example
 * ```ts
 * import { template2024 } from '@deepdive/theme-ilacs';
 *
 * console.log(template2024.edition); // 2024
 * ```
 */
export const template2024: Publication = Object.freeze({
  number,
  title,
  publisher: 'Ofsted',
  published: '2024',
  edition: '2024',
});

const in2019 = cite(template2019);
const in2024 = cite(template2024);

/** A place in the template of 2019. */
export const at2019 = (place: string) => in2019.place(place, 'byReference');

/** A place in the template of 2024. */
export const at2024 = (place: string) => in2024.place(place, 'byReference');
