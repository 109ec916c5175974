import { about } from './about.js';
import { conduct } from './conduct.js';
import { during } from './during.js';
import { reporting } from './reporting.js';

/** What else the text says that officers and inspectors act on, in our own words and in printed order. */
export const guidance = { ...about, ...during, ...reporting, ...conduct } as const;
