/** Stands between words for the end of a clause, where a denial ends too. */
export const clauseEnd = '|';
/** Stands between words for "for example": what follows illustrates and is not needed. */
export const exampleFollows = '~';

/** Words that carry no meaning of their own and yet may set one value apart from another. */
export const vague: ReadonlySet<string> = new Set(['ethnic', 'group']);

/** Words that carry no meaning of their own. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a an and any are as at background be been by can could did do does ethnic for from group has have i in is it of ' +
    'on or that the their they this to was were which who whom whose with'
  ).split(' '),
);

/** An apostrophe, quote or dash that was written in one alphabet and read in another. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/\u00e2\u20ac[\u2122\u02dc]|(?<=[a-z])\?\?(?=s\b)/g, "'"],
  [/\u00e2\u20ac[\u0153\u009d]/g, '"'],
  [/\u00e2\u20ac[\u201c\u201d]/g, ' - '],
];

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[~|]/g, ' '],
  [/['\u2018\u2019\u201c\u201d"`]/g, ''],
  // "S.20", "sec 20" and "section 20" are one word.
  [/\b(?:s|sec|sect|section)[.:]? ?(\d{1,3})(?=\b|[a-z])/g, ' s$1 '],
  [
    /\b(?:e\.? ?g|i\.? ?e)\b\.?:?|\b(?:for example|such as|including|like)\b|(?<=[ (])incl?\b/g,
    ` ${exampleFollows} `,
  ],
  [/\bw[./](?=\W)/g, ' with '],
  [/\bwith or without\b/g, ' '],
  [/[&+]/g, ' and '],
  [/-{2,}/g, ' - '],
  [/ -|- |[\u2013\u2014,;:.()[\]{}<>*=]/g, ` ${clauseEnd} `],
];

/** Endings, each with how many letters it must leave. */
const endings = [
  ['ment', 4],
  ['ing', 3],
  ['ion', 4],
  ['ed', 3],
] as const;

/** A word without the endings that change its form and not its subject: `placed`, `placement` and `places` are one. */
function stem(word: string): string {
  if (word === 'children' || word === 'childrens') return 'child';
  if (/^[^aeiou]{2}s$/.test(word)) return word.slice(0, -1);
  if (word.length < 4 || /\d/.test(word)) return word;
  let rest = word;
  if (rest.length > 4 && rest.endsWith('ies')) rest = `${rest.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (/[^sui]s$/.test(rest)) rest = rest.slice(0, -1);
  for (let round = 0; round < 2; round++) {
    if (rest.endsWith('ional') || rest.endsWith('ental')) rest = rest.slice(0, -2);
    const ending = endings.find(([each, least]) => rest.endsWith(each) && rest.length - each.length >= least);
    if (ending === undefined) break;
    rest = rest.slice(0, -ending[0].length);
  }
  if (/([bdfgmnprt])\1$/.test(rest)) rest = rest.slice(0, -1);
  return rest.length > 3 && rest.endsWith('e') ? rest.slice(0, -1) : rest;
}

/**
 * The words of a text in order, without case, accents, punctuation and endings, with marks for the ends of clauses and
 * before examples.
 */
export function wordsOf(text: string): readonly string[] {
  let plain = text.toLowerCase();
  for (const [pattern, by] of misread) plain = plain.replace(pattern, by);
  plain = plain.normalize('NFKD').replace(/[\u0300-\u036f\u200b-\u200d\ufeff]/g, '');
  for (const [pattern, by] of replacements) plain = plain.replace(pattern, by);
  return plain
    .replace(/[^\p{L}\p{N}|~]+/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .map(stem);
}
