import { openSqliteStore } from '@deepdive/workspace/sqlite';
import { expect, test } from 'vitest';
import { begun, type Visitor, visitor } from './visitor.js';

async function printedOn({ open }: Visitor): Promise<{ readonly number: string; readonly seal: string }> {
  const { text } = await open('/help');
  const [, number = '', seal = ''] = /Record at entry (\d+), seal ([0-9a-f]{16})/.exec(text) ?? [];
  return { number, seal };
}

const compare = ({ open }: Visitor, { number, seal }: { readonly number: string; readonly seal: string }) =>
  open(`/record?${new URLSearchParams({ number, seal })}`);

test('the foot of a page that was printed shows later that the record is the same and has gone on', async () => {
  const one = await begun();
  const printed = await printedOn(one);
  await one.send('/evidence/new', '/evidence/new', {
    says: 'The child was greeted.',
    activity: 'A visit',
    foundOn: '4/5/2017',
    source: 'Observation',
    strength: 'strong',
    criteria: 'greeting:ESN-23',
  });
  const { text, status } = await compare(one, printed);
  expect(status).toBe(200);
  expect(text).toContain(`Entry ${printed.number} bears the seal of the report`);
});

test('a record that was cut off, or is another, is told by the foot of a page', async () => {
  const [one, other] = [await begun(), await begun(await openSqliteStore(':memory:', { salt: 'other' }))];
  const printed = await printedOn(one);
  const later = { ...printed, number: String(Number(printed.number) + 5) };
  expect((await compare(one, later)).text).toContain(
    `Entry ${Number(printed.number) + 1} is not as it was written: the trail was cut off`,
  );
  expect((await compare(other, printed)).text).toContain('the trail was written anew');
});

test('what is no number and no seal is asked for again', async () => {
  const one = await begun();
  const { text, status, html } = await compare(one, { number: 'seventeen', seal: '123' });
  expect(status).toBe(422);
  expect(text).toContain('Enter the number of the entry as it is printed');
  expect(text).toContain('Enter the seal as it is printed');
  expect(html).toContain('value="seventeen"');
});

test('a passphrase that is soon guessed locks nothing, and nothing is saved with it', async () => {
  const one = await begun();
  const before = await one.store.head();
  const { status, text } = await one.send('/record', '/record/save', { passphrase: 'abc' });
  expect(status).toBe(422);
  expect(text).toContain('Use 12 letters or more');
  expect(await one.store.head()).toEqual(before);
});

test('an inspection that is not as it was recorded is not saved as a backup', async () => {
  const given = await openSqliteStore(':memory:', { salt: 'test' });
  const one = await begun(given);
  const { records, ...rest } = await given.snapshot();
  const changed = await openSqliteStore(':memory:');
  await changed.restore(
    {
      ...rest,
      records: records.map((record) =>
        record.kind === 'note' ? { ...record, value: { name: 'Somebody else' } } : record,
      ),
    },
    [],
  );
  const other = await visitor(changed);
  const { text, status } = await other.send('/record', '/record/save');
  expect(status).toBe(422);
  expect(text).toContain('Not saved');
  expect(text).toMatch(/Entry \d+ is not as it was written: a record of kind "note"/);
  expect((await changed.head()).number).toBe((await one.store.head()).number);
});
