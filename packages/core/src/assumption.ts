import type { Source } from './publication.js';

/** Something the text leaves open: the readings it allows, the one chosen, and why. Shown wherever it influenced a result. */
export interface Assumption {
  /** What is left open, in one sentence. */
  readonly says: string;
  /** The possible readings by their ids, each in words. */
  readonly choices: Readonly<Record<string, string>>;
  /** The id of the reading in use. */
  readonly chosen: string;
  readonly because: string;
  readonly source: Source;
}
