import { leftEmpty, order } from './fillings.js';
import { workbook } from './fixtures/lists.js';
import { linksOn } from './forms-on-page.js';
import { appOf, type Invented, invented, throughout } from './inspections.js';
import { isPage, type Step, step, textOf, walk } from './walk.js';

/** How much there is on a page. */
type State = 'empty' | 'filled' | 'long' | 'error';

/** One page of a route in a state. */
export interface PageInState {
  readonly state: State;
  readonly route: string;
  readonly path: string;
  readonly html: string;
}

/** A name as no council has: without a place to break it, and with a sentence behind it. */
const long = (name: string): string =>
  `${'Llanfairpwllgwyngyllgogerychwyrndrobwll'.repeat(4)} of ${name}. ${'Nobody says anything short about it here. '.repeat(12)}`;

async function longLists(): Promise<readonly File[]> {
  const file = await workbook((rows) =>
    rows.map((row) => ({ ...row, childId: `${row.childId}-${'0123456789'.repeat(6)}` })),
  );
  return [new File([await file.arrayBuffer()], `${'a-very-long-name-of-a-file-'.repeat(6)}.xlsx`)];
}

const pagesIn = (state: State, steps: readonly Step[], is: (step: Step) => boolean = () => true) =>
  steps
    .filter((each) => isPage(each) && is(each))
    .map(({ method, route, path, bytes }): PageInState => {
      return {
        state,
        route: method === 'GET' ? route : route.replace('POST', 'GET'),
        path,
        html: textOf(bytes),
      };
    });

/** Every page on what a theme states: its parts answer on one route, and each looks like no other. */
async function partsOf(inspection: Invented): Promise<readonly PageInState[]> {
  const { app } = await appOf(inspection);
  const first = `/themes/${inspection.theme}`;
  const pages = new Map<string, PageInState>();
  const waiting = [first];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const part = await step(
      app,
      { method: 'GET', path, body: null },
      path.replace(first, 'GET /themes/:theme'),
    );
    if (!isPage(part)) continue;
    const html = textOf(part.bytes);
    pages.set(path, { state: 'filled', route: part.route, path, html });
    waiting.push(...linksOn(html).filter((link) => link.startsWith(`${first}/`)));
  }
  return [...pages.values()];
}

async function statesOf(inspection: Invented): Promise<readonly PageInState[]> {
  const walked = throughout(inspection);
  const beginning = {
    ...walked,
    order: ({ action }: { action: string }) => (action === '/start' ? 0 : null),
  };
  const { app } = await appOf(inspection);
  const nothing = await walk(app, { fill: leftEmpty, order, most: 1 });
  const begun = await walk(app, beginning);
  const filled = await walk(app, walked);
  const mistaken = await walk(app, { fill: leftEmpty, order, most: 1 });
  const withLong = inspection.lists.length > 1 ? { ...inspection, lists: await longLists() } : inspection;
  const { app: other } = await appOf(withLong);
  const written = await walk(other, throughout(withLong, long));
  return [
    ...pagesIn('empty', [...nothing, ...begun], ({ status }) => status === 200),
    // As it is in the end.
    ...pagesIn('filled', [...filled].reverse(), ({ status }) => status === 200),
    ...pagesIn('long', [...written].reverse(), ({ status }) => status === 200),
    ...pagesIn(
      'error',
      [...nothing, ...mistaken, ...filled, ...written],
      ({ status }) => status >= 400 && status !== 404,
    ),
  ];
}

/** Of each name the first. */
function oneOfEach(
  pages: readonly PageInState[],
  nameOf: (page: PageInState) => string,
): readonly PageInState[] {
  const one = new Map<string, PageInState>();
  for (const page of pages) if (!one.has(nameOf(page))) one.set(nameOf(page), page);
  return [...one.values()];
}

/**
 * Every page of the app in every state that it comes in: of each route and state one, of each inspection; and of each part
 * of a theme one.
 */
export async function pagesInStates(): Promise<readonly PageInState[]> {
  const pages: PageInState[] = [];
  const parts: PageInState[] = [];
  for (const inspection of await invented()) {
    pages.push(...oneOfEach(await statesOf(inspection), ({ route, state }) => `${route} ${state}`));
    parts.push(...(await partsOf(inspection)));
  }
  return [...pages, ...oneOfEach(parts, ({ route }) => route)];
}
