import {
  type CriterionManifest,
  capitalised,
  citation,
  counted,
  criterionShown,
  dayInWords,
} from '@deepdive/core';
import { digest } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, goTo, notFound } from '../answer.js';
import { type Begun, begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import { type Errors, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts, Figures, Table, Tag } from '../page/table.js';
import { readPosted } from '../posted.js';
import { type Evidence, evidenceIn, type HeldEvidence, trackingIn } from '../record/evidence.js';
import { type ChosenCase, casesOf } from '../record/selections.js';
import { commitTo } from '../recording.js';
import { withFrameworks } from '../themes/find-theme.js';
import { coverageOf } from './coverage.js';
import { CoverageTable } from './coverage-table.js';
import { EvidenceForm, evidenceFrom, type WrittenEvidence, writtenFrom, writtenIn } from './evidence-form.js';
import { saveTool, toolFile, toolPage, toolsPage } from './tracking.js';

/** The criteria of the theme and of the frameworks it extends. */
const criteriaOf = ({ theme, here }: Begun): readonly CriterionManifest[] =>
  withFrameworks(theme, here.themes).flatMap(({ criteria }) => criteria);

const aboutInWords = ({ about }: Evidence): string => (about.kind === 'child' ? about.child : about.activity);

function EvidenceTable({
  caption,
  held,
}: {
  readonly caption: string;
  readonly held: readonly HeldEvidence[];
}) {
  return (
    <Table
      id="evidence"
      caption={caption}
      columns={['What was found', 'About', 'Criteria', 'Source', 'Strength', 'Found', 'By', 'Moderated']}
      rows={held.map(({ id, evidence }) => [
        <a href={`/evidence/${id}`}>
          {evidence.says.length > 90 ? `${evidence.says.slice(0, 89)}…` : evidence.says}
        </a>,
        <span class={evidence.about.kind === 'child' ? 'whole' : undefined}>{aboutInWords(evidence)}</span>,
        evidence.criteria.map(criterionShown).join(', '),
        evidence.source,
        capitalised(evidence.strength),
        dayInWords(evidence.foundOn),
        evidence.by,
        evidence.moderated ? (
          <Tag tone="green">By {evidence.moderated.by}</Tag>
        ) : (
          <Tag tone="grey">Not yet</Tag>
        ),
      ])}
    />
  );
}

async function overview(c: Asked, at: Begun) {
  const { here, theme } = at;
  const criteria = criteriaOf(at);
  const [evidence, cases, tools] = [
    await evidenceIn(here.store),
    await casesOf(here.store, theme),
    await trackingIn(here.store),
  ];
  const covered = coverageOf(criteria, theme, cases, evidence, tools);
  const [criterion, child, state] = ['criterion', 'child', 'moderated'].map(
    (name) => c.req.query(name) ?? '',
  );
  const chosen = cases.find(({ ref }) => ref === child)?.child;
  const shown = evidence.filter(
    ({ evidence: each }) =>
      (criterion === '' || each.criteria.includes(criterion ?? '')) &&
      (chosen === undefined || (each.about.kind === 'child' && each.about.child === chosen)) &&
      (state === '' || (each.moderated === null) === (state === 'no')),
  );
  return answer(
    c,
    { title: 'Evidence' },
    <>
      <h1>Evidence</h1>
      <Figures
        of={[
          ['Pieces of evidence', evidence.length],
          ['Criteria with none', covered.filter(({ total }) => total === 0).length, 'amber'],
          ['Not moderated', evidence.filter(({ evidence: { moderated } }) => moderated === null).length],
        ]}
      />
      <p>
        <a class="button" href="/evidence/new">
          Record evidence
        </a>
        <a class="button second" href="/coverage">
          What is not yet covered
        </a>
        {theme.tool ? (
          <a class="button second" href="/tracking">
            Tracking tools
          </a>
        ) : null}
        <a class="button second" href="/criteria">
          Criteria
        </a>
      </p>
      <h2>What was recorded</h2>
      {evidence.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <>
          <form method="get" action="/evidence" class="filter">
            <Select
              name="criterion"
              label="Criterion"
              value={criterion}
              none="All"
              choices={criteria.map(({ ref }) => ({ value: ref, label: criterionShown(ref) }))}
            />
            <Select
              name="child"
              label="Child"
              value={child}
              none="All"
              choices={cases.map((each) => ({ value: each.ref, label: each.child }))}
            />
            <Select
              name="moderated"
              label="Moderated"
              value={state}
              none="All"
              choices={[
                { value: 'no', label: 'Not yet' },
                { value: 'yes', label: 'Moderated' },
              ]}
            />
            <button type="submit" class="second">
              Show
            </button>
          </form>
          {shown.length === 0 ? (
            <p>Nothing fits.</p>
          ) : (
            <EvidenceTable
              caption={counted(shown.length, 'piece of evidence', 'pieces of evidence')}
              held={shown}
            />
          )}
        </>
      )}
    </>,
  );
}

