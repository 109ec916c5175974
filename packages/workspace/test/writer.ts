import { openSqliteStore } from '../src/sqlite/index.js';

// A program that records one change after another, and says so once each is recorded.
const [path = '', first = '0'] = process.argv.slice(2);
const store = await openSqliteStore(path, { program: 'The writer' });
for (let number = Number(first); ; number += 1) {
  const id = `EX-E${number % 50}`;
  const seen = (await store.record('evidence', id))?.version ?? 0;
  const committed = await store.commit({
    requestId: `request-${number}`,
    kind: 'evidence',
    id,
    seen,
    value: { number, says: 'x'.repeat(number % 3000) },
    by: 'An inspector',
    at: '2026-01-05T09:30:00.000Z',
    action: 'recorded',
  });
  if (committed.outcome !== 'recorded') throw new Error(committed.outcome);
  process.stdout.write(`${number}\n`);
}
