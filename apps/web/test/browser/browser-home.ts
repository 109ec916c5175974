import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ThemeManifest } from '@deepdive/core';
import { build, type Plugin } from 'esbuild';
import { writeBrowserFolder } from '../../src/node/index.js';

/** Takes `x.web.ts` in place of `x.ts` wherever there is one, as the build of the workbook package does. */
const onTheWeb: Plugin = {
  name: 'on-the-web',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
      const web = join(resolveDir, path.replace(/\.js$/, '.web.ts'));
      return existsSync(web) ? { path: web } : undefined;
    });
  },
};

const here = dirname(fileURLToPath(import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The home of the app in a browser, on a host of its own. */
export interface BrowserHome {
  readonly origin: string;
  /** Lets the host go: from then on the browser is alone. */
  readonly close: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Builds the browser's home from source and serves it as any static host would. */
export async function browserHome(themes: readonly ThemeManifest[]): Promise<BrowserHome> {
  const folder = mkdtempSync(join(tmpdir(), 'deepdive-browser-'));
  const scripts = join(folder, 'scripts');
  await build({
    entryPoints: ['service-worker', 'desk-worker', 'begin'].map((name) =>
      resolve(here, `../../src/browser/${name}.ts`),
    ),
    outdir: scripts,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@deepdive/source'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [onTheWeb],
    logLevel: 'error',
  });
  await writeBrowserFolder(join(folder, 'public'), themes, scripts);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, 'public', path === '/' ? 'index.html' : path);
    const found = existsSync(file) ? file : join(folder, 'public', '404.html');
    response.writeHead(found === file ? 200 : 404, { 'Content-Type': types[extname(found)] ?? 'text/plain' });
    response.end(readFileSync(found));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      // One that was closed before is closed.
      server.close(() => done());
    });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close,
    remove: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
