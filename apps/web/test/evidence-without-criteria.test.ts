import { expect, test } from 'vitest';
import { begunHearths } from './hearths-visitor.js';

test('a theme without criteria takes evidence all the same, and says that none is left uncovered', async () => {
  const one = await begunHearths();
  expect((await one.open('/coverage')).text).toContain('The theme states no criteria');
  expect((await one.open('/criteria')).text).toContain('The theme states no criteria.');
  const page = await one.send('/evidence/new', '/evidence/new', {
    says: 'The stove is lit.',
    activity: 'Visit',
    foundOn: '2017-02-01',
    source: 'Observation',
    strength: 'strong',
  });
  expect(page.text).toContain('The evidence is recorded.');
  expect((await one.store.records('evidence')).map(({ value }) => value)).toMatchObject([{ criteria: [] }]);
});