function formPage(
  c: Asked,
  at: Begun,
  cases: readonly ChosenCase[],
  written: WrittenEvidence,
  errors: Errors = {},
) {
  return answer(
    c,
    { title: 'Record evidence', errors, back: ['/evidence', 'evidence'] },
    <>
      <h1>Record evidence</h1>
      <EvidenceForm
        here={at.here}
        action="/evidence/new"
        seen={0}
        written={written}
        errors={errors}
        criteria={criteriaOf(at)}
        cases={cases}
      />
    </>,
  );
}

async function recordEvidence(c: Asked, at: Begun) {
  const { here, theme } = at;
  const posted = await readPosted(c, here);
  const cases = await casesOf(here.store, theme);
  const written = writtenIn(posted);
  const stated = evidenceFrom(written, criteriaOf(at), cases);
  if ('errors' in stated) return formPage(c, at, cases, written, stated.errors);
  await commitTo(here, posted, {
    kind: 'evidence',
    id: digest(`evidence ${posted.requestId}`).slice(0, 16),
    seen: 0,
    value: { ...stated.evidence, by: here.person, at: here.now(), moderated: null } satisfies Evidence,
    action: 'recorded',
  });
  return goTo(c, '/evidence?done=recorded');
}

async function onePage(
  c: Asked,
  at: Begun,
  held: HeldEvidence,
  given?: WrittenEvidence,
  errors: Errors = {},
) {
  const { here, theme } = at;
  const { id, version, evidence } = held;
  const cases = await casesOf(here.store, theme);
  return answer(
    c,
    { title: 'Evidence', errors, back: ['/evidence', 'evidence'] },
    <>
      <h1>Evidence about {aboutInWords(evidence)}</h1>
      <Facts
        of={[
          ['What was found', evidence.says],
          ['Recorded by', `${evidence.by}, ${evidence.at.slice(0, 16).replace('T', ' ')} UTC`],
          ['Moderated', evidence.moderated ? `By ${evidence.moderated.by}` : 'Not yet'],
        ]}
      />
      {evidence.moderated === null ? (
        <Form here={here} action={`/evidence/${id}/moderate`} seen={version}>
          <p>Moderation is for somebody else than who recorded it; your name stands beside it.</p>
          <button type="submit" class="second">
            I have looked at it and agree
          </button>
        </Form>
      ) : null}
      <h2>Change it</h2>
      <p>What is changed has to be moderated again.</p>
      <EvidenceForm
        here={here}
        action={`/evidence/${id}`}
        seen={version}
        written={given ?? writtenFrom(evidence, cases)}
        errors={errors}
        criteria={criteriaOf(at)}
        cases={cases}
      />
    </>,
  );
}

async function changeEvidence(c: Asked, at: Begun, held: HeldEvidence) {
  const { here, theme } = at;
  const posted = await readPosted(c, here);
  const cases = await casesOf(here.store, theme);
  const written = writtenIn(posted);
  const stated = evidenceFrom(written, criteriaOf(at), cases);
  if ('errors' in stated) return onePage(c, at, held, written, stated.errors);
  const { by, at: when } = held.evidence;
  const committed = await commitTo(here, posted, {
    kind: 'evidence',
    id: held.id,
    seen: posted.seen,
    value: { ...stated.evidence, by, at: when, moderated: null } satisfies Evidence,
    action: 'changed',
  });
  if (committed.outcome === 'conflict')
    return conflict(c, 'The evidence', `/evidence/${held.id}`, <p>{written.says}</p>);
  return goTo(c, `/evidence/${held.id}?done=saved`);
}

async function moderate(c: Asked, { here }: Begun, held: HeldEvidence) {
  const posted = await readPosted(c, here);
  const committed = await commitTo(here, posted, {
    kind: 'evidence',
    id: held.id,
    seen: posted.seen,
    value: { ...held.evidence, moderated: { by: here.person, at: here.now() } } satisfies Evidence,
    action: 'moderated',
  });
  if (committed.outcome === 'conflict') return conflict(c, 'The evidence', `/evidence/${held.id}`);
  return goTo(c, `/evidence/${held.id}?done=moderated`);
}

