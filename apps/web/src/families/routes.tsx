import { dayInWords, familyCells, familyColumns, familyCounts, type ThemeManifest } from '@deepdive/core';
import { outcomesReport } from '@deepdive/handouts';
import { csvText } from '@deepdive/workbook/bytes';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo, notFound } from '../answer.js';
import { type Begun, begun } from '../begun.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import type { Errors } from '../page/fields.js';
import { readPosted } from '../posted.js';
import { commitTo } from '../recording.js';
import { dayWritten } from '../start/dates.js';
import { refOf } from '../themes/find-theme.js';
import { auditDifferences, auditId, auditOf, type DrawnAudit, drawAudit } from './audit.js';
import { AuditPage, AuditVerification, type WrittenAudit } from './audit-page.js';
import { familiesInForce } from './families-in-force.js';
import { type FamiliesLook, FamiliesPage } from './families-page.js';
import { FamilyPage } from './family-page.js';
import { familyRef } from './family-ref.js';
import { allStandings } from './standing.js';
import { type TellFamilies, tellFamilies } from './told-families.js';

/** Whether a theme follows families. */
const followsFamilies = ({ outcomePlan }: ThemeManifest): boolean => outcomePlan !== null;

/** The inspection where its theme follows families. */
function atFamilies(c: Asked): Begun | null {
  const at = begun(c);
  return at && followsFamilies(at.theme) ? at : null;
}

const dayWrong = 'Enter a date that exists, such as 5/1/2026';

function lookIn(
  c: Asked,
  { inspection, theme }: Begun,
): { readonly look: FamiliesLook; readonly errors: Errors } {
  const text = c.req.query('on') ?? '';
  const on = text === '' ? inspection.inspectedOn : dayWritten(text);
  const page = Number(c.req.query('page') ?? '1');
  return {
    look: {
      on: on ?? inspection.inspectedOn,
      standing: allStandings.find((each) => each === c.req.query('standing')) ?? '',
      problem: theme.outcomePlan?.problems.find(({ id }) => id === c.req.query('problem'))?.id ?? '',
      page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    },
    errors: on === null ? { on: dayWrong } : {},
  };
}

function noLists(c: Asked, title: string) {
  return answer(
    c,
    { title },
    <>
      <h1>{title}</h1>
      <p>
        No list of families was submitted yet. <a href="/lists">Check and submit the lists</a>.
      </p>
    </>,
  );
}

async function familiesPage(
  c: Asked,
  at: Begun,
  tell: TellFamilies,
  { look, errors }: { readonly look: FamiliesLook; readonly errors: Errors },
  sought = '',
) {
  const told = await tell(at, look.on);
  if (told === null) return noLists(c, 'Families');
  return answer(
    c,
    { title: 'Families', errors },
    <>
      <h1>Families</h1>
      <p class="lead">{at.theme.outcomePlan?.eligible.says}</p>
      <p>
        As of {dayInWords(told.asOf)}. A family is never counted as claimable on something that is blank, was
        not handed over or is not decided.
      </p>
      <FamiliesPage here={at.here} theme={at.theme} told={told} look={look} errors={errors} sought={sought} />
    </>,
  );
}

async function findFamily(c: Asked, tell: TellFamilies) {
  const at = atFamilies(c);
  if (!at) return notFound(c);
  const posted = await readPosted(c, at.here);
  const sought = posted.text('family');
  const on = dayWritten(posted.text('on')) ?? at.inspection.inspectedOn;
  const families = await familiesInForce(at, on);
  if (families?.names.includes(sought)) {
    return goTo(c, `/families/${familyRef(at.here.salt, sought)}?on=${on}`);
  }
  const errors: Errors = {
    family: sought === '' ? 'Enter a family' : 'No row of the list of families names this family',
  };
  return familiesPage(c, at, tell, { look: { on, standing: '', problem: '', page: 1 }, errors }, sought);
}

/** Every family with what is told of it, to keep or to print. */
async function familiesFile(c: Asked, tell: TellFamilies, as: 'csv' | 'html') {
  const at = atFamilies(c);
  const told = at && (await tell(at, lookIn(c, at).look.on));
  if (!at || !told) return notFound(c);
  const { verdicts, asOf, readings } = told;
  const families = verdicts.map(familyCells);
  if (as === 'csv')
    return download(c, 'families.csv', 'text/csv; charset=utf-8', csvText([familyColumns, ...families]));
  const report = outcomesReport({
    title: at.theme.title,
    theme: refOf(at.theme),
    asOf,
    counts: familyCounts(verdicts, asOf),
    readings,
    columns: familyColumns,
    families,
    evidence: [],
  });
  return download(c, 'families.html', fileTypes.html, report);
}

