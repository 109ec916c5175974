import {
  capitalised,
  citation,
  counted,
  fieldAsked,
  fieldHolds,
  type ListManifest,
  prose,
  type ThemeManifest,
} from '@deepdive/core';
import { Facts, Table } from '../page/table.js';
import { listName } from './words.js';

const windowInWords = ({ window: { months, atPointOfInspection } }: ListManifest): string =>
  [
    months === null ? '' : `the ${counted(months, 'month')} before the inspection`,
    atPointOfInspection ? 'at the point of inspection' : '',
  ]
    .filter((each) => each !== '')
    .join(', and ') || 'not stated';

/** The lists that are handed over, each leading to its page. */
export function Lists({ theme, base }: { readonly theme: ThemeManifest; readonly base: string }) {
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
