import {
  checkWorkbooks,
  readMapping,
  readWorkbooks,
  writeAnnotated,
  writeTemplate,
} from '@deepdive/workbook/bytes';
import { verifyStore, writeInspectionFile } from '@deepdive/workspace';
import { beforeAll, expect, test, vi } from 'vitest';
import { deskOf } from '../src/desk/desk-of.js';
import { leftEmpty, order } from './fillings.js';
import { appOf, type Invented, invented, throughout } from './inspections.js';
import { isPage, routes, type Step, step, textOf, walk } from './walk.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Routes that no walk comes to, and why. */
const apart: Readonly<Record<string, string>> = {
  'POST /open': 'puts another inspection in the place of this one: tested below and in a browser',
  'POST /storage/delete': 'ends the inspection: tested in a browser',
  'GET /jobs/:job': 'stands only while work takes long',
  'GET /jobs/:job/state.js': 'stands only while work takes long',
  'GET /jobs/:job/file': 'stands only while work takes long',
  'POST /jobs/:job/cancel': 'stands only while work takes long',
};

interface Walked {
  readonly inspection: Invented;
  readonly steps: readonly Step[];
  readonly file: Uint8Array;
}

const walked: Walked[] = [];
beforeAll(async () => {
  for (const inspection of await invented()) {
    const { app, store } = await appOf(inspection);
    const filled = await walk(app, throughout(inspection));
    const mistaken = await walk(app, { fill: leftEmpty, order, most: 1 });
    const steps = [...filled, ...mistaken];
    expect(await verifyStore(store, [await store.head()])).toBeNull();
    walked.push({ inspection, steps, file: await writeInspectionFile(store) });
  }
});

/** What is said of the home itself, and marked so. */
const ofTheHome = /<section data-home[\s\S]*?<\/section>/g;

const told = ({ status, type, location, bytes }: Step) => ({
  status,
  type,
  location,
  said: type.startsWith('text/')
    ? textOf(bytes).replace(ofTheHome, '')
    : Buffer.from(bytes).toString('base64'),
});

/** Compares answers; of texts that differ only the place where they do is shown. */
function expectSame(one: Step, other: Step): void {
  const [{ said, ...rest }, { said: expected, ...others }] = [told(one), told(other)];
  expect(rest, `${one.method} ${one.path}`).toEqual(others);
  if (said === expected) return;
  const at = [...said].findIndex((letter, place) => letter !== expected[place]);
  expect(said.slice(Math.max(0, at - 80), at + 80), `${one.method} ${one.path}`).toBe(
    expected.slice(Math.max(0, at - 80), at + 80),
  );
  expect(said.length, `${one.method} ${one.path}`).toBe(expected.length);
}

const browserHome = {
  home: 'browser',
  desk: deskOf({ checkWorkbooks, readMapping, readWorkbooks, writeAnnotated, writeTemplate }, false),
  forget: async () => {},
} as const;

test('every route is come to by links and forms alone, and answers', () => {
  const answered = new Set(
    walked.flatMap(({ steps }) =>
      steps
        // Who has nothing to see at an address is led to the beginning.
        .filter(({ status, location }) => status === 200 || (location !== null && location !== '/'))
        .map(({ route }) => route),
    ),
  );
  expect(routes.filter((route) => !answered.has(route) && !(route in apart))).toEqual([]);
  expect(Object.keys(apart).filter((route) => answered.has(route) || !routes.includes(route))).toEqual([]);
});

test('no link, form or address of a page leads nowhere or ends in a fault', () => {
  const wrong = walked.flatMap(({ steps }) =>
    steps.filter(({ status, route }) => status >= 500 || route.endsWith(' none')),
  );
  expect(wrong.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([]);
});

test('every page has one heading and a title of its own, tables have captions, controls have labels', () => {
  const wrong: string[] = [];
  for (const each of walked.flatMap(({ steps }) => steps).filter(isPage)) {
    const html = textOf(each.bytes);
    const complain = (what: string): void => void wrong.push(`${each.method} ${each.path}: ${what}`);
    if (html.match(/<h1[ >]/g)?.length !== 1) complain('not one heading');
    if (!/<title>[^<]+ – Deepdive<\/title>/.test(html)) complain('no title');
    for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g)) {
      if (!table.includes('<caption')) complain('a table without a caption');
      if (!table.includes('<th')) complain('a table without headings');
      if (table.includes('<tbody></tbody>')) complain('a table without rows');
    }
    for (const [control] of html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
      const id = /\sid="([^"]*)"/.exec(control)?.[1];
      const isLabelled = control.includes('aria-label') || html.includes(`for="${id}"`);
      if (!control.includes('type="hidden"') && !isLabelled) complain(`no label: ${control}`);
    }
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    if (new Set(ids).size !== ids.length) complain('an id twice');
  }
  expect([...new Set(wrong)]).toEqual([]);
});

test('whatever is opened and sent is answered alike in both homes', async () => {
  for (const { inspection, steps } of walked) {
    const { app } = await appOf(inspection, browserHome);
    for (const each of steps) {
      expectSame(await step(app, each, each.route), each);
    }
  }
});

test('one inspection file gives the same on every address in both homes', async () => {
  for (const { inspection, file } of walked) {
    const [here, there] = [await appOf(inspection), await appOf(inspection, browserHome)];
    for (const { app } of [here, there]) {
      const form = textOf((await step(app, { method: 'GET', path: '/open', body: null }, '')).bytes);
      const token = /name="token" value="([^"]+)"/.exec(form)?.[1] ?? '';
      const body = [
        ['token', token],
        ['file', new File([new Uint8Array(file)], 'inspection')],
      ] as const;
      const opened = await step(app, { method: 'POST', path: '/open', body }, '');
      expect(opened.location).toBe('/');
    }
    const steps = await walk(here.app);
    expect(steps.filter(isPage).length).toBeGreaterThan(40);
    for (const each of steps) {
      expectSame(await step(there.app, each, each.route), each);
    }
  }
});
