import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../app.js';
import { draftsInMemory } from '../desk/drafts.js';
import { workbookDesk } from '../desk/workbook-desk.js';
import { securityHeaders } from '../security/headers.js';
import { guard } from './guard.js';
import { oneAtATime } from './one-at-a-time.js';

/** What is served. */
export interface ServeOptions {
  readonly themes: readonly ThemeManifest[];
  readonly store: Store;
  /** 0 for any that is free. */
  readonly port: number;
  /** Told of a fault by the reference that its reader sees. */
  readonly onFault?: (reference: string, name: string) => void;
}

/** An app that is being served. */
export interface Served {
  /** The address to open, with the token that works once. */
  readonly address: string;
  /** Answers what was asked already, then stops. The store stays open. */
  readonly stop: () => Promise<void>;
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
export async function serveApp({ themes, store, port, onFault }: ServeOptions): Promise<Served> {
  const token = drawnKey();
  const session = drawnKey();
  const hosts: string[] = [];
  const app = new Hono();
  app.use(securityHeaders('localhost'));
  app.use(guard({ token, session, hosts }));
  const inner = createApp({
    themes,
    store,
    home: 'localhost',
    now: () => new Date().toISOString(),
    desk: oneAtATime(workbookDesk()),
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
  return { address: `http://127.0.0.1:${taken}/?token=${token}`, stop: () => stopped(server) };
}
