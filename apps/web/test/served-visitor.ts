import { serveApp } from '../src/node/index.js';
import type { ServeOptions } from '../src/node/serve-app.js';

/** What a job says of itself. */
interface State {
  readonly ended: boolean;
  readonly says: string;
  readonly done: number;
}

/** Somebody at the app that is served on this machine, in a browser without scripts. */
export async function servedVisitor(options: Omit<ServeOptions, 'port'>) {
  const { address, stop } = await serveApp({ ...options, port: 0 });
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const get = (path: string): Promise<Response> =>
    fetch(`${origin}${path}`, {
      headers: { Cookie: cookie, Referer: `${origin}/lists` },
      redirect: 'manual',
    });
  const leadsTo = (response: Response): string => response.headers.get('Location') ?? '';
  const stateOf = async (job: string): Promise<State> => {
    const text = await (await get(`${job}/state.js`)).text();
    return JSON.parse(text.replace('export const state=', '')) as State;
  };
  /** Waits for a job to end, and gives how far it was each time somebody asked. */
  const ended = async (job: string): Promise<readonly State[]> => {
    const states: State[] = [];
    for (;;) {
      const state = await stateOf(job);
      states.push(state);
      if (state.ended) return states;
    }
  };
  /** A page, however long it takes. */
  const pageAt = async (path: string): Promise<Response> => {
    const response = await get(path);
    const job = leadsTo(response);
    if (!job.startsWith('/jobs/')) return response;
    await ended(job);
    return get(leadsTo(await get(job)));
  };
  const post = async (page: string, action: string, filled: Readonly<Record<string, string | File>> = {}) => {
    const html = await (await pageAt(page)).text();
    const body = new FormData();
    body.append('token', /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '');
    for (const [name, value] of Object.entries(filled)) body.append(name, value);
    const headers = { Cookie: cookie, Origin: origin, Referer: `${origin}${page}` };
    return fetch(`${origin}${action}`, { method: 'POST', body, headers, redirect: 'manual' });
  };
  return { origin, cookie, stop, get, pageAt, post, leadsTo, stateOf, ended };
}
