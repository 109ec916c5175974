import {
  type AssumptionManifest,
  citation,
  counted,
  listed,
  type ResolvedMilestone,
  type ResolvedTimeline,
  sentence,
  type ThemeManifest,
} from '@deepdive/core';
import { assumptionAnchor, assumptionList } from '../page/assumption-list.js';
import { type Html, html } from '../page/html.js';
import { page } from '../page/page.js';
import { table } from '../page/table.js';
import { dateInWords, dueInWords } from '../words/dates.js';
import { themeWords } from '../words/theme-words.js';
import { inWords } from '../words/words.js';
import { marksOf, weeksOf } from './weeks.js';
import { weeksPicture } from './weeks-picture.js';

/** The picture in words: how many milestones have a date, from when to when, and how many are open to doubt. */
export function timelineDescription(timeline: ResolvedTimeline): string {
  const { milestones } = timeline;
  const dates = milestones.flatMap(({ due }) => (due === null ? [] : [due.slice(0, 10)])).sort();
  const first = dates[0];
  const last = dates.at(-1);
  const otherReadings = milestones.filter(({ otherReading }) => otherReading).length;
  const undated = milestones.length - dates.length;
  const span =
    first === undefined || last === undefined ? '' : `, from ${dateInWords(first)} to ${dateInWords(last)}`;
  return [
    `${dates.length} of ${counted(milestones.length, 'milestone')} ${dates.length === 1 ? 'has' : 'have'} a date${span}.`,
    ...(otherReadings > 0 ? [`${otherReadings} can be read in another way.`] : []),
    ...(undated > 0 ? [`${undated} ${undated === 1 ? 'has' : 'have'} no date.`] : []),
  ].join(' ');
}

function when({ due, otherReading, needs }: ResolvedMilestone): Html {
  const date =
    due === null
      ? html`<span class="tag grey">No date</span>${needs === null ? null : html` until the day of “${inWords(needs)}” is known`}`
      : html`<strong>${dueInWords(due)}</strong>`;
  const other = otherReading
    ? html`<br><span class="tag amber">Other reading</span> ${dueInWords(otherReading.due)}`
    : null;
  return html`${date}${other}`;
}

function assumed(ids: readonly string[], assumptions: readonly AssumptionManifest[]): readonly Html[] {
  return ids.map((id) => {
    const place = assumptions.findIndex((each) => each.id === id);
    return place < 0
      ? html`<li>Rests on an assumption: ${inWords(id)}</li>`
      : html`<li>Rests on <a href="#${assumptionAnchor(place)}">assumption ${place + 1}</a></li>`;
  });
}

/**
 * The timetable of an inspection as a page to print: a picture of the weeks, then every milestone in a table with its
 * date, its other reading, who acts, as printed and source. One file, nothing to fetch, nothing to run.
 *
 * @param theme where given, names what is handed over and explains the assumptions
 * @example
 * ```ts
 * import { convention } from '@deepdive/core';
 * import { timelinePage } from '@deepdive/handouts';
 *
 * const page = timelinePage({
 *   theme: 'example@2020', title: 'An example', notified: '2017-05-02', events: {}, flags: [],
 *   milestones: [{
 *     id: 'listsSent', says: 'The lists are sent', by: 'localAuthority', due: '2017-05-03T15:00:00+01:00', reading: null,
 *     needs: null, flags: [], asPrinted: null, provides: [], stage: null, onlyWhen: null, source: convention('example'), assumptions: [],
 *   }],
 * });
 * console.log(page.includes('Wednesday 3 May 2017 at 3pm')); // true
 * ```
 */
export function timelinePage(timeline: ResolvedTimeline, theme?: ThemeManifest): string {
  const partInWords = theme ? themeParts(theme) : inWords;
  const used = new Set(timeline.milestones.flatMap(({ assumptions }) => assumptions));
  const assumptions = (theme?.assumptions ?? []).filter(({ id }) => used.has(id));
  const title = `Timetable: ${timeline.title}`;
  const rows = timeline.milestones.map((milestone, index) => [
    index + 1,
    when(milestone),
    milestone.says,
    inWords(milestone.by),
    html`<ul>${milestone.onlyWhen === null ? null : html`<li>Only when ${milestone.onlyWhen}</li>`}${milestone.asPrinted === null ? null : html`<li>As printed: ${milestone.asPrinted}</li>`}${
      milestone.provides.length === 0
        ? null
        : html`<li>Hands over: ${listed(milestone.provides.map(partInWords))}</li>`
    }${milestone.reading === null || milestone.asPrinted !== null ? null : html`<li>Read as: ${milestone.reading}</li>`}${milestone.flags.map((flag) => html`<li>${flag}</li>`)}${
      milestone.otherReading ? html`<li>${sentence(milestone.otherReading.because)}</li>` : null
    }${assumed(milestone.assumptions, assumptions)}<li>${citation(milestone.source)}</li></ul>`,
  ]);
  const content = html`<h1>${timeline.title}</h1>
<p class="lead">Notified ${dueInWords(timeline.notified)}. Times are London's.</p>
${timeline.flags.map(
  (flag) => html`<p class="note"><strong>Note.</strong> ${flag}</p>
`,
)}${events(timeline)}<figure>
<figcaption>The weeks of the inspection</figcaption>
<p>${timelineDescription(timeline)} <span class="small">Numbers stand for the rows of the table; a dashed ring is another reading of the same words.</span></p>
${weeksPicture(weeksOf(marksOf(timeline)))}</figure>
<h2>Every milestone</h2>
${table({
  id: 'milestones',
  caption: 'Who does what by when, in printed order',
  columns: ['No.', 'When', 'What', 'Who', 'As printed, source and notes'].map((each) => ({ title: each })),
  rowHeader: 2,
  rows,
})}${
  assumptions.length > 0
    ? html`<h2>Assumptions</h2>
${assumptionList(assumptions)}`
    : null
}`;
  return page(
    {
      title,
      kind: 'Timetable of an inspection',
      colophon: `Made by Deepdive from the theme ${timeline.theme}. Dates follow from the notification; nothing was moved.`,
      style:
        'td ul{padding:0;margin:0;list-style:none;font-size:.875rem;color:var(--quiet)}td ul li{margin:0 0 .15rem}',
    },
    content,
  );
}

function events(timeline: ResolvedTimeline): Html | null {
  const named = Object.entries(timeline.events).filter(([event]) => event !== 'notified');
  if (named.length === 0) return null;
  return html`<dl>${named.map(([event, on]) => html`<dt>${inWords(event)}</dt><dd>${dueInWords(on)}</dd>`)}</dl>
`;
}

/** What the parts that a milestone hands over are called. */
function themeParts(theme: ThemeManifest): (id: string) => string {
  const words = themeWords(theme);
  const guidance = new Map(theme.guidance.map(({ id, title }): [string, string] => [id, title]));
  return (id) => guidance.get(id) ?? words.list(id);
}
