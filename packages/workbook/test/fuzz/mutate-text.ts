import type { Chance } from '../wild/chance.js';

/** Tokens that readers of XML trip over. */
const xmlTokens = [
  '<',
  '>',
  '/>',
  '&',
  '&amp',
  '&lt;!--',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#0;',
  '&#xffffffff;',
  '<row r="1048577">',
  '<row r="-1">',
  '<row r="99999999999999999999">',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c t="s"><v>99999999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="d"><v>not a date</v></c>',
  '<c t="e"><v>#BOOM!</v></c>',
  '<c t="zzz"><v>1</v></c>',
  '<c s="4294967296"><v>1e999</v></c>',
  '<is><t>a</t></is>',
  '</row>',
  '</table:table-row>',
  '<table:table-row table:number-rows-repeated="1048576">',
  '<table:table-cell table:number-columns-repeated="16384">',
  '<text:s text:c="999999999"/>',
  '</table:table>',
  '</sheetData>',
  '<sheetData>',
  'xml:space="preserve"',
  ' r="',
  '"',
  "'",
  '\u0000',
  '\ufffe',
  '\ud800',
  '__proto__',
  'constructor',
  '='.repeat(40_000),
];

const csvTokens = [
  '"',
  '""',
  '"\r\n',
  ',',
  ';',
  '\t',
  '|',
  '\r',
  '\n',
  '\u0000',
  '\ufeff',
  'sep=',
  '\u0085',
  '\u2028',
  '__proto__',
  'constructor',
  'x'.repeat(140_000),
  `"${'a,'.repeat(20_000)}`,
];

function spliced(text: string, chance: Chance, tokens: readonly string[]): string {
  const at = chance.between(0, text.length);
  const token = chance.pick(tokens);
  switch (chance.between(0, 3)) {
    case 0:
      return text.slice(0, at) + token + text.slice(at);
    case 1:
      return text.slice(0, at) + token + text.slice(at + token.length);
    case 2:
      return text.slice(0, at) + text.slice(at + chance.between(1, 40));
    default: {
      const from = chance.between(0, text.length);
      const piece = text.slice(from, from + chance.between(1, 200));
      return text.slice(0, at) + piece + text.slice(at);
    }
  }
}

function splicedOften(text: string, chance: Chance, tokens: readonly string[]): string {
  let changed = text;
  for (let times = chance.between(1, 6); times > 0; times--) changed = spliced(changed, chance, tokens);
  return changed;
}

/** XML with tokens put in, taken out and doubled. */
export const otherXml = (xml: string, chance: Chance): string => splicedOften(xml, chance, xmlTokens);

/** A csv text with quotes, separators and line ends put in, taken out and doubled. */
export const otherCsv = (text: string, chance: Chance): string => splicedOften(text, chance, csvTokens);
