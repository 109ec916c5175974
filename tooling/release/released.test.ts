import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import config from '../../deepdive.config.js';
import { waitingChangesets } from './obstacles.mjs';
import { placesNow } from './places-now.js';
import { goneUnannounced, majorIn, readReleased, releasedFolder, writeReleased } from './released.mjs';

const folder = mkdtempSync(join(tmpdir(), 'deepdive-released-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packageOf = (id: string): string => config.packages?.[id] ?? id;
const changesets = fileURLToPath(new URL('../../.changeset', import.meta.url));
const majorNow = waitingChangesets().flatMap((name) => majorIn(readFileSync(join(changesets, name), 'utf8')));

test('nothing that was released is gone, unless a changeset takes its theme a major step up', () => {
  expect(goneUnannounced(readReleased(releasedFolder), placesNow, majorNow, packageOf)).toEqual([]);
});

describe('what a release records', () => {
  test('is every place of every edition, and is read back as it was written', () => {
    writeReleased(folder, new Map([['gone@2000', ['lists/old']]]));
    writeReleased(folder, placesNow);
    expect(readdirSync(folder)).toHaveLength(placesNow.size);
    expect(readReleased(folder)).toEqual(
      new Map([...placesNow].map(([edition, places]) => [edition, [...places].sort()])),
    );
    expect(goneUnannounced(readReleased(folder), placesNow, [], packageOf)).toEqual([]);
  });

  test('is nothing before the first release', () => {
    expect(readReleased(join(folder, 'not-there'))).toEqual(new Map());
  });

  test.each([...placesNow].filter(([, places]) => places.length > 0))(
    'of %s shows a place that is gone by name, until its package takes a major step',
    (edition, places) => {
      const [gone = '', ...left] = places;
      const now = new Map([...placesNow, [edition, left]]);
      const name = packageOf(edition.split('@')[0] ?? '');
      const told = goneUnannounced(placesNow, now, [], packageOf);
      expect(told).toHaveLength(places.filter((place) => place === gone).length);
      expect(told[0]).toContain(`${edition}: ${gone} was released and is gone`);
      expect(told[0]).toContain(name);
      expect(goneUnannounced(placesNow, now, ['@deepdive/another'], packageOf)).toEqual(told);
      expect(goneUnannounced(placesNow, now, [name], packageOf)).toEqual([]);
    },
  );

  test('shows an edition that is gone as a whole', () => {
    const released = new Map([['visits@2020', ['lists/visits', 'lists/visits/fields/childId']]]);
    expect(goneUnannounced(released, new Map(), [], (id) => `theme-${id}`)).toHaveLength(2);
  });
});

test('a changeset takes a package a major step when its head says so', () => {
  const text =
    "---\n'@deepdive/theme-neglect': major\n\"@deepdive/core\": minor\nplain: major\n---\n\n'x': major\n";
  expect(majorIn(text)).toEqual(['@deepdive/theme-neglect', 'plain']);
  expect(majorIn('no head at all')).toEqual([]);
});
