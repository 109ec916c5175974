import { nearest, type RequestManifest } from '@deepdive/core';
import { itemNumberOf, normalNumber } from './item-number.js';

/** Which files answer which requests. */
export interface MatchedFiles {
  readonly matched: readonly {
    readonly number: string;
    readonly title: string;
    readonly files: readonly string[];
  }[];
  /** Requests that apply and that no file answers. */
  readonly missing: readonly { readonly number: string; readonly title: string; readonly agency: string }[];
  /** Files whose name begins with no item number. */
  readonly notNumbered: readonly string[];
  /** Files whose item number no request has. */
  readonly unknownNumber: readonly {
    readonly path: string;
    readonly number: string;
    readonly nearest: string | null;
  }[];
}

const partsIn = (number: string): number => number.split('.').length;

/** A file's item number: its own, or that of the nearest folder above it that has one. */
function numberOfFile(path: string, depths: ReadonlySet<number>): string | null {
  for (const name of path.split('/').reverse()) {
    const number = itemNumberOf(name);
    // "2017 report.pdf" begins with a number, though with none that could be an item's.
    if (number !== null && (partsIn(number) > 1 || depths.has(1))) return number;
  }
  return null;
}

/**
 * Matches files to requests by the item number that their name, or their folder's name, begins with.
 *
 * @param paths files by their path inside the folder, with `/` between names
 * @param applies whether a request is asked for at all; one that is not is matched and never missed
 */
export function matchFiles(
  requests: readonly RequestManifest[],
  paths: readonly string[],
  applies: (request: RequestManifest) => boolean,
): MatchedFiles {
  const numbered = requests.flatMap((request) =>
    request.number === null
      ? []
      : [{ ...request, number: request.number, normal: normalNumber(request.number) }],
  );
  const known = new Set(numbered.map(({ normal }) => normal));
  const depths = new Set(numbered.map(({ normal }) => partsIn(normal)));
  const files = paths.map((path) => ({ path, number: numberOfFile(path, depths) }));
  const answered = numbered.map((request) => ({
    request,
    files: files.filter(({ number }) => number === request.normal).map(({ path }) => path),
  }));
  return {
    matched: answered
      .filter((each) => each.files.length > 0)
      .map(({ request: { number, title }, files: found }) => ({ number, title, files: found })),
    missing: answered
      .filter(({ request, files: found }) => found.length === 0 && applies(request))
      .map(({ request: { number, title, agency } }) => ({ number, title, agency })),
    notNumbered: files.filter(({ number }) => number === null).map(({ path }) => path),
    unknownNumber: files.flatMap(({ path, number }) =>
      number === null || known.has(number) ? [] : [{ path, number, nearest: nearest(number, known) }],
    ),
  };
}
