import { cite } from '@deepdive/core';
import { p170018 } from '@deepdive/theme-jtai';

/** The guidance that this theme states, as its framework's package names it. */
export { p170018 };

/** Places in 170018. */
export const at = cite(p170018);
