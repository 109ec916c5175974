import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ThemeManifest } from '@deepdive/core';
import { stylesheet } from '../page/stylesheet.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** The one page a host serves, whatever is asked for: everything else is made in the browser. */
const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deepdive</title>
<link rel="stylesheet" href="/begin.css">
<script type="module" src="/begin.js"></script>
</head>
<body>
<header class="top"><div class="inner"><p>Deepdive</p></div></header>
<main><div class="inner">
<h1>Deepdive in this browser</h1>
<p id="state" role="status">The app is being put into your browser. From then on it works without a network, and nothing you enter leaves this device.</p>
<noscript><p class="note red">This home of Deepdive needs scripts. Without them use the one that runs on your machine: deepdive serve.</p></noscript>
</div></main>
</body>
</html>
`;

/** Where the scripts of the browser's home lie once this package is built. */
const builtScripts = fileURLToPath(new URL('../browser/', import.meta.url));

/**
 * Writes the folder from which any static host serves the app to browsers, for the themes that are given: a page, three
 * scripts, the look and the themes. The host must serve it at the top of its address, over https, and answer what it does
 * not find with `404.html`.
 *
 * @param scripts where the built scripts lie; this package's own unless said otherwise
 * @returns the names of the files
 * @example
 * ```ts no-run
 * import { writeBrowserFolder } from '@deepdive/web/node';
 *
 * await writeBrowserFolder('public', []);
 * ```
 */
export async function writeBrowserFolder(
  folder: string,
  themes: readonly ThemeManifest[],
  scripts: string = builtScripts,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'index.html': page,
    '404.html': page,
    'begin.css': stylesheet,
    'begin.js': await readFile(join(scripts, 'begin.js')),
    'desk-worker.js': await readFile(join(scripts, 'desk-worker.js')),
    'service-worker.js': await readFile(join(scripts, 'service-worker.js')),
    'themes.json': JSON.stringify(themes),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return Object.keys(files);
}
