import type { CodeSet } from '@deepdive/core';
import { isForeignCode, printedCode } from './code-words.js';

/** Which short code a spelling names, and the spelling without it. */
export interface Named {
  /**
   * `plain`: one code by its own name. `first`: several, one of them at the start. `part`: a single letter for it or a
   * part of it. `foreign`: by another system's name for it, which words overrule. `several`: more than one, and no words.
   */
  readonly how: 'plain' | 'first' | 'part' | 'foreign' | 'several' | 'none';
  readonly code: string;
  readonly rest: string;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A code and the part of it that an authority tells apart, such as `N8a`; or a letter and a digit of another question, such as `B1`. */
const partOfCode = /^([a-z]*\d+)[a-z][a-z\d]{0,3}$|^([a-z])\d$/;

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

/**
 * Makes a finder of the codes that a code unknown to the set would be one of: where all codes are of one length and
 * letters, the first tells the family, as in the longer lists that authorities keep for themselves.
 */
export function kinOf(set: CodeSet): (visible: string) => readonly string[] {
  const shorts = set.codes.map(({ code }) => [printedCode(code).short, code] as const);
  const [[first = ''] = []] = shorts;
  const alike = first.length > 3 && shorts.every(([short]) => short.length === first.length && /^[a-z]+$/.test(short));
  return (visible) => {
    if (!alike || visible.length !== first.length || !/^[A-Z]+$/.test(visible)) return [];
    return shorts.filter(([short]) => short.charAt(0) === visible.charAt(0).toLowerCase()).map(([, code]) => code);
  };
}

/** Makes a finder of the short codes that spellings name. */
export function namesOf(set: CodeSet): (visible: string) => Named {
  const own = new Map<string, string>();
  const foreign = new Map<string, string>();
  for (const { code, synonyms } of set.codes) {
    const { short } = printedCode(code);
    if (short !== '') own.set(short, code);
    for (const synonym of synonyms) if (isForeignCode(synonym)) foreign.set(synonym.toLowerCase(), code);
  }
  const plainly = ({ text }: Token): string | undefined => (text.length > 1 ? own.get(text) : undefined);
  const partly = (visible: string, { text, from, to }: Token, at: number): string | undefined => {
    const apart = at === 0 || (/[([]/.test(visible.charAt(from - 1)) && /[)\]]/.test(visible.charAt(to)));
    if (text.length === 1) return apart ? own.get(text) : undefined;
    const [, whole = '', letter = ''] = at === 0 ? (partOfCode.exec(text) ?? []) : [];
    return own.get(whole || letter);
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
    for (const how of ['part', 'foreign'] as const) {
      const less = found((token, at) => (how === 'part' ? partly(visible, token, at) : foreign.get(token.text)));
      const [[, code] = []] = less;
      if (code === undefined || distinct(less) > 1) continue;
      const rest = without(
        visible,
        less.map(([token]) => token),
      );
      return { how, code, rest };
    }
    return { how: 'none', code: '', rest: visible };
  };
}