async function coveragePage(c: Asked, at: Begun) {
  const { here, theme } = at;
  const cases = await casesOf(here.store, theme);
  const covered = coverageOf(
    criteriaOf(at),
    theme,
    cases,
    await evidenceIn(here.store),
    await trackingIn(here.store),
  );
  return answer(
    c,
    { title: 'Coverage', back: ['/evidence', 'evidence'] },
    <>
      <h1>What is covered</h1>
      <p>An answer in a tracking tool counts as a piece of evidence for each criterion of its question.</p>
      <CoverageTable covered={covered} cases={cases} />
    </>,
  );
}

async function criterionPage(c: Asked, at: Begun, criterion: CriterionManifest) {
  const { here, theme } = at;
  const evidence = (await evidenceIn(here.store)).filter(({ evidence: { criteria } }) =>
    criteria.includes(criterion.ref),
  );
  const questions = (theme.tool?.questions ?? []).filter(({ criteria }) => criteria.includes(criterion.ref));
  return answer(
    c,
    { title: criterionShown(criterion.ref), back: ['/criteria', 'the criteria'] },
    <>
      <h1>{criterionShown(criterion.ref)}</h1>
      <p class="lead">{criterion.summary ?? 'The publication names this criterion and does not print it.'}</p>
      <Facts
        of={[
          ['Source', citation(criterion.source)],
          ['Asked in the tool', questions.map(({ asks }) => asks).join(' ') || 'By no question'],
        ]}
      />
      <p>
        <a class="button" href={`/evidence/new?criterion=${encodeURIComponent(criterion.ref)}`}>
          Record evidence for it
        </a>
      </p>
      {evidence.length === 0 ? (
        <p>Not yet evidenced.</p>
      ) : (
        <EvidenceTable caption="Evidence for it" held={evidence} />
      )}
    </>,
  );
}

/** Evidence, coverage, criteria and tracking tools: what an inspector comes for. */
export function evidenceRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const page =
    (show: (c: Asked, at: Begun) => Response | Promise<Response>) =>
    (c: Asked): Response | Promise<Response> => {
      const at = begun(c);
      return at ? show(c, at) : goTo(c, '/');
    };
  const ofOne =
    (show: (c: Asked, at: Begun, held: HeldEvidence) => Response | Promise<Response>) =>
    async (c: Asked): Promise<Response> => {
      const at = begun(c);
      const held = (await evidenceIn(c.get('here').store)).find(({ id }) => id === c.req.param('id'));
      return at && held ? show(c, at, held) : notFound(c);
    };
  routes.get('/evidence', page(overview));
  routes.get(
    '/evidence/new',
    page(async (c, at) => {
      const criterion = c.req.query('criterion');
      return formPage(c, at, await casesOf(at.here.store, at.theme), {
        says: '',
        criteria: criterion === undefined ? [] : [criterion],
        child: '',
        activity: '',
        foundOn: '',
        source: '',
        strength: '',
      });
    }),
  );
  routes.post('/evidence/new', page(recordEvidence));
  routes.get(
    '/evidence/:id',
    ofOne((c, at, held) => onePage(c, at, held)),
  );
  routes.post('/evidence/:id', ofOne(changeEvidence));
  routes.post('/evidence/:id/moderate', ofOne(moderate));
  routes.get('/coverage', page(coveragePage));
  routes.get(
    '/criteria',
    page((c, at) =>
      answer(
        c,
        { title: 'Criteria', back: ['/evidence', 'evidence'] },
        <>
          <h1>Criteria</h1>
          <Table
            id="criteria"
            caption="In our own words, with the place in the publication"
            columns={['Criterion', 'What it asks', 'Source']}
            rows={criteriaOf(at).map(({ ref, summary, source }) => [
              <a href={`/criteria/${ref}`}>{criterionShown(ref)}</a>,
              summary ?? 'Named and not printed',
              citation(source),
            ])}
          />
        </>,
      ),
    ),
  );
  routes.get(
    '/criteria/:ref',
    page((c, at) => {
      const criterion = criteriaOf(at).find(({ ref }) => ref === c.req.param('ref'));
      return criterion ? criterionPage(c, at, criterion) : notFound(c);
    }),
  );
  routes.get('/tracking', page(toolsPage));
  routes.get('/tracking/:child', page(toolPage));
  routes.post('/tracking/:child', page(saveTool));
  routes.get(
    '/tracking/:child/tool.docx',
    page((c, at) => toolFile(c, at, 'docx')),
  );
  routes.get(
    '/tracking/:child/tool.html',
    page((c, at) => toolFile(c, at, 'html')),
  );
  return routes;
}
