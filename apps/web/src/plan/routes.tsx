import { type ActionPlanManifest, isIsoDate } from '@deepdive/core';
import { planPage } from '@deepdive/handouts';
import { readPlanRows, writePlanReading, writePlanTemplate } from '@deepdive/workbook/bytes';
import { digest } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo } from '../answer.js';
import type { Begun } from '../begun.js';
import { whenBegun, whenFound } from '../begun-page.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import type { Errors } from '../page/fields.js';
import { type Posted, readPosted } from '../posted.js';
import { commitTo } from '../recording.js';
import { dayWritten } from '../start/dates.js';
import { today } from '../timeline/today.js';
import { ActionFacts, ActionForm, CompleteForm } from './action-page.js';
import { changedTexts, faultsOfChange, faultsOfNew, nameIn, textsIn, textsOf } from './action-written.js';
import {
  type ActionWritten,
  heldPlan,
  numberWritten,
  type PlanHandedOver,
  planFileId,
  planOf,
  writtenId,
} from './held-plan.js';
import { type ActionNow, actionIn, type PlanNow, planOn } from './plan-now.js';
import { PlanPage } from './plan-page.js';

type Texts = Readonly<Record<string, string>>;

/** A plan is read while whoever sent it waits; a larger file is most likely another one. */
const mostBytes = 8 * 1024 * 1024;

const back = ['/plan', 'the action plan'] as const;

async function overview(c: Asked, at: Begun, given: Errors = {}) {
  const { here, theme } = at;
  const asked = c.req.query('on') ?? '';
  const on = dayWritten(asked) ?? today(here);
  const errors: Errors =
    asked !== '' && dayWritten(asked) === null
      ? { ...given, on: 'Enter a date that exists, such as 5/1/2026' }
      : given;
  const now = await planOn(here.store, theme, on);
  return answer(
    c,
    { title: now.plan.title, errors },
    <PlanPage at={at} now={now} on={on} onWritten={asked} errors={errors} />,
  );
}

const planNotFound = (plan: ActionPlanManifest): string => {
  const label = (id: string): string => plan.actions.fields.find((field) => field.id === id)?.label ?? id;
  return `The file holds no action plan. Its sheet needs a row of headers with “${label('action')}” and one of “${label('dueOn')}”, “${label('lead')}” or “${label('status')}”`;
};

async function readFile(c: Asked, at: Begun) {
  const { here, theme } = at;
  const posted = await readPosted(c, here);
  const [file, another] = await posted.files('file');
  if (!file) return overview(c, at, { file: 'Choose the file of the plan' });
  if (another) return overview(c, at, { file: 'Choose one file' });
  if (file.bytes.length > mostBytes) {
    return overview(c, at, {
      file: 'That is more than 8 MB: choose a file that holds the plan and little else',
    });
  }
  const plan = planOf(theme);
  let read: Awaited<ReturnType<typeof readPlanRows>>;
  try {
    read = await readPlanRows(file, plan, today(here));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ReadingError') throw error;
    return overview(c, at, { file: error.message });
  }
  const { rows, columns, sheets, notes, sha256 } = read;
  if (rows === null) return overview(c, at, { file: planNotFound(plan) });
  const value: PlanHandedOver = {
    name: file.name,
    sha256,
    sheets,
    notes,
    columns,
    rows,
    by: here.person,
    at: here.now(),
  };
  // The file's digest is a part of the request: the same form with another file is another.
  const committed = await commitTo(here, posted, {
    kind: 'actionPlan',
    id: planFileId,
    seen: posted.seen,
    value,
    action: 'read from a file',
    files: [{ sha256, bytes: file.bytes }],
    part: digest(sha256).slice(0, 16),
  });
  if (committed.outcome === 'conflict') return conflict(c, 'The action plan', '/plan');
  return goTo(c, '/plan?done=planRead');
}

const newPage = async (c: Asked, at: Begun, texts: Texts = {}, errors: Errors = {}) => {
  const now = await planOn(at.here.store, at.theme, today(at.here));
  return answer(
    c,
    { title: 'Add an action', errors, back },
    <>
      <h1>Add an action</h1>
      <ActionForm
        here={at.here}
        path="/plan/actions/new"
        now={now}
        texts={texts}
        seen={0}
        isNew
        because=""
        errors={errors}
      />
    </>,
  );
};

