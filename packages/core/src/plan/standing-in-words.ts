import type { CodeSet } from '../code-set.js';
import { comparableLabel } from '../label.js';
import type { ActionStanding } from './standing.js';

/** How an action stands by one of its cells. */
export interface StandingRead {
  readonly standing: ActionStanding;
  readonly confidence: 'sure' | 'likely';
}

/** Notes longer than this tell a story; only plain words at their beginning, or words of what is not done, count. */
const longestPhrase = 60;

/** Looked for in this order: what denies completion stands before what says it. */
const phrases: readonly (readonly [ActionStanding, RegExp])[] = [
  [
    'withdrawn',
    /\b(?:withdrawn|cancelled|superseded|no longer (?:required|needed|relevant)|not (?:now )?proceeding)\b/,
  ],
  [
    'notStarted',
    /\b(?:not (?:yet )?(?:started|begun|commenced)|yet to (?:start|begin|commence)|to be started)\b/,
  ],
  [
    'offTrack',
    /\b(?:not on (?:target|track|schedule)|off (?:target|track)|behind schedule|delayed|overdue|missed|red)\b/,
  ],
  ['atRisk', /\b(?:at risk|slipp\w+|amber)\b/],
  [
    'underWay',
    /\b(?:incomplete|uncompleted|(?:not|nearly|almost|partly|partially|part|half|to be|will be|due to be|being|near|for) (?:yet |fully |now )*(?:completed?|completion|done|achieved|closed|implemented|finished)|on ?going|in progress|under ?way|outstanding|still to|awaiting|started|commenced)\b/,
  ],
  ['complete', /\b(?:completed?|done|achieved|closed|implemented|finished)\b/],
  ['onTrack', /\b(?:on (?:target|track|schedule)|as planned|to plan|green)\b/],
];

/** So much of a note is read. */
const longestNote = 500;

const unfinished: readonly ActionStanding[] = ['underWay', 'offTrack', 'notStarted'];

function ofPercent(text: string): StandingRead | null {
  const [, digits] =
    /^(?:c\.? ?|about |approx\.? ?)?(\d{1,3})(?:\.0+)? ?%(?: completed?)?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : standingOfPercent(Number(digits), 'sure');
}

/** How an action stands that is so many per cent done. */
export function standingOfPercent(percent: number, confidence: 'sure' | 'likely'): StandingRead | null {
  if (!(percent >= 0 && percent <= 100)) return null;
  const standing = percent === 100 ? 'complete' : percent === 0 ? 'notStarted' : 'underWay';
  return { standing, confidence };
}

function ofPhrase(form: string): ActionStanding | null {
  return phrases.find(([, said]) => said.test(form))?.[0] ?? null;
}

/** What a longer note says at its beginning, or of what is still open; `null` where it only tells a story. */
function ofNote(form: string): StandingRead | null {
  const standing = ofPhrase(form);
  const open = phrases.find(([each, said]) => unfinished.includes(each) && said.test(form));
  if (open) return { standing: 'underWay', confidence: 'likely' };
  return standing === 'complete' && /^(?:action )?(?:now )?(?:fully )?completed?\b/.test(form)
    ? { standing, confidence: 'likely' }
    : null;
}

/**
 * Makes a reader of words about how an action stands: the codes of the plan as they are, in any case; then plain phrases
 * such as "Action completed", "0 On Target", "75%"; `null` for what says nothing about it.
 */
export function standingReader(
  codes: CodeSet | null,
  statuses: Readonly<Record<string, ActionStanding>>,
): (text: string) => StandingRead | null {
  const known = new Map<string, ActionStanding>();
  for (const { code, label, synonyms } of codes?.codes ?? []) {
    const standing = statuses[code];
    if (standing === undefined) continue;
    for (const form of [code, label, ...synonyms].map(comparableLabel))
      if (!known.has(form)) known.set(form, standing);
  }
  return (text) => {
    const percent = text.length > longestPhrase ? null : ofPercent(text);
    if (percent) return percent;
    const form = comparableLabel(text.slice(0, longestNote));
    const exact = known.get(form);
    if (exact !== undefined) return { standing: exact, confidence: 'sure' };
    // A stray character from the next column, as extraction leaves them: "0 On Target".
    const rest = form.replace(/^\S (?=\S)/, '');
    const nearly = rest.length > 1 ? known.get(rest) : undefined;
    if (nearly !== undefined) return { standing: nearly, confidence: 'likely' };
    if (text.length > longestPhrase) return ofNote(form);
    const standing = ofPhrase(form);
    return standing === null ? null : { standing, confidence: 'likely' };
  };
}
