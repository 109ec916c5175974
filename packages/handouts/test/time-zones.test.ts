import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

// A time zone belongs to a process, so each is tried in one of its own, which runs a bundle of the sources.
const program = `
import { createHash } from 'node:crypto';
import { calendar, formDocument, formPage, timelinePage } from '${here}../src/index.ts';
import { exampleForm, exampleTimeline } from '${here}samples.ts';
const made = [calendar(exampleTimeline), await formDocument(exampleForm), formPage(exampleForm), timelinePage(exampleTimeline)];
console.log(JSON.stringify({
  offset: new Date('2017-05-24T12:00:00Z').getTimezoneOffset(),
  digests: made.map((bytes) => createHash('sha256').update(bytes).digest('hex')),
}));
`;

function runIn(zone: string, file: string): { readonly offset: number; readonly digests: readonly string[] } {
  return JSON.parse(
    execFileSync(process.execPath, [file], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  );
}

test('the same bytes come out in any time zone', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deepdive-time-zones-'));
  try {
    const entry = join(folder, 'entry.ts');
    writeFileSync(entry, program);
    await build({
      entry: [entry],
      outDir: join(folder, 'out'),
      format: ['esm'],
      target: 'es2022',
      outExtension: () => ({ js: '.mjs' }),
      noExternal: [/.*/],
      esbuildOptions: (options) => {
        options.conditions = ['@deepdive/source'];
      },
      config: false,
      silent: true,
      dts: false,
    });
    const runs = ['UTC', 'Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) =>
      runIn(zone, join(folder, 'out', 'entry.mjs')),
    );
    expect(runs.map(({ offset }) => offset)).toEqual([0, -60, 420, -840]);
    expect(runs[0]?.digests).toHaveLength(4);
    for (const { digests } of runs) expect(digests).toEqual(runs[0]?.digests);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
