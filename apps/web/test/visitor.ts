import { setTimeout as pause } from 'node:timers/promises';
import type { ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import { type AppOptions, createApp, draftsInMemory, jobsInMemory, workbookDesk } from '../src/index.js';
import { themes } from './fixtures/greeting.js';

/** What came back. */
interface Seen {
  readonly status: number;
  readonly html: string;
  /** The words of the page, without its markup. */
  readonly text: string;
  readonly headers: Headers;
  /** Where it ended after it was led elsewhere. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is written into a form: texts, several of one name, files. */
type Filled = Readonly<Record<string, string | readonly string[] | File | readonly File[]>>;

/** How somebody goes about an app, wherever it runs. */
export interface Visits {
  readonly open: (path: string) => Promise<Seen>;
  /** Fills in the form of a page that is sent to an address, with what the page wrote into it already. */
  readonly send: (page: string, action: string, filled?: Filled) => Promise<Seen>;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Somebody who uses the app without scripts: opens pages, fills in the forms they find there, follows where it leads. */
export interface Visitor extends Visits {
  readonly store: Store;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

const wordsOf = (html: string): string =>
  plain(
    html
      .replace(/<(?:style|script|svg)[\s\S]*?<\/(?:style|script|svg)>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : plain(found);
};

/** What a form holds as the page wrote it: what a browser would send if nothing were typed. */
function writtenIn(form: string): [string, string][] {
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type');
    if (name === null || type === 'file') return [];
    if ((type === 'checkbox' || type === 'radio') && !/\schecked(?:[\s=>]|="")/.test(tag)) return [];
    return [[name, attribute(tag, 'value') ?? '']];
  });
  const selects = [...form.matchAll(/<select\b[^>]*>[\s\S]*?<\/select>/g)].flatMap(
    ([tag]): [string, string][] => {
      const options = [...tag.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
      const chosen = options.find((option) => /\sselected/.test(option)) ?? options[0];
      const name = attribute(tag, 'name');
      return name === null || chosen === undefined ? [] : [[name, attribute(chosen, 'value') ?? '']];
    },
  );
  const areas = [...form.matchAll(/<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g)].flatMap(
    ([tag, text = '']): [string, string][] => {
      const name = attribute(tag, 'name');
      return name === null ? [] : [[name, plain(text)]];
    },
  );
  return [...inputs, ...selects, ...areas];
}

/** Goes about an app that is asked so, under its own address. */
export function visitsBy(request: Visits['request'], origin: string): Visits {
  const seen = async (response: Response, path: string): Promise<Seen> => {
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    const html = await response.text();
    return { status: response.status, html, text: wordsOf(html), headers: response.headers, path, bytes };
  };
  const follow = async (response: Response, path: string): Promise<Seen> => {
    const to = response.headers.get('Location');
    if (to !== null) return follow(await request(to), to);
    const found = await seen(response, path);
    // Long work shows a page that goes on by itself.
    if (!found.html.includes(' data-job="')) return found;
    await pause(20);
    return follow(await request(path), path);
  };
  return {
    request,
    open: async (path) => follow(await request(path), path),
    send: async (page, action, filled = {}) => {
      const { html } = await follow(await request(page), page);
      const form = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
        .map(([text]) => text)
        .find((text) => attribute(text.slice(0, text.indexOf('>') + 1), 'action') === action);
      if (form === undefined) throw new Error(`${page} has no form that is sent to ${action}`);
      const body = new FormData();
      for (const [name, value] of writtenIn(form)) if (!(name in filled)) body.append(name, value);
      for (const [name, value] of Object.entries(filled)) {
        for (const each of [value].flat() as readonly (string | File)[]) body.append(name, each);
      }
      const headers = { Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
      return follow(await request(action, { method: 'POST', body, headers }), action);
    },
  };
}

/** Opens the app on an empty record, or on one that is given. */
export async function visitor(
  given?: Store,
  registered: readonly ThemeManifest[] = themes,
  further: Partial<AppOptions> = {},
): Promise<Visitor> {
  const store = given ?? (await openSqliteStore(':memory:', { salt: 'test' }));
  let minute = 0;
  const app = createApp({
    themes: registered,
    store,
    home: 'localhost',
    now: () => {
      minute += 1;
      return new Date(Date.UTC(2017, 4, 3, 9, minute)).toISOString();
    },
    desk: workbookDesk(),
    drafts: draftsInMemory(),
    // Whoever tests a page wants the page, however busy the machine is.
    jobs: jobsInMemory({ patience: Number.POSITIVE_INFINITY }),
    ...further,
  });
  const request = async (path: string, init?: RequestInit): Promise<Response> =>
    app.request(`http://deepdive.test${path}`, init);
  return { store, ...visitsBy(request, 'http://deepdive.test') };
}

/** Begins the invented inspection. */
export async function begun(given?: Store, further: Partial<AppOptions> = {}): Promise<Visitor> {
  const one = await visitor(given, themes, further);
  await one.send('/start', '/start', {
    theme: 'greeting@2017',
    area: 'Exampleshire',
    notified: '2017-05-02',
    inspectedOn: '2017-05-02',
    person: 'Ada Example',
  });
  return one;
}
