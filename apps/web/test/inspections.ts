import type { ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import type { Hono } from 'hono';
import type { Env } from '../src/here.js';
import { type AppOptions, createApp, draftsInMemory, workbookDesk } from '../src/index.js';
import { jobsInMemory } from '../src/jobs/jobs.js';
import { asPeopleDo, order } from './fillings.js';
import { themes } from './fixtures/greeting.js';
import { hearthsAlone, sixFamilies } from './fixtures/hearths.js';
import { faulty, workbook } from './fixtures/lists.js';
import type { Walk } from './walk.js';

/** An inspection to be walked through: between them the invented ones state something of every part. */
export interface Invented {
  readonly theme: string;
  readonly themes: readonly ThemeManifest[];
  readonly lists: readonly File[];
  /** What is written in controls of a name in this inspection. */
  readonly also: Readonly<Record<string, string>>;
}

const plan = new File(
  [
    'Ref,Issue,Action,Lead officer,Milestone date,Status (RAG)\r\n',
    'A1,Names are not used,Learn every name,Head of doors,01/04/2017,Green\r\n',
    'A2,Doors are shut,Open the doors,Head of doors,10 May 2017,Amber\r\n',
    'A3,Late,Come early,Lead for voice,soonish,Red\r\n',
  ],
  'plan.csv',
);

/** The invented inspections. */
export const invented = async (): Promise<readonly Invented[]> => [
  { theme: 'greeting@2017', themes, lists: [faulty(), await workbook()], also: {} },
  {
    theme: 'hearths@2016',
    themes: hearthsAlone,
    lists: [await sixFamilies()],
    also: { notified: '2017-01-31', inspectedOn: '2017-01-31', family: 'EX-F01' },
  },
];

/** The app of an inspection that nobody has begun, in one of its homes, at a time that stands still. */
export async function appOf(
  { themes: registered }: Pick<Invented, 'themes'>,
  given: Partial<AppOptions> = {},
): Promise<{ readonly app: Hono<Env>; readonly store: Store }> {
  const store = given.store ?? (await openSqliteStore(':memory:', { salt: 'test' }));
  const app = createApp({
    themes: registered,
    home: 'localhost',
    now: () => '2017-05-03T09:00:00.000Z',
    desk: workbookDesk(),
    drafts: draftsInMemory(100),
    // How fast the machine is decides about nothing.
    jobs: jobsInMemory({ patience: Number.POSITIVE_INFINITY }),
    ...given,
    store,
  });
  return { app, store };
}

/** Somebody who goes everywhere in an inspection and fills in everything. */
export const throughout = (
  { theme, lists, also }: Invented,
  words = (name: string): string => `What is said of ${name}`,
): Walk => ({
  order,
  fill: asPeopleDo({ theme, words, also, filesFor: (action) => (action.includes('/plan') ? [plan] : lists) }),
});
