import { candidatesOf, counted, type StageManifest, standingsOf, verifySelection } from '@deepdive/core';
import { selectionSheet } from '@deepdive/handouts';
import { digest } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo, notFound } from '../answer.js';
import { type Begun, begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import { type Errors, Line, Paragraph, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Question } from '../page/question.js';
import { Facts, Table, Tag } from '../page/table.js';
import { readPosted } from '../posted.js';
import { childRef } from '../record/child-ref.js';
import {
  type Answers,
  answersOf,
  type StageSelection,
  selectionOf,
  selectionsOf,
} from '../record/selections.js';
import { commitTo } from '../recording.js';
import { partName } from '../themes/words.js';
import { changesBetween, drawn, earlierStages, stagesBefore, swapped } from './draw.js';
import { Funnel } from './funnel.js';
import { answersIn, writtenValue } from './questions.js';
import { type RowsInForce, rowsInForce } from './rows-in-force.js';
import { DrawForm, StageFacts, StageRecord, stageName, type WrittenDraw } from './stage-page.js';
import { differenceInWords } from './verification.js';

interface AtStage extends Begun {
  readonly stage: StageManifest;
}

function atStage(c: Asked): AtStage | null {
  const at = begun(c);
  const stage = at?.theme.selection.find(({ id }) => id === c.req.param('stage'));
  return at && stage ? { ...at, stage } : null;
}

const isSelectionError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'SelectionError';

async function overview(c: Asked, { here, theme }: Begun) {
  const selections = await selectionsOf(here.store, theme);
  return answer(
    c,
    { title: 'Case selection' },
    <>
      <h1>Case selection</h1>
      <p class="lead">
        Deepdive proposes by a draw that anyone can run again. The inspector decides, and every change is
        recorded with its reason.
      </p>
      <Table
        id="stages"
        caption="Stages, in order"
        columns={[
          'Stage',
          'From',
          { title: 'Population', numeric: true },
          { title: 'May be chosen', numeric: true },
          { title: 'Chosen', numeric: true },
          'State',
        ]}
        rows={theme.selection.map((stage) => {
          const held = selections.find((each) => each.stage === stage.id);
          return [
            <a href={`/selection/${stage.id}`}>{stageName(stage)}</a>,
            stage.from.map((id) => partName(theme, id)).join(', '),
            held?.record.population ?? '',
            held?.record.eligible ?? '',
            held?.record.selected.length ?? '',
            held === undefined ? (
              <Tag tone="grey">Not drawn</Tag>
            ) : held.state === 'confirmed' ? (
              <Tag tone="green">Confirmed</Tag>
            ) : (
              <Tag tone="amber">Proposed</Tag>
            ),
          ];
        })}
      />
      <Funnel theme={theme} selections={selections} />
    </>,
  );
}

/** What stands in the way of a draw; `null` where nothing does. */
async function hindrance(
  { here, theme, stage }: AtStage,
  rows: RowsInForce,
  at: Begun,
): Promise<string | null> {
  const selections = await selectionsOf(here.store, theme);
  const undone = stagesBefore(theme, stage).filter(({ id }) => !selections.some((each) => each.stage === id));
  if (undone.length > 0) return `First draw: ${undone.map(stageName).join(', ')}.`;
  if (stage.from.every((id) => theme.selection.some((each) => each.id === id))) return null;
  const { rows: read } = await rows(at);
  const lists = stage.from.filter((id) => theme.lists.some((list) => list.id === id));
  if (read.some(({ list }) => lists.includes(list))) return null;
  return `No list that this stage draws from is submitted yet: ${lists.map((id) => partName(theme, id)).join(', ')}.`;
}

async function stagePage(
  c: Asked,
  at: AtStage,
  rows: RowsInForce,
  written?: WrittenDraw,
  errors: Errors = {},
) {
  const { here, theme, stage } = at;
  const held = await selectionOf(here.store, stage.id);
  const stopped = held ? null : await hindrance(at, rows, at);
  const draw: WrittenDraw = written ?? {
    seed: held?.selection.record.seed ?? '',
    count: String(held?.selection.record.count ?? stage.count?.min ?? ''),
    stratify: held?.selection.record.stratify ?? stage.strata,
    because: '',
  };
  const form = (
    <DrawForm here={here} theme={theme} stage={stage} written={draw} errors={errors} held={held} />
  );
  return answer(
    c,
    { title: stageName(stage), errors, back: ['/selection', 'case selection'] },
    <>
      <h1>{stageName(stage)}</h1>
      <StageFacts stage={stage} />
      {stopped === null ? null : (
        <p class="note">
          {stopped} <a href="/lists">Go to the lists</a>
        </p>
      )}
      {held ? (
        <>
          <StageRecord
            here={here}
            theme={theme}
            stage={stage}
            held={held}
            answers={await answersOf(here.store, stage.id)}
          />
          {held.selection.state === 'confirmed' ? null : (
            <details open={Object.keys(errors).length > 0}>
              <summary>Draw again</summary>
              <div class="inside">{form}</div>
            </details>
          )}
        </>
      ) : stopped === null ? (
        form
      ) : null}
    </>,
  );
}

/** Case selection, stage by stage: what a lead inspector comes for. */
export function selectionRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const rows = rowsInForce();
  routes.get('/selection', (c) => {
    const at = begun(c);
    return at && at.theme.selection.length > 0 ? overview(c, at) : goTo(c, '/');
  });
  routes.get('/selection/:stage', (c) => {
    const at = atStage(c);
    return at ? stagePage(c, at, rows) : notFound(c);
  });
  routes.post('/selection/:stage/draw', async (c) => {
    const at = atStage(c);
    if (!at) return notFound(c);
    const { here, stage } = at;
    const posted = await readPosted(c, here);
    const held = await selectionOf(here.store, stage.id);
    const written: WrittenDraw = {
      seed: posted.text('seed'),
      count: posted.text('count'),
      stratify: posted.all('stratify'),
      because: posted.text('because'),
    };
    if (held?.selection.state === 'confirmed') return conflict(c, 'The selection', `/selection/${stage.id}`);
    const errors = {
      ...(written.seed === '' ? { seed: 'Enter the seed that was stated beforehand' } : {}),
      ...(held && written.because === '' ? { because: 'Say why it is drawn again' } : {}),
    };
    if (Object.keys(errors).length > 0) return stagePage(c, at, rows, written, errors);
    try {
      const count = written.count === '' ? (stage.count?.min ?? null) : Number(written.count);
      const input = { ...written, count, include: [], exclude: [] };
      const record = await drawn(at, stage, await rows(at), input);
      const before = held
        ? [
            ...held.selection.drawnBefore,
            {
              seed: held.selection.record.seed,
              because: written.because,
              by: held.selection.by,
              at: held.selection.at,
            },
          ]
        : [];
      const selection: StageSelection = {
        stage: stage.id,
        record,
        state: 'proposed',
        swaps: [],
        drawnBefore: before,
        by: here.person,
        at: here.now(),
      };
      const committed = await commitTo(here, posted, {
        kind: 'selection',
        id: stage.id,
        seen: posted.seen,
        value: selection,
        action: held ? 'drawn again' : 'drawn',
      });
      if (committed.outcome === 'conflict') return conflict(c, 'The selection', `/selection/${stage.id}`);
      return goTo(c, `/selection/${stage.id}?done=proposed`);
    } catch (error) {
      if (!isSelectionError(error)) throw error;
      const field = error.code.startsWith('count') ? 'count' : 'seed';
      return stagePage(c, at, rows, written, { [field]: error.message });
    }
  });
  routes.post('/selection/:stage/confirm', async (c) => {
    const at = atStage(c);
    const held = at && (await selectionOf(at.here.store, at.stage.id));
    if (!at || !held) return notFound(c);
    const posted = await readPosted(c, at.here);
    const committed = await commitTo(at.here, posted, {
      kind: 'selection',
      id: at.stage.id,
      seen: posted.seen,
      value: { ...held.selection, state: 'confirmed' },
      action: 'confirmed',
    });
    if (committed.outcome === 'conflict') return conflict(c, 'The selection', `/selection/${at.stage.id}`);
    return goTo(c, `/selection/${at.stage.id}?done=confirmed`);
  });
  routes.get('/selection/:stage/children', async (c) => {
    const at = atStage(c);
    return at ? childrenPage(c, at, rows) : notFound(c);
  });
  routes.get('/selection/:stage/swap/:child', async (c) => {
    const at = atStage(c);
    return at ? swapPage(c, at) : notFound(c);
  });
  routes.post('/selection/:stage/swap/:child', async (c) => {
    const at = atStage(c);
    return at ? swap(c, at, rows) : notFound(c);
  });
  routes.get('/selection/:stage/verify', async (c) => {
    const at = atStage(c);
    return at ? verifyPage(c, at, rows) : notFound(c);
  });
  routes.get('/selection/:stage/record.json', async (c) => {
    const at = atStage(c);
    const held = at && (await selectionOf(at.here.store, at.stage.id));
    if (!at || !held) return notFound(c);
    const text = `${JSON.stringify(held.selection.record, null, 2)}\n`;
    return download(c, `${at.stage.id} record.json`, fileTypes.json, text);
  });
  routes.get('/selection/:stage/sheet.html', async (c) => {
    const at = atStage(c);
    const held = at && (await selectionOf(at.here.store, at.stage.id));
    if (!at || !held) return notFound(c);
    return download(
      c,
      `${at.stage.id}.html`,
      fileTypes.html,
      selectionSheet(held.selection.record, at.theme),
    );
  });
  routes.get('/selection/:stage/questions/:child', async (c) => {
    const at = atStage(c);
    return at ? questionsPage(c, at) : notFound(c);
  });
  routes.post('/selection/:stage/questions/:child', async (c) => {
    const at = atStage(c);
    return at ? saveAnswers(c, at) : notFound(c);
  });
  return routes;
}

