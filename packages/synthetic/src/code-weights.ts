import { comparableLabel, type FieldManifest } from '@deepdive/core';

const wordsFor = (code: { code: string; label: string; synonyms: readonly string[] }): readonly string[] =>
  [code.label, ...code.synonyms].map(comparableLabel);

const hasWord = (words: readonly string[], wanted: RegExp): boolean =>
  words.some((each) => wanted.test(each));

// What people call a value they do not have; such codes are drawn seldom, whatever the code set.
const notKnown =
  /\b(unknown|not (known|stated|recorded|obtained|yet|disclosed)|refused|unborn|indeterminate|neither)\b/;

type Weigh = (words: readonly string[], at: number, of: number) => number;

const genderWeight: Weigh = (words) => (hasWord(words, /^(male|female|boy|girl|man|woman)s?$/) ? 49 : 1);

const ethnicityWeight: Weigh = (words, at, of) => {
  if (hasWord(words, notKnown)) return 1;
  if (hasWord(words, /\bwhite\b.*\bbritish\b/)) return 62;
  return 36 / of + (at === 0 ? 1 : 0);
};

const disabilityWeight: Weigh = (words) => {
  if (hasWord(words, /^(yes|disabled|has a disability)$/)) return 8;
  return hasWord(words, notKnown) ? 1 : 91;
};

/** Codes that stand first are commoner: code sets tend to print them so. */
const weightByOrder: Weigh = (words, at) => (hasWord(words, notKnown) ? 0.1 : 1 / (at + 2));

function weighFor(field: FieldManifest): Weigh {
  switch (field.meaning) {
    case 'gender':
      return genderWeight;
    case 'ethnicity':
      return ethnicityWeight;
    case 'disability':
      return disabilityWeight;
    default:
      return weightByOrder;
  }
}

/** The codes of a field with the share below which each is drawn; the last has 1. */
export interface WeighedCodes {
  readonly codes: readonly string[];
  readonly upTo: readonly number[];
  /** The code for an unborn child's gender: one that says nothing, where there is one. */
  readonly unsaid: string | null;
}

/** How often each code of a field is drawn, as its meaning and the words of its labels suggest. */
export function weighedCodes(field: FieldManifest): WeighedCodes {
  const stated = field.codes?.codes ?? [];
  const weigh = weighFor(field);
  const words = stated.map(wordsFor);
  const weights = words.map((each, at) => weigh(each, at, stated.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  const upTo = weights.map((weight) => {
    reached += weight / total;
    return reached;
  });
  const unborn = words.findIndex((each) => hasWord(each, /\bunborn\b/));
  const unknown = words.findIndex((each) => hasWord(each, notKnown));
  const unsaid = stated[unborn >= 0 ? unborn : unknown]?.code ?? null;
  return { codes: stated.map((each) => each.code), upTo, unsaid };
}

/** The code that a share from 0 to 1 stands for: the same share gives the same code wherever the code set is used. */
export function codeAt({ codes, upTo }: WeighedCodes, share: number): string {
  const at = upTo.findIndex((limit) => share < limit);
  return codes[at < 0 ? codes.length - 1 : at] ?? '';
}
