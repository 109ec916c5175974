import { capitalised, citation, criterionShown, idInWords, listed, type ThemeManifest } from '@deepdive/core';
import { Facts, Table } from '../page/table.js';

/** The criteria that evidence is recorded against. */
export function Criteria({ theme }: { readonly theme: ThemeManifest }) {
  return (
    <Table
      id="criteria"
      caption="The criteria that evidence is recorded against, in our own words"
      columns={['Criterion', 'What it asks', 'Source']}
      rows={theme.criteria.map(({ ref, heading, summary, source }) => [
        criterionShown(ref),
        <>
          {heading ? <span class="small">{heading} </span> : null}
          {summary ?? <em>Named by the publication, not printed in it.</em>}
        </>,
        citation(source),
      ])}
    />
  );
}

/** The tracking tool, section by section. */
export function Tool({ theme }: { readonly theme: ThemeManifest }) {
  const sections = [...new Set(theme.tool?.questions.map(({ section }) => section))];
  return (
    <>
      <p class="lead">{theme.tool?.title}</p>
      {sections.map((section, at) => (
        <Table
          id={`section-${at + 1}`}
          caption={section}
          columns={['Question', 'Evidence for', 'Source']}
          rows={(theme.tool?.questions ?? [])
            .filter((question) => question.section === section)
            .map(({ asks, criteria, source }) => [
              asks,
              criteria.map(criterionShown).join(', '),
              citation(source),
            ])}
        />
      ))}
    </>
  );
}

/** The judgements, their scales and what limits them. */
export function Judgements({ theme }: { readonly theme: ThemeManifest }) {
  const labelOf = (id: string): string =>
    theme.judgements.find((each) => each.id === id)?.title ?? idInWords(id);
  return (
    <>
      <Table
        id="judgements"
        caption="The judgements and their scales"
        columns={['Judgement', 'Kind', 'Part of', 'Grades', 'Source']}
        rows={theme.judgements.map(({ title, kind, partOf, scale, source }) => [
          title,
          capitalised(idInWords(kind)),
          partOf === null ? '' : labelOf(partOf),
          scale.codes.map(({ label }) => label).join(', '),
          citation(source),
        ])}
      />
      {theme.limitingRules.length === 0 ? null : (
        <Table
          id="limits"
          caption="What the publication says of grades together"
          columns={['It says', 'How strongly', 'Source']}
          rows={theme.limitingRules.map(({ says, strength, source }) => [
            says,
            capitalised(idInWords(strength)),
            citation(source),
          ])}
        />
      )}
    </>
  );
}

/** What the text leaves open, with the theme’s own reading. */
export function Assumptions({ theme }: { readonly theme: ThemeManifest }) {
  return (
    <>
      <p>Where the text leaves something open, Deepdive takes one reading and says so wherever it matters.</p>
      {theme.assumptions.map(({ says, choices, chosen, because, source }) => (
        <>
          <h2>{says}</h2>
          <Facts
            of={[
              ['Reading in use', <strong>{choices[chosen] ?? chosen}</strong>],
              ['Why', because],
              [
                'Other readings',
                listed(Object.entries(choices).flatMap(([id, words]) => (id === chosen ? [] : [words]))) ||
                  'None',
              ],
              ['Source', citation(source)],
            ]}
          />
        </>
      ))}
    </>
  );
}
