// What it takes to check lists far longer than any authority's: that memory does not grow with the rows, that the first
// finding is told at once, and that a workbook of half a million rows is done while one waits.
//
//   node apps/cli/bench/long-lists.bench.mjs [ROWS] [BIN]      after a build; ROWS is 5,000,000 unless given
//
// Three csv files of the theme with the most lists, each at a fifth of the rows and at all of them, every child id being
// another: a list that may name a child many times, a list with one row a child, and the first again with 1 row in 100
// wrong. Their floor is five times the shorter check, both in user time, since that is what a busy machine disturbs least;
// what they may hold is 1.3 times what the shorter one held, 300 MB at most. The first finding is held against the whole
// command, of which it may take 3 %. The command runs where no configuration stands, with the themes it was built with.
// Certificates that the environment names for Node are left out: Node 20 reads them whenever it starts, which takes as long
// as starting it, and no check opens a connection.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRows } from '../../../packages/workbook/bench/annex-workbook.mjs';

const rows = Number(process.argv[2] ?? 5_000_000);
const fewer = Math.round(rows / 5);
const rowsOfWorkbook = Math.round(rows / 10);
const bin = resolve(process.argv[3] ?? fileURLToPath(new URL('../dist/bin.js', import.meta.url)));
const timedCommand = fileURLToPath(new URL('./timed-command.mjs', import.meta.url));
const watcher = new URL('./peak-memory.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'deepdive-bench-'));
const inspected = ['--inspected', '2017-05-02'];
const inWords = (number) => number.toLocaleString('en-GB');

function outputOf(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status === null || status > 1) throw new Error(`deepdive ${args[0]}: ${stderr}`);
  return stdout;
}

