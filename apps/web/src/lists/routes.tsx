import { type CheckResult, counted, type IsoDate } from '@deepdive/core';
import { checkReport } from '@deepdive/handouts';
import { canonicalJson, digest } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo, notFound } from '../answer.js';
import { type Begun, begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { HandedOver } from '../desk/desk.js';
import type { Draft, Drafts } from '../desk/drafts.js';
import type { Asked, Env, Here } from '../here.js';
import { type KeptWork, keptWork } from '../jobs/kept-work.js';
import { type Errors, Line, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts, Table } from '../page/table.js';
import { readPosted } from '../posted.js';
import { acceptedIn as acceptedSoFar, mappingId, withAccepted } from '../record/mapping.js';
import { type Submission, submissionId, submissionsOf } from '../record/submissions.js';
import { commitTo } from '../recording.js';
import { dayWritten } from '../start/dates.js';
import { CheckForm, DraftActions, Findings, lookIn, SubmitDraft, verdictOf } from './check-page.js';
import { ListStateTable } from './list-state-table.js';
import { listStates } from './list-states.js';
import { acceptedIn, doubtsIn } from './spellings.js';

/** Findings of each rule that a page and the record hold; all are counted, and the marked workbook holds all. */
const mostKept = 500;

async function listsPage(c: Asked, { here, theme, inspection }: Begun, errors: Errors = {}, listedOn = '') {
  const states = await listStates(here, theme);
  const submissions = await submissionsOf(here.store);
  return answer(
    c,
    { title: 'Lists', errors },
    <>
      <h1>Lists</h1>
      <ListStateTable theme={theme} inspection={inspection} states={states} />
      <h2>1. Fill in the template</h2>
      <p>
        It has the headers as printed, drop-downs and messages. Lists from your own system are read too,
        whatever their order.
      </p>
      <p>
        <a class="button second" href="/lists/template.xlsx">
          Download the template
        </a>
      </p>
      <h2>2. Check your lists</h2>
      <p>
        Checking records nothing. You see what is missing, what is wrong in which cell and how to mend it.
      </p>
      <CheckForm here={here} errors={errors}>
        <Line
          name="listedOn"
          type="date"
          label="The day your lists speak for"
          hint="Leave it empty for the day of inspection"
          errors={errors}
          value={listedOn === inspection.inspectedOn ? '' : listedOn}
        />
      </CheckForm>
      <h2>3. Submit a version</h2>
      {submissions.length === 0 ? (
        <p>No version is submitted yet. Once your lists are checked you can submit them.</p>
      ) : (
        <Table
          id="submissions"
          caption="Versions that were submitted, the newest first"
          columns={['Version', 'When', 'By', 'Files', 'Findings']}
          rows={[...submissions]
            .reverse()
            .map(({ number, at, by, files, result }) => [
              <a href={`/lists/submissions/${number}`}>Version {number}</a>,
              at.slice(0, 16).replace('T', ' '),
              by,
              files.map(({ name }) => name).join(', '),
              verdictOf(result),
            ])}
        />
      )}
    </>,
  );
}

/** Files with their digests, which are taken beside other work: of many megabytes that takes a while. */
const withDigests = (files: readonly HandedOver[]): Promise<Draft['files']> =>
  Promise.all(
    files.map(async (file) => {
      const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(file.bytes)));
      return { ...file, sha256: [...sha256].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
    }),
  );

/** The last check, and those that are under way, by what is checked: a form sent twice is checked once. */
const checks = new WeakMap<Drafts, KeptWork<CheckResult>>();

function checksOf({ drafts }: Here): KeptWork<CheckResult> {
  const under = checks.get(drafts) ?? keptWork<CheckResult>(0, () => 1);
  checks.set(drafts, under);
  return under;
}

/** Checks files with all that was accepted so far, and keeps them as a draft. */
async function checked(
  { here, theme, inspection }: Begun,
  files: Draft['files'],
  listedOn: IsoDate,
): Promise<Draft> {
  const { mapping } = await acceptedSoFar(here.store);
  const reading = { inspectedOn: inspection.inspectedOn, listedOn, mapping };
  const named = [
    here.salt,
    files.map(({ name, sha256 }) => [name, sha256]),
    reading,
    here.inspection?.theme ?? '',
  ];
  const id = digest(canonicalJson(JSON.parse(JSON.stringify(named)))).slice(0, 20);
  const result = await checksOf(here)(id, here.watch, (watch) =>
    here.desk.check(theme, files, reading, mostKept, watch),
  );
  const draft: Draft = { id, files, listedOn, mapping, result };
  await here.drafts.keep(draft);
  return draft;
}

