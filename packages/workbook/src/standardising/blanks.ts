/** Invisible characters people paste in: no-break and zero-width spaces, byte order marks, soft hyphens. */
const invisible = /[\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;

/**
 * Text as a person sees it: invisible characters become spaces or go, the ends are trimmed, runs of spaces are one.
 *
 * @example
 * ```ts
 * import { visibleText } from '@deepdive/workbook';
 *
 * console.log(visibleText('\u00a0 EX-001\u200b ')); // EX-001
 * ```
 */
export function visibleText(raw: string): string {
  if (!needsCleaning(raw)) return raw;
  return raw
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(invisible, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function needsCleaning(raw: string): boolean {
  let before = 32;
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c > 159 || c < 32 || (c === 32 && before === 32)) return true;
    before = c;
  }
  return before === 32 && raw.length > 0;
}

/** What people write for "nothing": matched whole, without regard to case. */
const wordsForBlank: ReadonlySet<string> = new Set([
  '-',
  '--',
  '\u2013',
  '\u2014',
  '.',
  'n/a',
  'na',
  'not applicable',
  'null',
  '(null)',
  'nil',
  '<null>',
  'nan',
  'not recorded',
  'blank',
  '(blank)',
  '#n/a',
]);

/**
 * Whether a visible text stands for a blank, such as `-`, `NULL` or `Not recorded`.
 *
 * @example
 * ```ts
 * import { standsForBlank } from '@deepdive/workbook';
 *
 * console.log(standsForBlank('NULL'), standsForBlank('No')); // true false
 * ```
 */
export function standsForBlank(visible: string): boolean {
  return visible.length <= 16 && wordsForBlank.has(visible.toLowerCase());
}
