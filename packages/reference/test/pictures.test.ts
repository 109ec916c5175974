import { cite, defineTheme, type MilestoneInput, type TimelineAnchor, themeManifest } from '@deepdive/core';
import { expect, test } from 'vitest';
import { referencePages } from '../src/index.js';

const publication = {
  number: 'EX-300',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020',
  edition: '2020',
};
const at = cite(publication);

/** The left edge of the mark of a milestone in the picture of a timeline; `null` where it has none. */
function placeOf(
  due: MilestoneInput<string>['due'],
  anchor: Omit<TimelineAnchor, 'source'> = { notifiedOn: 'Tuesday', dayOneAfter: 1 },
): number | null {
  const theme = defineTheme({
    id: 'example',
    title: 'An example',
    publication,
    timelineAnchor: { ...anchor, source: at.para(1) },
    timeline: { due: { says: 'It is due', by: 'leadInspector', due, source: at.para(1) } },
  });
  const picture = referencePages([themeManifest(theme)]).find(({ path }) => path.endsWith('.svg'))?.content;
  const found = /<circle cx="(\d+)"/.exec(picture ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

test('a numbered day stands where counting from notification leads', () => {
  expect(placeOf({ day: 1 })).toBe(placeOf({ week: 1, weekday: 'Wednesday' }));
  expect(placeOf({ day: 4 })).toBe(placeOf({ week: 2, weekday: 'Monday' }));
  expect(placeOf({ day: 1 }, { notifiedOn: 'Monday', dayOneAfter: 0 })).toBe(
    placeOf({ week: 1, weekday: 'Monday' }),
  );
});

test('a weekday without a week is one of week one; notification and working days after it have a place too', () => {
  expect(placeOf({ weekday: 'Friday' })).toBe(placeOf({ week: 1, weekday: 'Friday' }));
  expect(placeOf({ after: { event: 'notified' } })).toBe(placeOf({ week: 1, weekday: 'Tuesday' }));
  expect(placeOf({ after: { event: 'notified', workingDays: 5 } })).toBe(
    placeOf({ week: 2, weekday: 'Tuesday' }),
  );
});

test('what names no day, or a day that hangs on another event, has no place', () => {
  expect(placeOf(null)).toBe(null);
  expect(placeOf({ week: 2 })).toBe(null);
  expect(placeOf({ week: 1, weekday: 'Sunday' })).toBe(null);
  expect(placeOf({ after: { event: 'notified', months: 1 } })).toBe(null);
  expect(placeOf({ day: 1 }, { notifiedOn: null, dayOneAfter: 1 })).toBe(null);
});
