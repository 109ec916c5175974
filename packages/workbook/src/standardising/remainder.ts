import { type CodeForm, type CodeWords, otherMeaning, severalMeaning, unknownMeaning } from './code-words.js';
import { weightIn } from './ranking.js';
import type { Said } from './said.js';

/** How much of a family's name must be said for its remainder to be meant, and how much of what is said it must be. */
const leastOfFamily = 0.5;
const leastOfSaid = 0.5;

/** The code of a set for several things at once, such as "Multiple" or "any other Mixed background". */
function codeForSeveral(set: CodeWords): string | undefined {
  const codes = new Set(
    set.forms.filter(({ needed }) => needed.has(severalMeaning) && needed.size < 3).map(({ code }) => code),
  );
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

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
  readonly family: string;
  readonly weight: number;
  readonly size: number;
}

function familySaid(form: CodeForm, set: CodeWords, said: Said): FamilySaid | undefined {
  const weight = weightIn(set, said);
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const family = [...form.needed].filter((word) => word !== otherMeaning);
  const heard = family.filter((word) => said.needed.has(word));
  const isFamily = heard.some((word) => set.forms.some(({ code, needed }) => code !== form.code && needed.has(word)));
  const rest = [...said.needed].filter((word) => word !== otherMeaning && word !== unknownMeaning);
  if (!isFamily || sum(heard) < leastOfFamily * sum(family) || sum(heard) < leastOfSaid * sum(rest)) return undefined;
  return { code: form.code, family: heard.sort().join(' '), weight: sum(heard), size: family.length };
}

/**
 * The code for what no other code names: "any other White background" of a White background that the set does not
 * list, or the code for several of what a spelling names. `undefined` where there is none or more than one.
 */
export function remainderOf(set: CodeWords, said: Said): string | undefined {
  const several = codeForSeveral(set);
  const others = [...codesNamed(set, said)].filter((code) => code !== several);
  if (several !== undefined && (said.needed.has(severalMeaning) || others.length > 1)) return several;
  const families = set.remainders.flatMap((form) => familySaid(form, set, said) ?? []);
  families.sort((a, b) => b.weight - a.weight || a.size - b.size);
  const [first] = families;
  const rival = families.find(({ code, weight, size }) => code !== first?.code && weight === first?.weight && size === first.size);
  return rival ? undefined : first?.code;
}
