import type { CodeForm, CodeWords } from './code-words.js';
import type { Said } from './said.js';

const other = '=other';
const multiple = '=multiple';

/** How much of a family's name must be said for its remainder to be meant. */
const leastOfFamily = 0.6;

/**
 * The code for what no other code names: "any other White background" of a White background that the set does not
 * list, or the code for several of what a spelling names. `undefined` where there is none or more than one.
 */
export function remainderOf(set: CodeWords, said: Said): string | undefined {
  return severalOf(set, said) ?? otherOf(set, said);
}

function severalOf(set: CodeWords, said: Said): string | undefined {
  const meant = new Set(set.forms.filter(({ needed }) => needed.has(multiple) && needed.size < 3).map(({ code }) => code));
  const [several] = meant;
  if (meant.size !== 1 || several === undefined) return undefined;
  const named = new Set<string>();
  for (const word of said.needed) {
    const owners = new Set(set.forms.filter(({ needed }) => needed.has(word)).map(({ code }) => code));
    const [owner] = owners;
    if (owners.size === 1 && owner !== undefined && owner !== several) named.add(owner);
  }
  return named.size > 1 ? several : undefined;
}

function otherOf(set: CodeWords, said: Said): string | undefined {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + set.weight(word), 0);
  let found: { readonly form: CodeForm; readonly family: readonly string[]; readonly said: number } | undefined;
  let tied = false;
  for (const form of set.forms) {
    if (!form.needed.has(other)) continue;
    const family = [...form.needed].filter((word) => word !== other);
    const heard = family.filter((word) => said.needed.has(word));
    const shared = heard.some((word) => set.forms.some(({ code, needed }) => code !== form.code && needed.has(word)));
    if (!shared || sum(heard) < leastOfFamily * sum(family)) continue;
    const weight = sum(heard);
    if (found && found.said > weight) continue;
    tied = found !== undefined && found.said === weight && found.form.code !== form.code;
    found = { form, family, said: weight };
  }
  return tied ? undefined : found?.form.code;
}
