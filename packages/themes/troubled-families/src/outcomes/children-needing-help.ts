import { helpFirst } from './help-first.js';
import { helpSecond } from './help-second.js';
import { helpOfSocialCare } from './help-social-care.js';
import { indicatorsOf } from './indicator.js';

/** Rows CWNH01 to CWNH20. */
export const childrenNeedingHelp = indicatorsOf('childrenNeedingHelp', 'Children Needing Help', {
  ...helpFirst,
  ...helpOfSocialCare,
  ...helpSecond,
});
