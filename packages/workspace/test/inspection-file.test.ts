import { describe, expect, test } from 'vitest';
import { digest, readInspectionFile, type Store, writeInspectionFile } from '../src/index.js';
import { openSqliteStore } from '../src/sqlite/index.js';
import { change, faultOf } from './store-contract.js';

async function filled(): Promise<Store> {
  const store = await openSqliteStore(':memory:', { salt: 'example' });
  const bytes = new TextEncoder().encode('child,date\r\nEX-001,2026-01-05\r\n');
  await store.commit(
    change({ requestId: 'a', kind: 'submission', id: '1', files: [{ sha256: digest(bytes), bytes }] }),
  );
  await store.commit(change({ requestId: 'b' }));
  return store;
}

const empty = () => openSqliteStore(':memory:');

describe('an inspection file', () => {
  test('holds everything: opened elsewhere it is the same inspection', async () => {
    const from = await filled();
    const to = await empty();
    await readInspectionFile(to, await writeInspectionFile(from));
    expect(await to.snapshot()).toEqual(await from.snapshot());
    expect(await to.files()).toEqual(await from.files());
    expect(await faultOf(to)).toBeNull();
  });

  test('has the same bytes for the same inspection', async () => {
    expect(await writeInspectionFile(await filled())).toEqual(await writeInspectionFile(await filled()));
  });

  test('under a passphrase shows nothing, opens with it, and with no other', async () => {
    const bytes = await writeInspectionFile(await filled(), 'correct horse');
    expect(Buffer.from(bytes).includes('inspection.json')).toBe(false);
    await expect(readInspectionFile(await empty(), bytes)).rejects.toMatchObject({
      code: 'passphrase-needed',
    });
    await expect(readInspectionFile(await empty(), bytes, 'wrong')).rejects.toMatchObject({
      code: 'passphrase-wrong',
    });
    const to = await empty();
    await readInspectionFile(to, bytes, 'correct horse');
    expect((await to.head()).number).toBe(2);
  });

  test('that was changed, cut off or is something else is refused, and nothing of it is recorded', async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const bytes = await writeInspectionFile(await filled());
    const contents = unzipSync(bytes);
    const changed = strFromU8(contents['inspection.json'] as Uint8Array).replace(
      'The child was seen',
      'Nobody was seen',
    );
    const cases = [
      [zipSync({ ...contents, 'inspection.json': strToU8(changed) }), 'changed'],
      [bytes.slice(0, bytes.length / 2), 'not-an-inspection-file'],
      [strToU8('hello'), 'not-an-inspection-file'],
    ] as const;
    for (const [given, code] of cases) {
      const to = await empty();
      await expect(readInspectionFile(to, given)).rejects.toMatchObject({ code });
      expect((await to.head()).number).toBe(0);
    }
  });

  test('is never read over an inspection that has begun', async () => {
    const bytes = await writeInspectionFile(await filled());
    await expect(readInspectionFile(await filled(), bytes)).rejects.toMatchObject({ code: 'not-empty' });
  });
});
