import {
  capitalised,
  citation,
  counted,
  dueInWords,
  idInWords,
  listed,
  type RequestManifest,
  rangeInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { Facts, Table } from '../page/table.js';
import { partName } from './words.js';

/** Who does what by when. */
export function Timeline({ theme }: { readonly theme: ThemeManifest }) {
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

/** The stages of case selection. */
export function Selection({ theme }: { readonly theme: ThemeManifest }) {
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

/** What is asked for, of the area and about each case. */
export function Requests({ theme }: { readonly theme: ThemeManifest }) {
  return (
    <>
      {theme.requests.length === 0 ? null : (
        <RequestTable id="requests" caption="Information that is asked for" requests={theme.requests} />
      )}
      {theme.caseDocuments.length === 0 ? null : (
        <RequestTable
          id="case-documents"
          caption="Documents asked for about each case"
          requests={theme.caseDocuments}
        />
      )}
    </>
  );
}
