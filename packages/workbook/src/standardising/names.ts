import type { CodeSet } from '@deepdive/core';
import { printedCode } from './code-words.js';

/** Which short code a spelling names, and the spelling without it. */
export interface Named {
  /**
   * `plain`: one code by its own name. `first`: several, one of them at the start. `loose`: by another system's name for
   * it, a single letter or a part of it, which words can overrule. `several`: more than one, and nothing else.
   */
  readonly how: 'plain' | 'first' | 'loose' | 'several' | 'none';
  readonly code: string;
  readonly rest: string;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const otherSystem = /^[a-z]{0,3}\d{1,3}[a-z]?$/i;
/** A code and the part of it that an authority tells apart, such as `N8a`; or a letter and a digit of another question, such as `B1`. */
const partOfCode = /^([a-z]*\d+)[a-z]{1,4}$|^([a-z])\d$/;

function tokensOf(visible: string): readonly Token[] {
  return [...visible.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function without(visible: string, tokens: readonly Token[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of tokens) {
    rest += visible.slice(at, from);
    at = to;
  }
  return rest + visible.slice(at);
}

/** Makes a finder of the short codes that spellings name. */
export function namesOf(set: CodeSet): (visible: string) => Named {
  const own = new Map<string, string>();
  const loose = new Map<string, string>();
  for (const { code, synonyms } of set.codes) {
    const { short } = printedCode(code);
    if (short !== '') own.set(short, code);
    for (const synonym of synonyms) if (otherSystem.test(synonym)) loose.set(synonym.toLowerCase(), code);
  }
  const plainly = ({ text }: Token): string | undefined => (text.length > 1 ? own.get(text) : undefined);
  const loosely = (visible: string, token: Token, at: number): string | undefined => {
    const { text, from, to } = token;
    const apart = at === 0 || (/[([]/.test(visible.charAt(from - 1)) && /[)\]]/.test(visible.charAt(to)));
    if (text.length === 1) return apart ? own.get(text) : undefined;
    const [, whole = '', letter = ''] = at === 0 ? (partOfCode.exec(text) ?? []) : [];
    return loose.get(text) ?? own.get(whole || letter);
  };
  const distinct = (found: readonly (readonly [Token, string])[]): number => new Set(found.map(([, code]) => code)).size;

  return (visible) => {
    const tokens = tokensOf(visible);
    const found = (name: (token: Token, at: number) => string | undefined) =>
      tokens.flatMap((token, at): [Token, string][] => {
        const code = name(token, at);
        return code === undefined ? [] : [[token, code]];
      });
    const plain = found(plainly);
    const [, code = ''] = plain[0] ?? [];
    const rest = without(
      visible,
      plain.map(([token]) => token),
    );
    if (plain.length > 0) {
      if (distinct(plain) === 1) return { how: 'plain', code, rest };
      if (plain.length === tokens.length) return { how: 'several', code, rest };
      return { how: plain[0]?.[0] === tokens[0] ? 'first' : 'none', code, rest };
    }
    const loosen = found((token, at) => loosely(visible, token, at));
    if (distinct(loosen) !== 1) return { how: 'none', code: '', rest: visible };
    const restLoose = without(
      visible,
      loosen.map(([token]) => token),
    );
    return { how: 'loose', code: loosen[0]?.[1] ?? '', rest: restLoose };
  };
}
