import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { refOf } from '../theme-parts.js';
import { type DemoRun, type DemoStep, seed, workbookOf } from './demo-steps.js';

/** The record of the inspection that a worked example leaves, for `deepdive serve`. */
export const inspectionOf = ({ folder }: DemoRun): string => join(folder, 'inspection.deepdive');

const origin = 'http://localhost';

/** Sends forms to the app as a browser does: with what the page wrote into them. */
interface Person {
  readonly send: (
    page: string,
    action: string,
    filled: readonly (readonly [name: string, value: string | File])[],
  ) => Promise<string>;
}

function personAt(request: (path: string, init?: RequestInit) => Response | Promise<Response>): Person {
  return {
    send: async (page, action, filled) => {
      const html = await (await request(`${origin}${page}`)).text();
      const body = new FormData();
      for (const name of ['token', 'once']) {
        body.append(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
      }
      for (const [name, value] of filled) body.append(name, value);
      const answer = await request(`${origin}${action}`, {
        method: 'POST',
        body,
        headers: { Origin: origin },
      });
      const to = answer.headers.get('Location');
      if (to === null)
        throw new Error(`The worked example was not recorded: ${action} answered ${answer.status}.`);
      return to;
    },
  };
}

/**
 * Records the worked example as an inspection of the web app: begun, its lists submitted, its children drawn. One that is
 * there from before stays as it is, since somebody may have gone on with it.
 */
export async function recordInspection(run: DemoRun): Promise<DemoStep> {
  const { session, demo } = run;
  const path = inspectionOf(run);
  const place = resolve(session.host.cwd, path);
  if (existsSync(place)) {
    return { says: `${path} is there from before and stays as it is.`, files: [] };
  }
  const { openSqliteStore } = await import('@deepdive/workspace/sqlite');
  const { createApp, draftsInMemory, jobsInMemory, workbookDesk } = await import('@deepdive/web');
  const { registry } = await session.themes();
  const store = await openSqliteStore(place, { program: 'deepdive demo' });
  try {
    const app = createApp({
      themes: registry.manifest().themes,
      store,
      home: 'localhost',
      // The worked example is the same whenever it is made.
      now: () => `${demo.notified.slice(0, 10)}T09:00:00.000Z`,
      desk: workbookDesk(),
      drafts: draftsInMemory(),
      jobs: jobsInMemory({ patience: Number.POSITIVE_INFINITY }),
    });
    const { send } = personAt((asked, init) => app.request(asked, init));
    await send('/start', '/start', [
      ['theme', refOf(demo.theme)],
      ['area', 'A made-up authority'],
      ['notified', demo.notified.slice(0, 10)],
      ['inspectedOn', demo.inspectedOn],
      ['person', 'Ada Example'],
    ]);
    const workbook = resolve(session.host.cwd, workbookOf(run));
    const draft = await send('/lists', '/lists/check', [
      ['files', new File([readFileSync(workbook)], basename(workbook))],
    ]);
    await send(draft, `${draft}/submit`, []);
    for (const { stage, count, stratify = [] } of demo.stages) {
      await send(`/selection/${stage}`, `/selection/${stage}/draw`, [
        ['seed', String(seed)],
        ['count', count === undefined ? '' : String(count)],
        ...stratify.map((each) => ['stratify', each] as const),
      ]);
    }
  } finally {
    await store.close();
  }
  return {
    says: `The same inspection, begun in the web app: its lists are submitted${demo.stages.length === 0 ? '' : ' and its children drawn'}.`,
    files: [{ path, bytes: readFileSync(place).length }],
  };
}
