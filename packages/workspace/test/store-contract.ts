import { expect, test } from 'vitest';
import type { Change, Store } from '../src/index.js';
import { digest, trailFault } from '../src/index.js';

let asked = 0;

/** A change as an app would ask for it; what a test does not name is the same for all. */
export function change(given: Partial<Change> = {}): Change {
  asked += 1;
  return {
    requestId: `request-${asked}`,
    kind: 'evidence',
    id: 'EX-E1',
    seen: 0,
    value: { says: 'The child was seen' },
    by: 'An inspector',
    at: '2026-01-05T09:30:00.000Z',
    action: 'recorded',
    ...given,
  };
}

/** Whether the trail of a store is as it was written, and its records are what it recorded. */
export async function faultOf(store: Store) {
  const { salt, records, entries } = await store.snapshot();
  return trailFault(entries, { salt, records, anchors: [await store.head()] });
}

/** What every store must keep, whatever it is made of. */
export function storeContract(opened: () => Promise<Store>): void {
  test('begins empty, with a head that stands for nothing yet', async () => {
    const store = await opened();
    expect((await store.head()).number).toBe(0);
    expect(await store.records('evidence')).toEqual([]);
    expect(await store.record('evidence', 'EX-E1')).toBeNull();
    expect(await faultOf(store)).toBeNull();
    await store.close();
  });

  test('records a change with its entry, and gives back what was recorded', async () => {
    const store = await opened();
    const value = { says: 'Seen at home', children: ['EX-001', 'EX-002'], moderated: false, strength: null };
    expect(await store.commit(change({ value }))).toMatchObject({ outcome: 'recorded', version: 1 });
    expect(await store.record('evidence', 'EX-E1')).toEqual({
      kind: 'evidence',
      id: 'EX-E1',
      version: 1,
      value,
    });
    const [entry] = await store.entries();
    expect(entry).toMatchObject({ number: 1, by: 'An inspector', action: 'recorded', version: 1 });
    expect(JSON.stringify(entry)).not.toContain('EX-');
    expect(JSON.stringify(entry)).not.toContain('Seen');
    expect(await faultOf(store)).toBeNull();
    await store.close();
  });

  test('refuses a change by someone who saw an older version, and shows how it stands', async () => {
    const store = await opened();
    await store.commit(change());
    await store.commit(change({ seen: 1, value: { says: 'Changed' } }));
    const late = await store.commit(change({ seen: 1, value: { says: 'Too late' } }));
    expect(late).toMatchObject({ outcome: 'conflict', current: { version: 2, value: { says: 'Changed' } } });
    expect((await store.entries()).length).toBe(2);
    await store.close();
  });

  test('carries out a request once, however often it is sent', async () => {
    const store = await opened();
    const once = change();
    await store.commit(once);
    await store.commit(change({ seen: 1, value: { says: 'Since changed' } }));
    expect(await store.commit(once)).toMatchObject({ outcome: 'repeated', version: 1 });
    expect((await store.entries()).length).toBe(2);
    expect((await store.record('evidence', 'EX-E1'))?.value).toEqual({ says: 'Since changed' });
    await store.close();
  });

  test('takes a record out and keeps the entry; one that comes back goes on counting', async () => {
    const store = await opened();
    await store.commit(change());
    await store.commit(change({ seen: 1, value: null, action: 'deleted' }));
    expect(await store.record('evidence', 'EX-E1')).toBeNull();
    expect(await store.commit(change({ seen: 0 }))).toMatchObject({ outcome: 'recorded', version: 3 });
    expect((await store.entries()).map(({ payload }) => payload === null)).toEqual([false, true, false]);
    expect(await faultOf(store)).toBeNull();
    await store.close();
  });

  test('lists the records of a kind alone, in the order of their ids', async () => {
    const store = await opened();
    for (const id of ['EX-E2', 'EX-E10', 'EX-E1']) await store.commit(change({ id }));
    await store.commit(change({ kind: 'note', id: 'EX-N1' }));
    expect((await store.records('evidence')).map(({ id }) => id)).toEqual(['EX-E1', 'EX-E10', 'EX-E2']);
    expect((await store.records('note')).map(({ id }) => id)).toEqual(['EX-N1']);
    await store.close();
  });

  test('keeps files beside the records, each once', async () => {
    const store = await opened();
    const bytes = new TextEncoder().encode('child,date\r\nEX-001,2026-01-05\r\n');
    const file = { sha256: digest(bytes), bytes };
    await store.commit(change({ kind: 'submission', id: '1', files: [file] }));
    await store.commit(change({ kind: 'submission', id: '2', files: [file] }));
    expect(await store.files()).toEqual([file.sha256]);
    expect(await store.file(file.sha256)).toEqual(bytes);
    expect(await store.file(digest('other'))).toBeNull();
    await store.close();
  });

  test('gives entries after a number, oldest first', async () => {
    const store = await opened();
    for (const id of ['EX-E1', 'EX-E2', 'EX-E3']) await store.commit(change({ id }));
    expect((await store.entries(1)).map(({ number }) => number)).toEqual([2, 3]);
    await store.close();
  });

  test('is moved into an empty store whole, and into no other', async () => {
    const from = await opened();
    const bytes = new TextEncoder().encode('kept');
    await from.commit(change({ files: [{ sha256: digest(bytes), bytes }] }));
    await from.commit(change({ seen: 1, value: { says: 'Later' } }));
    const to = await opened();
    await to.restore(await from.snapshot(), [{ sha256: digest(bytes), bytes }]);
    expect(await to.snapshot()).toEqual(await from.snapshot());
    expect(await to.head()).toEqual(await from.head());
    expect(await faultOf(to)).toBeNull();
    expect(await to.commit(change({ seen: 2, value: { says: 'Goes on' } }))).toMatchObject({ version: 3 });
    await expect(to.restore(await from.snapshot(), [])).rejects.toMatchObject({ code: 'not-empty' });
    await from.close();
    await to.close();
  });
}
