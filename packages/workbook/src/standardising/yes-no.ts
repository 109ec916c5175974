import { visibleText } from './blanks.js';
import { faint } from './code-statements.js';
import { hearLiterally, hearStatement, phrasesOf, unknownMeaning } from './field-phrases.js';
import { listener } from './listening.js';
import { denied, saidBy, undenied } from './said.js';
import { wordsOf } from './words.js';

/** What a spelling in a yes/no field was taken for. */
export interface YesNoReading {
  /** `untold` for words such as "not known"; `null` when it cannot be read. */
  readonly value: 'Yes' | 'No' | 'untold' | null;
  readonly confidence: 'sure' | 'likely' | 'unknown';
}

const unknown: YesNoReading = { value: null, confidence: 'unknown' };

const answers: ReadonlyMap<string, 'Yes' | 'No' | 'untold'> = new Map([
  ...['y', 'yes', 'true', 't', '1', '1 yes', 'yes y', 'y yes'].map((word) => [word, 'Yes'] as const),
  ...['n', 'no', 'false', 'f', '0', '0 no', '2', '2 no', 'no n', 'n no'].map((word) => [word, 'No'] as const),
  ...['unknown', 'not known', 'dont know', 'unk', 'u', ''].map((word) => [word, 'untold'] as const),
]);

/** A letter or number before an answer, such as `b)` or `0 =`. */
const order = /^\(?(?:[a-z][).:]|\d{1,2} ?[).:=-])\s*(?=\S)/;
/** An answer and a remark; "no" before a word denies that word and is no answer. */
const remarked = /^(yes\b|y(?= ?[-,;:(/])|no(?= ?[-,;:(/])|n(?= ?[-,;:(/]))/;

/** Where a field's label stops saying what is asked and says when, where or about what. */
const circumstance = / (during|after|within|in|before|since|by|for|of|at|from|to) .*$/i;

const plain = (text: string): string => text.replace(/[^a-z0-9]+/g, ' ').trim();

interface Asked {
  /** The words of a label that say what is asked, with what they deny: "no further action" denies "further action". */
  readonly keys: ReadonlySet<string>;
  /** The last of its words, which an answer must repeat to be sure: "seen" is not all of "seen alone". */
  readonly last: string;
  readonly spelt: ReadonlySet<string>;
}

function askedBy(label: string): Asked {
  const question = visibleText(label).replace(/\(?\by ?\/ ?n\b\)?/i, ' ');
  const said = saidBy(wordsOf(question.replace(circumstance, ' ')), hearStatement).needed;
  const words = [...said].filter((word) => !faint.has(word));
  const denials = words
    .flatMap((word) => phrasesOf(word))
    .filter(([first, second]) => first === 'no' && second);
  const denied = denials.flatMap((phrase) => [...saidBy(phrase, hearLiterally).needed]);
  return {
    keys: new Set([...words, ...denied]),
    last: words.at(-1) ?? '',
    spelt: new Set([...wordsOf(question), ...denials.flat()]),
  };
}

/**
 * Makes a reader of answers to a yes/no field: yes and no as people write them, and the words of the field's own label,
 * so that "Seen" answers "Child seen?" with yes, "Not seen" with no, and "NFA" answers "Referral NFA?" with yes.
 */
export function yesNoReader(label: string): (visible: string) => YesNoReading {
  const { keys, last, spelt } = askedBy(label);
  const known = new Set([...keys, ...spelt, unknownMeaning].map(undenied));
  const knows = (word: string): boolean => known.has(undenied(word));
  const listen = listener({ knows, saysTogether: (words) => words.every(knows), spelt });

  const inWords = (visible: string): YesNoReading => {
    const said = listen(visible)('widely');
    const words = [...said.needed].filter((word) => keys.has(word) || keys.has(denied(word)));
    if (words.length === 0) {
      const untold = said.needed.has(unknownMeaning) && said.needed.size === 1 && said.unheard === 0;
      return untold ? { value: 'untold', confidence: 'sure' } : unknown;
    }
    const agreed = words.filter((word) => keys.has(word));
    const isYes = agreed.length === words.length;
    if (!isYes && agreed.length > 0) return unknown;
    // A denial of something else leaves open what is meant.
    if (isYes && said.denies) return unknown;
    const isGuessed = said.unheard > 0 || said.mended || said.inferred.size > 0;
    const isAnswered = said.needed.has(last) || said.needed.has(denied(last));
    return { value: isYes ? 'Yes' : 'No', confidence: isAnswered && !isGuessed ? 'sure' : 'likely' };
  };

  const read = (visible: string): YesNoReading => {
    const text = visible.toLowerCase();
    const answer = answers.get(plain(text)) ?? answers.get(plain(text.replace(order, '')));
    if (answer !== undefined) return { value: answer, confidence: 'sure' };
    if (plain(text) === 'none') return { value: 'No', confidence: 'likely' };
    const [, first] = remarked.exec(text.replace(order, '')) ?? [];
    const reading = inWords(visible);
    if (first === undefined) return reading;
    const value = first.startsWith('y') ? 'Yes' : 'No';
    return reading.value === null || reading.value === value ? { value, confidence: 'likely' } : unknown;
  };

  const seen = new Map<string, YesNoReading>();
  return (visible) => {
    const before = seen.get(visible);
    if (before) return before;
    if (visible.length > 200) return unknown;
    const reading = read(visible);
    if (seen.size < 10_000) seen.set(visible, reading);
    return reading;
  };
}
