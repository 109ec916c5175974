import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One of our modules as a program of its own, for another process or a page. */
export async function bundled(entry: string, platform: 'node' | 'browser', outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile,
    bundle: true,
    format: platform === 'node' ? 'esm' : 'iife',
    platform,
    target: 'es2022',
    conditions: ['@deepdive/source'],
    // Its binaries lie beside it.
    external: platform === 'node' ? ['@photostructure/sqlite'] : [],
    logLevel: 'silent',
  });
}
