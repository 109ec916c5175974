import { type AssumptionManifest, citation, sentence } from '@deepdive/core';
import { type Html, html } from './html.js';

/** The anchor of an assumption on a page that lists them, by its place in the list, counted from 0. */
export function assumptionAnchor(place: number): string {
  return `assumption-${place + 1}`;
}

/** What the text leaves open, the reading in use, why, and the readings not taken. */
export function assumptionList(assumptions: readonly AssumptionManifest[]): Html {
  return html`${assumptions.map((assumption, index) => {
    const { says, choices, chosen, because, source } = assumption;
    const others = Object.entries(choices).flatMap(([id, words]) => (id === chosen ? [] : [words]));
    return html`<div class="keep">
<h3 id="${assumptionAnchor(index)}">${index + 1}. ${says}</h3>
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