const isReadingError = (error: unknown): error is Error =>
  error instanceof Error && ['ReadingError', 'MappingError', 'DeskError'].includes(error.name);

function readingOf({ inspection }: Begun, { listedOn, mapping }: Pick<Draft, 'listedOn' | 'mapping'>) {
  return { inspectedOn: inspection.inspectedOn, listedOn, mapping };
}

/** Checking and submitting lists: what a data officer comes for. */
export function listsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use('/lists/*', async (c, next) => {
    const at = begun(c);
    return at && at.theme.lists.length > 0 ? next() : goTo(c, '/');
  });
  routes.get('/lists', async (c) => {
    const at = begun(c);
    return at && at.theme.lists.length > 0 ? listsPage(c, at) : goTo(c, '/');
  });
  routes.get('/lists/template.xlsx', async (c) => {
    const at = begun(c);
    if (!at) return notFound(c);
    return download(c, `${at.theme.id} lists.xlsx`, fileTypes.xlsx, await at.here.desk.template(at.theme));
  });
  // Who loads the page of a mistake again.
  routes.get('/lists/check', (c) => goTo(c, '/lists'));
  routes.post('/lists/check', async (c) => {
    const at = begun(c);
    if (!at) return notFound(c);
    const posted = await readPosted(c, at.here);
    const files = await posted.files('files');
    const written = posted.text('listedOn');
    const listedOn = written === '' ? at.inspection.inspectedOn : dayWritten(written);
    const errors = {
      ...(files.length === 0 ? { files: 'Choose the files that hold your lists' } : {}),
      ...(listedOn === null ? { listedOn: 'Enter a date that exists, such as 5/1/2026' } : {}),
    };
    if (files.length === 0 || listedOn === null) return listsPage(c, at, errors, written);
    try {
      const draft = await checked(at, await withDigests(files), listedOn);
      return goTo(c, `/lists/check/${draft.id}`);
    } catch (error) {
      if (!isReadingError(error)) throw error;
      return listsPage(c, at, { files: error.message }, written);
    }
  });
  routes.get('/lists/check/:draft', async (c) => {
    const at = begun(c);
    const draft = await c.get('here').drafts.find(c.req.param('draft'));
    if (!at || !draft) return notFound(c);
    return answer(
      c,
      { title: 'What the check found', back: ['/lists', 'the lists'] },
      <>
        <h1>What the check found</h1>
        <p class="lead">{verdictOf(draft.result)}</p>
        <DraftActions here={at.here} draft={draft} doubts={doubtsIn(draft.result, at.theme)} />
        <Findings
          here={c.get('here')}
          result={draft.result}
          theme={at.theme}
          look={lookIn((name) => c.req.query(name))}
          action={`/lists/check/${draft.id}`}
        />
        <SubmitDraft here={at.here} draft={draft} />
      </>,
    );
  });
  routes.get('/lists/check/:draft/problems.xlsx', async (c) => {
    const at = begun(c);
    const draft = await c.get('here').drafts.find(c.req.param('draft'));
    if (!at || !draft) return notFound(c);
    const bytes = await at.here.desk.annotated(at.theme, draft.files, readingOf(at, draft), at.here.watch);
    return download(c, 'lists with problems.xlsx', fileTypes.xlsx, bytes);
  });
  routes.get('/lists/check/:draft/meanings', async (c) => {
    const at = begun(c);
    const draft = await c.get('here').drafts.find(c.req.param('draft'));
    if (!at || !draft) return notFound(c);
    return meaningsPage(c, at, draft);
  });
  routes.post('/lists/check/:draft/meanings', async (c) => {
    const at = begun(c);
    const draft = await c.get('here').drafts.find(c.req.param('draft'));
    if (!at || !draft) return notFound(c);
    const posted = await readPosted(c, at.here);
    const doubts = doubtsIn(draft.result, at.theme);
    const accepted = acceptedIn(posted, doubts);
    const first = doubts[0]?.name ?? 'meanings';
    if (!accepted) return meaningsPage(c, at, draft, { [first]: 'Choose what at least one of them means' });
    const held = await acceptedSoFar(at.here.store);
    const committed = await commitTo(at.here, posted, {
      kind: 'mapping',
      id: mappingId,
      seen: held.version,
      value: withAccepted(held.mapping, accepted),
      action: 'accepted',
    });
    if (committed.outcome === 'conflict')
      return conflict(c, 'What was accepted', `/lists/check/${draft.id}/meanings`);
    const again = await checked(at, draft.files, draft.listedOn);
    return goTo(c, `/lists/check/${again.id}?done=accepted`);
  });
  routes.post('/lists/check/:draft/submit', async (c) => {
    const at = begun(c);
    const draft = await c.get('here').drafts.find(c.req.param('draft'));
    if (!at || !draft) return notFound(c);
    const posted = await readPosted(c, at.here);
    const number = (await submissionsOf(at.here.store)).length + 1;
    const submission: Submission = {
      number,
      at: at.here.now(),
      by: at.here.person,
      listedOn: draft.listedOn,
      files: draft.files.map(({ name, sha256 }) => ({ name, sha256 })),
      mapping: draft.mapping,
      result: draft.result,
    };
    const committed = await commitTo(at.here, posted, {
      kind: 'submission',
      id: submissionId(number),
      seen: 0,
      value: submission,
      action: 'submitted',
      files: draft.files.map(({ sha256, bytes }) => ({ sha256, bytes })),
    });
    if (committed.outcome === 'conflict') return conflict(c, 'The lists', `/lists/check/${draft.id}`);
    return goTo(c, '/lists?done=submitted');
  });
  routes.get('/lists/submissions/:number', async (c) => {
    const at = begun(c);
    const found = (await submissionsOf(c.get('here').store)).find(
      ({ number }) => String(number) === c.req.param('number'),
    );
    if (!at || !found) return notFound(c);
    return submissionPage(c, at, found);
  });
  routes.get('/lists/submissions/:number/report.html', async (c) => {
    const at = begun(c);
    const found = (await submissionsOf(c.get('here').store)).find(
      ({ number }) => String(number) === c.req.param('number'),
    );
    if (!at || !found) return notFound(c);
    return download(
      c,
      `check of version ${found.number}.html`,
      fileTypes.html,
      checkReport(found.result, at.theme),
    );
  });
  return routes;
}

