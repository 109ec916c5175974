import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { everyRoute } from '../src/app.js';
import type { Env } from '../src/here.js';
import { type Control, type FormOnPage, formsOn, linksOn } from './forms-on-page.js';

/** One answer of the app on the way. */
export interface Step {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The route that answered, as the app writes it. */
  readonly route: string;
  /** What was sent with it. */
  readonly body: readonly (readonly [name: string, value: string | File])[] | null;
  readonly status: number;
  readonly type: string;
  readonly location: string | null;
  /** Whether it is to be kept rather than read. */
  readonly isDownload: boolean;
  readonly bytes: Uint8Array;
}

/** What is asked of the app. */
export type Asked = Pick<Step, 'method' | 'path' | 'body'>;

/** Whether an answer is a page that people read. */
export const isPage = ({ type, location, isDownload }: Step): boolean =>
  location === null && !isDownload && type.startsWith('text/html');

/** The text of an answer. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

type App = Hono<Env>;

/** The routes that the app itself names, `METHOD path`, without what it does before every page. */
export const routes: readonly string[] = [
  ...new Set(
    everyRoute
      .flatMap((part) => part().routes)
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path}`),
  ),
];

const patterns = routes.map((route) => {
  const [method = '', path = ''] = route.split(' ');
  const segments = path
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return { route, method, matches: new RegExp(`^${segments.join('/')}$`) };
});

/** The route that answers to an address. */
function routeOf(method: string, path: string): string {
  const bare = decodeURI(path.split('?')[0] ?? '');
  const found = patterns.find((each) => each.method === method && each.matches.test(bare));
  return found?.route ?? `${method} none`;
}

/** Asks an app as somebody of its own would. */
async function ask(app: App, { method, path, body }: Asked): Promise<Response> {
  const url = `http://deepdive.test${path}`;
  if (method === 'GET') return app.request(url);
  const form = new FormData();
  for (const [name, value] of body ?? []) form.append(name, value);
  const headers = { Origin: 'http://deepdive.test', 'Sec-Fetch-Site': 'same-origin' };
  return app.request(url, { method, body: form, headers });
}

/** Asks an app and keeps the answer. */
export async function step(app: App, asked: Asked, route: string): Promise<Step> {
  for (;;) {
    const response = await ask(app, asked);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('Content-Type') ?? '';
    // Long work shows a page that goes on by itself.
    if (type.startsWith('text/html') && textOf(bytes).includes(' data-job="') && asked.method === 'GET') {
      await pause(5);
      continue;
    }
    return {
      ...asked,
      route,
      status: response.status,
      type,
      location: response.headers.get('Location'),
      isDownload: response.headers.has('Content-Disposition'),
      bytes,
    };
  }
}

/** How somebody fills in a form. */
export type Filling = (control: Control, form: FormOnPage, time: number) => readonly (string | File)[];

/** How far somebody goes. */
export interface Walk {
  /** How controls are filled in; forms are left alone where absent. */
  readonly fill?: Filling;
  /** Addresses of one route that are opened, and times that forms of one route are sent. */
  readonly most?: number;
  /** Which forms are sent, and in which order: the first first. */
  readonly order?: (form: FormOnPage) => number | null;
}

/** What a browser would send of a form that was filled in so. */
function sent(form: FormOnPage, fill: Filling, time: number): Step['body'] {
  const filled = new Set<string>();
  return form.controls.flatMap((control): [string, string | File][] => {
    if (control.type === 'hidden') return [[control.name, control.value]];
    if ((control.type === 'radio' || control.type === 'checkbox') && filled.has(control.name)) return [];
    filled.add(control.name);
    return fill(control, form, time).map((value) => [control.name, value]);
  });
}

/** A form and the page it was found on. */
interface Found {
  readonly page: string;
  readonly form: FormOnPage;
}

const nameOf = ({ action, controls }: FormOnPage): string =>
  `${action} ${controls.map(({ name }) => name).join()}`;

/**
 * Goes everywhere: opens every route that needs nothing, follows every link, sends every form, until nothing new comes.
 * What it meets is told by the app alone, so a page that is added tomorrow is walked to as well.
 */
export async function walk(
  app: App,
  { fill, most = 2, order = () => 0 }: Walk = {},
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const seen = new Set<string>();
  const opened = new Map<string, number>();
  const times = new Map<string, number>();
  const done = new Set<string>();
  const waiting: string[] = [];
  const forms = new Map<string, Found>();
  const timesOf = (form: FormOnPage): number => times.get(routeOf('POST', form.action)) ?? 0;

  const take = async (asked: Asked): Promise<Step> => {
    const taken = await step(app, asked, routeOf(asked.method, asked.path));
    steps.push(taken);
    if (taken.location !== null) waiting.push(taken.location);
    // A page that answers a form is loaded again as any other.
    if (taken.method === 'POST' && isPage(taken)) waiting.push(taken.path);
    if (!taken.type.startsWith('text/html')) return taken;
    const html = textOf(taken.bytes);
    waiting.push(...linksOn(html));
    for (const form of formsOn(html)) {
      if (form.method === 'get') waiting.push(queryOf(form));
      else if (asked.method === 'GET') forms.set(nameOf(form), { page: asked.path, form });
    }
    return taken;
  };
  const openAll = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const asks = [...new URLSearchParams(path.split('?')[1] ?? '').keys()].sort().join();
      const kind = `${routeOf('GET', path)} ${asks}`;
      const before = opened.get(kind) ?? 0;
      if (before >= most) continue;
      opened.set(kind, before + 1);
      await take({ method: 'GET', path, body: null });
    }
  };
  const openAnew = async (): Promise<void> => {
    seen.clear();
    opened.clear();
    forms.clear();
    for (const route of routes) {
      const [method, path = ''] = route.split(' ');
      if (method === 'GET' && !path.includes(':')) waiting.push(path);
    }
    await openAll();
  };
  /** The form that is sent next: of those that were sent least the one that comes first. */
  const next = (): Found | undefined =>
    [...forms.values()]
      .filter(
        ({ form }) =>
          order(form) !== null && timesOf(form) < most && !done.has(`${nameOf(form)} ${timesOf(form)}`),
      )
      .sort((a, b) => timesOf(a.form) - timesOf(b.form) || Number(order(a.form)) - Number(order(b.form)))[0];

  await openAnew();
  if (!fill) return steps;
  for (;;) {
    for (let found = next(); found; found = next()) {
      const time = timesOf(found.form);
      done.add(`${nameOf(found.form)} ${time}`);
      // The page may have changed since; what it shows now is what is sent.
      const again = await step(app, { method: 'GET', path: found.page, body: null }, '');
      const form = formsOn(textOf(again.bytes)).find((each) => nameOf(each) === nameOf(found.form));
      if (!form) continue;
      times.set(routeOf('POST', form.action), time + 1);
      await take({ method: 'POST', path: form.action, body: sent(form, fill, time) });
      await openAll();
    }
    await openAnew();
    if (!next()) return steps;
  }
}

/** Where a form that asks for something leads, as its page wrote it. */
function queryOf(form: FormOnPage): string {
  const asked = new URLSearchParams();
  for (const { name, type, value, isChosen } of form.controls) {
    if (isChosen && type !== 'file') asked.append(name, value);
  }
  return `${form.action}?${asked}`;
}
