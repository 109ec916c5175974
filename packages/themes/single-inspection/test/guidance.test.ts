import type { ThemeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { editions } from './editions.js';

const groupsOf = (theme: ThemeManifest) =>
  new Map(theme.guidance.map((group) => [group.id, group.statements] as const));

const saying = (theme: ThemeManifest, group: string, id: string): string =>
  groupsOf(theme)
    .get(group)
    ?.find((each) => each.id === id)?.says ?? '';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every place that a manifest cites. */
function placesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (value === null || typeof value !== 'object') return [];
  const here = 'at' in value && typeof value.at === 'string' ? [value.at] : [];
  return [...here, ...Object.values(value).flatMap(placesIn)];
}

/** The paragraphs that places name: "para 7", "paras 21 and 28", "paras 36 to 38", "after para 29". */
const paragraphsOf = (places: readonly string[]): ReadonlySet<number> =>
  new Set(
    places.flatMap((at) =>
      [...at.matchAll(/paras? (\d+)(?: (and|to) (\d+))?/g)].flatMap(([, first, word, last]) => [
        ...(word === 'to' ? range(Number(first), Number(last)) : [Number(first)]),
        ...(last === undefined ? [] : [Number(last)]),
      ]),
    ),
  );

const footnotesOf = (places: readonly string[]): ReadonlySet<number> =>
  new Set(places.flatMap((at) => [...at.matchAll(/footnote (\d+)/g)].map(([, number]) => Number(number))));

describe.each(editions)('what else the framework of $edition says', ({ edition, theme }) => {
  const places = placesIn(theme);

  test('leaves no numbered paragraph out but the first, which only introduces the document', () => {
    const cited = paragraphsOf(places);
    expect(range(1, 41).filter((para) => !cited.has(para))).toEqual([1]);
    expect([...cited].every((para) => para <= 41)).toBe(true);
  });

  test('leaves out the footnotes that only say where the handbook, an Act and regulations are found', () => {
    const cited = footnotesOf(places);
    const [last, expected] = edition === '2014' ? [33, [15, 31, 32]] : [36, [15, 32, 33]];
    expect(range(1, Number(last)).filter((footnote) => !cited.has(footnote))).toEqual(expected);
    expect(Math.max(...cited)).toBe(last);
  });

  test('has the nine groups of children within scope and the five things inspectors do', () => {
    const groups = groupsOf(theme);
    expect(groups.get('scope')?.length).toBe(9);
    expect(groups.get('activity')?.filter(({ source }) => source.at === 'para 14').length).toBe(5);
  });

  test('sums up every judgement but the overall one as its opening paragraph does', () => {
    expect(
      groupsOf(theme)
        .get('goodInBrief')
        ?.map(({ id }) => id),
    ).toEqual(theme.judgements.map(({ id }) => id).filter((id) => id !== 'overall'));
  });

  test('cites its own edition throughout', () => {
    const sources = theme.guidance.flatMap(({ statements }) => statements.map(({ source }) => source));
    expect(new Set(sources.map((source) => source.edition))).toEqual(new Set([edition]));
  });

  test('gives the board 30 working days to have the report of its review published', () => {
    const milestone = theme.timeline.find(({ id }) => id === 'boardReportPublished');
    expect(milestone?.due?.after).toEqual({ event: 'boardReportReceived', workingDays: 30 });
    expect(milestone?.source.at).toBe('para 40');
  });
});

describe('the editions side by side', () => {
  const both = (group: string, id: string) => editions.map(({ theme }) => saying(theme, group, id));
  const sourceOf = (group: string, id: string) =>
    editions.map(
      ({ theme }) =>
        groupsOf(theme)
          .get(group)
          ?.find((each) => each.id === id)?.source.at,
    );

  test.each([
    ['frequency', 'reinspection', '12 to 18 months', '18 to 24 months'],
    ['team', 'inspectors', 'seven', 'eight'],
    ['team', 'inspectors', 'six experienced', 'seven experienced'],
    ['team', 'daysOnSite', '11 working days', 'nine working days'],
    ['afterwards', 'report', '30 working days', '32 working days'],
    ['scope', 'leftCare', 'residence order', 'child arrangements order'],
  ])('%s, %s: "%s" in 2014, "%s" in 2015', (group, id, earlier, later) => {
    const [in2014, in2015] = both(group, id);
    expect(in2014).toContain(earlier);
    expect(in2015).toContain(later);
    expect(in2014).not.toBe(in2015);
  });

  test('differ in no other statement they share', () => {
    const [earlier, later] = editions.map(
      ({ theme }) =>
        new Map(
          theme.guidance.flatMap((group) =>
            group.statements.map(({ id, says }) => [`${group.id}/${id}`, says] as const),
          ),
        ),
    );
    const differing = [...(earlier ?? [])].filter(([id, says]) => later?.has(id) && later.get(id) !== says);
    expect(differing.map(([id]) => id)).toEqual([
      'frequency/reinspection',
      'team/inspectors',
      'team/daysOnSite',
      'afterwards/report',
      'scope/leftCare',
      'notes/missingGuidance',
      'notes/leadershipGuidance',
      'notes/annexAsksFor',
    ]);
  });

  test.each([
    ['team', 'others', 1, 1],
    ['afterwards', 'timelineInHandbook', 3, 3],
    ['afterwards', 'reportsCombined', 5, 4],
    ['scopeTerms', 'unborn', 7, 6],
    ['scopeTerms', 'furtherEducation', 14, 13],
    ['judging', 'outstandingAddsToGood', 16, 16],
    ['readingTheCharacteristics', 'absentChildren', 25, 25],
    ['readingTheCharacteristics', 'fosteringStandards', 26, 27],
    ['notes', 'leadershipGuidance', 28, 29],
    ['afterwards', 'boardDuty', 30, 31],
    ['readingTheCharacteristics', 'allChildrenSafeguarded', 33, 34],
  ])('number the footnote on %s, %s: %i in 2014, %i in 2015', (group, id, earlier, later) => {
    expect(sourceOf(group, id)).toEqual([`footnote ${earlier}`, `footnote ${later}`]);
  });

  test('say what holds for the section about the area in 2015 alone', () => {
    const sections = editions.map(({ theme }) =>
      theme.guidance
        .filter(({ id }) => id.startsWith('area'))
        .map(({ id, statements }) => [id, statements.length]),
    );
    expect(sections).toEqual([[], [['areaSection', 5]]]);
  });
});
