import {
  capitalised,
  citation,
  counted,
  criterionShown,
  dueInWords,
  fieldAsked,
  fieldHolds,
  idInWords,
  type ListManifest,
  listed,
  prose,
  type RequestManifest,
  rangeInWords,
  type ThemeManifest,
} from '@deepdive/core';
import type { Content } from '../page/node.js';
import { Facts, Table } from '../page/table.js';
import { listName, partName } from './words.js';

/** A part of a theme: its address, its name, how much it holds and its page. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly holds: string;
  readonly content: (theme: ThemeManifest, base: string) => Content;
}

const windowInWords = ({ window: { months, atPointOfInspection } }: ListManifest): string =>
  [
    months === null ? '' : `the ${counted(months, 'month')} before the inspection`,
    atPointOfInspection ? 'at the point of inspection' : '',
  ]
    .filter((each) => each !== '')
    .join(', and ') || 'not stated';

function Lists({ theme, base }: { readonly theme: ThemeManifest; readonly base: string }) {
  return (
    <Table
      id="lists"
      caption="The lists that are handed over"
      columns={[
        'List',
        'Who is on it',
        'Covers',
        { title: 'Columns', numeric: true },
        { title: 'Rules', numeric: true },
        'Source',
      ]}
      rows={theme.lists.map((list) => [
        <a href={`${base}/lists/${list.id}`}>{listName(list)}</a>,
        list.population,
        windowInWords(list),
        list.fields.length,
        list.rules.length,
        citation(list.source),
      ])}
    />
  );
}

function Criteria({ theme }: { readonly theme: ThemeManifest }) {
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

function Timeline({ theme }: { readonly theme: ThemeManifest }) {
  return (
    <Table
      id="milestones"
      caption="Who does what by when, in printed order"
      columns={['What', 'Who', 'When', 'Hands over', 'Source']}
      rows={theme.timeline.map(({ says, by, due, asPrinted, provides, onlyWhen, source }) => [
        <>
          {says}
          {onlyWhen === null ? null : <span class="small"> Only when {onlyWhen}.</span>}
        </>,
        capitalised(idInWords(by)),
        asPrinted ?? dueInWords(due),
        listed(provides.map((id) => partName(theme, id))),
        citation(source),
      ])}
    />
  );
}

function Selection({ theme }: { readonly theme: ThemeManifest }) {
  return (
    <>
      {theme.selection.map((stage, at) => (
        <>
          <h2>
            {at + 1}. {capitalised(idInWords(stage.id))}
          </h2>
          <p>{stage.says}</p>
          <Facts
            of={[
              ['Who chooses', capitalised(idInWords(stage.by))],
              ['How many', stage.count === null ? 'No number is printed' : rangeInWords(stage.count)],
              ['From', listed(stage.from.map((id) => partName(theme, id)))],
              ['Ages', stage.ages === null ? 'All' : `${stage.ages.from} to ${stage.ages.to}`],
              [
                'May be chosen when',
                stage.eligible.length === 0 ? (
                  'No further condition'
                ) : (
                  <ul class="plain">
                    {stage.eligible.map(({ says }) => (
                      <li>{says}</li>
                    ))}
                  </ul>
                ),
              ],
              [
                'Asked next',
                stage.asks.length === 0 ? 'Nothing' : listed(stage.asks.map(({ label }) => label)),
              ],
              ['Source', citation(stage.source)],
            ]}
          />
        </>
      ))}
    </>
  );
}

function RequestTable({
  id,
  caption,
  requests,
}: {
  readonly id: string;
  readonly caption: string;
  readonly requests: readonly RequestManifest[];
}) {
  return (
    <Table
      id={id}
      caption={caption}
      columns={['Item', 'What', 'From whom', 'Covers', 'Source']}
      rowHeader={1}
      rows={requests.map(({ number, title, agency, months, onlyWhen, source }) => [
        number ?? '',
        <>
          {title}
          {onlyWhen === null ? null : <span class="small"> Only when {onlyWhen}.</span>}
        </>,
        capitalised(idInWords(agency)),
        months === null ? '' : counted(months, 'month'),
        citation(source),
      ])}
    />
  );
}

function Tool({ theme }: { readonly theme: ThemeManifest }) {
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

function Judgements({ theme }: { readonly theme: ThemeManifest }) {
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

function Assumptions({ theme }: { readonly theme: ThemeManifest }) {
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

/** The parts that a theme has, in the order of work. */
export function partsOf(theme: ThemeManifest): readonly Part[] {
  const part = (
    id: string,
    title: string,
    count: number,
    one: string,
    content: Part['content'],
    many?: string,
  ): readonly Part[] => (count === 0 ? [] : [{ id, title, holds: counted(count, one, many), content }]);
  const requests = theme.requests.length + theme.caseDocuments.length;
  return [
    ...part('timeline', 'Timeline', theme.timeline.length, 'milestone', (of) => <Timeline theme={of} />),
    ...part('lists', 'Lists', theme.lists.length, 'list', (of, base) => <Lists theme={of} base={base} />),
    ...part('selection', 'Case selection', theme.selection.length, 'stage', (of) => <Selection theme={of} />),
    ...part(
      'criteria',
      'Criteria',
      theme.criteria.length,
      'criterion',
      (of) => <Criteria theme={of} />,
      'criteria',
    ),
    ...part('requests', 'Requests', requests, 'request', (of) => (
      <>
        {of.requests.length === 0 ? null : (
          <RequestTable id="requests" caption="Information that is asked for" requests={of.requests} />
        )}
        {of.caseDocuments.length === 0 ? null : (
          <RequestTable
            id="case-documents"
            caption="Documents asked for about each case"
            requests={of.caseDocuments}
          />
        )}
      </>
    )),
    ...part('tool', 'Tracking tool', theme.tool?.questions.length ?? 0, 'question', (of) => (
      <Tool theme={of} />
    )),
    ...part('judgements', 'Judgements', theme.judgements.length, 'judgement', (of) => (
      <Judgements theme={of} />
    )),
    ...part('measures', 'Measures', theme.measures.length, 'measure', (of) => (
      <Table
        id="measures"
        caption="The numbers that are asked for about the area"
        columns={['Measure', 'What it counts', 'Source']}
        rows={of.measures.map(({ title, says, source }) => [title, says, citation(source)])}
      />
    )),
    ...part('outcomes', 'Outcomes', theme.outcomes.length, 'indicator', (of) => (
      <Table
        id="outcomes"
        caption="The indicators of problems"
        columns={['Indicator', 'What it says', 'Source']}
        rows={of.outcomes.map(({ code, says, source }) => [code, says, citation(source)])}
      />
    )),
    ...part('assumptions', 'Assumptions', theme.assumptions.length, 'assumption', (of) => (
      <Assumptions theme={of} />
    )),
  ];
}

