/** How a fact follows from what the publication says. */
export type Basis =
  /** The publication prints it. */
  | 'printed'
  /** It follows from what is printed, though no sentence says it. */
  | 'inferred'
  /** The publication names another document that prints it. */
  | 'byReference'
  /** It is a convention of this product. */
  | 'convention';

/** An official document that a theme states. */
export interface Publication {
  /** The publisher's reference number, such as `170018`. */
  readonly number: string;
  readonly title: string;
  readonly publisher: string;
  /** Year, month or day of publication as ISO text: `2017-04`. */
  readonly published: string;
  /** Names this edition among others of the same number, such as `2015`. */
  readonly edition: string;
}

/** Where a fact stands: publication, edition, place in it, and how the fact follows from that place. */
export interface Source {
  readonly publication: string;
  readonly edition: string;
  /** The place as a reader would look it up: `para 14`, `Annex A, Table 2, list 6`. */
  readonly at: string;
  readonly basis: Basis;
}

/** Makes sources that point into one publication. */
export interface Citations {
  /** A numbered paragraph. */
  readonly para: (number: number | string, basis?: Basis) => Source;
  /** A numbered footnote. */
  readonly footnote: (number: number, basis?: Basis) => Source;
  /** Any other place, named as printed: `Annex B`, `Annex A, Table 1`. */
  readonly place: (at: string, basis?: Basis) => Source;
}

/**
 * Cites places in a publication.
 *
 * @example
 * ```ts
 * import { cite } from '@deepdive/core';
 *
 * const guidance = { number: '170018', title: 'Guidance', publisher: 'Ofsted', published: '2017-04', edition: '2017' };
 * const at = cite(guidance);
 * console.log(at.para(14)); // { publication: '170018', edition: '2017', at: 'para 14', basis: 'printed' }
 * ```
 */
export function cite(publication: Publication): Citations {
  const place = (at: string, basis: Basis = 'printed'): Source =>
    Object.freeze({ publication: publication.number, edition: publication.edition, at, basis });
  return {
    para: (number, basis) => place(`para ${number}`, basis),
    footnote: (number, basis) => place(`footnote ${number}`, basis),
    place,
  };
}

/**
 * The source of a fact that no publication states and that is this product's own convention.
 *
 * @example
 * ```ts
 * import { convention } from '@deepdive/core';
 *
 * console.log(convention('an ending cannot precede its beginning').basis); // convention
 * ```
 */
export function convention(because: string): Source {
  return Object.freeze({ publication: 'deepdive', edition: '1', at: because, basis: 'convention' });
}
