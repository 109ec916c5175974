import { hearthsAlone } from './fixtures/hearths.js';
import { type Visitor, visitor } from './visitor.js';

/** Begins an inspection of the invented programme for families, with lists where some are given. */
export async function begunHearths(lists?: File): Promise<Visitor> {
  const one = await visitor(undefined, hearthsAlone);
  await one.send('/start', '/start', {
    theme: 'hearths@2016',
    area: 'Exampleshire',
    notified: '2017-01-31',
    person: 'Ada Example',
  });
  if (lists) await submit(one, lists);
  return one;
}

/** Checks and submits lists. */
export async function submit({ send }: Visitor, lists: File): Promise<void> {
  const { path } = await send('/lists', '/lists/check', { files: lists });
  await send(path, `${path}/submit`);
}
