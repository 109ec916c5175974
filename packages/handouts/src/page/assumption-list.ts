import type { AssumptionManifest } from '@deepdive/core';
import { citation } from '../words/citation.js';
import { sentence } from '../words/words.js';
import { type Html, html } from './html.js';

/** The anchor of an assumption on a page that lists them. */
export function assumptionAnchor(assumptions: readonly AssumptionManifest[], id: string): string | null {
  const index = assumptions.findIndex((each) => each.id === id);
  return index < 0 ? null : `assumption-${index + 1}`;
}

/** What the text leaves open, the reading in use, why, and the readings not taken. */
export function assumptionList(assumptions: readonly AssumptionManifest[]): Html {
  return html`${assumptions.map((assumption, index) => {
    const { says, choices, chosen, because, source } = assumption;
    const others = Object.entries(choices).flatMap(([id, words]) => (id === chosen ? [] : [words]));
    return html`<div class="keep">
<h3 id="assumption-${index + 1}">${says}</h3>
<dl>
<dt>Reading in use</dt><dd><strong>${choices[chosen] ?? chosen}</strong></dd>
<dt>Why</dt><dd>${sentence(because)}</dd>
${others.map(
  (words) => html`<dt>Another reading</dt><dd>${words}</dd>
`,
)}<dt>Source</dt><dd>${citation(source)}</dd>
</dl>
</div>
`;
  })}`;
}
