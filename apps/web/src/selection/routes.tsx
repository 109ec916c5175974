import { selectionSheet } from '@deepdive/handouts';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo, notFound } from '../answer.js';
import { RestsOn } from '../assumptions/assumed.js';
import { type Begun, begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import type { Errors } from '../page/fields.js';
import { Table, Tag } from '../page/table.js';
import { readPosted } from '../posted.js';
import {
  answersOf,
  recordFile,
  type StageSelection,
  selectionOf,
  selectionsOf,
} from '../record/selections.js';
import { commitTo } from '../recording.js';
import { partName } from '../themes/words.js';
import { type AtStage, atStage, isSelectionError } from './at-stage.js';
import { childrenPage } from './children-page.js';
import { drawn, stagesBefore } from './draw.js';
import { DrawForm, StageFacts, type WrittenDraw } from './draw-form.js';
import { Funnel } from './funnel.js';
import { questionsPage, saveAnswers } from './questions-page.js';
import { type RowsInForce, rowsInForce } from './rows-in-force.js';
import { StageRecord } from './stage-record.js';
import { stageName } from './stage-words.js';
import { swap, swapPage } from './swap-page.js';
import { verifyPage } from './verify-page.js';

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
      ) : (
        <>
          {stopped === null ? form : null}
          <RestsOn here={here} theme={theme} parts={[stage, ...stage.eligible]} />
        </>
      )}
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
    return download(c, `${at.stage.id} record.json`, fileTypes.json, recordFile(held.selection.record));
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
