import type { Assumption } from '@deepdive/core';
import { assumptions2019 } from '@deepdive/theme-ilacs';
import { aboutLists } from './assumptions/about-lists.js';
import { aboutSelection } from './assumptions/about-selection.js';
import { aboutText } from './assumptions/about-text.js';
import { aboutTime } from './assumptions/about-time.js';

/** What the guidance leaves open, with the reading in use, and what its base lists leave open. */
export const assumptions = {
  ...aboutLists,
  ...aboutSelection,
  ...aboutTime,
  ...aboutText,
  planStartsAtConference: assumptions2019.planStartsAtConference,
} as const satisfies Readonly<Record<string, Assumption>>;
