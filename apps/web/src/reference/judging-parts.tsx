import {
  capitalised,
  citation,
  conditionInWords,
  criterionShown,
  idInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { Table } from '../page/table.js';

/** What is graded, which criteria describe a grade, and what the publication says of grades together. */
export function JudgementsPart({ theme }: { readonly theme: ThemeManifest }) {
  const { judgements, facts, limitingRules } = theme;
  const columns = [...judgements.map(({ id, title }) => ({ id, label: title })), ...facts];
  const titleOf = (id: string): string => judgements.find((each) => each.id === id)?.title ?? idInWords(id);
  return (
    <>
      <Table
        id="judgement-scales"
        caption="The judgements and their scales. A grade is never computed."
        columns={['Judgement', 'Kind', 'Part of', 'Grades, best first', 'Source']}
        rows={judgements.map(({ title, kind, partOf, scale, descriptors, source }) => [
          title,
          capitalised(idInWords(kind)),
          partOf === null ? '' : titleOf(partOf),
          <ul class="plain">
            {scale.codes.map(({ code, label }) => (
              <li>
                {label}
                {(descriptors[code] ?? []).length === 0 ? null : (
                  <span class="small"> {(descriptors[code] ?? []).map(criterionShown).join(', ')}</span>
                )}
              </li>
            ))}
          </ul>,
          citation(source),
        ])}
      />
      {limitingRules.length === 0 ? null : (
        <Table
          id="judgement-limits"
          caption="What the publication says of grades together"
          columns={['It says', 'Exactly', 'How strongly', 'Source']}
          rows={limitingRules.map(({ says, expect, strength, source }) => [
            says,
            <span class="small">{conditionInWords(expect, columns)}</span>,
            capitalised(idInWords(strength)),
            citation(source),
          ])}
        />
      )}
    </>
  );
}

const computable = { wholly: 'Yes', partly: 'In part', not: 'No' } as const;

/** The numbers the publication asks for, and whether the lists can tell them. */
export function MeasuresPart({ theme }: { readonly theme: ThemeManifest }) {
  return (
    <Table
      id="measures-stated"
      caption="The numbers that are asked for"
      columns={['Measure', 'Under', 'What it tells', 'From the lists', 'Source']}
      rows={theme.measures.map(({ title, section, says, computable: how, because, source }) => [
        title,
        section ?? '',
        says,
        `${computable[how]}${because === null ? '' : `: ${because}`}`,
        citation(source),
      ])}
    />
  );
}

/** How the publication puts proportions into words. */
export function ProportionsPart({ theme: { proportions } }: { readonly theme: ThemeManifest }) {
  if (proportions === null) return null;
  return (
    <>
      <Table
        id="proportion-bands"
        caption="Proportions in words"
        columns={['Words', 'Proportion']}
        rows={proportions.bands.map(({ from, to, words }) => [words, `${from}% to ${to}%`])}
      />
      <p class="source">{citation(proportions.source)}</p>
    </>
  );
}

/** What the publication says beside its lists, criteria and rules. */
export function GuidancePart({ theme }: { readonly theme: ThemeManifest }) {
  return (
    <>
      {theme.guidance.map(({ id, title, statements }) => (
        <Table
          id={`guidance-${id}`}
          caption={title}
          columns={['It says', 'Source']}
          rows={statements.map(({ says, source }) => [says, citation(source)])}
        />
      ))}
    </>
  );
}
