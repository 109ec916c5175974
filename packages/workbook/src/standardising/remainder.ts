import type { Remainder } from './code-statements.js';
import type { CodeWords } from './code-words.js';
import { otherMeaning, severalMeaning, unknownMeaning } from './field-phrases.js';
import type { Said } from './said.js';

/** How much of a family's name must be said for its remainder to be meant, and how much of what is said it must be. */
const leastOfFamily = 0.5;
const leastOfSaid = 0.5;

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
): FamilySaid | undefined {
  const sum = (words: readonly string[]): number =>
    words.reduce((total, word) => total + set.weight(word), 0);
  const words = [...family].filter((word) => said.needed.has(word));
  const isShared = words.some((word) => [...set.codesWith(word)].some((each) => each !== code));
  if (!isShared) return undefined;
  const told = [...said.needed].filter((word) => word !== otherMeaning && word !== unknownMeaning);
  const weight = sum(words);
  if (weight < leastOfFamily * sum([...family]) || weight < leastOfSaid * sum(told)) return undefined;
  return { code, words, weight, narrowness };
}

/**
 * The code for what no other code names: "any other White background" of a White background that the set does not
 * list. `undefined` where there is none or more than one.
 */
export function remainderOf(set: CodeWords, said: Said): string | undefined {
  const several = set.several?.code;
  if (several !== undefined && said.needed.has(severalMeaning)) return several;
  const families = set.remainders.flatMap((remainder) => familySaid(remainder, set, said) ?? []);
  families.sort((a, b) => b.weight - a.weight || a.narrowness - b.narrowness);
  const [first] = families;
  if (!first) return undefined;
  const rivals = families.filter(({ code }) => code !== first.code);
  // "Asian and Black" names two families that have nothing in common.
  if (rivals.some(({ words }) => words.every((word) => !first.words.includes(word)))) return several;
  const tied = rivals.some(
    ({ weight, narrowness }) => weight === first.weight && narrowness === first.narrowness,
  );
  return tied ? undefined : first.code;
}
