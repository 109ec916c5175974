import { zipSync as packed, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  digest,
  inspectionFileLimits as limits,
  readInspectionFile,
  writeInspectionFile,
} from '../src/index.js';
import { openSqliteStore } from '../src/sqlite/index.js';
import { change } from './store-contract.js';

const bytes = strToU8('child,date\r\nEX-001,2026-01-05\r\n');
const kept = `files/${digest(bytes)}`;

async function saved(): Promise<Uint8Array> {
  const store = await openSqliteStore(':memory:', { salt: 'example' });
  await store.commit(change({ files: [{ sha256: digest(bytes), bytes }] }));
  return writeInspectionFile(store);
}

const whole = await saved();
const parts = unzipSync(whole);
const inner = JSON.parse(new TextDecoder().decode(parts['inspection.json'])) as Record<string, unknown>;
const withInner = (text: string): Uint8Array => packed({ ...parts, 'inspection.json': strToU8(text) });
const withValue = (value: string): Uint8Array =>
  withInner(
    `{"fileVersion":1,"salt":"example","entries":${JSON.stringify(inner.entries)},"records":[{"kind":"evidence","id":"EX-E1","version":1,"value":${value}}]}`,
  );

/** The file with another size in what it says of its parts: both before the part and in the list at the end. */
function saying(size: number): Uint8Array {
  const changed = whole.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

const deep = (times: number): string => '['.repeat(times) + ']'.repeat(times);
const megabyte = 1024 * 1024;

const hostile: readonly (readonly [what: string, file: () => Uint8Array, code: string, says: string])[] = [
  ['is empty', () => new Uint8Array(), 'not-an-inspection-file', 'not an inspection file'],
  ['is something else', () => strToU8('PK but no zip'), 'not-an-inspection-file', 'not an inspection file'],
  ['was cut off', () => whole.slice(0, whole.length - 30), 'not-an-inspection-file', 'cut off'],
  ['holds no record', () => packed({ [kept]: bytes }), 'not-an-inspection-file', 'not an inspection file'],
  [
    'holds something else besides',
    () => packed({ ...parts, 'readme.txt': bytes }),
    'not-an-inspection-file',
    'something else',
  ],
  [
    'names a file outside its folder',
    () => packed({ ...parts, 'files/../../passwords': bytes }),
    'not-an-inspection-file',
    'something else',
  ],
  [
    'names a file for what objects inherit',
    () => packed({ ...parts, 'files/__proto__': bytes }),
    'not-an-inspection-file',
    'something else',
  ],
  ['says that it is endless', () => saying(0xfffffff0), 'too-large', '256 MB'],
  ['says that a file in it is too large', () => saying(limits.keptBytes + 1), 'too-large', '128 MB'],
  ['says less than it holds', () => saying(10), 'not-an-inspection-file', 'cut off'],
  [
    'holds too many files',
    () =>
      packed(
        Object.fromEntries(
          Array.from({ length: limits.kept + 2 }, (_, at) => [
            `files/${String(at).padStart(64, '0')}`,
            new Uint8Array(),
          ]),
        ),
        { level: 0 },
      ),
    'too-large',
    '10000 files',
  ],
  ['is larger than any', () => new Uint8Array(limits.bytes + megabyte), 'too-large', '256 MB'],
  [
    'holds what is no JSON',
    () => withInner('{"fileVersion":1,'),
    'not-an-inspection-file',
    'not an inspection file',
  ],
  ['holds JSON of something else', () => withInner('[]'), 'not-an-inspection-file', 'not an inspection file'],
  [
    'holds more than a record',
    () => withInner(JSON.stringify({ ...inner, more: 1 })),
    'not-an-inspection-file',
    'not an',
  ],
  [
    'is newer',
    () => withInner(JSON.stringify({ ...inner, fileVersion: 2, more: 1 })),
    'newer',
    'newer version',
  ],
  [
    'holds records of a kind that is not known',
    () =>
      withInner(JSON.stringify({ ...inner, records: [{ kind: 'later', id: 'a', version: 1, value: {} }] })),
    'newer',
    'newer version',
  ],
  ['is protected in a way that is not known', () => strToU8('DEEP\u0002'), 'newer', 'newer version'],
  ['is too deep', () => withValue(deep(limits.depth)), 'too-large', '100 deep'],
  ['is bottomless', () => withValue(deep(500_000)), 'too-large', '100 deep'],
  [
    'holds brackets within a text alone',
    () => withValue(JSON.stringify({ says: deep(200) })),
    'changed',
    'entry 1',
  ],
  [
    'names a value for what objects inherit',
    () => withValue('{"__proto__":{"polluted":true}}'),
    'not-an-inspection-file',
    'not an inspection file',
  ],
  [
    'names one so with an escape',
    () => withValue('{"a":[{"\\u005f_proto__":{"polluted":true}}]}'),
    'not-an-inspection-file',
    'not an inspection file',
  ],
  [
    'holds entries that are none',
    () => withInner(JSON.stringify({ ...inner, entries: [null] })),
    'changed',
    'entry 1',
  ],
  [
    'holds an entry with more in it',
    () =>
      withInner(
        JSON.stringify({ ...inner, entries: [{ ...(inner.entries as readonly object[])[0], more: 'x' }] }),
      ),
    'changed',
    'entry 1: it cannot be read',
  ],
  [
    'lacks a file that was kept',
    () => packed({ 'inspection.json': parts['inspection.json'] ?? bytes }),
    'changed',
    'gone',
  ],
  [
    'holds a file that nobody recorded',
    () => packed({ ...parts, [`files/${'0'.repeat(64)}`]: bytes }),
    'changed',
    'no entry',
  ],
];

describe('an inspection file that', () => {
  test.each(hostile)('%s is refused in words, and nothing of it is recorded', async (_, file, code, says) => {
    const store = await openSqliteStore(':memory:', { salt: 'before' });
    await expect(readInspectionFile(store, file())).rejects.toMatchObject({
      name: 'InspectionFileError',
      code,
      message: expect.stringContaining(says),
    });
    expect(await store.snapshot()).toEqual({ salt: 'before', records: [], entries: [] });
    expect(await store.files()).toEqual([]);
    expect('polluted' in {}).toBe(false);
    await store.close();
  });

  test('holds as deep values as may be is read', async () => {
    const from = await openSqliteStore(':memory:');
    // The file, its records and the record stand around the value.
    await from.commit(change({ value: JSON.parse(deep(limits.depth - 3)) }));
    const to = await openSqliteStore(':memory:');
    await readInspectionFile(to, await writeInspectionFile(from));
    expect(await to.snapshot()).toEqual(await from.snapshot());
  });

  test('could not be opened again is not written', async () => {
    const store = await openSqliteStore(':memory:');
    await store.commit(change());
    const { records, ...rest } = await store.snapshot();
    const other = await openSqliteStore(':memory:');
    await other.restore(
      { ...rest, records: records.map((each) => ({ ...each, value: { says: 'Another' } })) },
      [],
    );
    await expect(writeInspectionFile(other)).rejects.toMatchObject({
      code: 'not-as-recorded',
      message: expect.stringContaining('entry 1'),
    });
  });
});

test('what objects inherit is no name for a value that is recorded', async () => {
  expect(() => canonicalJson(JSON.parse('{"__proto__":1}'))).toThrow('cannot be recorded');
  const store = await openSqliteStore(':memory:');
  await expect(store.commit(change({ value: JSON.parse('{"a":{"__proto__":1}}') }))).rejects.toThrow(
    TypeError,
  );
  expect((await store.head()).number).toBe(0);
});
