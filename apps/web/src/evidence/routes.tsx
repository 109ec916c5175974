import { Hono } from 'hono';
import { goTo, notFound } from '../answer.js';
import { type Begun, begun } from '../begun.js';
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
  routes.get('/evidence', page(overviewPage));
  routes.get('/evidence/new', page(newPage));
  routes.post('/evidence/new', page(recordEvidence));
  routes.get(
    '/evidence/:id',
    ofOne((c, at, held) => onePage(c, at, held)),
  );
  routes.post('/evidence/:id', ofOne(changeEvidence));
  routes.post('/evidence/:id/moderate', ofOne(moderate));
  routes.get('/coverage', page(coveragePage));
  routes.get('/criteria', page(criteriaPage));
  routes.get(
    '/criteria/:ref',
    page((c, at) => {
      const criterion = criteriaOf(at).find(({ ref }) => ref === c.req.param('ref'));
      return criterion ? criterionPage(c, at, criterion) : notFound(c);
    }),
  );
  routes.get('/children/:child', page(childPage));
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
