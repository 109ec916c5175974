import { type CodeWords, codeForSeveral, otherMeaning, type Remainder, severalMeaning, unknownMeaning } from './code-words.js';
import type { Said } from './said.js';

/** How much of a family's name must be said for its remainder to be meant, and how much of what is said it must be. */
const leastOfFamily = 0.5;
const leastOfSaid = 0.5;

/** The codes that a spelling names in words which no other code has. */
function codesNamed(set: CodeWords, said: Said): ReadonlySet<string> {
  const named = new Set<string>();
  for (const word of said.needed) {
    const owners = new Set(set.forms.filter(({ needed }) => needed.has(word)).map(({ code }) => code));
    const [owner] = owners;
    if (owners.size === 1 && owner !== undefined) named.add(owner);
  }
  return named;
}

/** A family of codes that is said, and its code for what the others do not name. */
interface FamilySaid {
  readonly code: string;
  readonly words: readonly string[];
  readonly weight: number;
  readonly narrowness: number;
}

function familySaid({ code, family, narrowness }: Remainder, set: CodeWords, said: Said): FamilySaid | undefined {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + set.weight(word), 0);
  const heard = [...family].filter((word) => said.needed.has(word));
  const isShared = heard.some((word) => set.forms.some((form) => form.code !== code && form.needed.has(word)));
  const rest = [...said.needed].filter((word) => word !== otherMeaning && word !== unknownMeaning);
  if (!isShared || sum(heard) < leastOfFamily * sum([...family]) || sum(heard) < leastOfSaid * sum(rest)) return undefined;
  return { code, words: heard, weight: sum(heard), narrowness };
}

/** The code for several of what a spelling names: where it says so, or names them one by one. */
export function severalOf(set: CodeWords, said: Said): string | undefined {
  const several = codeForSeveral(set);
  if (!several) return undefined;
  const named = [...codesNamed(set, said)].filter((code) => code !== several.code);
  return !several.isRemainder && named.length > 1 ? several.code : undefined;
}

/**
 * The code for what no other code names: "any other White background" of a White background that the set does not
 * list. `undefined` where there is none or more than one.
 */
export function remainderOf(set: CodeWords, said: Said): string | undefined {
  const several = codeForSeveral(set)?.code;
  if (several !== undefined && said.needed.has(severalMeaning)) return several;
  const families = set.remainders.flatMap((remainder) => familySaid(remainder, set, said) ?? []);
  families.sort((a, b) => b.weight - a.weight || a.narrowness - b.narrowness);
  const [first] = families;
  if (!first) return undefined;
  const rivals = families.filter(({ code }) => code !== first.code);
  if (rivals.some(({ words }) => words.every((word) => !first.words.includes(word)))) return several;
  const tied = rivals.some(({ weight, narrowness }) => weight === first.weight && narrowness === first.narrowness);
  return tied ? undefined : first.code;
}
