import type { TimelineAnchor } from '@deepdive/core';
import { framework } from './publications.js';
import { afterReport, report } from './timeline/after.js';
import { before } from './timeline/before.js';
import { onSite } from './timeline/on-site.js';
import type { Milestones } from './timeline/part.js';

/** Three working days' notice: day one is the third working day after notification. No weekday is named. */
export const timelineAnchor: TimelineAnchor = {
  notifiedOn: null,
  dayOneAfter: 3,
  source: framework.para(35),
};

/** Who does what by when. Where framework and handbook print different times, each has its own milestone. */
export const timeline = { ...before, ...onSite, ...report, ...afterReport } as const satisfies Milestones;
