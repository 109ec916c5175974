import { addDays, counted, weekdays } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { dateInWords } from '../words/dates.js';
import type { Mark, Week } from './weeks.js';

const left = 84;
const dayWidth = 88;
const across = 3;
const markHeight = 30;
const gapHeight = 26;
const headHeight = 26;
const width = left + 7 * dayWidth;

/** Room for the day's number, then its marks: events take a line, milestones stand three in a line. */
function linesOf(marks: readonly Mark[]): number {
  const events = marks.filter(({ kind }) => kind === 'event').length;
  return events + Math.ceil((marks.length - events) / across);
}

const heightOf = (week: Week): number => 22 + markHeight * Math.max(1, ...week.days.map(linesOf));

function circle(mark: Mark, x: number, y: number): Html {
  return mark.kind === 'due'
    ? html`<circle cx="${x}" cy="${y}" r="12" fill="#16495f"/><text x="${x}" y="${y + 4}" text-anchor="middle" fill="#fff" font-weight="600">${mark.text}</text>`
    : html`<circle cx="${x}" cy="${y}" r="12" fill="#fff" stroke="#16495f" stroke-width="1.5" stroke-dasharray="3 2"/><text x="${x}" y="${y + 4}" text-anchor="middle" fill="#16202a">${mark.text}</text>`;
}

const shortened = (text: string): string => (text.length > 13 ? `${text.slice(0, 12)}…` : text);

function marksIn(marks: readonly Mark[], x: number, top: number): Html {
  const events = marks.filter(({ kind }) => kind === 'event');
  const milestones = marks.filter(({ kind }) => kind !== 'event');
  const below = top + 22 + events.length * markHeight;
  return html`${events.map(
    ({ text }, index) =>
      html`<rect x="${x + 4}" y="${top + 24 + index * markHeight}" width="${dayWidth - 8}" height="22" rx="2" fill="#ffd54a"/><text x="${x + dayWidth / 2}" y="${top + 39 + index * markHeight}" text-anchor="middle" fill="#16202a" font-size="11">${shortened(text)}</text>`,
  )}${milestones.map((mark, index) =>
    circle(mark, x + 16 + (index % across) * 28, below + 13 + Math.floor(index / across) * markHeight),
  )}`;
}

function weekRow(week: Week, top: number): Html {
  const height = heightOf(week);
  const days = week.days.map((marks, day) => {
    const x = left + day * dayWidth;
    const ofMonth = Number(addDays(week.monday, day).slice(8));
    return html`<rect x="${x}" y="${top}" width="${dayWidth}" height="${height}" fill="${day > 4 ? '#f3f6f8' : '#fff'}" stroke="#c4cbd2"/><text x="${x + 5}" y="${top + 14}" fill="#4a5661" font-size="11">${ofMonth}</text>${marksIn(marks, x, top)}`;
  });
  const [ofMonth, month] = dateInWords(week.monday).split(' ');
  return html`<text x="0" y="${top + 15}" fill="#16202a" font-weight="600">${ofMonth} ${month?.slice(0, 3)}</text><text x="0" y="${top + 31}" fill="#4a5661" font-size="11">${week.monday.slice(0, 4)}</text>${days}
`;
}

/** The weeks of a timetable as a picture; whatever it shows stands in the table beside it too. */
export function weeksPicture(weeks: readonly Week[]): Html {
  let top = headHeight;
  const rows = weeks.map((week) => {
    const gap =
      week.emptyBefore > 0
        ? html`<text x="${left}" y="${top + 17}" fill="#4a5661" font-size="12">${counted(week.emptyBefore, 'week')} with nothing due</text>
`
        : null;
    if (gap) top += gapHeight;
    const row = weekRow(week, top);
    top += heightOf(week);
    return html`${gap}${row}`;
  });
  const heads = weekdays.map(
    (day, index) =>
      html`<text x="${left + index * dayWidth + 5}" y="17" fill="#16202a" font-weight="600">${day.slice(0, 3)}</text>`,
  );
  return html`<svg aria-hidden="true" focusable="false" viewBox="0 0 ${width + 1} ${top + 1}" font-family="system-ui, Arial, sans-serif" font-size="13">
${heads}
${rows}</svg>
`;
}
