import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../src/sqlite/index.js';
import { change, faultOf, storeContract } from './store-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'deepdive-workspace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => {
  made += 1;
  return join(folder, `inspection-${made}.deepdive`);
};

describe('an inspection in a file', () => {
  storeContract(() => openSqliteStore(fresh()));

  test('is there when it is opened again', async () => {
    const path = fresh();
    const store = await openSqliteStore(path);
    await store.commit(change());
    const head = await store.head();
    await store.close();
    const again = await openSqliteStore(path);
    expect(await again.head()).toEqual(head);
    expect(await faultOf(again)).toBeNull();
    await again.close();
  });

  test('can be read by its owner alone', async () => {
    const path = fresh();
    const store = await openSqliteStore(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await store.close();
  });

  test('is refused to a second program, which is told who has it open', async () => {
    const path = fresh();
    const store = await openSqliteStore(path, { program: 'The first program' });
    const second = fileURLToPath(new URL('./second-program.mjs', import.meta.url));
    const told = execFileSync(process.execPath, [second, path], { encoding: 'utf8' });
    expect(told).toMatch(/locked|busy/i);
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringContaining(`The first program, process ${process.pid}`),
    });
    await store.close();
    await (await openSqliteStore(path)).close();
  });

  test('is told from another file, and from one that a newer version wrote', async () => {
    const other = fresh();
    writeFileSync(
      other,
      'no inspection at all, but long enough to be looked at as one by a reader of databases',
    );
    await expect(openSqliteStore(other)).rejects.toMatchObject({ code: 'not-a-store' });
    const path = fresh();
    await (await openSqliteStore(path)).close();
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(99, 60);
    writeFileSync(path, bytes);
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'newer' });
  });

  test('gives what is recorded now, however often it was read before, and nobody who reads it changes it', async () => {
    const store = await openSqliteStore(':memory:');
    const says = async (): Promise<unknown> => (await store.record('evidence', 'EX-E1'))?.value ?? null;
    await store.commit(change({ value: { says: 'First', children: ['EX-001'] } }));
    const read = (await says()) as { readonly children: string[] };
    expect(() => read.children.push('EX-002')).toThrow(TypeError);
    expect(await says()).toEqual({ says: 'First', children: ['EX-001'] });
    await store.commit(change({ seen: 1, value: { says: 'Second' } }));
    expect(await says()).toEqual({ says: 'Second' });
    expect((await store.records('evidence')).map(({ value }) => value)).toEqual([{ says: 'Second' }]);
    await store.commit(change({ seen: 2, value: null }));
    expect(await says()).toBeNull();
    await store.commit(change({ value: { says: 'Third' } }));
    expect(await says()).toEqual({ says: 'Third' });
    await store.close();
  });

  test('leaves no byte of what was deleted', async () => {
    const path = fresh();
    const store = await openSqliteStore(path);
    await store.commit(change({ value: { says: 'CANARY-7781' } }));
    await store.commit(change({ seen: 1, value: null }));
    await store.close();
    expect(readFileSync(path).includes('CANARY-7781')).toBe(false);
  });
});
