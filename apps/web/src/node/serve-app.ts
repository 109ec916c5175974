import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../app.js';
import type { Desk } from '../desk/desk.js';
import { draftsInMemory } from '../desk/drafts.js';
import { workbookDesk } from '../desk/workbook-desk.js';
import { jobsInMemory } from '../jobs/jobs.js';
import type { SettledReadings } from '../options.js';
import { securityHeaders } from '../security/headers.js';
import { guard } from './guard.js';
import { oneAtATime } from './one-at-a-time.js';
import { type WorkerDesk, workerDesk } from './worker-desk.js';

/** What is served. */
export interface ServeOptions {
  readonly themes: readonly ThemeManifest[];
  readonly store: Store;
  /** Readings of assumptions that an inspection begins with. */
  readonly settledReadings?: SettledReadings;
  /** 0 for any that is free. */
  readonly port: number;
  /** Told of a fault by the reference that its reader sees. */
  readonly onFault?: (reference: string, name: string) => void;
  /** After how many milliseconds a request is led to a page that says how far it is. */
  readonly patience?: number;
  /** What each worker that reads workbooks may hold in its heap; 1,024 unless said otherwise. */
  readonly mostMegabytes?: number;
  /** The built script of those workers; this package's own unless said otherwise. */
  readonly workers?: URL;
}

/** An app that is being served. */
export interface Served {
  /** The address to open, with the token that works once. */
  readonly address: string;
  /** Calls off what takes long, answers what was asked already, then stops. The store stays open. */
  readonly stop: () => Promise<void>;
}

/** Where the script of the workers lies once this package is built. */
const builtWorkers = new URL('./desk-worker.js', import.meta.url);

/** A desk in workers; straight from source, where no script of theirs is built, one in this process. */
function deskFor({
  themes,
  mostMegabytes,
  workers = builtWorkers,
}: ServeOptions): Desk & Partial<WorkerDesk> {
  if (!existsSync(fileURLToPath(workers))) return oneAtATime(workbookDesk());
  return workerDesk({
    themes,
    script: workers,
    ...(mostMegabytes === undefined ? {} : { mostMegabytes }),
  });
}

const drawnKey = (): string => randomBytes(24).toString('base64url');

function stopped(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

/**
 * Serves the app to one browser of this machine: it listens to 127.0.0.1 alone.
 *
 * @throws Error with code `EADDRINUSE` where the port is taken
 * @example
 * ```ts
 * import { serveApp } from '@deepdive/web/node';
 * import { openSqliteStore } from '@deepdive/workspace/sqlite';
 *
 * const { address, stop } = await serveApp({ themes: [], store: await openSqliteStore(':memory:'), port: 0 });
 * console.log(address.startsWith('http://127.0.0.1:')); // true
 * await stop();
 * ```
 */
export async function serveApp(options: ServeOptions): Promise<Served> {
  const { themes, store, settledReadings, port, onFault, patience } = options;
  const token = drawnKey();
  const session = drawnKey();
  const hosts: string[] = [];
  const app = new Hono();
  app.use(securityHeaders('localhost'));
  app.use(guard({ token, session, hosts }));
  const desk = deskFor(options);
  const jobs = jobsInMemory(patience === undefined ? {} : { patience });
  const inner = createApp({
    themes,
    store,
    ...(settledReadings ? { settledReadings } : {}),
    home: 'localhost',
    now: () => new Date().toISOString(),
    desk,
    jobs,
    drafts: draftsInMemory(),
    ...(onFault ? { onFault } : {}),
  });
  // Handed over whole, so that its own pages tell of what is not there and of what went wrong.
  app.all('*', (c) => inner.fetch(c.req.raw));
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(starting));
    starting.once('error', reject);
  });
  const { port: taken } = server.address() as AddressInfo;
  hosts.push(`127.0.0.1:${taken}`, `localhost:${taken}`);
  return {
    address: `http://127.0.0.1:${taken}/?token=${token}`,
    stop: async () => {
      await jobs.stop();
      await desk.close?.();
      await stopped(server);
    },
  };
}
