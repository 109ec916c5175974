import { dueInWords, type MilestoneManifest, type ThemeManifest } from '@deepdive/core';
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

function marksOf(theme: ThemeManifest): readonly Mark[] {
  return theme.timeline.flatMap((milestone, at) => {
    const { due } = milestone;
    // A weekday at the weekend, or none, has no place in the picture.
    const weekday = (weekdays as readonly string[]).indexOf(due?.weekday ?? '');
    if (!due?.week || weekday < 0) return [];
    return [{ number: at + 1, milestone, day: (due.week - 1) * weekdays.length + weekday }];
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
