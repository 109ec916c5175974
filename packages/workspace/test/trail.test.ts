import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, type StoredRecord, type TrailEntry, type TrailHead, trailFault } from '../src/index.js';
import { openSqliteStore } from '../src/sqlite/index.js';
import { change } from './store-contract.js';

const people = ['An inspector', 'A lead inspector'] as const;

/** A trail as many changes leave it, with the head that a report printed on the way and the one at its end. */
async function writtenTrail(
  steps: readonly { readonly id: number; readonly out: boolean; readonly by: number }[],
) {
  const store = await openSqliteStore(':memory:', { salt: 'example' });
  const anchors: TrailHead[] = [];
  for (const [at, { id, out, by }] of steps.entries()) {
    const current = await store.record('evidence', `EX-E${id}`);
    const made: Change = change({
      id: `EX-E${id}`,
      seen: current?.version ?? 0,
      value: out && current ? null : { says: `Step ${at}` },
      by: people[by % people.length] ?? people[0],
    });
    await store.commit(made);
    if (at === Math.floor(steps.length / 2)) anchors.push(await store.head());
  }
  anchors.push(await store.head());
  const { salt, records, entries } = await store.snapshot();
  await store.close();
  return { salt, records, entries, anchors };
}

const steps = fc.array(fc.record({ id: fc.nat(4), out: fc.boolean(), by: fc.nat(1) }), {
  minLength: 4,
  maxLength: 14,
});

type Tampering = (entries: TrailEntry[], at: number, records: StoredRecord[]) => void;

const other = <K extends keyof TrailEntry>(entry: TrailEntry, key: K, value: TrailEntry[K]): TrailEntry => ({
  ...entry,
  [key]: value,
});

const tamperings: Readonly<Record<string, Tampering>> = {
  'an entry that was edited': (entries, at) => {
    entries[at] = other(entries[at] as TrailEntry, 'by', 'Somebody else');
  },
  'an entry with another time': (entries, at) => {
    entries[at] = other(entries[at] as TrailEntry, 'at', '2020-01-01T00:00:00.000Z');
  },
  'an entry that was left out': (entries, at) => {
    entries.splice(at, 1);
  },
  'an entry that was put in': (entries, at) => {
    entries.splice(at, 0, entries[at] as TrailEntry);
  },
  'two entries that changed places': (entries, at) => {
    const [a, b] = [entries[at], entries[(at + 1) % entries.length]] as [TrailEntry, TrailEntry];
    entries[at] = b;
    entries[(at + 1) % entries.length] = a;
  },
  'a tail that was cut off': (entries, at) => {
    entries.length = at;
  },
  'a record that was changed without an entry': (_, at, records) => {
    const record = records[at % records.length];
    if (record) records[at % records.length] = { ...record, value: { says: 'Something else' } };
  },
  'a record that was taken out without an entry': (_, at, records) => {
    records.splice(at % records.length, 1);
  },
};

describe('a trail', () => {
  test('as it was written has no fault, with the heads that reports printed', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (made) => {
        const { entries, ...against } = await writtenTrail(made);
        expect(trailFault(entries, against)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.entries(tamperings))('shows %s, and names the first bad entry', async (_, tamper) => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (made, place) => {
        const { entries, records, ...against } = await writtenTrail(made);
        fc.pre(records.length > 0);
        const at = place % entries.length;
        const changed = [...entries];
        const standing = [...records];
        tamper(changed, at, standing);
        const fault = trailFault(changed, { ...against, records: standing });
        expect(fault).not.toBeNull();
        if (standing.length === records.length && JSON.stringify(standing) === JSON.stringify(records)) {
          expect(fault?.number).toBeLessThanOrEqual(at + 2);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('written anew from an entry on, seals and all, shows against a head that was printed', async () => {
    const before = await writtenTrail([0, 1, 2, 3].map((id) => ({ id, out: false, by: 0 })));
    const after = await writtenTrail([0, 1, 2, 4].map((id) => ({ id, out: false, by: 1 })));
    expect(trailFault(after.entries, { ...after, anchors: [] })).toBeNull();
    expect(trailFault(after.entries, { ...after, anchors: before.anchors })).toMatchObject({
      because: expect.stringContaining('written anew'),
    });
  });
});
