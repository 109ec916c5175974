import { xmlAttributes, xmlTokens } from './xml-text.js';

/** Ranges of the format numbers that mean a date or time without being spelt out: ISO/IEC 29500-1, 18.8.30. */
const BUILT_IN_DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** What a format shows as it stands or only governs: quoted text, escapes, `[Red]`, `[$-809]`; not elapsed `[h]`. */
const NOT_A_CODE = /"[^"]*"?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|[\\_*][\s\S]/gi;

/** Whether a number format shows dates or times: it has d, m, y or h where that is not mere text or a colour. */
export function isDateFormat(code: string): boolean {
  return /[dmyh]|\[s+\]/i.test(code.replace(NOT_A_CODE, ''));
}

function isBuiltInDateFormat(id: number): boolean {
  return BUILT_IN_DATE_FORMATS.some(([first, last]) => id >= first && id <= last);
}

/**
 * Reads from the part of styles which of them show dates; the index is the style number that cells carry.
 */
export function readDateStyles(xml: string, place: string): readonly boolean[] {
  const custom = new Map<number, string>();
  const formats: number[] = [];
  let list = '';
  for (const token of xmlTokens(xml, place)) {
    if (token.kind === 'text') continue;
    if (token.name === 'numFmts' || token.name === 'cellXfs') {
      list = token.kind === 'open' && !token.selfClosing ? token.name : '';
    } else if (token.kind === 'open' && list === 'numFmts' && token.name === 'numFmt') {
      const attributes = xmlAttributes(token.attributes, place);
      custom.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (token.kind === 'open' && list === 'cellXfs' && token.name === 'xf') {
      formats.push(Number(xmlAttributes(token.attributes, place).get('numFmtId') ?? 0));
    }
  }
  return formats.map((id) => {
    const code = custom.get(id);
    return code === undefined ? isBuiltInDateFormat(id) : isDateFormat(code);
  });
}
