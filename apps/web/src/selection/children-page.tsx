import { counted } from '@deepdive/core';
import { answer, goTo } from '../answer.js';
import type { Asked } from '../here.js';
import { Select } from '../page/fields.js';
import { Table, Tag } from '../page/table.js';
import { partName } from '../themes/words.js';
import type { AtStage } from './at-stage.js';
import { earlierStages, stagesBefore } from './draw.js';
import type { RowsInForce } from './rows-in-force.js';
import { stageName } from './stage-words.js';
import { standingsTold } from './standings-told.js';

/** Children on one page. */
const perPage = 100;

/** Every child of a stage's population, and why they may be chosen or not. */
export async function childrenPage(c: Asked, at: AtStage, rows: RowsInForce) {
  const { here, theme, stage } = at;
  const earlier = await earlierStages(here.store, theme);
  const read = await rows(at);
  const before = stagesBefore(theme, stage).map(({ id }) => id);
  if (!before.every((id) => earlier.some(({ record }) => record.stage === id)))
    return goTo(c, `/selection/${stage.id}`);
  const { standings, listsOf } = standingsTold(at, read, earlier);
  const reasons = [
    ...new Set(standings.flatMap(({ reasons: [first] }) => (first === undefined ? [] : [first]))),
  ];
  const show = c.req.query('show') ?? '';
  const wanted = standings.filter(({ eligible, reasons: [first] }) =>
    show === 'eligible'
      ? eligible
      : show === 'excluded'
        ? !eligible
        : show === '' || reasons[Number(show)] === first,
  );
  const page = Math.max(1, Number(c.req.query('page') ?? 1) || 1);
  const shown = wanted.slice((page - 1) * perPage, page * perPage);
  return answer(
    c,
    { title: `Every child: ${stageName(stage)}`, back: [`/selection/${stage.id}`, stageName(stage)] },
    <>
      <h1>Every child, and why they may be chosen or not</h1>
      <form method="get" action={`/selection/${stage.id}/children`} class="filter">
        <Select
          name="show"
          label="Show"
          value={show}
          none={`All ${standings.length}`}
          choices={[
            { value: 'eligible', label: 'Who may be chosen' },
            { value: 'excluded', label: 'Who may not' },
            ...reasons.map((reason, index) => ({ value: String(index), label: reason })),
          ]}
        />
        <button type="submit" class="second">
          Show
        </button>
      </form>
      <p>{counted(wanted.length, 'child', 'children')}.</p>
      {shown.length === 0 ? null : (
        <Table
          id="children"
          caption={`Children ${(page - 1) * perPage + 1} to ${(page - 1) * perPage + shown.length}`}
          columns={['Child', 'May be chosen', 'Why not', 'On the lists']}
          rows={shown.map(({ child, eligible, reasons: why }) => [
            child,
            eligible ? <Tag tone="green">Yes</Tag> : <Tag tone="grey">No</Tag>,
            why.join('; '),
            (listsOf.get(child) ?? []).map((id) => partName(theme, id)).join(', '),
          ])}
        />
      )}
      {wanted.length > page * perPage ? (
        <p>
          <a href={`/selection/${stage.id}/children?show=${encodeURIComponent(show)}&page=${page + 1}`}>
            Next {perPage}
          </a>
        </p>
      ) : null}
    </>,
  );
}
