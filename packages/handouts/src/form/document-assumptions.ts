import { type AssumptionManifest, citation, sentence } from '@deepdive/core';
import { HeadingLevel, Paragraph } from 'docx';
import { plain, run, small } from './document-cells.js';

/** What the text leaves open and the form has settled, as the end of a document. */
export function assumptionParts(assumptions: readonly AssumptionManifest[]): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run('Assumptions')] }),
    ...assumptions.flatMap(({ says, choices, chosen, because, source }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_3, children: [run(says)] }),
      plain(`Reading in use: ${sentence(choices[chosen] ?? chosen)}`),
      plain(`Why: ${sentence(because)}`),
      small(`Source: ${citation(source)}`),
    ]),
  ];
}