/** Children on one page. */
const perPage = 100;

async function childrenPage(c: Asked, at: AtStage, rows: RowsInForce) {
  const { here, theme, stage, inspection } = at;
  const earlier = await earlierStages(here.store, theme);
  const read = await rows(at);
  const before = stagesBefore(theme, stage).map(({ id }) => id);
  if (!before.every((id) => earlier.some(({ record }) => record.stage === id)))
    return goTo(c, `/selection/${stage.id}`);
  const candidates = candidatesOf(theme, stage.id, read.rows, earlier);
  const standings = standingsOf(theme, stage.id, candidates, inspection.inspectedOn);
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
            (candidates.find((candidate) => candidate.child === child)?.lists ?? [])
              .map((id) => partName(theme, id))
              .join(', '),
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

async function swapPage(
  c: Asked,
  { here, stage }: AtStage,
  written = { instead: '', because: '' },
  errors: Errors = {},
) {
  const held = await selectionOf(here.store, stage.id);
  const out = held?.selection.record.selected.find(
    ({ child }) => childRef(here.salt, child) === c.req.param('child'),
  );
  if (!held || !out || held.selection.state === 'confirmed') return notFound(c);
  const next = held.selection.record.substitutes[0];
  return answer(
    c,
    { title: 'Swap a child', errors, back: [`/selection/${stage.id}`, stageName(stage)] },
    <>
      <h1>Swap a child</h1>
      <Facts
        of={[
          ['Taken out', out.child],
          ['Was chosen', out.because],
          ['Next by the draw', next ? `${next.child}: ${next.because}` : 'Nobody is left'],
        ]}
      />
      <Form
        here={here}
        action={`/selection/${stage.id}/swap/${c.req.param('child')}`}
        seen={held.version}
        says="Drawing…"
      >
        <Paragraph
          name="because"
          label="Why?"
          hint="It is kept with your name and the time"
          errors={errors}
          value={written.because}
        />
        <Line
          name="instead"
          label="Who comes instead?"
          hint="The child’s identifier as the lists have it. Leave it empty for the next by the draw."
          errors={errors}
          value={written.instead}
          spelled={false}
        />
        <button type="submit">Swap</button>
      </Form>
    </>,
  );
}

async function swap(c: Asked, at: AtStage, rows: RowsInForce) {
  const { here, stage } = at;
  const held = await selectionOf(here.store, stage.id);
  const out = held?.selection.record.selected.find(
    ({ child }) => childRef(here.salt, child) === c.req.param('child'),
  );
  const posted = await readPosted(c, here);
  if (!held || held.selection.state === 'confirmed') return notFound(c);
  if (!out) return goTo(c, `/selection/${stage.id}`);
  const written = { instead: posted.text('instead'), because: posted.text('because') };
  if (written.because === '') return swapPage(c, at, written, { because: 'Say why the child is taken out' });
  const { record } = held.selection;
  if (record.selected.some(({ child }) => child === written.instead)) {
    return swapPage(c, at, written, { instead: 'This child is chosen already' });
  }
  try {
    const input = swapped(record, out.child, written.instead, written.because);
    const after = await drawn(at, stage, await rows(at), input);
    const { came, went } = changesBetween(record, after);
    const came1 = written.instead === '' ? (came[0] ?? 'nobody: none was left') : written.instead;
    const also = [
      ...went.filter((child) => child !== out.child).map((child) => `${child} went`),
      ...came.filter((child) => child !== came1).map((child) => `${child} came`),
    ];
    const change = {
      out: out.child,
      in: came1,
      because: written.because,
      also,
      by: here.person,
      at: here.now(),
    };
    const committed = await commitTo(here, posted, {
      kind: 'selection',
      id: stage.id,
      seen: posted.seen,
      value: { ...held.selection, record: after, swaps: [...held.selection.swaps, change] },
      action: 'swapped',
    });
    if (committed.outcome === 'conflict') {
      return conflict(c, 'The selection', `/selection/${stage.id}`, <p>{written.because}</p>);
    }
    return goTo(c, `/selection/${stage.id}?done=swapped`);
  } catch (error) {
    if (!isSelectionError(error)) throw error;
    const unknown = error.code === 'child-not-in-population';
    const says = unknown ? 'No child with this identifier is in the population' : error.message;
    return swapPage(c, at, written, { instead: says });
  }
}

async function verifyPage(c: Asked, at: AtStage, rows: RowsInForce) {
  const { here, theme, stage } = at;
  const held = await selectionOf(here.store, stage.id);
  if (!held) return notFound(c);
  const read = await rows(at);
  const before = new Set(stagesBefore(theme, stage).map(({ id }) => id));
  const earlier = (await earlierStages(here.store, theme)).filter(({ record }) => before.has(record.stage));
  const { same, sameChildren, differences } = verifySelection(
    held.selection.record,
    theme,
    read.rows,
    digest,
    {
      inputs: read.inputs,
      earlier,
    },
  );
  return answer(
    c,
    { title: 'Verification', back: [`/selection/${stage.id}`, stageName(stage)] },
    <>
      <h1>Verification of {stageName(stage).toLowerCase()}</h1>
      <p class={sameChildren ? 'note green' : 'note red'}>
        {same
          ? 'Drawn again from the same lists with the same seed, it comes to the same children, for the same reasons.'
          : sameChildren
            ? 'Drawn again, it comes to the same children; something else differs.'
            : 'Drawn again, it does not come to the same children.'}
      </p>
      {differences.length === 0 ? null : (
        <ul>
          {differences.map((difference) => (
            <li>{differenceInWords(difference)}</li>
          ))}
        </ul>
      )}
      <p>
        It was drawn again from the lists that count now, with the seed, the algorithm and the choices of the
        record.
      </p>
    </>,
  );
}

async function questionsPage(
  c: Asked,
  { here, stage }: AtStage,
  written?: Readonly<Record<string, string>>,
  errors: Errors = {},
) {
  const held = await selectionOf(here.store, stage.id);
  const selected = held?.selection.record.selected ?? [];
  const place = selected.findIndex(({ child }) => childRef(here.salt, child) === c.req.param('child'));
  const chosen = selected[place];
  if (!chosen || stage.asks.length === 0) return notFound(c);
  const ref = childRef(here.salt, chosen.child);
  const record = await here.store.record('answers', `${stage.id}-${ref}`);
  const answers = (record?.value as unknown as Answers | undefined)?.answers ?? {};
  return answer(
    c,
    { title: `Questions on child ${place + 1}`, errors, back: [`/selection/${stage.id}`, stageName(stage)] },
    <>
      <h1>
        Child {place + 1} of {selected.length}: {chosen.child}
      </h1>
      <Form here={here} action={`/selection/${stage.id}/questions/${ref}`} seen={record?.version ?? 0}>
        {stage.asks.map((field) => (
          <Question
            field={field}
            errors={errors}
            value={written?.[field.id] ?? writtenValue(answers[field.id])}
          />
        ))}
        <button type="submit">
          {place + 1 < selected.length ? 'Save and go to the next child' : 'Save'}
        </button>
      </Form>
    </>,
  );
}

async function saveAnswers(c: Asked, at: AtStage) {
  const { here, stage } = at;
  const posted = await readPosted(c, here);
  const held = await selectionOf(here.store, stage.id);
  const selected = held?.selection.record.selected ?? [];
  const place = selected.findIndex(({ child }) => childRef(here.salt, child) === c.req.param('child'));
  const chosen = selected[place];
  if (!chosen) return notFound(c);
  const { answers, errors } = answersIn(posted, stage.asks);
  if (Object.keys(errors).length > 0) {
    const written = Object.fromEntries(stage.asks.map(({ id }) => [id, posted.text(id)]));
    return questionsPage(c, at, written, errors);
  }
  const value: Answers = { stage: stage.id, child: chosen.child, answers };
  const committed = await commitTo(here, posted, {
    kind: 'answers',
    id: `${stage.id}-${childRef(here.salt, chosen.child)}`,
    seen: posted.seen,
    value,
    action: 'answered',
  });
  if (committed.outcome === 'conflict') return conflict(c, 'What is answered about the child', c.req.path);
  const next = selected[place + 1];
  return goTo(
    c,
    next
      ? `/selection/${stage.id}/questions/${childRef(here.salt, next.child)}?done=saved`
      : `/selection/${stage.id}?done=saved`,
  );
}
