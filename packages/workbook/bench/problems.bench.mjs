// Writes the report on a list of 100,000 rows with a problem in each: the person's own sheet with two columns more, and a
// sheet of 100,000 problems with links. Held against the physical floor: the same cells by plain string concatenation
// into deflated parts, with neither links nor looks, from rows that are at hand in memory.
//
// `node problems.bench.mjs [MODULE]`; MODULE is what exports writeAnnotated, the built package by default.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { createDeflateRaw } from 'node:zlib';
import { code, codeSet, convention, date, defineTheme, id, list, text, themeManifest } from '@deepdive/core';

const numberOfRows = 100_000;
const module = process.argv[2] ? pathToFileURL(process.argv[2]).href : '@deepdive/workbook';
const { checkWorkbooks, openWorkbookFromBytes, writeAnnotated } = await import(module);

const source = convention('made up');
const gender = codeSet('gender', 'Gender', { F: 'Female', M: 'Male' }, source);
const notes = Array.from({ length: 6 }, (_, at) => [`note${at}`, text(`Note number ${at}`)]);
const theme = themeManifest(
  defineTheme({
    id: 'example',
    title: 'Example',
    publication: { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' },
    lists: {
      contacts: list({
        title: 'Contacts',
        population: 'All',
        window: {},
        key: 'childId',
        eventOn: 'contactedOn',
        source,
        fields: {
          childId: id('Child unique ID', { meaning: 'person' }),
          gender: code('Gender', gender),
          contactedOn: date('Date of contact'),
          ...Object.fromEntries(notes),
        },
      }),
    },
  }),
);

function ownRows() {
  const header = theme.lists[0].fields.map(({ label }) => label);
  const rows = Array.from({ length: numberOfRows }, (_, at) => [
    `EX-${at % 20_000}`,
    'Zebra',
    `${String((at % 28) + 1).padStart(2, '0')}/04/2017`,
    ...notes.map((_, n) => `Team ${(at * (n + 1)) % 50}`),
  ]);
  return [header, ...rows];
}

/** Every sheet's rows as plain values, as the report holds them. */
async function cellsOf(bytes) {
  const workbook = await openWorkbookFromBytes('report.xlsx', bytes);
  const sheets = [];
  for (const sheet of workbook.sheets) {
    const rows = [];
    for await (const batch of sheet.rows()) rows.push(...batch.map(({ cells }) => cells));
    sheets.push(rows);
  }
  return sheets;
}

const escaped = (value) =>
  value.replace(/[&<>]/g, (one) => (one === '&' ? '&amp;' : one === '<' ? '&lt;' : '&gt;'));

/** Deflates the same rows with nothing around them but cells and a table of texts. */
async function floor(sheets) {
  const texts = new Map();
  const packed = [];
  const pack = async (pieces) => {
    const packer = createDeflateRaw();
    const read = (async () => {
      for await (const piece of packer) packed.push(piece);
    })();
    for (const piece of pieces) packer.write(piece);
    packer.end();
    await read;
  };
  const numberOf = (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    texts.set(value, texts.size);
    return texts.size - 1;
  };
  for (const rows of sheets) {
    await pack(
      (function* () {
        let xml = '';
        for (let at = 0; at < rows.length; at++) {
          xml += `<row r="${at + 1}">`;
          for (let column = 0; column < rows[at].length; column++) {
            const value = rows[at][column];
            if (value === null) continue;
            const reference = `${String.fromCharCode(65 + column)}${at + 1}`;
            if (typeof value === 'string') xml += `<c r="${reference}" t="s"><v>${numberOf(value)}</v></c>`;
            else xml += `<c r="${reference}"><v>${value.serial ?? value}</v></c>`;
          }
          xml += '</row>';
          if (xml.length < 65_536) continue;
          yield Buffer.from(xml);
          xml = '';
        }
        yield Buffer.from(xml);
      })(),
    );
  }
  await pack([Buffer.from([...texts.keys()].map((each) => `<si><t>${escaped(each)}</t></si>`).join(''))]);
  return Buffer.concat(packed);
}

async function timed(work) {
  const start = performance.now();
  const done = await work();
  return [performance.now() - start, done];
}

const folder = mkdtempSync(join(tmpdir(), 'deepdive-problems-'));
try {
  const path = join(folder, 'Contacts.csv');
  writeFileSync(
    path,
    ownRows()
      .map((row) => `${row.join(',')}\r\n`)
      .join(''),
  );
  const result = await checkWorkbooks(theme, [path], { inspectedOn: '2017-05-02' });
  if (result.findings.length !== numberOfRows) throw new Error(`${result.findings.length} findings`);
  const [, report] = await timed(() => writeAnnotated(theme, [path], result));
  const sheets = await cellsOf(report);
  let ms = Number.POSITIVE_INFINITY;
  let floorMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    floorMs = Math.min(floorMs, (await timed(() => floor(sheets)))[0]);
    ms = Math.min(ms, (await timed(() => writeAnnotated(theme, [path], result)))[0]);
  }
  console.error(
    `${(report.length / 1e6).toFixed(1)} MB, floor ${floorMs.toFixed(0)} ms, ours ${ms.toFixed(0)} ms`,
  );
  console.log(JSON.stringify({ name: 'workbook: 100,000 problems reported', ms, floorMs, goal: 2.5 }));
} finally {
  rmSync(folder, { recursive: true });
}
