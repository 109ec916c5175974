import { readFileSync } from 'node:fs';
import type { ResolvedTimeline } from '@deepdive/core';
import { expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();
const notified = ['timeline', 'welcome@2017', '--notified', '2017-05-02'];

test('every milestone has its date, in printed order, and null where the text gives none', async () => {
  expect(await inventedJson(notified)).toMatchObject({
    theme: 'welcome@2017',
    notified: '2017-05-02',
    milestones: [
      { id: 'listsProvided', by: 'localAuthority', due: '2017-05-03T15:00:00+01:00', flags: [] },
      { id: 'shortlistMade', due: '2017-05-04T17:30:00+01:00' },
      { id: 'reported', due: null, flags: ['Needs the date of an event: fieldworkEnds=YYYY-MM-DD.'] },
      { id: 'visited', due: null, onlyWhen: null },
      { id: 'refusalExplained', due: '2017-05-05', onlyWhen: 'a visit is refused' },
    ],
  });
});

test('the date of a later event dates what is counted from it', async () => {
  const { stdout } = await invented([...notified, '--event', 'fieldworkEnds=2017-05-19']);
  // Ten working days from Friday 19 May, with a bank holiday on Monday 29 May.
  expect(stdout).toMatch(/reported +Mon 5 Jun 2017|reported +Mon 5 June 2017/);
});

test('what arises in a case alone is marked with it, in the table and in the calendar', async () => {
  const { stdout, stderr } = await invented([...notified, '--ics', file('cases.ics')]);
  expect(stdout).toContain('The local authority says why (only when a visit is refused)');
  expect(stderr).toBe(`Wrote ${file('cases.ics')}.\n`);
  const calendar = readFileSync(file('cases.ics'), 'utf8').replaceAll('\r\n ', '');
  expect(calendar).toContain('SUMMARY:The local authority says why (only when a visit is refused)');
  expect(calendar).toContain('Only when: a visit is refused');
});

test('the cases named leave out what arises in others, and a note names the latter', async () => {
  const ids = async (...more: readonly string[]) => {
    const { milestones } = (await inventedJson([...notified, ...more])) as ResolvedTimeline;
    return milestones.map(({ id }) => id);
  };
  expect(await ids('--when', 'refused')).toContain('refusalExplained');
  const { status, stderr } = await invented([...notified, '--when', 'consent']);
  expect(stderr).toContain('No milestone of welcome@2017 depends on "consent"');
  expect(stderr).toContain('"a visit is refused"');
  expect(status).toBe(2);
});

test('a notification on another day than the text expects is said before anybody relies on it', async () => {
  const { stdout, status } = await invented(['timeline', 'welcome@2017', '--notified', '2017-05-04']);
  expect(stdout).toContain('Look at\n- Notification was on a Thursday, where the text expects a Tuesday.');
  expect(status).toBe(0);
});

test('the calendar file holds the dated milestones and names the others', async () => {
  const { stdout, stderr } = await invented([...notified, '--ics', file('dates.ics')]);
  const calendar = readFileSync(file('dates.ics'), 'utf8');
  expect(calendar).toContain('DTSTART:20170503T140000Z');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(stderr).toBe(`Wrote ${file('dates.ics')}.\n`);
  expect(stdout).toContain('Wed 3 May 2017, 15:00');
});

test('a day that does not exist is refused', async () => {
  const { status, stderr } = await invented(['timeline', 'welcome@2017', '--notified', '2017-02-30']);
  expect(stderr).toContain('deepdive: The day of notification is not a date that can be used: "2017-02-30"');
  expect(status).toBe(2);
});

test('a theme without milestones has no timeline to show', async () => {
  expect((await invented(['timeline', 'welcome@2016', '--notified', '2017-05-02'])).stderr).toBe(
    'deepdive: welcome@2016 states no milestones. Expected a theme that does: see `deepdive themes`.\n',
  );
});
