import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canonicalJson,
  digest,
  type Json,
  readInspectionFile,
  type TrailFault,
  type TrailHead,
  verifyStore,
  writeInspectionFile,
} from '../src/index.js';
import { openSqliteStore } from '../src/sqlite/index.js';
import { change } from './store-contract.js';
import { type Expected, type Inside, type Place, pick, tamperings } from './tampering.js';

/** Tamperings of each kind of file. */
const each = 150;
const patient = { timeout: 120_000 };

const folder = mkdtempSync(join(tmpdir(), 'deepdive-tampering-'));
const original = join(folder, 'original.deepdive');
let tampered = '';
let made = 0;
/** SQLite may hold on to a damaged file until the program ends: each tampering is of a file of its own. */
function fresh(): string {
  rmSync(tampered, { force: true });
  made += 1;
  tampered = join(folder, `tampered-${made}.deepdive`);
  return tampered;
}
let saved: Uint8Array;
/** What the last report printed: the number and the first digits of the seal. */
let printed: TrailHead;

// Twenty-four changes: new records, changed ones, one taken out, some with files.
beforeAll(async () => {
  const store = await openSqliteStore(original, { salt: 'example' });
  for (let number = 1; number <= 24; number += 1) {
    const id = `EX-E${number % 9}`;
    const seen = (await store.record('evidence', id))?.version ?? 0;
    const bytes = new TextEncoder().encode(`child,date\r\nEX-00${number},2026-01-05\r\n`);
    await store.commit(
      change({
        id,
        seen,
        value: number === 20 ? null : { says: `Step ${String(number).padStart(3, '0')}` },
        by: `Inspector ${String(number).padStart(3, '0')}`,
        ...(number > 17 && number !== 20 ? { files: [{ sha256: digest(bytes), bytes }] } : {}),
      }),
    );
  }
  saved = await writeInspectionFile(store);
  const { number, seal } = await store.head();
  printed = { number, seal: seal.slice(0, 16) };
  expect(await verifyStore(store, [printed])).toBeNull();
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const places = fc.record({ at: fc.nat(), other: fc.nat() });
const anyTampering = fc.constantFrom(...Object.keys(tamperings));

function inside(): Inside {
  const { 'inspection.json': json, ...kept } = unzipSync(saved);
  const { salt, entries, records } = JSON.parse(strFromU8(json ?? new Uint8Array())) as Inside;
  const files = Object.entries(kept).map(([name, bytes]) => ({ sha256: name.slice('files/'.length), bytes }));
  return { salt, entries, records, files };
}

function expectNamed(number: number, expected: Expected): void {
  const { from, to } = typeof expected === 'number' ? { from: expected, to: expected } : expected;
  expect(number).toBeGreaterThanOrEqual(from);
  expect(number).toBeLessThanOrEqual(to);
}

/** Writes into the file behind the program's back. */
function bySql(work: (database: InstanceType<typeof DatabaseSync>) => void): void {
  copyFileSync(original, fresh());
  const database = new DatabaseSync(tampered);
  database.exec('PRAGMA synchronous = OFF; DROP TRIGGER entry_stays; DROP TRIGGER entry_kept;');
  work(database);
  database.close();
}

/** What the program says of the file: the first bad entry, or the code of its refusal. */
async function verdict(): Promise<TrailFault | string | null> {
  try {
    const store = await openSqliteStore(tampered);
    try {
      return await verifyStore(store, [printed]);
    } finally {
      await store.close();
    }
  } catch (error) {
    const { name, code } = error as { readonly name: string; readonly code: string };
    expect(name).toBe('StoreError');
    return code;
  }
}

describe('an inspection that somebody changed behind the program’s back', () => {
  test(`${each} times by SQL: each time it shows, and the first bad entry is named`, patient, async () => {
    const columnsAlone = ['request_id', 'subject', 'seal', 'version', 'number', 'body'] as const;
    const tamper = (what: string, place: Place): Expected => {
      const given = inside();
      const column = columnsAlone.find((name) => name === what);
      if (column) {
        const number = (place.at % given.entries.length) + 1;
        const value = column === 'version' || column === 'number' ? 1000 : 'changed';
        bySql((database) =>
          database.prepare(`UPDATE entry SET ${column} = ? WHERE number = ?`).run(value, number),
        );
        return number;
      }
      const expected = pick([tamperings[what]], 0)?.(given, place) ?? 0;
      bySql((database) => {
        database.exec(`DELETE FROM entry; DELETE FROM record; DELETE FROM file;`);
        database.prepare("UPDATE meta SET value = ? WHERE key = 'salt'").run(given.salt);
        const entry = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)');
        for (const [at, { requestId, subject, version, seal, ...rest }] of given.entries.entries()) {
          const body = canonicalJson({ ...rest, requestId, subject, version, seal });
          entry.run(
            what.startsWith('an entry taken out') ? rest.number : at + 1,
            requestId,
            subject,
            version,
            seal,
            body,
          );
        }
        const record = database.prepare('INSERT INTO record VALUES (?, ?, ?, ?)');
        for (const { kind, id, version, value } of given.records)
          record.run(kind, id, version, canonicalJson(value));
        const file = database.prepare('INSERT INTO file VALUES (?, ?)');
        for (const { sha256, bytes } of given.files) file.run(sha256, bytes);
      });
      return expected;
    };
    const any = fc.oneof(
      { arbitrary: anyTampering, weight: 5 },
      { arbitrary: fc.constantFrom(...columnsAlone), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(any, places, async (what, place) => {
        const expected = tamper(what, place);
        const fault = await verdict();
        expect(fault).toEqual({ number: expect.any(Number), because: expect.any(String) });
        expectNamed((fault as TrailFault).number, expected);
      }),
      { numRuns: each },
    );
  });

  test(
    `${each} times in its bytes: each time it shows, and what can be read names its entry`,
    patient,
    async () => {
      const whole = readFileSync(original);
      const entry = (at: number): string => String((at % 24) + 1).padStart(3, '0');
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('entry', 'record', 'tail', 'head', 'page'),
          places,
          async (what, { at, other }) => {
            const bytes = Buffer.from(whole);
            if (what === 'tail') writeFileSync(fresh(), bytes.subarray(0, at % bytes.length));
            else if (what === 'head') {
              bytes.fill(other % 256, at % 24, 100);
              writeFileSync(fresh(), bytes);
            } else if (what === 'page') {
              const page = 4096 * (1 + (at % (bytes.length / 4096 - 1)));
              bytes.fill(0, page, page + 4096);
              writeFileSync(fresh(), bytes);
            } else {
              const text =
                what === 'entry' ? `"by":"Inspector ${entry(at)}"` : `{"says":"Step ${entry(at)}"}`;
              const found = bytes.indexOf(text);
              fc.pre(found !== -1);
              bytes.write(String(other % 10), found + text.length - (what === 'entry' ? 2 : 3));
              fc.pre(!bytes.equals(whole));
              writeFileSync(fresh(), bytes);
            }
            const fault = await verdict();
            if (what === 'entry' || what === 'record')
              expect(fault).toMatchObject({ number: Number(entry(at)) });
            else expect(fault).not.toBeNull();
          },
        ),
        { numRuns: each },
      );
    },
  );

  test('in any byte: it shows, or nothing that can be read is another', patient, async () => {
    const whole = readFileSync(original);
    const store = await openSqliteStore(original);
    const before = await store.snapshot();
    await store.close();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        writeFileSync(fresh(), bytes);
        if ((await verdict()) !== null) return;
        const again = await openSqliteStore(tampered);
        expect(await again.snapshot()).toEqual(before);
        await again.close();
      }),
      { numRuns: each },
    );
  });
});

