import { citation, type MeasureManifest } from '@deepdive/core';
import { type Layout, table } from '../terminal/layout.js';
import { assumedInWords } from '../terminal/words.js';

const computableInWords = {
  wholly: 'can be computed',
  partly: 'can be computed in part',
  not: 'cannot be computed',
} as const;

/** The numbers that a publication asks for, and whether the lists can tell them. */
export function measuresText(measures: readonly MeasureManifest[], layout: Layout): string {
  const rows = measures.map(({ id, title, says, section, computable, because, source, assumes }) => [
    id,
    section ?? '',
    `${title}. ${says}`,
    `${computableInWords[computable]}${because === null ? '' : `: ${because}`}`,
    `${citation(source)}${assumedInWords(assumes)}`,
  ]);
  return table(['Measure', 'Under', 'Says', 'From the lists', 'Source'], rows, layout);
}
