import { counted, resolveTimeline } from '@deepdive/core';
import { calendar } from '@deepdive/handouts';
import { requireExtension, writeOutput } from '../files/write-output.js';
import { pairOption } from '../options/pairs.js';
import { refusal } from '../refusal.js';
import { applies, casesOf, requireCases } from '../requests/cases.js';
import type { ExitStatus, Session } from '../session.js';
import { refOf } from '../theme-parts.js';
import { timelineInWords } from '../timeline/timeline-in-words.js';

/** The options of `deepdive timeline`. */
export interface TimelineOptions {
  readonly notified: string;
  readonly event?: readonly string[];
  readonly when?: readonly string[];
  readonly ics?: string;
}

/** `deepdive timeline`: every milestone of one inspection with its date. */
export async function timeline(
  session: Session,
  name: string,
  { notified, event = [], when, ics }: TimelineOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  if (theme.timeline.length === 0) {
    throw refusal({
      code: 'nothing-to-do',
      says: `${refOf(theme)} states no milestones.`,
      expected: 'a theme that does: see `deepdive themes`',
    });
  }
  if (ics !== undefined) requireExtension(ics, ['.ics']);
  const events = Object.fromEntries(
    event.map((each) => pairOption('--event', each, '=', 'NAME=DATE, such as fieldworkEnds=2017-06-02')),
  );
  const cases = when === undefined ? casesOf(theme.timeline) : requireCases(theme, 'timeline', when);
  const whole = resolveTimeline(theme, { notified, events });
  const resolved = { ...whole, milestones: whole.milestones.filter((each) => applies(each, cases)) };
  if (ics !== undefined) {
    const { path } = await writeOutput(session, ics, calendar(resolved));
    session.note(`Wrote ${path}.`);
  }
  if (session.json) session.printJson(resolved);
  else session.print(timelineInWords(resolved, session));
  for (const each of casesOf(theme.timeline).filter((one) => !cases.includes(one))) {
    const further = theme.timeline.filter(({ onlyWhen }) => onlyWhen === each);
    session.note(
      `${counted(further.length, 'more milestone')} (${further.map(({ id }) => id).join(', ')}) with --when "${each}".`,
    );
  }
  return 0;
}