describe('an inspection file that somebody changed', () => {
  const read = async (
    bytes: Uint8Array,
  ): Promise<{ readonly code: string; readonly message: string } | null> => {
    const store = await openSqliteStore(':memory:');
    try {
      await readInspectionFile(store, bytes, undefined, [printed]);
      return null;
    } catch (error) {
      expect((await store.head()).number).toBe(0);
      expect((error as Error).name).toBe('InspectionFileError');
      return error as { readonly code: string; readonly message: string };
    } finally {
      await store.close();
    }
  };

  test('is read where nothing was changed', async () => {
    expect(await read(saved)).toBeNull();
  });

  test(
    `${each} times in what it holds: each time it is refused, and the first bad entry is named`,
    patient,
    async () => {
      await fc.assert(
        fc.asyncProperty(anyTampering, places, async (what, place) => {
          const given = inside();
          const expected = tamperings[what]?.(given, place) ?? 0;
          const { files, ...rest } = given;
          const bytes = zipSync({
            'inspection.json': strToU8(canonicalJson({ fileVersion: 1, ...rest } as unknown as Json)),
            ...Object.fromEntries(files.map((file) => [`files/${file.sha256}`, file.bytes])),
          });
          const refused = await read(bytes);
          expect(refused?.code).toBe('changed');
          expectNamed(Number(/entry (\d+)/.exec(refused?.message ?? '')?.[1]), expected);
        }),
        { numRuns: each },
      );
    },
  );

  test(`in its bytes ${each} times: it is refused, or holds the same`, patient, async () => {
    const from = await openSqliteStore(':memory:');
    await readInspectionFile(from, saved);
    const before = await from.snapshot();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('flip', 'cut'),
        fc.nat(saved.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (what, at, by) => {
          const bytes = what === 'cut' ? saved.slice(0, at) : saved.slice();
          if (what === 'flip') bytes[at] = (bytes[at] ?? 0) ^ by;
          if ((await read(bytes)) !== null) return;
          const to = await openSqliteStore(':memory:');
          await readInspectionFile(to, bytes);
          expect(await to.snapshot()).toEqual(before);
        },
      ),
      { numRuns: each },
    );
  });
});
