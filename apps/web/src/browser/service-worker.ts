// The whole app inside the browser: every page of it is made here, from what the browser itself keeps.
import type { ThemeManifest } from '@deepdive/core';
import {
  checkWorkbooks,
  readMapping,
  readWorkbooks,
  writeAnnotated,
  writeTemplate,
} from '@deepdive/workbook/bytes';
import { openIndexedDbStore } from '@deepdive/workspace/indexeddb';
import { createApp } from '../app.js';
import { deskOf } from '../desk/desk-of.js';
import { jobsInMemory } from '../jobs/jobs.js';
import { deskBeside, type OpenPages } from './desk-beside.js';
import { keptDrafts } from './kept-drafts.js';

/** What this file needs of the scope it runs in. */
interface WorkerScope {
  readonly location: Location;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: OpenPages & { readonly claim: () => Promise<void> };
  readonly addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const scope = self as unknown as WorkerScope;
const themesPath = '/themes.json';
const recordName = 'deepdive-inspection';
const draftsName = 'deepdive-drafts';
const kept = 'deepdive-1';

/** Files of the folder itself, which the app does not make. */
const ownFiles = new Set([
  '/index.html',
  '/404.html',
  '/service-worker.js',
  '/desk-worker.js',
  '/begin.js',
  '/begin.css',
  themesPath,
]);

async function themes(): Promise<readonly ThemeManifest[]> {
  const response = await (await caches.open(kept)).match(themesPath);
  return response ? ((await response.json()) as readonly ThemeManifest[]) : [];
}

async function openedApp() {
  const desk = deskBeside(
    scope.clients,
    deskOf({ checkWorkbooks, readMapping, readWorkbooks, writeAnnotated, writeTemplate }, false),
  );
  const store = await openIndexedDbStore(recordName);
  const drafts = await keptDrafts(draftsName);
  return createApp({
    themes: await themes(),
    store,
    home: 'browser',
    now: () => new Date().toISOString(),
    desk,
    drafts,
    jobs,
    forget: async () => {
      app = null;
      jobs.forget();
      // A database that is open anywhere is not deleted until it is closed.
      await store.close();
      drafts.close();
      await Promise.all([recordName, draftsName].map(deleted));
    },
  });
}

/** Deletes a database for good. */
const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

// They go on when an app ends, as a record is forgotten, and are found by the record they belong to.
const jobs = jobsInMemory();
let app: ReturnType<typeof openedApp> | null = null;

async function respond(request: Request): Promise<Response> {
  app ??= openedApp();
  return (await app).fetch(request);
}

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(kept)
      .then((cache) => cache.add(new Request(themesPath, { cache: 'reload' })))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== scope.location.origin || ownFiles.has(pathname)) return;
  const answered = respond(event.request);
  event.respondWith(answered);
  // The browser stops a worker of which it waits for nothing, and what takes long with it.
  event.waitUntil(answered.then(jobs.idle, () => undefined));
});
