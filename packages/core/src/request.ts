import type { Source } from './publication.js';

/** Something an agency is asked for. */
export interface Request {
  /** The printed item number, such as `1.4`; `null` where the list is not numbered. */
  readonly number: string | null;
  /** What is asked for, in our own words. */
  readonly title: string;
  /** Who is asked: `localAuthority`, `police` … */
  readonly agency: string;
  /** Months before the inspection that it covers; `null` where none is printed. */
  readonly months: number | null;
  /** The case in which it is asked for; `null` means always. */
  readonly onlyWhen: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A request as its author writes it. */
export interface RequestInput {
  readonly title: string;
  readonly agency: string;
  readonly months?: number;
  readonly onlyWhen?: string;
  readonly source: Source;
  readonly assumes?: readonly string[];
}

/** A request from its author's short form. */
export function stateRequest(number: string | null, input: RequestInput): Request {
  return Object.freeze({
    number,
    title: input.title,
    agency: input.agency,
    months: input.months ?? null,
    onlyWhen: input.onlyWhen ?? null,
    source: input.source,
    assumes: input.assumes ?? [],
  });
}
