import type { Remainder } from './code-statements.js';
import type { CodeWords } from './code-words.js';
import { otherMeaning, severalMeaning, unknownMeaning } from './field-phrases.js';
import type { Said } from './said.js';

/** How much of a family's name must be said for the family to be meant. */
const leastOfFamily = 0.5;
/** How much of what is said a family must be: to be all that is meant, or one of two things meant. */
const leastOfSaid = 0.5;
const leastOfTwo = 0.3;

/** The code for several of what a spelling names one by one, each in words that no other code has. */
export function severalOf({ several, codesWith }: CodeWords, said: Said): string | undefined {
  if (!several || several.isRemainder) return undefined;
  const named = new Set<string>();
  for (const word of said.needed) {
    const [code, another] = codesWith(word);
    if (code !== undefined && another === undefined && code !== several.code) named.add(code);
  }
  return named.size > 1 ? several.code : undefined;
}

/** A family of codes that is said, and its code for what the others do not name. */
interface FamilySaid {
  readonly code: string;
  readonly words: readonly string[];
  readonly weight: number;
  readonly narrowness: number;
}

function familySaid(
  { code, family, narrowness }: Remainder,
  set: CodeWords,
  said: Said,
  least: number,
): FamilySaid | undefined {
  const sum = (words: readonly string[]): number =>
    words.reduce((total, word) => total + set.weight(word), 0);
  const words = [...family].filter((word) => said.needed.has(word));
  const isShared = words.some((word) => [...set.codesWith(word)].some((each) => each !== code));
  if (!isShared) return undefined;
  const told = [...said.needed].filter((word) => word !== otherMeaning && word !== unknownMeaning);
  const weight = sum(words);
  if (weight < leastOfFamily * sum([...family]) || weight < least * sum(told)) return undefined;
  return { code, words, weight, narrowness };
}

/** The families that are said, the one that tells most first. */
function familiesSaid(set: CodeWords, said: Said, least: number): readonly FamilySaid[] {
  const families = set.remainders.flatMap((remainder) => familySaid(remainder, set, said, least) ?? []);
  return families.sort((a, b) => b.weight - a.weight || a.narrowness - b.narrowness);
}

const haveNothingInCommon = (a: FamilySaid, b: FamilySaid): boolean =>
  a.code !== b.code && a.words.every((word) => !b.words.includes(word));

/** Whether two families are said that have nothing in common, such as "Asian and Black". */
export function areFamiliesApart(set: CodeWords, said: Said): boolean {
  const [first, ...others] = familiesSaid(set, said, leastOfTwo);
  return first !== undefined && others.some((other) => haveNothingInCommon(first, other));
}

/** The code for what no other code of one family names, where only that family is said to be mixed: "mixed Asian". */
function mixtureWithin(set: CodeWords, said: Said): string | undefined {
  const told = [...said.needed].filter((word) => word !== severalMeaning);
  const families = familiesSaid(set, { ...said, needed: new Set(told) }, leastOfSaid);
  const [first, ...others] = families.filter(({ code }) => code !== set.several?.code);
  const isAll = first !== undefined && told.every((word) => first.words.includes(word));
  return isAll && others.every(({ code }) => code === first.code) ? first.code : undefined;
}

/**
 * The code for what no other code names: "any other White background" of a White background that the set does not
 * list. `undefined` where there is none or more than one.
 */
export function remainderOf(set: CodeWords, said: Said): string | undefined {
  const several = set.several?.code;
  if (several !== undefined && said.needed.has(severalMeaning)) return mixtureWithin(set, said) ?? several;
  if (areFamiliesApart(set, said)) return several;
  const [first, ...others] = familiesSaid(set, said, leastOfSaid);
  if (!first) return undefined;
  const isTied = others.some(
    ({ code, weight, narrowness }) =>
      code !== first.code && weight === first.weight && narrowness === first.narrowness,
  );
  return isTied ? undefined : first.code;
}