/** The rows of a list's csv file as `sample` makes them: the header, and what stands behind the child's id. */
function sampleOf(folderOfLists, { id, fields }) {
  const labels = fields.map(({ label }) => label).join();
  for (const file of readdirSync(folderOfLists)) {
    const [header, ...lines] = readFileSync(join(folderOfLists, file), 'utf8').split('\r\n').filter(Boolean);
    if (header.replace(/["\ufeff]/g, '') !== labels.replaceAll('"', '')) continue;
    const tails = lines.filter((line) => !line.includes('"')).map((line) => line.slice(line.indexOf(',')));
    return { header, tails };
  }
  throw new Error(`no file holds the columns of ${id}`);
}

/** An id of ten characters like no other, in no order. */
const idOf = (at) => `EX-${((at * 2654435761) % 2 ** 32).toString(36).padStart(7, '0')}`;

async function writeCsv(path, { header, tails }, numberOfRows, wrongEvery = Number.POSITIVE_INFINITY) {
  const out = createWriteStream(path);
  let text = `${header}\r\n`;
  for (let at = 0; at < numberOfRows; at++) {
    const tail = tails[at % tails.length];
    const isWrong = at % wrongEvery === wrongEvery - 1;
    text += `${idOf(at)}${isWrong ? tail.replace(/\d\d\/\d\d\/\d{4}/, '31/31/2016') : tail}\r\n`;
    if (text.length < 2 ** 20) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'close');
}

const msOfDay = 864e5;
function cellOf(text) {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (date) return { serial: Date.UTC(date[3], date[2] - 1, date[1]) / msOfDay + 25569 };
  return text === '' ? null : text;
}

function* workbookRows({ header, tails }, numberOfRows) {
  const cells = tails.map((tail) => tail.slice(1).split(',').map(cellOf));
  yield header.replace('\ufeff', '').split(',');
  for (let at = 0; at < numberOfRows; at++) yield [idOf(at), ...cells[at % cells.length]];
}

/** Checks a file; tells how long that took, on the clock and of a processor, when the first finding was told, and the most memory that was held. */
function check(theme, list, path, numberOfRows, more = []) {
  const peak = join(folder, 'peak.txt');
  const user = join(folder, 'user.txt');
  const args = ['--import', watcher, bin, 'check', theme, path, ...inspected, '--only', list.id, ...more];
  const { stdout } = spawnSync(process.execPath, [timedCommand, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '', PEAK_MEMORY: peak, USER_TIME: user },
    maxBuffer: 2 ** 30,
  });
  const { status, ms, firstMs, told, result } = JSON.parse(stdout);
  if (status === null || status > 1) throw new Error(`deepdive check: ${told}`);
  if (!result.includes(`${inWords(numberOfRows)} rows of 1 list in 1 file`))
    throw new Error(`not all was read: ${result}`);
  return {
    ms,
    userMs: Number(readFileSync(user, 'utf8')),
    firstMs,
    megabytes: Number(readFileSync(peak, 'utf8')),
  };
}

const print = (measured) => console.log(JSON.stringify(measured));

/** From the start of the program to the first finding told. */
const printFirst = ({ fields }, { firstMs, ms }) =>
  print({
    name: `the first finding in ${inWords(fewer)} rows of ${fields.length} columns, as a share of the command`,
    ms: firstMs,
    floorMs: ms,
    goal: 0.03,
  });

try {
  const themes = JSON.parse(outputOf('themes', '--json')).map(({ id, edition }) => `${id}@${edition}`);
  const [{ theme, lists }] = themes
    .map((ref) => ({ theme: ref, lists: JSON.parse(outputOf('show', ref, 'lists', '--json')) }))
    .filter((each) => [true, false].every((one) => each.lists.some((list) => list.oneRowPerChild === one)))
    .sort((a, b) => b.lists.length - a.lists.length);
  const csv = join(folder, 'lists');
  outputOf(
    'sample',
    theme,
    '-o',
    join(folder, 'made.xlsx'),
    '--csv',
    csv,
    ...inspected,
    '--children',
    '3000',
  );
  const events = lists.find((list) => !list.oneRowPerChild);
  const children = lists.find((list) => list.oneRowPerChild);
  const kinds = [
    { says: 'several rows a child', list: events, wrongEvery: undefined, more: [] },
    { says: 'one row a child', list: children, wrongEvery: undefined, more: [] },
    {
      says: 'one row in 100 wrong, with a report',
      list: events,
      wrongEvery: 100,
      more: ['--report', join(folder, 'report.csv')],
    },
  ];
  for (const { says, list, wrongEvery, more } of kinds) {
    const runs = [];
    for (const numberOfRows of [fewer, rows]) {
      const path = join(folder, 'list.csv');
      await writeCsv(path, sampleOf(csv, list), numberOfRows, wrongEvery);
      runs.push(check(theme, list, path, numberOfRows, more));
      rmSync(path);
    }
    const [short, long] = runs;
    print({
      name: `check ${inWords(rows)} rows of csv beside ${inWords(fewer)}, ${says} (${short.megabytes.toFixed(0)} MB there)`,
      ms: long.userMs,
      floorMs: 5 * short.userMs,
      goal: 1.3,
      megabytes: long.megabytes,
      mostMegabytes: Math.min(300, 1.3 * short.megabytes),
    });
    if (short.firstMs !== null) printFirst(list, short);
  }
  const widest = lists.toSorted((a, b) => b.fields.length - a.fields.length)[0];
  const wide = join(folder, 'wide.csv');
  await writeCsv(wide, sampleOf(csv, widest), fewer, 100);
  printFirst(widest, check(theme, widest, wide, fewer));
  rmSync(wide);
  const workbook = join(folder, 'long.xlsx');
  await writeRows(workbook, [
    { name: children.title.slice(0, 31), rows: workbookRows(sampleOf(csv, children), rowsOfWorkbook) },
  ]);
  const { ms, userMs, megabytes } = check(theme, children, workbook, rowsOfWorkbook);
  print({
    name: `check a workbook of ${inWords(rowsOfWorkbook)} rows (${(userMs / 1000).toFixed(1)} s of user time)`,
    ms,
    floorMs: 45_000,
    goal: 1,
    megabytes,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
