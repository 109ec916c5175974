// Reads a workbook of 100,000 rows by 20 columns with ours and with hucre, and holds both against the physical floor:
// inflating every part and finding every `<c `. Each reading is a fresh process, in rounds over all readers.
//
// Prints a table to stderr, and to stdout one line of JSON for each goal (see tooling/bench/run.mjs).
// `node reading.bench.mjs [ROUNDS] [MODULE]`; MODULE is what exports openWorkbook, the built package by default.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createInflateRaw } from 'node:zlib';
import { writeAnnexWorkbook } from './annex-workbook.mjs';

const numberOfSheets = 11;
const numberOfRows = 100_000;
const self = fileURLToPath(import.meta.url);

/** What a reader found; every value counts, so that none can be skipped unseen. */
class Tally {
  rows = 0;
  cells = 0;
  dates = 0;
  days = 0;
  numbers = 0;
  trues = 0;
  characters = 0;
  /** Of the texts in order; made only where readers are compared, as it costs more than reading. */
  hash = 0;

  constructor(isExact) {
    this.isExact = isExact;
  }

  add(row) {
    this.rows++;
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (value === null || value === undefined) continue;
      this.cells++;
      if (typeof value === 'string') this.addText(value, column);
      else if (typeof value === 'number') this.numbers += value;
      else if (typeof value === 'boolean') this.trues += value ? 1 : 0;
      else {
        this.dates++;
        this.days += value instanceof Date ? value.getTime() / 864e5 + 25569 : value.serial;
      }
    }
  }

  addText(text, column) {
    this.characters += text.length;
    if (!this.isExact) return;
    for (let at = 0; at < text.length; at++)
      this.hash = (Math.imul(this.hash, 31) + text.charCodeAt(at) + column) | 0;
  }
}

/** Where each part's bytes begin, how many there are, and whether they are deflated; trusting, as it is our own file. */
function partsOf(path) {
  const { size } = statSync(path);
  const file = openSync(path);
  const read = (offset, length) => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, offset);
    return bytes;
  };
  const end = read(size - 22, 22);
  const directory = read(end.readUInt32LE(16), end.readUInt32LE(12));
  const parts = [];
  for (let at = 0; at < directory.length; at += 46 + directory.readUInt16LE(at + 28)) {
    const offset = directory.readUInt32LE(at + 42);
    parts.push({
      start: offset + 30 + read(offset, 30).readUInt16LE(26),
      length: directory.readUInt32LE(at + 20),
    });
  }
  closeSync(file);
  return parts;
}

const readers = {
  floor: async (path, tally) => {
    for (const { start, length } of partsOf(path)) {
      const compressed = createReadStream(path, { start, end: start + length - 1, highWaterMark: 1 << 16 });
      for await (const piece of compressed.pipe(createInflateRaw({ chunkSize: 1 << 18 }))) {
        for (let at = piece.indexOf('<c '); at >= 0; at = piece.indexOf('<c ', at + 1)) tally.cells++;
      }
    }
  },
  ours: async (path, tally, module) => {
    const { openWorkbook } = await import(module);
    const started = performance.now();
    const workbook = await openWorkbook(path);
    for (const sheet of workbook.sheets) {
      for await (const batch of sheet.rows()) for (const row of batch) tally.add(row.cells);
    }
    await workbook.close();
    return started;
  },
  hucre: async (path, tally) => {
    const { readXlsx } = await import('hucre/xlsx');
    const started = performance.now();
    for (const sheet of (await readXlsx(readFileSync(path))).sheets)
      for (const row of sheet.rows) tally.add(row);
    return started;
  },
};

async function readOnce(name, path, module, isExact) {
  const tally = new Tally(isExact);
  const before = performance.now();
  const started = (await readers[name](path, tally, module)) ?? before;
  const ms = performance.now() - started;
  const { isExact: _, ...found } = tally;
  console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024, found }));
}

function spawned(name, path, module, isExact) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [self, '--read', name, path, module, String(isExact)],
    {
      encoding: 'utf8',
    },
  );
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${name} did not read the workbook: ${stderr}`);
  }
}

function compareCells(path, module) {
  const [ours, hucre] = ['ours', 'hucre'].map((name) =>
    JSON.stringify(spawned(name, path, module, true).found),
  );
  if (ours !== hucre) throw new Error(`ours and hucre read different cells\nours  ${ours}\nhucre ${hucre}`);
}

function measure(path, module, rounds) {
  const runs = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(readers)) runs[name].push(spawned(name, path, module, false));
  }
  return Object.entries(runs).map(([name, all]) => {
    const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
    return {
      name,
      best: times[0],
      median: times[Math.floor(times.length / 2)],
      megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
    };
  });
}

async function main([rounds = '3', module = fileURLToPath(new URL('../dist/index.js', import.meta.url))]) {
  const folder = mkdtempSync(join(tmpdir(), 'deepdive-bench-'));
  try {
    const path = join(folder, 'annex.xlsx');
    await writeAnnexWorkbook(path, numberOfSheets, numberOfRows);
    const moduleUrl = pathToFileURL(module).href;
    compareCells(path, moduleUrl);
    const measured = measure(path, moduleUrl, Number(rounds));
    const [floor, ours, hucre] = measured;
    console.error('reader | best / median ms | x floor | peak MB');
    for (const { name, best, median, megabytes } of measured) {
      const ratio = (best / floor.best).toFixed(2);
      console.error(
        `${name} | ${best.toFixed(0)} / ${median.toFixed(0)} | ${ratio} | ${megabytes.toFixed(0)}`,
      );
    }
    const line = (name, against, goal) =>
      JSON.stringify({ name, ms: ours.best, floorMs: against.best, goal });
    console.log(line('reading 100,000 x 20 from xlsx, against inflating and finding each cell', floor, 2.5));
    console.log(line('reading 100,000 x 20 from xlsx, against hucre', hucre, 0.4));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--read') {
  const [, , , name, path, module, isExact] = process.argv;
  await readOnce(name, path, module, isExact === 'true');
} else {
  await main(process.argv.slice(2));
}
