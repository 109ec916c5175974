// Writes dist/index.html: the page with its script inside, so that one file is all there is to hand on.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/page.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  write: false,
});
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
const page = readFileSync('index.html', 'utf8').replace(
  '<!-- script -->',
  () => `<script>${script}</script>`,
);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', page);
const kilobytes = (bytes) => Math.round(bytes / 1000);
console.log(`${kilobytes(page.length)} kB, ${kilobytes(gzipSync(page).length)} kB gzipped`);
