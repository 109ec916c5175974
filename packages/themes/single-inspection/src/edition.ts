import { type Citations, cite, type Publication } from '@deepdive/core';
import { type Codes, codesOf } from './codes.js';

/** What a list needs to know of the edition it is stated for: where its facts are cited from, and its code sets. */
export interface Edition {
  readonly at: Citations;
  readonly codes: Codes;
}

/** The edition that a publication is. */
export function editionOf(publication: Publication): Edition {
  const at = cite(publication);
  return Object.freeze({ at, codes: codesOf(at) });
}
