import { citation, type Source } from '@deepdive/core';
import { plain } from '../markdown.js';

/** Where a fact stands, with the assumptions it rests on, as a cell of a table. */
export function sourceCell(source: Source, assumes: readonly string[] = []): string {
  const assumed = assumes.map((id) => `[${plain(id)}](#assumption-${id.toLowerCase()})`);
  return [plain(citation(source)), ...(assumed.length === 0 ? [] : [`assumes ${assumed.join(', ')}`])].join(
    '; ',
  );
}
