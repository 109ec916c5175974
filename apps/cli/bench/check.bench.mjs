// How long an officer waits for `deepdive check`, and how much memory it takes: the whole command, on a made-up workbook
// of eleven sheets and about 50,000 rows, and again on one list of about 5,000 rows.
//
//   node apps/cli/bench/check.bench.mjs      after a build
//
// The floor is the time allowed: 8 seconds and 400 MB for the whole, one second for the list.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const watcher = new URL('./peak-memory.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'deepdive-bench-'));
const inspected = ['--inspected', '2017-05-02'];

function command(...args) {
  const peak = join(folder, 'peak.txt');
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', watcher, bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, PEAK_MEMORY: peak },
  });
  const ms = performance.now() - before;
  if (status === null || status > 1) throw new Error(`deepdive ${args[0]}: ${stderr}`);
  return { ms, megabytes: Number(readFileSync(peak, 'utf8')), stdout };
}

/** The registered theme with the most lists: the widest workbook there is. */
function widestTheme() {
  const themes = JSON.parse(command('themes', '--json').stdout);
  const refs = themes.map(({ id, edition }) => `${id}@${edition}`);
  const lists = (ref) => JSON.parse(command('show', ref, 'lists', '--json').stdout).length;
  return refs.map((ref) => ({ ref, lists: lists(ref) })).sort((a, b) => b.lists - a.lists)[0].ref;
}

const rowsIn = (json) =>
  JSON.parse(json)
    .files.flatMap((file) => file.sheets)
    .reduce((sum, sheet) => sum + sheet.rows, 0);

try {
  const theme = widestTheme();
  const workbook = join(folder, 'authority.xlsx');
  command(
    'sample',
    theme,
    '-o',
    workbook,
    ...inspected,
    '--children',
    '12600',
    '--seed',
    '1',
    '--faults',
    '0.02',
  );
  const report = join(folder, 'findings.csv');
  const whole = command('check', theme, workbook, ...inspected, '--report', report, '--json');
  console.log(
    JSON.stringify({
      name: `check ${theme}, ${rowsIn(whole.stdout)} rows, with a report by row`,
      ms: whole.ms,
      floorMs: 8000,
      goal: 1,
      megabytes: whole.megabytes,
      mostMegabytes: 400,
    }),
  );
  const csv = join(folder, 'lists');
  const made = ['--children', '11000', '--seed', '2', '--faults', '0.02', '--csv', csv];
  command('sample', theme, '-o', join(folder, 'second.xlsx'), ...inspected, ...made);
  const [first] = JSON.parse(command('show', theme, 'lists', '--json').stdout);
  const file = readdirSync(csv).find((name) => name.includes(first.title));
  const one = command('check', theme, join(csv, file), ...inspected, '--only', first.id, '--json');
  console.log(
    JSON.stringify({
      name: `check one list of it again, ${rowsIn(one.stdout)} rows`,
      ms: one.ms,
      floorMs: 1000,
      goal: 1,
      megabytes: one.megabytes,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