async function add(c: Asked, at: Begun) {
  const { here, theme } = at;
  const plan = planOf(theme);
  const posted = await readPosted(c, here);
  const texts = textsIn(posted, plan);
  const cells = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  const value: ActionWritten = { cells, changes: null, because: '', by: here.person, at: here.now() };
  const errors = faultsOfNew(plan, value, today(here));
  if (Object.keys(errors).length > 0) return newPage(c, at, texts, errors);
  const { actions } = await heldPlan(here.store);
  const number = Math.max(0, ...actions.map(({ id }) => numberWritten(id) ?? 0)) + 1;
  const committed = await commitTo(here, posted, {
    kind: 'actionPlan',
    id: writtenId(number),
    seen: 0,
    value,
    action: 'action added',
  });
  if (committed.outcome === 'conflict') return conflict(c, 'The action plan', '/plan');
  return goTo(c, '/plan?done=actionAdded');
}

/** An action that was asked for, where the plan has it. */
interface AskedFor {
  readonly now: PlanNow;
  readonly each: ActionNow;
}

async function askedFor(c: Asked, { here, theme }: Begun): Promise<AskedFor | null> {
  const now = await planOn(here.store, theme, today(here));
  const each = now.actions.find(({ id }) => id === c.req.param('action'));
  return each ? { now, each } : null;
}

interface WrittenOfAction {
  readonly texts?: Texts;
  readonly because?: string;
  readonly completedOn?: string;
  readonly done?: string;
  readonly errors?: Errors;
}

function actionPage(c: Asked, { here }: Begun, { now, each }: AskedFor, given: WrittenOfAction = {}) {
  const { errors = {}, because = '', completedOn = today(here), done = '' } = given;
  const seen = each.written?.version ?? 0;
  const name = each.action.reference.value ?? '';
  const isDone = each.action.state === 'complete' || each.action.state === 'withdrawn';
  return answer(
    c,
    { title: `Action ${name}`.trim(), errors, back },
    <>
      <h1>{each.action.action ?? 'No action stated'}</h1>
      {now.actions
        .filter(({ id }) => id === each.id)
        .map((part) => (
          <ActionFacts each={part} now={now} />
        ))}
      {isDone ? null : (
        <>
          <h2>Record it as complete</h2>
          <CompleteForm
            here={here}
            id={each.id}
            seen={seen}
            completedOn={completedOn}
            done={done}
            errors={errors}
          />
        </>
      )}
      <h2>Change it</h2>
      <ActionForm
        here={here}
        path={`/plan/actions/${each.id}`}
        now={now}
        texts={given.texts ?? textsOf(now.plan, each.cells)}
        seen={seen}
        isNew={false}
        because={because}
        errors={errors}
      />
    </>,
  );
}

/** What is recorded of an action once other words were written for some of its cells. */
function writtenNow({ now, each }: AskedFor, texts: Texts, because: string, at: Begun): ActionWritten {
  const { action, written } = each;
  const before = written?.written.cells ?? {};
  const sha256 = now.file?.file.sha256 ?? '';
  const isAdded = numberWritten(each.id) !== null;
  const cells = { ...before, ...texts };
  return {
    cells: isAdded ? Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')) : cells,
    changes: isAdded
      ? null
      : {
          sha256,
          sheet: action.sheet,
          row: action.row,
          actionIn: written?.written.changes?.actionIn ?? actionIn(action),
        },
    because,
    by: at.here.person,
    at: at.here.now(),
  };
}

