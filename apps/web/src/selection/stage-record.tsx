import { counted, type SelectionRecord, type StageManifest, type ThemeManifest } from '@deepdive/core';
import { Assumed } from '../assumptions/assumed.js';
import type { Here } from '../here.js';
import { Form } from '../page/form.js';
import type { Content } from '../page/node.js';
import { Facts, Figures, Table, Tag } from '../page/table.js';
import { childRef } from '../record/child-ref.js';
import type { Answers, HeldSelection } from '../record/selections.js';
import { strataLabel } from './stage-words.js';

function Excluded({ record }: { readonly record: SelectionRecord }) {
  return record.excluded.length === 0 ? (
    <p>Nobody in the population was left out.</p>
  ) : (
    <Table
      id="excluded"
      caption="Left out of the draw, by the first reason that applied"
      columns={['Reason', { title: 'Children', numeric: true }]}
      rows={record.excluded.map(({ reason, count }) => [reason, count])}
    />
  );
}

function Chosen({
  here,
  stage,
  held,
  answers,
}: {
  readonly here: Here;
  readonly stage: StageManifest;
  readonly held: HeldSelection;
  readonly answers: readonly Answers[];
}) {
  const { record, state } = held.selection;
  const answered = new Set(answers.map(({ child }) => child));
  return (
    <Table
      id="chosen"
      caption={`Chosen: ${record.selected.length} of ${record.count}`}
      columns={[
        { title: 'No.', numeric: true },
        'Child',
        'Why',
        ...(stage.asks.length === 0 ? [] : ['Questions']),
        ...(state === 'confirmed' ? [] : ['Swap']),
      ]}
      rowHeader={1}
      rows={record.selected.map(({ child, because, how }, at): readonly Content[] => {
        const ref = childRef(here.salt, child);
        return [
          at + 1,
          <a href={`/children/${ref}`}>{child}</a>,
          <>
            {how === 'included' ? <Tag tone="amber">Chosen by a person</Tag> : null} {because}
          </>,
          ...(stage.asks.length === 0
            ? []
            : [
                <a href={`/selection/${stage.id}/questions/${ref}`}>
                  {answered.has(child) ? 'Answered' : 'Answer'}
                  <span class="small"> ({at + 1})</span>
                </a>,
              ]),
          ...(state === 'confirmed'
            ? []
            : [<a href={`/selection/${stage.id}/swap/${ref}`}>Swap number {at + 1}</a>]),
        ];
      })}
    />
  );
}

/** The record of a stage: who was chosen and why, who was left out and why, what a person changed, how to verify it. */
export function StageRecord({
  here,
  theme,
  stage,
  held,
  answers,
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly stage: StageManifest;
  readonly held: HeldSelection;
  readonly answers: readonly Answers[];
}) {
  const { record, state, swaps, drawnBefore, by, at } = held.selection;
  const base = `/selection/${stage.id}`;
  return (
    <>
      <p>
        {state === 'confirmed' ? (
          <Tag tone="green">Confirmed</Tag>
        ) : (
          <Tag tone="amber">Proposed: the inspector decides</Tag>
        )}{' '}
        {by}, {at.slice(0, 16).replace('T', ' ')} UTC
      </p>
      <Figures
        of={[
          ['Population', record.population],
          ['May be chosen', record.eligible],
          [
            'Chosen',
            `${record.selected.length} of ${record.count}`,
            record.selected.length === record.count ? 'green' : 'amber',
          ],
        ]}
      />
      {record.notes.map((note) => (
        <p class="note">{note}</p>
      ))}
      <h2>Children chosen</h2>
      <Chosen here={here} stage={stage} held={held} answers={answers} />
      {state === 'confirmed' ? null : (
        <Form here={here} action={`${base}/confirm`} seen={held.version}>
          <button type="submit">Confirm these {record.selected.length} children</button>
        </Form>
      )}
      {swaps.length === 0 ? null : (
        <Table
          id="swaps"
          caption="Swaps, the first first"
          columns={['Taken out', 'Came in', 'Why', 'By', 'Besides']}
          rows={swaps.map((swap) => [
            swap.out,
            swap.in,
            swap.because,
            `${swap.by}, ${swap.at.slice(0, 16).replace('T', ' ')}`,
            swap.also.join('; '),
          ])}
        />
      )}
      <h2>Who was left out</h2>
      <Excluded record={record} />
      <p>
        <a href={`${base}/children`}>See every child and why they may be chosen or not</a>
      </p>
      {record.strata.length < 2 ? null : (
        <Table
          id="strata"
          caption="How the draw was spread"
          columns={[
            'Stratum',
            { title: 'May be chosen', numeric: true },
            { title: 'Chosen', numeric: true },
            { title: 'By a person', numeric: true },
          ]}
          rows={record.strata.map(({ values, eligible, drawn, included }) => [
            Object.entries(values)
              .map(([field, value]) => `${strataLabel(theme, field)}: ${value ?? 'blank'}`)
              .join('; '),
            eligible,
            drawn,
            included,
          ])}
        />
      )}
      <h2>The record</h2>
      <Facts
        of={[
          ['Seed', record.seed],
          ['Algorithm', record.algorithm],
          ['Population digest', <span class="digest">{record.populationDigest}</span>],
          [
            'Files',
            <ul class="plain">
              {record.inputs.map(({ path, sha256 }) => (
                <li>
                  {path} <span class="digest small">{sha256}</span>
                </li>
              ))}
            </ul>,
          ],
          ...drawnBefore.map(
            (before) =>
              [
                'Drawn before',
                `with seed ${before.seed} by ${before.by}; drawn again because: ${before.because}`,
              ] as const,
          ),
        ]}
      />
      {record.assumptions.length === 0 ? null : (
        <>
          <h3>Assumptions it rests on</h3>
          <Assumed here={here} of={record.assumptions} />
        </>
      )}
      <p>
        <a class="button second" href={`${base}/verify`}>
          Verify: draw it again
        </a>
        <a class="button second" href={`${base}/sheet.html`}>
          Download the sheet to print
        </a>
        <a class="button second" href={`${base}/record.json`}>
          Download the record
        </a>
      </p>
      {record.substitutes.length === 0 ? null : (
        <details>
          <summary>
            Who comes next if one cannot be used ({counted(record.substitutes.length, 'child', 'children')})
          </summary>
          <div class="inside">
            <Table
              id="substitutes"
              caption="In the order of the draw"
              columns={['Child', 'Why']}
              rows={record.substitutes.slice(0, 20).map(({ child, because }) => [child, because])}
            />
          </div>
        </details>
      )}
    </>
  );
}
