import type { ResolvedTimeline } from '@deepdive/core';
import { markup } from '../page/html.js';
import { timelineDescription } from './timeline-page.js';
import { marksOf, weeksOf } from './weeks.js';
import { weeksPicture } from './weeks-picture.js';

/** A picture for a page that says in words, and in a table, all that it shows. */
export interface Picture {
  /** What it shows, in sentences. */
  readonly description: string;
  /** The picture as markup in which every text is escaped; it is hidden from those who listen. */
  readonly svg: string;
}

/**
 * The weeks of a timetable as a picture: a numbered mark for each milestone, in the timetable's order.
 *
 * @example
 * ```ts
 * import { timelinePicture } from '@deepdive/handouts';
 *
 * const { description, svg } = timelinePicture({
 *   theme: 'example@2020', title: 'An example', notified: '2017-05-02', events: {}, flags: [], milestones: [],
 * });
 * console.log(description); // 0 of 0 milestones have a date.
 * console.log(svg.startsWith('<svg')); // true
 * ```
 */
export const timelinePicture = (timeline: ResolvedTimeline): Picture => ({
  description: timelineDescription(timeline),
  svg: markup(weeksPicture(weeksOf(marksOf(timeline)))),
});