function meaningsPage(c: Asked, { here, theme }: Begun, draft: Draft, errors: Errors = {}) {
  const doubts = doubtsIn(draft.result, theme);
  return answer(
    c,
    { title: 'Say what is meant', errors, back: [`/lists/check/${draft.id}`, 'what the check found'] },
    <>
      <h1>Say what is meant</h1>
      {doubts.length === 0 ? (
        <p>Every spelling was understood.</p>
      ) : (
        <>
          <p>
            {counted(doubts.length, 'spelling')} were read with doubt or not at all. What you accept is kept
            in this inspection and used from now on; the files stay as they are.
          </p>
          <Form here={here} action={`/lists/check/${draft.id}/meanings`} says="Checking again…">
            {doubts.map(({ name, where, written, likely, count, choices }) => (
              <Select
                name={name}
                label={`“${written}”`}
                hint={`${where}${count === null ? '' : `, ${counted(count, 'cell')}`}${likely === null ? '' : '. The most likely meaning is chosen.'}`}
                errors={errors}
                value={likely ?? ''}
                none="Leave it as it is"
                choices={choices}
              />
            ))}
            <button type="submit">Accept and check again</button>
          </Form>
        </>
      )}
    </>,
  );
}

function submissionPage(c: Asked, { theme }: Begun, submission: Submission) {
  const { number, at, by, listedOn, files, result } = submission;
  return answer(
    c,
    { title: `Version ${number} of the lists`, back: ['/lists', 'the lists'] },
    <>
      <h1>Version {number} of the lists</h1>
      <p class="lead">{verdictOf(result)}</p>
      <Facts
        of={[
          ['Submitted', `${at.slice(0, 16).replace('T', ' ')} UTC by ${by}`],
          ['Lists speak for', listedOn],
          [
            'Files',
            <ul class="plain">
              {files.map(({ name, sha256 }) => (
                <li>
                  {name}
                  <br />
                  <span class="digest small">{sha256}</span>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      <p>
        <a class="button second" href={`/lists/submissions/${number}/report.html`}>
          Download the report to print
        </a>
      </p>
      <Findings
        here={c.get('here')}
        result={result}
        theme={theme}
        look={lookIn((name) => c.req.query(name))}
        action={`/lists/submissions/${number}`}
      />
    </>,
  );
}
