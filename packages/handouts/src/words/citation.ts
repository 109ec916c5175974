import type { Source } from '@deepdive/core';

/** Where a fact stands, as a reader would look it up, with how it follows where the page does not print it. */
export function citation(source: Source): string {
  const place = `${source.publication} (${source.edition}), ${source.at}`;
  switch (source.basis) {
    case 'printed':
      return place;
    case 'inferred':
      return `${place}, inferred from it`;
    case 'byReference':
      return `${place}, by reference to another document`;
    case 'convention':
      return `Deepdive's own convention: ${source.at}`;
  }
}
