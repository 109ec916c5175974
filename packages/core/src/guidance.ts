import type { Source } from './publication.js';

/** Something the publication says that a person acts on, in our own words. */
export interface Statement {
  readonly says: string;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** Statements under one heading: scope, definitions, meetings, people to meet, consent. */
export interface Guidance {
  readonly title: string;
  readonly statements: Readonly<Record<string, Statement>>;
}

/**
 * States something the publication says, in our own words, with the assumptions that its reading rests on.
 *
 * @example
 * ```ts
 * import { cite, statement } from '@deepdive/core';
 *
 * const at = cite({ number: '170018', title: 'Guidance', publisher: 'Ofsted', published: '2017-04', edition: '2017' });
 * console.log(statement('Local housing providers may be met', at.para(10)).says);
 * ```
 */
export function statement(says: string, source: Source, assumes: readonly string[] = []): Statement {
  return Object.freeze({ says, source, assumes });
}