async function familyPage(c: Asked) {
  const at = atFamilies(c);
  if (!at) return notFound(c);
  const { look } = lookIn(c, at);
  const isWhole = c.req.query('all') === 'yes';
  // One family is told without the others.
  const told = await familiesInForce(at, look.on);
  const explained = told?.explain(c.req.param('family') ?? '', isWhole) ?? null;
  if (told === null || explained === null) return notFound(c);
  return answer(
    c,
    { title: 'Why a family stands where it does', back: [`/families?on=${look.on}`, 'all families'] },
    <>
      <h1>{explained.verdict.family}: why it stands where it does</h1>
      <FamilyPage
        here={at.here}
        theme={at.theme}
        told={told}
        explained={explained}
        isWhole={isWhole}
        path={c.req.path}
      />
    </>,
  );
}

async function auditPage(c: Asked, at: Begun, written: Partial<WrittenAudit> = {}, errors: Errors = {}) {
  const held = await auditOf(at.here.store);
  const blank = { on: held?.audit.asOf ?? at.inspection.inspectedOn, seed: '', count: '', because: '' };
  return answer(
    c,
    { title: 'Audit sample', errors, back: ['/families', 'all families'] },
    <>
      <h1>Audit sample</h1>
      <AuditPage
        here={at.here}
        theme={at.theme}
        held={held}
        written={{ ...blank, ...written }}
        errors={errors}
      />
    </>,
  );
}

async function drawAndRecord(c: Asked, tell: TellFamilies) {
  const at = atFamilies(c);
  if (!at) return notFound(c);
  const { here, theme } = at;
  const posted = await readPosted(c, here);
  const written: WrittenAudit = {
    on: posted.text('on'),
    seed: posted.text('seed'),
    count: posted.text('count'),
    because: posted.text('because'),
  };
  const on = dayWritten(written.on);
  const count = Number(written.count);
  const errors: Record<string, string> = {};
  if (on === null) errors.on = dayWrong;
  if (written.seed === '') errors.seed = 'Enter a seed that was stated beforehand';
  if (!Number.isSafeInteger(count) || count < 1)
    errors.count = 'Enter how many families are drawn, such as 10';
  if (posted.seen > 0 && written.because === '') errors.because = 'Say why it is drawn again';
  if (on === null || Object.keys(errors).length > 0) return auditPage(c, at, written, errors);
  const told = await tell(at, on);
  if (told === null) return noLists(c, 'Audit sample');
  const sample = drawAudit(told, { theme: refOf(theme), seed: written.seed, count });
  const audit: DrawnAudit = {
    stage: auditId,
    theme: refOf(theme),
    asOf: on,
    count,
    readings: told.readings,
    inputs: told.inputs,
    sample,
    because: written.because,
    by: here.person,
    at: here.now(),
  };
  const committed = await commitTo(here, posted, {
    kind: 'selection',
    id: auditId,
    seen: posted.seen,
    value: audit,
    action: 'audited',
  });
  if (committed.outcome === 'conflict') return conflict(c, 'The audit sample', '/families/audit');
  return goTo(c, '/families/audit?done=proposed');
}

async function verifyAudit(c: Asked, tell: TellFamilies) {
  const at = atFamilies(c);
  const held = at && (await auditOf(at.here.store));
  const told = at && held && (await tell(at, held.audit.asOf));
  if (!at || !held || !told) return notFound(c);
  return answer(
    c,
    { title: 'Verify the audit sample', back: ['/families/audit', 'the audit sample'] },
    <>
      <h1>Verify the audit sample</h1>
      <AuditVerification audit={held.audit} differences={auditDifferences(held.audit, told)} />
    </>,
  );
}

/** Families: who can be claimed for, who is one item short and why, and an audit sample. */
export function familiesRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const tell = tellFamilies();
  routes.get('/families', (c) => {
    const at = atFamilies(c);
    return at ? familiesPage(c, at, tell, lookIn(c, at)) : notFound(c);
  });
  routes.post('/families/find', (c) => findFamily(c, tell));
  routes.get('/families/families.csv', (c) => familiesFile(c, tell, 'csv'));
  routes.get('/families/families.html', (c) => familiesFile(c, tell, 'html'));
  routes.get('/families/audit', (c) => {
    const at = atFamilies(c);
    return at ? auditPage(c, at) : notFound(c);
  });
  routes.post('/families/audit', (c) => drawAndRecord(c, tell));
  routes.get('/families/audit/verify', (c) => verifyAudit(c, tell));
  routes.get('/families/:family', familyPage);
  return routes;
}