/** One list with its columns and rules: what an officer needs beside the template. */
export function ListPart({ list }: { readonly list: ListManifest }) {
  return (
    <>
      <Facts
        of={[
          ['Who is on it', list.population],
          ['Covers', windowInWords(list)],
          ['Rows', list.oneRowPerChild ? 'One for each child' : 'A child may have several'],
          ['Source', citation(list.source)],
        ]}
      />
      <h2>Columns</h2>
      <Table
        id="columns"
        caption="The columns, under the headers as printed"
        columns={['Header', 'Holds', 'Asked for', 'Source']}
        rows={list.fields.map((field) => [
          <>
            {field.label}
            {field.hint ? <span class="small"> {field.hint}</span> : null}
          </>,
          field.codes ? (
            <>
              One of{' '}
              {field.codes.codes
                .map(({ code, label }) => (code === label ? code : `${code} (${label})`))
                .join(', ')}
            </>
          ) : (
            capitalised(fieldHolds(field))
          ),
          capitalised(fieldAsked(field, list)),
          citation(field.source),
        ])}
      />
      {list.rules.length === 0 ? null : (
        <>
          <h2>Rules</h2>
          <Table
            id="rules"
            caption="What is checked in each row beside the columns"
            columns={['It should be true that', 'Exactly', 'If not', 'Source']}
            rows={list.rules.map(({ says, expect, severity, source }) => [
              says,
              <span class="small">
                {prose(expect, (id) => list.fields.find((field) => field.id === id)?.label ?? id)}
              </span>,
              severity === 'mustFix' ? 'Must be fixed' : 'To be looked at',
              citation(source),
            ])}
          />
        </>
      )}
    </>
  );
}