async function record(
  c: Asked,
  at: Begun,
  asked: AskedFor,
  posted: Posted,
  value: ActionWritten,
  action: string,
) {
  const committed = await commitTo(at.here, posted, {
    kind: 'actionPlan',
    id: asked.each.id,
    seen: posted.seen,
    value,
    action,
  });
  if (committed.outcome !== 'conflict') return goTo(c, '/plan?done=saved');
  const typed = (
    <ul>
      {Object.values(value.cells).map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
  return conflict(c, 'The action', `/plan/actions/${asked.each.id}`, typed);
}

async function change(c: Asked, at: Begun, asked: AskedFor) {
  const { now, each } = asked;
  const posted = await readPosted(c, at.here);
  const texts = textsIn(posted, now.plan);
  const because = posted.text('because');
  const changed = changedTexts(textsOf(now.plan, each.cells), texts);
  if (Object.keys(changed).length === 0) return goTo(c, '/plan');
  const errors = faultsOfChange(
    now.plan,
    each.cells,
    { cells: changed, at: at.here.now() },
    now.file,
    today(at.here),
  );
  if (Object.keys(errors).length > 0) return actionPage(c, at, asked, { texts, because, errors });
  return record(c, at, asked, posted, writtenNow(asked, changed, because, at), 'action changed');
}

/** The cells that say of an action that it is complete, in the columns that its plan has. */
function completedTexts(
  plan: ActionPlanManifest,
  cells: ActionNow['cells'],
  on: string,
  done: string,
): Texts {
  const has = (id: string): boolean => plan.actions.fields.some((field) => field.id === id);
  const codes = plan.actions.fields.find(({ id }) => id === 'status')?.codes?.codes ?? [];
  const complete = codes.find(({ code }) => plan.statuses[code] === 'complete');
  return {
    ...(complete ? { status: complete.label } : {}),
    ...(has('completedOn') ? { completedOn: on } : has('completionOn') ? { completionOn: on } : {}),
    ...(cells.percentComplete === undefined ? {} : { percentComplete: '100%' }),
    ...(has('progress') && (done !== '' || !complete) ? { progress: done === '' ? 'Completed' : done } : {}),
  };
}

async function complete(c: Asked, at: Begun, asked: AskedFor) {
  const { now, each } = asked;
  const posted = await readPosted(c, at.here);
  const [text, done] = [posted.text('completedOn'), posted.text('done')];
  const on = dayWritten(text);
  const wrong = (errors: Errors) => actionPage(c, at, asked, { completedOn: text, done, errors });
  if (on === null || !isIsoDate(on))
    return wrong({ completedOn: 'Enter the day on which it was completed, such as 5/1/2026' });
  if (on > today(at.here)) return wrong({ completedOn: 'Enter a day that has come' });
  const texts = completedTexts(now.plan, each.cells, on, done);
  const faults = faultsOfChange(
    now.plan,
    each.cells,
    { cells: texts, at: at.here.now() },
    now.file,
    today(at.here),
  );
  const [fault] = Object.values(faults);
  if (fault !== undefined) {
    return wrong(
      nameIn('progress') in faults
        ? { done: 'What is written does not say that it was done' }
        : { done: `Say what was done: ${fault}` },
    );
  }
  return record(c, at, asked, posted, writtenNow(asked, texts, '', at), 'action completed');
}

/** The plan that follows an inspection: read from a file or written here, what is late and what is due soon. */
export function planRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const ofAction = (show: (c: Asked, at: Begun, asked: AskedFor) => Response | Promise<Response>) =>
    whenFound((at, c) => askedFor(c, at), show);
  const readingOn = (c: Asked, { here, theme }: Begun) =>
    planOn(here.store, theme, dayWritten(c.req.query('on') ?? '') ?? today(here));
  routes.get(
    '/plan',
    whenBegun((c, at) => overview(c, at)),
  );
  routes.post('/plan/file', whenBegun(readFile));
  routes.get('/plan/file', (c) => goTo(c, '/plan'));
  routes.get(
    '/plan/actions/new',
    whenBegun((c, at) => newPage(c, at)),
  );
  routes.post('/plan/actions/new', whenBegun(add));
  routes.get(
    '/plan/actions/:action',
    ofAction((c, at, asked) => actionPage(c, at, asked)),
  );
  routes.post('/plan/actions/:action', ofAction(change));
  routes.post('/plan/actions/:action/complete', ofAction(complete));
  routes.get('/plan/actions/:action/complete', (c) => goTo(c, `/plan/actions/${c.req.param('action')}`));
  routes.get(
    '/plan/plan.xlsx',
    whenBegun(async (c, at) => {
      const { reading } = await readingOn(c, at);
      return download(c, 'action plan.xlsx', fileTypes.xlsx, await writePlanReading(reading));
    }),
  );
  routes.get(
    '/plan/plan.html',
    whenBegun(async (c, at) => {
      const { reading, file } = await readingOn(c, at);
      const from = file ? { path: file.file.name, sha256: file.file.sha256 } : undefined;
      return download(c, 'action plan.html', fileTypes.html, planPage(reading, from));
    }),
  );
  routes.get(
    '/plan/template.xlsx',
    whenBegun(async (c, { theme }) =>
      download(c, 'action plan.xlsx', fileTypes.xlsx, await writePlanTemplate(theme, planOf(theme))),
    ),
  );
  return routes;
}
