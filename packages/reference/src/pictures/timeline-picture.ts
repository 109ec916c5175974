import {
  type Due,
  dueInWords,
  type MilestoneManifest,
  type ThemeManifest,
  type TimelineAnchor,
} from '@deepdive/core';
import { svgText } from '../markdown.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const dayWidth = 56;
const rowHeight = 30;
const top = 52;
const left = 12;

interface Mark {
  readonly number: number;
  readonly milestone: MilestoneManifest;
  /** Working days from the Monday of the first week. */
  readonly day: number;
}

/** The working day of a plain week, without a bank holiday, on which a milestone falls; `null` where no day can be told. */
function dayOf(due: Due | null, anchor: TimelineAnchor | null): number | null {
  if (due === null) return null;
  const weekday = due.weekday === undefined ? -1 : (weekdays as readonly string[]).indexOf(due.weekday);
  // A weekday without a week is one of the first; one at the weekend has no place in the picture.
  if (due.weekday !== undefined && due.after === undefined) {
    return weekday < 0 ? null : ((due.week ?? 1) - 1) * weekdays.length + weekday;
  }
  const notified = (weekdays as readonly string[]).indexOf(anchor?.notifiedOn ?? '');
  if (!anchor || notified < 0) return null;
  if (due.day !== undefined) return notified + anchor.dayOneAfter + due.day - 1;
  const { after } = due;
  if (after?.event !== 'notified' || after.days || after.months) return null;
  return notified + (after.workingDays ?? 0);
}

function marksOf(theme: ThemeManifest): readonly Mark[] {
  return theme.timeline.flatMap((milestone, at) => {
    const day = dayOf(milestone.due, theme.timelineAnchor);
    return day === null ? [] : [{ number: at + 1, milestone, day }];
  });
}

/** Marks of one day stand under one another. */
function stacked(marks: readonly Mark[]): readonly (Mark & { readonly row: number })[] {
  const used = new Map<number, number>();
  return marks.map((mark) => {
    const row = used.get(mark.day) ?? 0;
    used.set(mark.day, row + 1);
    return { ...mark, row };
  });
}

/** The weeks of an inspection with the numbers of its milestones on their days; `null` where no day of a week is printed. */
export function timelinePicture(theme: ThemeManifest): string | null {
  const marks = stacked(marksOf(theme));
  if (marks.length === 0) return null;
  const weeks = Math.floor(Math.max(...marks.map(({ day }) => day)) / weekdays.length) + 1;
  const width = left * 2 + weeks * weekdays.length * dayWidth;
  const rows = Math.max(...marks.map(({ row }) => row)) + 1;
  const height = top + rows * rowHeight + 12;
  const lines = Array.from({ length: weeks }, (_, week) => {
    const x = left + week * weekdays.length * dayWidth;
    const days = weekdays
      .map(
        (weekday, day) =>
          `<text x="${x + day * dayWidth + dayWidth / 2}" y="40" text-anchor="middle">${weekday.slice(0, 3)}</text>`,
      )
      .join('');
    return `<text x="${x + 4}" y="18" font-weight="bold">Week ${week + 1}</text>${days}<line x1="${x}" y1="4" x2="${x}" y2="${height - 4}" stroke="#6f777b"/>`;
  });
  const dots = marks.map(({ number, milestone, day, row }) => {
    const x = left + day * dayWidth + dayWidth / 2;
    const y = top + row * rowHeight + rowHeight / 2;
    const title = svgText(`${number}. ${milestone.says}: ${dueInWords(milestone.due)}`);
    return `<g><title>${title}</title><circle cx="${x}" cy="${y}" r="12" fill="#1d4f91"/><text x="${x}" y="${y + 4}" text-anchor="middle" fill="#ffffff">${number}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Arial, sans-serif" font-size="13" fill="#1d1d1d"><title>${svgText(`The weeks of ${theme.title}`)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${lines.join('')}${dots.join('')}</svg>\n`;
}
