import { counted, grouped, listed, type PersonalChoice, type SelectionRecord } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { table } from '../page/table.js';
import type { ThemeWords } from '../words/theme-words.js';
import { inWords } from '../words/words.js';

const titled = (...titles: readonly string[]) => titles.map((title) => ({ title }));

function leftOut({ excluded }: SelectionRecord): Html {
  if (excluded.length === 0)
    return html`<p>Nobody in the population was left out.</p>
`;
  return table({
    id: 'left-out',
    caption: 'Left out of the draw, by the first reason that applied',
    columns: [{ title: 'Reason' }, { title: 'Children', numeric: true }],
    rows: excluded.map(({ reason, count }) => [reason, grouped(count)]),
  });
}

function choices(id: string, caption: string, made: readonly PersonalChoice[]): Html | null {
  if (made.length === 0) return null;
  return table({
    id,
    caption,
    columns: titled('Child', 'Reason given'),
    rows: made.map(({ child, because }) => [child, because]),
  });
}

function strata({ stratify, strata: drawn }: SelectionRecord, words: ThemeWords): Html {
  if (stratify.length === 0)
    return html`<p>The draw was not spread over strata.</p>
`;
  return table({
    id: 'strata',
    caption: `Strata, by ${listed(stratify.map((field) => words.field(field)))}`,
    columns: [
      { title: 'Stratum' },
      { title: 'May be chosen', numeric: true },
      { title: 'Chosen', numeric: true },
      { title: 'Of these, included by a person', numeric: true },
    ],
    rows: drawn.map(({ values, eligible, drawn: chosen, included }) => [
      stratify
        .map((field) => `${words.field(field)}: ${words.value(field, values[field] ?? null)}`)
        .join('; '),
      grouped(eligible),
      grouped(chosen),
      grouped(included),
    ]),
  });
}

function earlierStages({ earlier }: SelectionRecord): Html | null {
  if (earlier.length === 0) return null;
  return html`${earlier.map(
    ({ stage, selected, populationDigest }) =>
      html`<dt>Earlier stage</dt><dd>${inWords(stage)}: ${counted(selected, 'child', 'children')}, population <span class="digest">${populationDigest}</span></dd>
`,
  )}`;
}

/** A word of a command as a shell takes it. */
const quoted = (word: string): string =>
  /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

function verification({ inputs }: SelectionRecord): Html {
  const paths = inputs.length === 0 ? 'PATH...' : inputs.map(({ path }) => quoted(path)).join(' ');
  return html`<h2>How to verify it</h2>
<p>Anyone who has the record and the same files can draw again and get the same children:</p>
<p><code>deepdive verify RECORD.json ${paths}</code></p>
<p>It draws again with the seed and algorithm above, compares digests, children and reasons, and names whatever differs.</p>
`;
}

/** How the draw was made: population, who was left out and why, strata, seed, algorithm, digests, how to verify. */
export function drawSection(record: SelectionRecord, words: ThemeWords): Html {
  return html`<h2>How the draw was made</h2>
<dl>
<dt>Population</dt><dd>${counted(record.population, 'child', 'children')}</dd>
<dt>May be chosen</dt><dd>${grouped(record.eligible)}</dd>
<dt>To be chosen</dt><dd>${grouped(record.count)}</dd>
<dt>Seed</dt><dd><code>${record.seed}</code></dd>
<dt>Algorithm</dt><dd><code>${record.algorithm}</code></dd>
<dt>Population digest</dt><dd><span class="digest">${record.populationDigest}</span></dd>
${earlierStages(record)}</dl>
${leftOut(record)}${strata(record, words)}${choices(
  'included',
  'Included by a person',
  record.include,
)}${choices('excluded', 'Left out by a person', record.exclude)}${
  record.notes.length === 0
    ? null
    : html`<h3>Notes</h3>
<ul>${record.notes.map((note) => html`<li>${note}</li>`)}</ul>
`
}${
  record.inputs.length === 0
    ? null
    : table({
        id: 'inputs',
        caption: 'Files read',
        columns: titled('File', 'SHA-256'),
        rows: record.inputs.map(({ path, sha256 }) => [path, html`<span class="digest">${sha256}</span>`]),
      })
}${verification(record)}`;
}
