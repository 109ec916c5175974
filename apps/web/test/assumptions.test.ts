import { expect, test } from 'vitest';
import { hearingsAlone } from './fixtures/hearings.js';
import { sixFamilies } from './fixtures/hearths.js';
import { workbook } from './fixtures/lists.js';
import { begunHearths } from './hearths-visitor.js';
import { begun, visitor } from './visitor.js';

const page = '/assumptions/order';
const byAge = { reading: 'age', because: 'Agreed with the director' };

test('every assumption stands with its text, its readings, its source and what rests on it', async () => {
  const { open } = await begun();
  const { text } = await open('/assumptions');
  expect(text).toContain('The text does not say in which order children are chosen.');
  expect(text).toContain('Read here as By chance.');
  expect(text).toContain('Chosen by The theme');
  expect(text).toContain('Why Chance treats all alike.');
  expect(text).toContain('Other readings By age.');
  expect(text).toContain('Rests on it 1 stage of case selection');
  expect(text).toContain('Source EX-200');
  expect((await open('/')).html).toContain('href="/assumptions"');
});

test('what nobody chose here and what no result follows are told apart', async () => {
  const one = await begun();
  expect((await one.open('/assumptions?show=chosen')).text).toContain('Nothing was chosen here yet');
  expect((await one.open('/assumptions?show=followed')).text).toContain(
    'There is none whose choice changes a result.',
  );
  await one.send(page, page, byAge);
  expect((await one.open('/assumptions?show=chosen')).text).toContain('1 assumption.');
});

test('a choice is kept with who and why, and those before it with it', async () => {
  const one = await begun();
  await one.send(page, page, byAge);
  const shown = await one.send(page, page, { reading: 'chance', because: 'The director thought again' });
  expect(shown.text).toContain('Chosen by Ada Example, 2017-05-03 Why The director thought again.');
  expect(shown.text).toContain('What was chosen before, the first first');
  expect(shown.text).toContain('Agreed with the director');
  expect((await one.store.record('assumption', 'order'))?.value).toMatchObject({
    assumption: 'order',
    reading: 'chance',
    by: 'Ada Example',
    before: [{ ...byAge, by: 'Ada Example' }],
  });
  expect((await one.store.entries()).at(-1)).toMatchObject({ kind: 'assumption', action: 'chosen' });
});

test.each([
  [{ reading: 'age', because: '' }, 'Say why it is read so'],
  [{ reading: 'height', because: 'Tall ones first' }, 'Choose how it is read'],
])('a choice without a reason or of no reading is refused: %o', async (written, says) => {
  const one = await begun();
  const refused = await one.send(page, page, written);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(says);
  expect(refused.html).toContain(written.because);
  expect(await one.store.records('assumption')).toEqual([]);
});

test('a result that does not follow the choice says so wherever it stands', async () => {
  const one = await visitor(undefined, hearingsAlone);
  await one.send('/start', '/start', {
    theme: 'greeting@2017',
    area: 'Exampleshire',
    notified: '2017-05-02',
    inspectedOn: '2017-05-02',
    person: 'Ada Example',
  });
  const { path } = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(path, `${path}/submit`);
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7' });
  await one.send('/selection/tracked', '/selection/tracked/draw', { seed: '9' });
  for (const result of ['/selection/tracked', '/timeline']) {
    const before = (await one.open(result)).text;
    expect(before, result).toContain('Read as: by chance.');
    expect(before, result).not.toContain('Here it is read otherwise');
  }
  await one.send(page, page, byAge);
  for (const result of ['/selection/tracked', '/timeline']) {
    const { text } = await one.open(result);
    expect(text, result).toContain('Read as: by chance.');
    expect(text, result).toContain('Here it is read otherwise, and this does not follow it: by age.');
    expect(text, result).toContain('Agreed with the director.');
  }
  expect((await one.open('/selection/tracked/verify')).text).toContain(
    'comes to the same children, for the same',
  );
});

test('a result that follows the choice is told with it', async () => {
  const one = await begunHearths(await sixFamilies());
  expect((await one.open('/assumptions/lull')).text).toContain('Yes: every result is told anew with it');
  await one.send('/assumptions/lull', '/assumptions/lull', { reading: 'wholeYear', because: 'Agreed' });
  const { text } = await one.open('/families');
  expect(text).toContain('Read as: A whole year.');
  expect(text).toContain('Chosen here by Ada Example');
  expect(text).not.toContain('Here it is read otherwise');
});

test('there is no page of what the theme does not leave open', async () => {
  const one = await begun();
  expect((await one.open('/assumptions/nothing')).status).toBe(404);
  const before = await visitor();
  expect((await before.open('/assumptions')).path).toBe('/');
});

test('an inspection begins with the readings that the installation has settled, and holds them itself', async () => {
  const settledReadings = {
    'greeting@2017': { order: 'age', height: 'tall' },
    'other@2020': { order: 'chance' },
  };
  const one = await begun(undefined, { settledReadings });
  const { text } = await one.open(page);
  expect(text).toContain('Chosen by Ada Example');
  expect(text).toContain('The configuration that Deepdive was started with reads it so');
  const elsewhere = await visitor(one.store);
  expect((await elsewhere.open(page)).text).toBe(text);
  expect((await one.store.records('assumption')).map(({ id }) => id)).toEqual(['order']);
});
