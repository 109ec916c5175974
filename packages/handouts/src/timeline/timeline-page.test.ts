import { expect, test } from 'vitest';
import { exampleTheme, exampleTimeline, hostile } from '../../test/samples.js';
import { timelineDescription, timelinePage } from './timeline-page.js';

const plain = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const text = timelinePage(exampleTimeline, exampleTheme);
const words = plain(text.slice(text.indexOf('<caption')));

test('the picture is told in words', () => {
  expect(timelineDescription(exampleTimeline)).toBe(
    '5 of 6 milestones have a date, from 24 May 2017 to 1 December 2017. 1 can be read in another way. 1 has no date.',
  );
  expect(timelineDescription({ ...exampleTimeline, milestones: [] })).toBe('0 of 0 milestones have a date.');
});

test('picture, words and table tell the same milestones', () => {
  const drawn = [...text.matchAll(/fill="#fff" font-weight="600">(\d+)</g)].map(([, number]) =>
    Number(number),
  );
  expect(drawn).toEqual([1, 2, 3, 4, 5]);
  expect(text.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(text.match(/<th scope="row">/g)).toHaveLength(exampleTimeline.milestones.length);
});

test('the picture is left out for whoever hears the page, since the table says it all', () => {
  expect(text).toContain('<svg aria-hidden="true"');
});

test('a milestone has its date, who acts, as printed and source', () => {
  expect(words).toContain(
    '1 Wednesday 24 May 2017 at 5:30pm The lists are sent, with a note; whoever is missing is named Local authority As printed: by 5.30pm, Wednesday, week 1',
  );
  expect(words).toContain('EX-100 (2020), para 31, inferred from it');
});

test('a milestone that arises in a case alone says in which', () => {
  const milestones = exampleTimeline.milestones.map((each) => ({ ...each, onlyWhen: 'a boat is lost' }));
  const page = plain(timelinePage({ ...exampleTimeline, milestones }, exampleTheme));
  expect(page.match(/Only when a boat is lost/g)).toHaveLength(milestones.length);
  expect(words).not.toContain('Only when');
});

test('another reading stands beside the date with its reason', () => {
  expect(words).toContain('Tuesday 30 May 2017 at 3pm Other reading Wednesday 31 May 2017 at 3pm');
  expect(words).toContain('Monday 29 May 2017 is a bank holiday');
});

test('a milestone without a date stands in its place and says what it needs', () => {
  expect(words).toContain(
    '6 No date until the day of “Letter received” is known The authority sends its plan',
  );
});

test('the theme gives names to what is handed over and grounds to assumptions', () => {
  expect(words).toContain('Hands over: List 1: Children of keepers and List 2: Visits by boat');
  expect(words).toContain('1. Whether a child may leave on the day of arrival');
  expect(text).toContain('Rests on <a href="#assumption-1">assumption 1</a>');
  expect(plain(timelinePage(exampleTimeline))).toContain('Hands over: Keepers and Visits');
});

test('hostile texts are shown, not obeyed', () => {
  const page = timelinePage({
    ...exampleTimeline,
    theme: hostile,
    title: hostile,
    flags: [hostile],
    events: { [hostile]: '2017-06-16' },
    milestones: exampleTimeline.milestones.map((milestone) => ({
      ...milestone,
      id: hostile,
      says: hostile,
      by: hostile,
      reading: hostile,
      needs: hostile,
      flags: [hostile],
      asPrinted: hostile,
      provides: [hostile],
      assumptions: [hostile],
    })),
  });
  expect(page).not.toMatch(/<script|<img/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});
