import { grouped } from '@deepdive/core';
import type { ReadingNote } from '../reading/index.js';

/** What was odd, and where it was seen first. */
export function noteInWords({ says, places, numberOfPlaces }: ReadingNote): string {
  if (places.length === 0) return says;
  const more = numberOfPlaces - places.length;
  return `${says} (${places.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''})`;
}
