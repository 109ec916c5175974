import { code, codeSet, date, defineTheme, derive } from '@deepdive/core';
import { at, soundTheme } from '../sound-theme.js';

// Built in a loop or read from somewhere: the compiler no longer knows which codes there are.
const labels: Readonly<Record<string, string>> = { seen: 'Seen', missed: 'Not seen' };

const visits = derive(soundTheme.lists.visits, {
  source: at.para(4),
  omit: ['outcome'],
  because: 'Its codes are stated anew below.',
  add: {
    outcome: code('Outcome', codeSet('outcome', 'Outcome', labels, at.para(6)), { source: at.para(6) }),
    seenOn: date('Seen on'),
  },
});

/** A theme with a list in which any text passes for a code. */
export const widened = defineTheme({
  id: 'visits',
  title: 'Visits',
  publication: soundTheme.publication,
  lists: { visits },
});
