// `npm run release-version`: turns changesets into versions, and records what the themes are released with.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root, run } from '../step.mjs';
import { releasedFolder, writeReleased } from './released.mjs';

/** @returns {Promise<import('./released.mjs').Released>} */
async function placesNow() {
  // Beneath node_modules, where what is not bundled is found.
  const folder = join(root, 'node_modules', '.cache', 'deepdive', 'release');
  mkdirSync(folder, { recursive: true });
  try {
    const outfile = join(folder, 'places-now.mjs');
    await build({
      entryPoints: [join(root, 'tooling', 'release', 'places-now.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      conditions: ['@deepdive/source'],
      plugins: [
        {
          name: 'ours-alone',
          setup: ({ onResolve }) => {
            onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
              kind === 'entry-point' || path.startsWith('@deepdive/') ? undefined : { path, external: true },
            );
          },
        },
      ],
      outfile,
    });
    const { placesNow } = await import(pathToFileURL(outfile).href);
    return placesNow;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const status = await run('changeset', ['version']);
if (status === 0) writeReleased(releasedFolder, await placesNow());
process.exitCode = status;
