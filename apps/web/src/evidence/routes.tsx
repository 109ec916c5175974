import { Hono } from 'hono';
import { notFound } from '../answer.js';
import type { Begun } from '../begun.js';
import { whenBegun, whenFound } from '../begun-page.js';
import type { Asked, Env } from '../here.js';
import { evidenceIn, type HeldEvidence } from '../record/evidence.js';
import { childPage } from './child-page.js';
import { criteriaOf } from './criteria.js';
import { coveragePage, criteriaPage, criterionPage } from './criterion-page.js';
import { changeEvidence, moderate, newPage, onePage, recordEvidence } from './evidence-page.js';
import { overviewPage } from './overview-page.js';
import { saveTool, toolFile, toolPage, toolsPage } from './tracking.js';

/** Evidence, coverage, criteria and tracking tools: what an inspector comes for. */
export function evidenceRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const ofOne = (show: (c: Asked, at: Begun, held: HeldEvidence) => Response | Promise<Response>) =>
    whenFound(
      async ({ here }, c) => (await evidenceIn(here.store)).find(({ id }) => id === c.req.param('id')),
      show,
    );
  routes.get('/evidence', whenBegun(overviewPage));
  routes.get('/evidence/new', whenBegun(newPage));
  routes.post('/evidence/new', whenBegun(recordEvidence));
  routes.get(
    '/evidence/:id',
    ofOne((c, at, held) => onePage(c, at, held)),
  );
  routes.post('/evidence/:id', ofOne(changeEvidence));
  routes.post('/evidence/:id/moderate', ofOne(moderate));
  routes.get('/coverage', whenBegun(coveragePage));
  routes.get('/criteria', whenBegun(criteriaPage));
  routes.get(
    '/criteria/:ref',
    whenBegun((c, at) => {
      const criterion = criteriaOf(at).find(({ ref }) => ref === c.req.param('ref'));
      return criterion ? criterionPage(c, at, criterion) : notFound(c);
    }),
  );
  routes.get('/children/:child', whenBegun(childPage));
  routes.get('/tracking', whenBegun(toolsPage));
  routes.get('/tracking/:child', whenBegun(toolPage));
  routes.post('/tracking/:child', whenBegun(saveTool));
  routes.get(
    '/tracking/:child/tool.docx',
    whenBegun((c, at) => toolFile(c, at, 'docx')),
  );
  routes.get(
    '/tracking/:child/tool.html',
    whenBegun((c, at) => toolFile(c, at, 'html')),
  );
  return routes;
}
