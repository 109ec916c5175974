import type { CodeSet } from '@deepdive/core';
import { isForeignCode, printedCode } from './code-statements.js';

/** Which short code a spelling names, and the spelling without it. */
export interface Named {
  /**
   * `plain`: one code by its own name. `first`: several, one of them at the start. `part`: by a single letter or a part of
   * it. `number`: by its number without the letters that all codes have. `foreign`: by another system's name for it.
   * `several`: more than one, and nothing else.
   */
  readonly how: 'plain' | 'first' | 'part' | 'number' | 'foreign' | 'several' | 'none';
  readonly code: string;
  readonly rest: string;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly token: Token;
  readonly code: string;
}

/** A part of a code that an authority tells apart, such as `N8a`; or a letter with the digit of another question: `B1`. */
const partOfCode = /^([a-z]*\d+)[a-z][a-z\d]{0,3}$|^([a-z])\d$/;

function tokensOf(visible: string): readonly Token[] {
  return [...visible.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A code whose letters and number stand apart, such as `RC 7` at the start, put together as one token. */
function joinedFirst(tokens: readonly Token[], own: ReadonlyMap<string, string>): readonly Token[] {
  const [letters, number, ...others] = tokens;
  if (!letters || !number || number.from - letters.to !== 1 || !/^\d/.test(number.text)) return tokens;
  const whole = { text: `${letters.text}${number.text}`, from: letters.from, to: number.to };
  return own.has(letters.text) || own.has(number.text) || !own.has(whole.text) ? tokens : [whole, ...others];
}

function without(visible: string, found: readonly Found[]): string {
  let rest = '';
  let at = 0;
  for (const { token } of found) {
    rest += visible.slice(at, token.from);
    at = token.to;
  }
  return rest + visible.slice(at);
}

/** Whether a single letter stands by itself: first, or in brackets, and not as in "B&B". */
function standsApart(visible: string, { from, to }: Token, at: number): boolean {
  if (/^ ?(?:&|and\b)/i.test(visible.slice(to, to + 5))) return false;
  return at === 0 || (/[([]/.test(visible.charAt(from - 1)) && /[)\]]/.test(visible.charAt(to)));
}

/** The letters that all short codes of a set begin with, each followed by its number: `rc` of RC1 to RC9. */
function lettersOf(shorts: Iterable<string>): string | undefined {
  const letters = new Set([...shorts].map((short) => /^([a-z]+)\d+$/.exec(short)?.[1]));
  const [one] = letters;
  return letters.size === 1 ? one : undefined;
}

/** A number, or a number and the letter of a part of it that an authority tells apart: `6a`. */
const numbered = /^(\d+)([a-z]?)$/;

/** Makes a finder of the short codes that spellings name. */
export function namesOf(set: CodeSet): (visible: string) => Named {
  const own = new Map<string, string>();
  const foreign = new Map<string, string>();
  for (const { code, synonyms } of set.codes) {
    const { short } = printedCode(code);
    if (short !== '') own.set(short, code);
    for (const synonym of synonyms) if (isForeignCode(synonym)) foreign.set(synonym.toLowerCase(), code);
  }
  const letters = lettersOf(own.keys());
  const byNumber = ({ text }: Token, at: number, isAlone: boolean): string | undefined => {
    const [, number, part] = at === 0 ? (numbered.exec(text) ?? []) : [];
    // A number alone may count anything.
    return letters === undefined || number === undefined || (isAlone && part === '')
      ? undefined
      : own.get(`${letters}${number}`);
  };
  const inPart = (visible: string, token: Token, at: number): string | undefined => {
    if (token.text.length === 1) return standsApart(visible, token, at) ? own.get(token.text) : undefined;
    const [, whole = '', letter = ''] = at === 0 ? (partOfCode.exec(token.text) ?? []) : [];
    return own.get(whole || letter);
  };

  return (visible) => {
    const tokens = joinedFirst(tokensOf(visible), own);
    const find = (name: (token: Token, at: number) => string | undefined): readonly Found[] =>
      tokens.flatMap((token, at) => {
        const code = name(token, at);
        return code === undefined ? [] : [{ token, code }];
      });
    const plain = find(({ text }) => (text.length > 1 ? own.get(text) : undefined));
    const [first] = plain;
    if (first) {
      const named = { code: first.code, rest: without(visible, plain) };
      if (plain.every(({ code }) => code === first.code)) return { how: 'plain', ...named };
      if (plain.length === tokens.length) return { how: 'several', ...named };
      return { how: first.token === tokens[0] ? 'first' : 'none', ...named };
    }
    const ways = {
      part: (token: Token, at: number) => inPart(visible, token, at),
      number: (token: Token, at: number) => byNumber(token, at, tokens.length === 1),
      foreign: ({ text }: Token) => foreign.get(text),
    };
    for (const how of ['part', 'number', 'foreign'] as const) {
      const found = find(ways[how]);
      const [one] = found;
      if (one && found.every(({ code }) => code === one.code))
        return { how, code: one.code, rest: without(visible, found) };
    }
    return { how: 'none', code: '', rest: visible };
  };
}

/**
 * Makes a finder of the codes that an unknown code would be one of: where all codes of a set are of one length and
 * letters, the first letter tells the family, as in the longer lists that authorities keep for themselves.
 */
export function kinOf(set: CodeSet): (visible: string) => readonly string[] {
  const shorts = set.codes.map(({ code }) => ({ code, short: printedCode(code).short }));
  const length = shorts[0]?.short.length ?? 0;
  const areAlike =
    length > 3 && shorts.every(({ short }) => short.length === length && /^[a-z]+$/.test(short));
  return (visible) => {
    const [first = ''] = visible.split(/[^A-Za-z]/, 1);
    if (!areAlike || first.length !== length || !/^[A-Z]+$/.test(first)) return [];
    return shorts
      .filter(({ short }) => short.startsWith(first.charAt(0).toLowerCase()))
      .map(({ code }) => code);
  };
}
